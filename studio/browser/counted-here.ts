// What the Country room is held against: the same count without a browser, by the simulation's own parts.
import {
  addOffices,
  countryWork,
  groupsIn,
  hashOf,
  INDICATORS,
  indicators,
  orderOf,
  personYear,
  planOf,
  readScenario,
  scenarioTexts,
  shapeOf,
  tallyOf,
  told,
  viewOf,
} from '@draftlight/sim'
import type { Scenario } from '@draftlight/sim'

const scenario = (): Scenario =>
  readScenario(scenarioTexts['year-round-2026-as-practised'], 'year-round-2026-as-practised.yaml')

/** Days of a synthetic person's year and what happens on them, as `draftlight person` tells it. */
export const lifeHere = (person: number): string[] =>
  told(personYear(scenario(), person)).map(({ day, cites }) => [day, ...cites].join('; '))

/** The whole country on this thread, by the simulation's own parts. */
export const countedHere = (): { hash: string; totals: Record<string, number> } => {
  const asked = scenario()
  const plan = planOf(asked)
  const order = orderOf(plan.offices, asked.seed)
  const tally = tallyOf(shapeOf(plan, order))
  const live = countryWork(asked)
  for (const office of order) addOffices(tally, groupsIn(live({ offices: [office] }), INDICATORS)[0]!)
  const view = viewOf(tally)
  return {
    hash: hashOf(tally.cube),
    totals: Object.fromEntries(indicators.map(({ id }) => [id, view.total(id).value])),
  }
}
