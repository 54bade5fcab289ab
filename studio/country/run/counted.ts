// What has been counted of a question's year, held against another's: what the room shows of it.
import { bandsFrom, differenceOf, hashOf, indicators, rangeOfDifference, sample, viewOf } from '@draftlight/sim'
import type { Bands, Counted, PointTotals, Scenario, Tally, YearView } from '@draftlight/sim'
import { isSamePeriod, toRun } from '../asked.ts'
import type { Asked } from '../asked.ts'
import type { Result } from '../tables/finished.tsx'
import type { Layout } from './page-work.ts'

/** The year of one question, as far as it has been counted. */
export interface CountedYear {
  readonly asked: Asked
  readonly scenario: Scenario
  layout: Layout | undefined
  tally: Tally | undefined
  points: PointTotals | undefined
  result: Result | undefined
  /** Milliseconds of computing. */
  spent: number
}

/** `sampled`: as many as a small telephone counts by itself. */
export type Phase = 'waiting' | 'running' | 'paused' | 'sampled' | 'complete' | 'failed'

export interface Change extends Counted {
  /** Over what we do not know, once it has been computed. */
  readonly range: { readonly low: number; readonly high: number } | undefined
}

export interface CountryState {
  phase: Phase
  failure: string | undefined
  /** What all of this answers; undefined before anything was asked. */
  asked: Asked | undefined
  /** Undefined until the country's layout is known. */
  view: YearView | undefined
  /** What it is held against, once counted as far; undefined while that is what is shown. */
  baseline: YearView | undefined
  /** Second minus first; undefined together with `baseline`. */
  change: ((id: string) => Change) | undefined
  /** Of computing, pauses left out. */
  seconds: number
  result: Result | undefined
  /** What we do not know, once it has been computed: it takes a moment longer than the count. */
  bands: Bands | undefined
  /** Of which they are made. */
  points: PointTotals | undefined
}

export const starting: CountryState = {
  phase: 'waiting',
  failure: undefined,
  asked: undefined,
  view: undefined,
  baseline: undefined,
  change: undefined,
  seconds: 0,
  result: undefined,
  bands: undefined,
  points: undefined,
}

/** Nothing of it is counted yet. */
export const newYear = (asked: Asked): CountedYear => ({
  asked,
  scenario: toRun(asked),
  layout: undefined,
  tally: undefined,
  points: undefined,
  result: undefined,
  spent: 0,
})

export const isWhole = ({ layout, tally }: CountedYear): boolean => !!layout && tally?.done === layout.order.length

/** What the room shows. `against` may be the same year; `isCounted`: as far as is wanted now. */
export const stateOf = (
  phase: Phase,
  shown: CountedYear,
  against: CountedYear | undefined,
  isCounted: boolean,
): Omit<CountryState, 'failure'> => {
  const { tally } = shown
  const held = against && against !== shown && tally && (against.tally?.done ?? -1) >= tally.done ? against : undefined
  const isPaired = held && isWhole(held) && isSamePeriod(held.asked.scenario, shown.asked.scenario)
  return {
    phase,
    asked: shown.asked,
    view: tally && viewOf(tally, isPaired ? held.tally : undefined),
    baseline: held && viewOf(held.tally!),
    change: held && changeFrom(held, shown),
    seconds: shown.spent / 1000,
    result: phase === 'complete' && tally ? (shown.result ??= resultOf(tally)) : undefined,
    ...(shown.points && isCounted
      ? { bands: bandsFrom(shown.points), points: shown.points }
      : { bands: undefined, points: undefined }),
  }
}

const changeFrom = (first: CountedYear, second: CountedYear): ((id: string) => Change) => {
  const [before, after] = [viewOf(first.tally!), viewOf(second.tally!)]
  const isPaired = isSamePeriod(first.asked.scenario, second.asked.scenario)
  const scale = scaleOf(second.layout!)
  return (id) => {
    const [a, b] = [before.total(id), after.total(id)]
    const counted = isPaired
      ? differenceOf(second.tally!, first.tally!, id)
      : { value: b.value - a.value, low: b.low - a.high, high: b.high - a.low }
    const column = indicators.findIndex((indicator) => indicator.id === id)
    const range =
      isPaired && first.points && second.points
        ? rangeOfDifference(first.points, second.points, column, counted.value, scale)
        : undefined
    return { ...counted, range }
  }
}

/** Men of the country for each man of the sample. */
const scaleOf = ({ shape, order }: Layout): number => {
  const sampled = new Set(sample)
  const men = (places: readonly number[]) => places.reduce((sum, place) => sum + shape.offices[place]!.men, 0)
  const all = order.map((_, place) => place)
  return men(all) / men(all.filter((place) => sampled.has(order[place]!)))
}

const resultOf = (tally: Tally): Result => {
  const view = viewOf(tally)
  return {
    hash: hashOf(tally.cube),
    totals: Object.fromEntries(indicators.map(({ id }) => [id, view.total(id).value])),
  }
}
