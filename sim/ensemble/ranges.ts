/** The parameters whose value is known only as a range, and practice with some of them elsewhere in it. */
import { valueAtPlace, type Parameter } from '../parameter.ts'
import { practiceOf, type Scenario } from '../scenario/scenario.ts'
import { parameters, type Practice } from '../stages/index.ts'

/** A parameter whose value is known only as a range. */
export interface Ranged {
  /** "stage.parameter". */
  readonly id: string
  readonly stage: string
  readonly name: string
  readonly of: Parameter
}

/** Every practice parameter there is. */
export const allParameters: readonly Ranged[] = Object.entries(parameters).flatMap(([stage, list]) =>
  Object.entries(list as Readonly<Record<string, Parameter>>).map(([name, of]) => ({
    id: `${stage}.${name}`,
    stage,
    name,
    of,
  })),
)

/** Those known only as a range. One that the scenario sets itself is a part of its question and stays. */
export const rangedOf = (scenario: Scenario): readonly Ranged[] =>
  allParameters.filter(({ stage, name, of }) => of.low < of.high && scenario.practice[stage]?.[name] === undefined)

/** A value for some parameters, by "stage.parameter". */
export type ParameterValues = Readonly<Record<string, number>>

/** The scenario's practice with these values in place of its own. */
export function practiceWith(scenario: Scenario, values: ParameterValues): Practice {
  const practice: Record<string, Record<string, number>> = structuredClone(practiceOf(scenario))
  for (const { id, stage, name } of allParameters) if (values[id] !== undefined) practice[stage]![name] = values[id]
  return practice as Practice
}

/** The value of every parameter. */
export const valuesIn = (practice: Readonly<Record<string, Readonly<Record<string, number>>>>): ParameterValues =>
  Object.fromEntries(allParameters.map(({ id, stage, name }) => [id, practice[stage]![name]!]))

/** Places in their ranges (0 low, 1/2 central, 1 high), as values. */
export const valuesAt = (ranged: readonly Ranged[], places: ArrayLike<number>): ParameterValues =>
  Object.fromEntries(ranged.map(({ id, of }, k) => [id, valueAtPlace(of, places[k]!)]))
