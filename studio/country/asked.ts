// What a visitor asks the country: a scenario, and what they moved in it. And what that is held against.
import { extendedBy, parameters, readScenario, scenarioTexts } from '@draftlight/sim'
import type { Parameter, Scenario } from '@draftlight/sim'

export type ScenarioName = keyof typeof scenarioTexts
export const scenarioNames = Object.keys(scenarioTexts) as readonly ScenarioName[]
export const firstScenario: ScenarioName = 'year-round-2026-as-practised'

type Practice = typeof parameters
/** A parameter by its stage and name; one that the simulation does not have is no such thing. */
export type Movable = {
  readonly [S in keyof Practice]: {
    readonly id: string
    readonly group: string
    readonly stage: S
    readonly name: keyof Practice[S]
    readonly step: number
  }
}[keyof Practice]

/** Parts of the machine that this room lets a visitor change, by the mechanism they belong to. */
export const changeable = [
  { id: 'perSent', group: 'summonses', stage: 'summons', name: 'perSent', step: 0.1 },
  { id: 'electronic', group: 'summonses', stage: 'summons', name: 'electronic', step: 0.05 },
  { id: 'readsNotice', group: 'knowing', stage: 'service', name: 'readsNotice', step: 0.01 },
  { id: 'enforced', group: 'border', stage: 'exit-ban', name: 'enforced', step: 0.05 },
  { id: 'laid', group: 'measures', stage: 'restrictions', name: 'laid', step: 0.05 },
  { id: 'fined', group: 'penalties', stage: 'penalties', name: 'fined', step: 0.01 },
] as const satisfies readonly Movable[]
export type Changeable = (typeof changeable)[number]
type ChangeableId = Changeable['id']
export type Values = Readonly<Record<ChangeableId, number>>

export interface Asked {
  readonly scenario: ScenarioName
  readonly values: Values
}

export const parameterOf = ({ stage, name }: Pick<Changeable, 'stage' | 'name'>): Parameter =>
  (parameters as Readonly<Record<string, Readonly<Record<string, Parameter>>>>)[stage]![name]!

const read = new Map<ScenarioName, Scenario>()
/** The scenario as its file has it. */
export const scenarioOf = (name: ScenarioName): Scenario => {
  if (!read.has(name)) read.set(name, readScenario(scenarioTexts[name], `${name}.yaml`))
  return read.get(name)!
}

/** The scenario's own values: what its file says, else the central ones. */
export const asWritten = (scenario: ScenarioName): Asked => ({
  scenario,
  values: Object.fromEntries(
    changeable.map((c) => [c.id, scenarioOf(scenario).practice[c.stage]?.[c.name] ?? parameterOf(c).central]),
  ) as Values,
})

export const changedIn = ({ scenario, values }: Asked): readonly Changeable[] => {
  const own = asWritten(scenario).values
  return changeable.filter(({ id }) => values[id] !== own[id])
}

export const isSame = (a: Asked, b: Asked): boolean =>
  a.scenario === b.scenario && changeable.every(({ id }) => a.values[id] === b.values[id])

/** The scenario to run. One in which nothing was moved is the shipped one, word for word. */
export const toRun = (asked: Asked): Scenario => {
  const scenario = scenarioOf(asked.scenario)
  const practice: Record<string, Record<string, number>> = { ...scenario.practice }
  for (const { id, stage, name } of changedIn(asked)) practice[stage] = { ...practice[stage], [name]: asked.values[id] }
  return { ...scenario, practice }
}

/** What a scenario is held against unless the visitor says otherwise: the one that its file begins from, over the same days; else itself. */
export const againstOf = (name: ScenarioName): Asked => {
  const parent = extendedBy(name) as ScenarioName | undefined
  return asWritten(parent !== undefined && isSamePeriod(parent, name) ? parent : name)
}

/** Whether the visitor chose what a question is held against, rather than leaving it as it was. */
export const isChosen = (asked: Asked, against: Asked): boolean => !isSame(against, againstOf(asked.scenario))

export const isSamePeriod = (a: ScenarioName, b: ScenarioName): boolean =>
  scenarioOf(a).from === scenarioOf(b).from && scenarioOf(a).to === scenarioOf(b).to
