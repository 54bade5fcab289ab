// The country, counted on the page's own threads while the visitor looks on: what is asked first, then what it is held against,
// then for both what we do not know.
import { addOffices, batchesOf, groupsIn, INDICATORS, pointTotalsOf, runOn, tallyOf } from '@draftlight/sim'
import type { Scenario, Shape } from '@draftlight/sim'
import { isSame } from './asked.ts'
import type { Asked } from './asked.ts'
import { isWhole, newYear, stateOf } from './counted.ts'
import type { CountedYear, CountryState, Phase } from './counted.ts'
import { readLayout } from './page-work.ts'
import type { Layout, PageJob } from './page-work.ts'
import { startThreads } from './threads.ts'

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

/** Drawing oftener than this costs frames and shows nothing more: what has been counted for a second moves little. Milliseconds. */
const drawEvery = (counting: number): number => (counting < 1000 ? 200 : 250)
/** Milliseconds. */
const restBeforeBands = 400
/** What the room shows beside the totals of indicators. */
const unknownBanDays = { kind: 'days', ids: ['ban/done-unknowing'], among: [] } as const
/** Finished years are kept so many at a time: what is shown, what it is held against, what was shown before. */
const mostKept = 3
/** Two offices of every region: what a small telephone counts first. */
const firstOffices = 166

/** So many offices come singly, that the first figures come soon; the rest of the first round in pairs. */
const singly = 8

/** Scenarios that lay out the country alike: all that a layout is made of. */
const layoutKey = ({ from, to, warmUp, ages, seed, send }: Scenario): string =>
  JSON.stringify([from, to, warmUp, ages, seed, send])

/** A step of the page is not to be felt: so many numbers at a time. */
const touched = 1 << 17

/**
 * A system hands out memory page by page when it is first written to. For a year that is 16 MB, and would hold up its first map by a
 * third: so it is written to beforehand, bit by bit, while nothing else is to be done.
 */
const newMemory = async (shape: Shape): Promise<Int32Array> => {
  const { cube } = tallyOf(shape)
  for (let from = 0; from < cube.length; from += touched) {
    cube.fill(0, from, from + touched)
    await new Promise((done) => setTimeout(done))
  }
  return cube
}

/** `isSmall`: counts a sample first, and everybody when asked to. */
export const countryRun = (isSmall: boolean, onState: (state: CountryState) => void): CountryRun => {
  const threads = startThreads()
  const layouts = new Map<string, Layout>()
  let kept: CountedYear[] = []
  /** Memory for the next year: that of one which is kept no longer, or new. */
  let spare: Int32Array | undefined
  let shown: CountedYear | undefined
  let against: CountedYear | undefined
  let everybody = !isSmall
  let control = new AbortController()
  // A thread plans a run before it counts. While it does, the newest position of a moving slider waits; older ones are dropped.
  let planning = false
  let waiting: readonly [Asked, Asked] | undefined

  const yearOf = (asked: Asked): CountedYear =>
    [shown, against, ...kept].find((year) => year && isSame(year.asked, asked)) ?? newYear(asked)
  const wanted = (layout: Layout) => (everybody ? layout.order.length : Math.min(firstOffices, layout.order.length))
  const isCounted = ({ layout, tally }: CountedYear): boolean => !!layout && !!tally && tally.done >= wanted(layout)

  const show = (phase: Phase, failure?: string) => {
    if (shown) onState({ ...stateOf(phase, shown, against, isCounted(shown)), failure })
  }
  const settled = (): Phase => (shown && isWhole(shown) ? 'complete' : 'sampled')

  const count = async (year: CountedYear, signal: AbortSignal): Promise<void> => {
    const { scenario: setup } = year
    year.layout ??= layouts.get(layoutKey(setup))
    if (!year.layout)
      await runOn<Scenario, PageJob>(threads.slice(0, 1), {
        setup,
        jobs: ['layout'],
        onResult: (_, answer) => layouts.set(layoutKey(setup), (year.layout = readLayout(answer))),
        signal,
      })
    const { shape, order } = year.layout as Layout
    if (!year.tally) [year.tally, spare] = [tallyOf(shape, spare), undefined]
    const { tally } = year
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
        const before = tally.done
        for (const group of groupsIn(counts, INDICATORS)) addOffices(tally, group)
        const now = performance.now()
        year.spent = spent + now - started
        // the map is whole: no tile waits for the next drawing
        const isMapWhole = before < shape.regions && tally.done >= shape.regions
        if (year !== shown || (!isMapWhole && now - drawn < drawEvery(year.spent))) return
        drawn = now
        show('running')
      },
    })
  }

  const keep = (year: CountedYear): void => {
    kept = [...kept.filter((other) => other !== year), year]
    const left = kept.length > mostKept ? kept.shift() : undefined
    if (left && left !== shown && left !== against) spare = left.tally?.cube
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
    // while the threads are at the ranges
    if (!isSmall && !spare) void newMemory(second.layout!.shape).then((cube) => (spare ??= cube))
    for (const year of [second, first]) {
      year.points ??= await pointTotalsOf(year.scenario, { threads, signal }, [unknownBanDays])
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
