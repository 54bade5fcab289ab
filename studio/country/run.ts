// The country, counted on the page's own threads while the visitor looks on.
import {
  addOffice,
  bandsOf,
  hashOf,
  indicators,
  packedOffices,
  readScenario,
  runOn,
  scenarioTexts,
  tallyOf,
  viewOf,
} from '@draftlight/sim'
import type { Bands, Scenario, Tally, YearView } from '@draftlight/sim'
import { ownScript } from '../trusted.ts'
import type { Result } from './finished.tsx'
import { readLayout } from './page-work.ts'
import type { Layout, PageJob } from './page-work.ts'
import workerAddress from './run.worker.ts?worker&url'
import { practiceWith } from './sliders.tsx'
import type { Values } from './sliders.tsx'

export type Phase = 'running' | 'paused' | 'complete' | 'failed'

export interface CountryState {
  phase: Phase
  failure: string | undefined
  /** Undefined until the country's layout is known. */
  view: YearView | undefined
  /** The whole year with the central values; undefined until it has been counted in full, and while it is what is shown. */
  baseline: YearView | undefined
  /** Of computing, pauses left out. */
  seconds: number
  result: Result | undefined
  /** What we do not know, once it has been computed: it takes a moment longer than the count. */
  bands: Bands | undefined
}

export interface CountryRun {
  /** Counts anew with these values. */
  start: (values: Values) => void
  pause: () => void
  play: () => void
  /** Ends the threads. */
  close: () => void
}

const scenario = readScenario(scenarioTexts['year-round-2026-as-practised'], 'year-round-2026-as-practised.yaml')
export const period = { from: scenario.from, to: scenario.to }

/** Drawing oftener than this costs frames and shows nothing more. Milliseconds. */
const drawEvery = 100
/** Milliseconds. */
const restBeforeBands = 400
/** Offices a message: few at first, so that the first figures come soon. */
const batches = (missing: readonly number[]): number[][] => {
  const out: number[][] = []
  for (let at = 0; at < missing.length; at += out.at(-1)!.length)
    out.push(missing.slice(at, at + (out.length < 90 ? 1 : 4)))
  return out
}

const startThreads = (): Worker[] =>
  Array.from({ length: Math.max(1, Math.min(4, navigator.hardwareConcurrency || 2)) }, () => {
    // the browser takes the trusted form of an address; the types of the DOM know only strings
    return new Worker(ownScript(workerAddress), { type: 'module' })
  })

const resultOf = (tally: Tally, view: YearView): Result => ({
  hash: hashOf(tally.cube),
  totals: Object.fromEntries(indicators.map(({ id }) => [id, view.total(id).value])),
})

/** The run on the screen. */
interface Now {
  scenario: Scenario
  tally: Tally | undefined
  bands: Bands | undefined
  spent: number
}

export const countryRun = (onState: (state: CountryState) => void): CountryRun => {
  const threads = startThreads()
  const ports = threads
  let layout: Layout | undefined
  /** The finished run with the central values. */
  let central: Now | undefined
  let now: Now = { scenario, tally: undefined, bands: undefined, spent: 0 }
  let control = new AbortController()
  // A thread plans a run before it counts. While it does, the newest position of a moving slider waits; older ones are dropped.
  let planning = false
  let waiting: Values | undefined

  const show = (phase: Phase, failure?: string) => {
    const { tally, spent, bands } = now
    const against = central && central !== now ? central.tally : undefined
    const view = tally && viewOf(tally, against)
    onState({
      phase,
      failure,
      view,
      baseline: against && viewOf(against),
      seconds: spent / 1000,
      result: phase === 'complete' && tally ? resultOf(tally, viewOf(tally)) : undefined,
      bands: phase === 'complete' ? bands : undefined,
    })
  }

  const count = async (signal: AbortSignal): Promise<void> => {
    const { scenario: setup } = now
    if (!layout)
      await runOn<Scenario, PageJob>(ports.slice(0, 1), {
        setup,
        jobs: ['layout'],
        onResult: (_, answer) => (layout = readLayout(answer)),
        signal,
      })
    const { shape, order } = layout as Layout
    const tally = (now.tally ??= tallyOf(shape))
    const missing = order.map((_, place) => place).filter((place) => place >= tally.done)
    const places = batches(missing)
    const started = performance.now()
    const spent = now.spent
    let drawn = 0
    await runOn<Scenario, PageJob>(ports, {
      setup,
      jobs: places.map((batch) => ({ offices: batch.map((place) => order[place]!) })),
      signal,
      onResult: (_, counts) => {
        planning = false
        if (waiting) return start(waiting)
        for (const office of packedOffices(counts)) addOffice(tally, office)
        now.spent = spent + performance.now() - started
        if (performance.now() - drawn < drawEvery) return
        drawn = performance.now()
        show('running')
      },
    })
  }

  const finish = async (signal: AbortSignal): Promise<void> => {
    await count(signal)
    const run = now
    if (Object.keys(run.scenario.practice).length === 0) central = run
    show('complete')
    // a hand still on the slider comes first: a point of the ranges keeps a thread busy for a moment
    await new Promise((done) => setTimeout(done, restBeforeBands))
    run.bands ??= await bandsOf(run.scenario, { threads: ports, signal })
    show('complete')
  }
  const play = () => {
    control = new AbortController()
    const { signal } = control
    finish(signal).catch((error: unknown) => {
      planning = false
      if (!signal.aborted) show('failed', String(error))
    })
  }
  const start = (values: Values): void => {
    if (planning) {
      waiting = values
      return
    }
    waiting = undefined
    control.abort()
    const practice = practiceWith(values)
    const again = Object.keys(practice).length === 0 ? central : undefined
    now = again ?? { scenario: { ...scenario, practice }, tally: undefined, bands: undefined, spent: 0 }
    planning = !again
    play()
  }
  return {
    start,
    play: () => {
      show('running')
      play()
    },
    pause: () => {
      control.abort()
      show('paused')
    },
    close: () => {
      control.abort()
      for (const thread of threads) thread.terminate()
    },
  }
}
