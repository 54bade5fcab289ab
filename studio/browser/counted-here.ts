// What the Country room is held against: the same count without a browser, by the simulation's own parts.
import {
  addOffice,
  countryWork,
  hashOf,
  indicators,
  orderOf,
  packedOffices,
  planOf,
  readScenario,
  scenarioTexts,
  shapeOf,
  tallyOf,
  viewOf,
} from '@draftlight/sim'

/** The whole country on this thread, by the simulation's own parts. */
export const countedHere = (): { hash: string; totals: Record<string, number> } => {
  const scenario = readScenario(scenarioTexts['year-round-2026-as-practised'], 'year-round-2026-as-practised.yaml')
  const plan = planOf(scenario)
  const order = orderOf(plan.offices, scenario.seed)
  const tally = tallyOf(shapeOf(plan, order))
  const live = countryWork(scenario)
  for (const office of order) addOffice(tally, packedOffices(live({ offices: [office] }))[0]!)
  const view = viewOf(tally)
  return {
    hash: hashOf(tally.cube),
    totals: Object.fromEntries(indicators.map(({ id }) => [id, view.total(id).value])),
  }
}
