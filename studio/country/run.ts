// The country, counted on the page's own threads while the visitor looks on: what is asked first, then what it is held against,
// then for both what we do not know.
import {
  addOffices,
  bandsFrom,
  batchesOf,
  differenceOf,
  groupsIn,
  hashOf,
  INDICATORS,
  indicators,
  pointTotalsOf,
  rangeOfDifference,
  runOn,
  sample,
  tallyOf,
  viewOf,
} from '@draftlight/sim'
import type { Bands, Counted, PointTotals, Scenario, Tally, YearView } from '@draftlight/sim'
import { isSame, isSamePeriod, toRun } from './asked.ts'
import type { Asked } from './asked.ts'
import type { Result } from './finished.tsx'
import { readLayout } from './page-work.ts'
import type { Layout, PageJob } from './page-work.ts'
import { startThreads } from './threads.ts'

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
}

export interface CountryRun {
  /** Counts anew what is asked, and what it is held against. */
  start: (asked: Asked, against: Asked) => void
  pause: () => void
  play: () => void
  /** After a sample: everybody else too. */
  countAll: () => void
  /** Ends the threads. */
  close: () => void
}

/** Drawing oftener than this costs frames and shows nothing more. Milliseconds. */
const drawEvery = 100
/** Milliseconds. */
const restBeforeBands = 400
/** Finished years are kept so many at a time: what is shown, what it is held against, what was shown before. */
const mostKept = 3
/** Two offices of every region: what a small telephone counts first. */
const firstOffices = 166

/** One office of every region comes singly: the first figures are to come soon. */
const singly = 90

const resultOf = (tally: Tally): Result => {
  const view = viewOf(tally)
  return {
    hash: hashOf(tally.cube),
    totals: Object.fromEntries(indicators.map(({ id }) => [id, view.total(id).value])),
  }
}

/** The years of one question, as far as they have been counted. */
interface Year {
  readonly asked: Asked
  readonly scenario: Scenario
  layout: Layout | undefined
  tally: Tally | undefined
  points: PointTotals | undefined
  result: Result | undefined
  spent: number
}

/** Scenarios that lay out the country alike: all that a layout is made of. */
const layoutKey = ({ from, to, warmUp, ages, seed, send }: Scenario): string =>
  JSON.stringify([from, to, warmUp, ages, seed, send])

/** Men of the country for each man of the sample. */
const scaleOf = ({ shape, order }: Layout): number => {
  const sampled = new Set(sample)
  const men = (places: readonly number[]) => places.reduce((sum, place) => sum + shape.offices[place]!.men, 0)
  const all = order.map((_, place) => place)
  return men(all) / men(all.filter((place) => sampled.has(order[place]!)))
}

/** `isSmall`: counts a sample first, and everybody when asked to. */
export const countryRun = (isSmall: boolean, onState: (state: CountryState) => void): CountryRun => {
  const threads = startThreads()
  const layouts = new Map<string, Layout>()
  let kept: Year[] = []
  let shown: Year | undefined
  let against: Year | undefined
  let everybody = !isSmall
  let control = new AbortController()
  // A thread plans a run before it counts. While it does, the newest position of a moving slider waits; older ones are dropped.
  let planning = false
  let waiting: readonly [Asked, Asked] | undefined

  const yearOf = (asked: Asked): Year => {
    const scenario = toRun(asked)
    return (
      [shown, against, ...kept].find((year) => year && isSame(year.asked, asked)) ?? {
        asked,
        scenario,
        layout: layouts.get(layoutKey(scenario)),
        tally: undefined,
        points: undefined,
        result: undefined,
        spent: 0,
      }
    )
  }
  const wanted = (layout: Layout) => (everybody ? layout.order.length : Math.min(firstOffices, layout.order.length))
  const isCounted = ({ layout, tally }: Year): boolean => !!layout && !!tally && tally.done >= wanted(layout)
  const isWhole = ({ layout, tally }: Year): boolean => !!layout && tally?.done === layout.order.length

  const changeFrom = (first: Year, second: Year): ((id: string) => Change) => {
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

  const show = (phase: Phase, failure?: string) => {
    if (!shown) return
    const { tally } = shown
    const held =
      against && against !== shown && tally && (against.tally?.done ?? -1) >= tally.done ? against : undefined
    const isPaired = held && isWhole(held) && isSamePeriod(held.asked.scenario, shown.asked.scenario)
    onState({
      phase,
      failure,
      asked: shown.asked,
      view: tally && viewOf(tally, isPaired ? held.tally : undefined),
      baseline: held && viewOf(held.tally!),
      change: held && changeFrom(held, shown),
      seconds: shown.spent / 1000,
      result: phase === 'complete' && tally ? (shown.result ??= resultOf(tally)) : undefined,
      bands: shown.points && isCounted(shown) ? bandsFrom(shown.points) : undefined,
    })
  }
  const settled = (): Phase => (shown && isWhole(shown) ? 'complete' : 'sampled')

  const count = async (year: Year, signal: AbortSignal): Promise<void> => {
    const { scenario: setup } = year
    if (!year.layout)
      await runOn<Scenario, PageJob>(threads.slice(0, 1), {
        setup,
        jobs: ['layout'],
        onResult: (_, answer) => layouts.set(layoutKey(setup), (year.layout = readLayout(answer))),
        signal,
      })
    const { shape, order } = year.layout as Layout
    const tally = (year.tally ??= tallyOf(shape))
    const places = batchesOf((place) => shape.offices[place]!.region, tally.done, wanted(year.layout!), singly)
    const started = performance.now()
    const spent = year.spent
    let drawn = 0
    await runOn<Scenario, PageJob>(threads, {
      setup,
      jobs: places.map((batch) => ({ offices: batch.map((place) => order[place]!) })),
      signal,
      onResult: (_, counts) => {
        planning = false
        if (waiting) return start(...waiting)
        for (const group of groupsIn(counts, INDICATORS)) addOffices(tally, group)
        year.spent = spent + performance.now() - started
        if (year !== shown || performance.now() - drawn < drawEvery) return
        drawn = performance.now()
        show('running')
      },
    })
  }

  const keep = (year: Year): void => {
    kept = [...kept.filter((other) => other !== year), year].slice(-mostKept)
  }

  const finish = async (signal: AbortSignal): Promise<void> => {
    const [second, first] = [shown!, against!]
    await count(second, signal)
    keep(second)
    show(settled())
    if (!isCounted(first)) await count(first, signal)
    keep(first)
    show(settled())
    // a hand still on the slider comes first: a point of the ranges keeps a thread busy for a moment
    await new Promise((done) => setTimeout(done, restBeforeBands))
    for (const year of [second, first]) {
      year.points ??= await pointTotalsOf(year.scenario, { threads, signal })
      show(settled())
    }
  }
  const play = () => {
    control = new AbortController()
    const { signal } = control
    finish(signal).catch((error: unknown) => {
      if (signal.aborted) return
      planning = false
      show('failed', String(error))
    })
  }
  const start = (asked: Asked, other: Asked): void => {
    if (planning) {
      waiting = [asked, other]
      return
    }
    waiting = undefined
    control.abort()
    const [second, first] = [yearOf(asked), isSame(asked, other) ? undefined : yearOf(other)]
    shown = second
    against = first ?? second
    planning = !isCounted(second)
    play()
  }
  const again = () => {
    show('running')
    play()
  }
  return {
    start,
    play: again,
    countAll: () => {
      everybody = true
      control.abort()
      again()
    },
    pause: () => {
      control.abort()
      planning = false
      show('paused')
    },
    close: () => {
      control.abort()
      for (const thread of threads) thread.terminate()
    },
  }
}
