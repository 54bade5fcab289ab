/** A scenario as a file would say it: read again, it is the same scenario. What extends another one is written out in full. */
import { isoOf, NEVER } from '@draftlight/law'
import type { Scenario } from './scenario.ts'

/** Keys and values of the file. */
export const scenarioAsWritten = (s: Scenario): Record<string, unknown> => ({
  name: s.name,
  question: s.title,
  from: isoOf(s.from),
  to: isoOf(s.to),
  'warm-up': s.warmUp,
  ages: s.ages,
  seed: s.seed,
  send: s.send.map((c) => ({ from: isoOf(c.from), to: isoOf(c.until - 1), men: c.men })),
  mobilization: s.mobilization.map((o) => ({ ...o, on: isoOf(o.on) })),
  rollout: Object.fromEntries(
    Object.entries(s.rollout).map(([region, steps]) => [
      region,
      Object.fromEntries(Object.entries(steps).map(([step, on]) => [step, on === NEVER ? 'never' : isoOf(on)])),
    ]),
  ),
  off: s.off,
  readings: s.readings,
  practice: s.practice,
})
