// The quantities this room shows first, in the order of a summons' life. What they mean is the simulation's own definition.
import { indicators } from '@draftlight/sim'
import type { Indicator } from '@draftlight/sim'
import { scenarioOf } from './asked.ts'
import type { ScenarioName } from './asked.ts'

const draft = [
  'summons/electronic',
  'service/known-after-served',
  'ban/began-lawful',
  'ban/began-unknowing',
  'border/refused',
  'measures/began',
  'commission/called-up',
  'commission/called-up-unlawful',
  'dispatch/sent',
] as const
const mobilization = [
  'mobilization/called',
  'mobilization/served',
  'mobilization/appeared',
  'mobilization/arrived',
  'mobilization/left',
  'mobilization/left-refused',
] as const
export type HeadlineId = (typeof draft)[number] | (typeof mobilization)[number]

/** An order of mobilization is what such a scenario is about. */
export const headlinesOf = (scenario: ScenarioName): readonly HeadlineId[] =>
  scenarioOf(scenario).mobilization.length > 0 ? [...mobilization, ...draft.slice(2, 6)] : draft

export const firstShown = (scenario: ScenarioName): HeadlineId =>
  scenario.startsWith('paper') ? 'commission/called-up' : headlinesOf(scenario)[0]!

/** Throws when the simulation no longer counts it. */
export const indicatorOf = (id: string): Indicator => {
  const found = indicators.find((indicator) => indicator.id === id)
  if (!found) throw new Error(`the simulation counts no "${id}"`)
  return found
}

/** A stock of which there is nothing on the first day of the warm-up, so that it rises for a long time from that alone. */
export const beginsFromNothing = (id: string): boolean =>
  indicatorOf(id).kind === 'stock' && /^(ban|measures)\//.test(id)

/** All that touch a right, by the right. */
export const byRight: ReadonlyMap<string, readonly Indicator[]> = (() => {
  const rights = new Map<string, Indicator[]>()
  for (const indicator of indicators)
    if (indicator.right !== undefined) rights.set(indicator.right, [...(rights.get(indicator.right) ?? []), indicator])
  return rights
})()
