import { expect, test } from 'vitest'
import { law } from './law.ts'
import { ask } from './language/answer.ts'
import { dayOf } from './language/day.ts'
import { factsFrom } from './given.ts'
import { questionsFor } from './next-question.ts'
import { statesOver, timeline } from './timeline.ts'
import { worldsOf, readingMasks } from './language/worlds.ts'
test('x', () => {
  const clock = () => undefined
  const f = factsFrom(law, {}, { on: dayOf('2026-02-20'), clock, zones: [] })
  for (const r of law.rules) {
    const t0 = performance.now()
    const n = worldsOf(law, r.index, f, readingMasks(law), false).length
    const t1 = performance.now()
    const a = ask(law, r.id, f)
    console.log(r.id, n, (t1 - t0).toFixed(1), (performance.now() - t1).toFixed(1), JSON.stringify(a.value), a.missing.length, a.moot.length)
  }
  const t1 = performance.now()
  console.log(questionsFor(law, ['exit-ban/from', 'exit-ban/until', 'measures/from', 'service/on'], f), performance.now() - t1)
  const t2 = performance.now()
  console.log(timeline(law, f).map((e) => [e.id, e.from.value, e.until?.value]), performance.now() - t2)
  console.log(statesOver(law, 'exit-ban/in-force', factsFrom(law, { birth_date: '2008-03-15', placed_at: '2026-03-10', appearance_at: '2026-03-20', sex: 'M', citizenship_ru: true, in_reserve: false, on_military_register: 'yes', register: 'federal', target: 'conscript', appeared_at: '2026-03-19' }, { on: 0, clock, zones: [], otherwiseNever: true }), dayOf('2026-03-01'), dayOf('2026-05-01')))
  expect(1).toBe(1)
})
