/** Reference classes: what has happened where, up to a day and no further. */
import { dayOf, type Day } from '@draftlight/law'
import { exp, log } from './arithmetic.ts'
import { MONTH } from './evidence.ts'
import { callUps } from '../generated/series.ts'
import type { Classes, ReferenceClass } from '../priors.ts'

/** A class on a day. Its hazard a month is Gamma(events + 1/2, months). */
export interface ClassOn {
  readonly id: string
  readonly events: number
  readonly months: number
  /** Share of the mixture; what says nothing yet has 0, and its share is with the class of most months. */
  readonly weight: number
}

export function classesOn(on: Day, { classes, least }: Classes): readonly ClassOn[] {
  const counted = classes.map((one) => ({ ...one, ...countedBy(one, on) }))
  const longest = counted.reduce((a, b) => (b.months > a.months ? b : a))
  const silent = counted.filter(({ months }) => months < least)
  const moved = silent.reduce((sum, { weight }) => sum + weight, 0)
  return counted.map((one) => ({
    id: one.id,
    events: one.events,
    months: one.months,
    weight: silent.includes(one) ? 0 : one.weight + (one === longest ? moved : 0),
  }))
}

function countedBy({ from, to, counts }: ReferenceClass, on: Day): { events: number; months: number } {
  const end = Math.min(on, to === undefined ? Infinity : dayOf(to))
  const events = callUps.filter(
    (row) =>
      counts.country.includes(row.country) &&
      dayOf(row.from) >= dayOf(counts.from) &&
      dayOf(row.from) <= (counts.to === undefined ? Infinity : dayOf(counts.to)) &&
      dayOf(row.from) <= on,
  ).length
  return { events, months: Math.max(0, end - dayOf(from)) / MONTH }
}

/** The day on which a class that goes on has months enough to count. */
export const beginsToCount = ({ from }: ReferenceClass, least: number): Day => dayOf(from) + Math.ceil(least * MONTH)

/** The chance within so many months by one class alone, while the war lasts: closed form. */
export function chanceByClass({ events, months }: ClassOn, horizon: number): number {
  return 1 - exp((events + 0.5) * (log(months) - log(months + horizon)))
}
