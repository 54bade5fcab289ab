// What the page asks of a thread: offices, as the command line does; how the country is laid out, because planning a run would hold
// up the page itself; and the lives of single men, none of them real.
import { regions } from '@draftlight/country'
import {
  countryWork,
  dotsOf,
  indicators,
  layoutOf,
  orderOf,
  personYear,
  shapeOf,
  stoppedUnknowing,
  told,
} from '@draftlight/sim'
import type { CountryJob, Dot, Scenario, Shape, Told, Work } from '@draftlight/sim'

/** Men to whom something happens, of the first office of a region (its index) in the order of the run; undefined: of the country. */
export type StoryJob = { readonly dotsIn: number | undefined } | { readonly person: number }
export type PageJob = CountryJob | StoryJob | 'layout'

export interface Dots {
  /** Code of the region, such as `RU-MOW`. */
  readonly region: string
  readonly dots: readonly Dot[]
}
export interface Life {
  readonly person: number
  readonly region: string
  /** Since 1970-01-01. */
  readonly birth: number
  readonly events: readonly Told[]
  readonly stopped: { readonly from: string; readonly until?: string } | undefined
}

/** More than can be told apart on a telephone helps nobody. */
const mostDots = 240

export interface Layout {
  shape: Shape
  /** Offices in the order of the run, by their place in the plan. */
  order: readonly number[]
}

export const pageWork: Work<Scenario, PageJob> = (scenario) => {
  let live: ReturnType<typeof countryWork> | undefined
  return (job) => {
    if (job === 'layout') return writeLayout(scenario)
    if ('dotsIn' in job) return writeText(dotsIn(scenario, job.dotsIn))
    if ('person' in job) return writeText(lifeOf(scenario, job.person))
    return (live ??= countryWork(scenario))(job)
  }
}

const dotsIn = (scenario: Scenario, region: number | undefined): Dots => {
  const { offices } = layoutOf(scenario)
  const office = orderOf(offices, scenario.seed).find((o) => region === undefined || offices[o]!.region === region)!
  return { region: regions[offices[office]!.region]!.iso, dots: dotsOf(scenario, office, mostDots) }
}

const lifeOf = (scenario: Scenario, person: number): Life => {
  const year = personYear(scenario, person)
  const events = told(year)
  return {
    person,
    region: year.region,
    birth: year.birth,
    events,
    stopped: stoppedUnknowing(events) as Life['stopped'],
  }
}

/** Threads answer in whole numbers: a text is its letters' codes. */
const writeText = (value: unknown): Int32Array<ArrayBuffer> =>
  Int32Array.from(JSON.stringify(value), (letter) => letter.codePointAt(0)!)
export const readText = (answer: Int32Array): unknown =>
  JSON.parse(Array.from(answer, (code) => String.fromCodePoint(code)).join(''))

const writeLayout = (scenario: Scenario): Int32Array<ArrayBuffer> => {
  const layout = layoutOf(scenario)
  const order = orderOf(layout.offices, scenario.seed)
  const { from, days, regions: all, offices } = shapeOf(layout, order)
  return Int32Array.from([
    from,
    days,
    all,
    ...offices.flatMap(({ region, men }, place) => [order[place]!, region, men]),
  ])
}

export const readLayout = (answer: Int32Array): Layout => {
  const [from = 0, days = 0, all = 0] = answer
  const places = (answer.length - 3) / 3
  const at = (place: number, what: 0 | 1 | 2) => answer[3 + place * 3 + what]!
  const offices = Array.from({ length: places }, (_, place) => ({ region: at(place, 1), men: at(place, 2) }))
  return {
    shape: { from, days, indicators, regions: all, offices },
    order: Array.from(offices, (_, place) => at(place, 0)),
  }
}
