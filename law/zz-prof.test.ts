import { test } from 'vitest'
import { law } from './law.ts'
import { ask } from './language/answer.ts'
import { factsFrom } from './given.ts'
import { dayOf } from './language/day.ts'
test('prof', () => {
  for (const [n, g] of Object.entries({ none: {}, woman: { sex: 'F' }, k2: { register: 'federal', placed_at: '2026-02-10' } })) {
    const f = factsFrom(law, g, { on: dayOf('2026-03-01'), clock: () => undefined, zones: [] })
    for (const r of law.rules) {
      const t = performance.now()
      ask(law, r.id as never, f)
      const d = performance.now() - t
      if (d > 60) console.log(n, r.id, Math.round(d))
    }
  }
}, 60000)
