/** A scenario: what is run, under which readings of the law and which practice. */
import type { Day } from '@draftlight/law'
import { hashOfText } from '../kernel/hash.ts'
import type { Order } from './mobilization-order.ts'
import type { Campaign } from '../pace.ts'
import type { Rollout } from './rollout.ts'
import { parameters, type Practice, type StageName } from '../stages/index.ts'

/** What is run: the period, whom, which law and practice, how many are to be sent. `title` is the question that it answers. */
export interface Scenario {
  readonly name: string
  readonly title: string
  /** First and last counted day. */
  readonly from: Day
  readonly to: Day
  /** Days lived before the first counted one. */
  readonly warmUp: number
  /** First and last age on 1 January of the first counted year. */
  readonly ages: readonly [number, number]
  readonly send: readonly Campaign[]
  /** Option by reading; the rest as the law has them by default. */
  readonly readings: Readonly<Record<string, string>>
  /** Values by stage and parameter; the rest are central. */
  readonly practice: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Stages that do nothing. */
  readonly off: readonly StageName[]
  /** Steps of the register that come on another day than the country’s table says. */
  readonly rollout: Rollout
  /** Orders of mobilization, one after the other; none unless said. */
  readonly mobilization: readonly Order[]
  readonly seed: number
}

/** The value of every parameter: the scenario's, else the central one. */
export function practiceOf(scenario: Scenario): Practice {
  return Object.fromEntries(
    Object.entries(parameters).map(([stage, list]) => [
      stage,
      Object.fromEntries(
        Object.entries(list).map(([name, p]) => [name, scenario.practice[stage]?.[name] ?? p.central]),
      ),
    ]),
  ) as Practice
}

/** The same for scenarios that say the same, in whatever order their readings and parameters stand. */
export const scenarioHash = (scenario: Scenario): string => hashOfText(JSON.stringify(inOrder(scenario)))

const inOrder = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inOrder)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, v]) => [key, inOrder(v)]),
        )
      : value
