import { test } from 'vitest'
import { law } from '../law.ts'
import { compileLaw } from './compile.ts'
import { dayOf } from './day.ts'
test('x', () => {
  for (let i = 0; i < 4; i++) {
  const t0 = performance.now()
  compileLaw(law, { from: dayOf('2025-06-15'), until: dayOf('2027-01-01'), nextWorkingDay: (d) => d })
  console.log(performance.now() - t0)
  }
})
