import { test } from 'vitest'
import { law } from '../law.ts'
import { compileLaw } from './compile.ts'
import { dayOf } from './day.ts'
test('x', () => {
  const t0 = performance.now()
  const t = compileLaw(law, { from: dayOf('2025-06-15'), until: dayOf('2027-01-01'), nextWorkingDay: (d) => d })
  console.log(performance.now() - t0, t.outcomes.length / 14, t.order.length)
  for (const x of t.tables.values()) console.log(x.rule, x.cells.length, x.axes.map((a) => a.kind[0] + ':' + a.of).join(' | '))
})
