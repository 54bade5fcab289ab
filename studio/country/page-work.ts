// What the page asks of a thread: offices, as the command line does, and first of all how the country is laid out, because
// planning a run would hold up the page itself.
import { countryWork, indicators, layoutOf, orderOf, shapeOf } from '@draftlight/sim'
import type { CountryJob, Scenario, Shape, Work } from '@draftlight/sim'

export type PageJob = CountryJob | 'layout'

export interface Layout {
  shape: Shape
  /** Offices in the order of the run, by their place in the plan. */
  order: readonly number[]
}

export const pageWork: Work<Scenario, PageJob> = (scenario) => {
  const live = countryWork(scenario)
  return (job) => (job === 'layout' ? writeLayout(scenario) : live(job))
}

const writeLayout = (scenario: Scenario): Int32Array<ArrayBuffer> => {
  const layout = layoutOf(scenario)
  const order = orderOf(layout.offices, scenario.seed)
  const { from, days, regions, offices } = shapeOf(layout, order)
  return Int32Array.from([
    from,
    days,
    regions,
    ...offices.flatMap(({ region, men }, place) => [order[place]!, region, men]),
  ])
}

export const readLayout = (answer: Int32Array): Layout => {
  const [from = 0, days = 0, regions = 0] = answer
  const places = (answer.length - 3) / 3
  const at = (place: number, what: 0 | 1 | 2) => answer[3 + place * 3 + what]!
  const offices = Array.from({ length: places }, (_, place) => ({ region: at(place, 1), men: at(place, 2) }))
  return { shape: { from, days, indicators, regions, offices }, order: Array.from(offices, (_, place) => at(place, 0)) }
}
