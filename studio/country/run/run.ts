// The country, counted on the page's own threads while the visitor looks on: what is asked first, then what it is held against,
// then for both what we do not know.
import { addOffices, batchesOf, groupsIn, INDICATORS, pointTotalsOf, runOn, tallyOf } from '@draftlight/sim'
import type { Scenario } from '@draftlight/sim'
import { isSame } from '../asked.ts'
import type { Asked } from '../asked.ts'
import { isWhole, newYear, stateOf } from './counted.ts'
import type { CountedYear, CountryState, Phase } from './counted.ts'
import { keptYears } from './kept-years.ts'
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
/** Two offices of every region: what a small telephone counts first. */
const firstOffices = 166

/** Threads take the first offices one at a time, so that figures appear soon; the rest of the first round in pairs. */
const singly = 8

/** Scenarios that lay out the country alike: all that a layout is made of. */
const layoutKey = ({ from, to, warmUp, ages, seed, send }: Scenario): string =>
  JSON.stringify([from, to, warmUp, ages, seed, send])

/** `isSmall`: counts a sample first, and everybody when asked to. */
export const countryRun = (isSmall: boolean, onState: (state: CountryState) => void): CountryRun => {
  const threads = startThreads()
  const layouts = new Map<string, Layout>()
  const years = keptYears()
  let shown: CountedYear | undefined
  let against: CountedYear | undefined
  let everybody = !isSmall
  let control = new AbortController()
  // A thread plans a run before it counts. While it does, the newest position of a moving slider waits; older ones are dropped.
  let planning = false
  let waiting: readonly [Asked, Asked] | undefined

  const yearOf = (asked: Asked): CountedYear =>
    [shown, against].find((year) => year && isSame(year.asked, asked)) ?? years.find(asked) ?? newYear(asked)
  const wanted = (layout: Layout) => (everybody ? layout.order.length : Math.min(firstOffices, layout.order.length))
  const isCounted = ({ layout, tally }: CountedYear): boolean => !!layout && !!tally && tally.done >= wanted(layout)

  const show = (phase: Phase, failure?: string) => {
    if (shown) onState({ ...stateOf(phase, shown, against, isCounted(shown)), failure })
  }
  const settled = (): Phase => (shown && isWhole(shown) ? 'complete' : 'sampled')

  const layoutOf = async (setup: Scenario, signal: AbortSignal): Promise<Layout> => {
    const key = layoutKey(setup)
    if (!layouts.has(key))
      await runOn<Scenario, PageJob>(threads.slice(0, 1), {
        setup,
        jobs: ['layout'],
        onResult: (_, answer) => layouts.set(key, readLayout(answer)),
        signal,
      })
    return layouts.get(key) as Layout
  }

  const count = async (year: CountedYear, signal: AbortSignal): Promise<void> => {
    const { scenario: setup } = year
    const layout = (year.layout ??= await layoutOf(setup, signal))
    const { shape, order } = layout
    const tally = (year.tally ??= tallyOf(shape, years.takeMemory()))
    const places = batchesOf((place) => shape.offices[place]!.region, tally.done, wanted(layout), singly)
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

  const finish = async (signal: AbortSignal): Promise<void> => {
    const [second, first] = [shown!, against!]
    await count(second, signal)
    years.keep(second, [shown, against])
    show(settled())
    if (!isCounted(first)) await count(first, signal)
    years.keep(first, [shown, against])
    show(settled())
    // a hand still on the slider comes first: a point of the ranges keeps a thread busy for a moment
    await new Promise((done) => setTimeout(done, restBeforeBands))
    // while the threads are at the ranges
    if (!isSmall) void years.prepareMemory(second.layout!.shape)
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
