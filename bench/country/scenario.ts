/**
 * The whole default scenario: seconds on one thread and on two, nanoseconds a man for generation and for each stage, and an event.
 * Stages are told apart by a sampling profile of the product's own code, so that no clock stands in it.
 */
import { Session } from 'node:inspector/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import {
  indicators,
  INDICATORS,
  liveOffice,
  planOf,
  readScenario,
  runCountry,
  scenarioTexts,
  shardFor,
} from '@draftlight/sim'
import { median, type Row } from '../row.ts'

/** The function with which each part of an office's life begins, and the indicators that count its events. */
const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  populate: ['generation', ''],
  feedsDay: ['feeds', 'feeds/'],
  notify: ['notification', 'notice/'],
  registerDay: ['register', 'register/'],
  summonsDay: ['summons', 'summons/'],
  serviceDay: ['service', 'service/'],
  exitBanDay: ['exit-ban', 'ban/'],
  borderDay: ['border', 'border/'],
  raidsDay: ['raids', 'raids/'],
  mobilizationDay: ['mobilization', 'mobilization/'],
  appearanceDay: ['appearance', 'appearance/'],
  restrictionsDay: ['restrictions', 'measures/'],
  penaltiesDay: ['penalties', 'penalty/'],
  commissionDay: ['commission', 'commission/'],
  dispatchDay: ['dispatch', 'dispatch/'],
}

/** Runs of which the median is taken. */
const REPEATS = 3

export async function countryRows(): Promise<Row[]> {
  const scenario = readScenario(scenarioTexts['year-round-2026-as-practised'], 'year-round-2026-as-practised.yaml')
  const seconds: number[] = []
  for (const n of [2, 1]) {
    const times: number[] = []
    for (let k = 0; k < REPEATS; k++) {
      const begun = performance.now()
      const threads = Array.from({ length: n }, () => new Worker(fileURLToPath(new URL('thread.mjs', import.meta.url))))
      await runCountry(scenario, { threads })
      times.push((performance.now() - begun) / 1000)
      await Promise.all(threads.map((t) => t.terminate()))
    }
    seconds.push(median(times))
  }
  const [two, one] = seconds as [number, number]
  return [
    { name: 'default scenario, 2 threads', value: two, unit: 's', ratio: one / two },
    { name: 'default scenario, 1 thread', value: one, unit: 's' },
    ...(await stageRows()),
  ]

  async function stageRows(): Promise<Row[]> {
    const plan = planOf(scenario)
    const shard = shardFor(plan)
    const events = new Float64Array(INDICATORS)
    let men = 0
    const live = (): void => {
      men = 0
      events.fill(0)
      for (let o = 0; o < plan.offices.length; o += 15) {
        liveOffice(shard, o)
        men += shard.men
        for (let i = INDICATORS; i < shard.counts.length; i++) events[i % INDICATORS]! += Math.abs(shard.counts[i]!)
      }
    }
    live()
    const session = new Session()
    session.connect()
    await session.post('Profiler.enable')
    await session.post('Profiler.setSamplingInterval', { interval: 100 })
    await session.post('Profiler.start')
    live()
    const { profile } = await session.post('Profiler.stop')
    session.disconnect()
    const parent = new Map<number, number>()
    const nodes = new Map(profile.nodes.map((n) => [n.id, n]))
    for (const n of profile.nodes) for (const child of n.children ?? []) parent.set(child, n.id)
    const spent = new Map<string, number>()
    profile.samples?.forEach((id, i) => {
      let at: number | undefined = id
      while (at !== undefined && !(nodes.get(at)!.callFrame.functionName in PARTS)) at = parent.get(at)
      const part = at === undefined ? 'rest' : nodes.get(at)!.callFrame.functionName
      spent.set(part, (spent.get(part) ?? 0) + profile.timeDeltas![i]! * 1000)
    })
    const rest = { name: 'the rest, and stages folded into the day: a man', unit: 'ns' }
    const rows = Object.entries(PARTS).flatMap(([fn, [name, prefix]]) => {
      // A stage that the engine has folded into its caller cannot be told apart: no row rather than a nought.
      const ns = spent.get(fn)
      if (ns === undefined) return []
      const n =
        prefix === ''
          ? 0
          : indicators.reduce((sum, x, c) => (x.kind === 'flow' && x.id.startsWith(prefix) ? sum + events[c]! : sum), 0)
      return [
        { name: `${name}: a man`, value: ns / men, unit: 'ns' },
        ...(n > 0 ? [{ name: `${name}: a counted event`, value: ns / n, unit: 'ns' }] : []),
      ]
    })
    return [...rows, { ...rest, value: (spent.get('rest') ?? 0) / men }]
  }
}
