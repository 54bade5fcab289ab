import { expect, test } from 'vitest'
import { dayOf } from './day.ts'
import { clock, knownWorkingDay } from './for-law.ts'

test('an instant is a day by the zone, and by the clock of Moscow', () => {
  const day = dayOf('2026-02-10')
  expect(clock('2026-02-10T20:00+03:00', 'Moscow')).toEqual({ local: { lo: day, hi: day, never: false }, moscow: day })
  const east = clock('2026-02-10T20:00+03:00', 'Vladivostok')!
  expect([east.local.lo, east.local.hi, east.moscow]).toEqual([day + 1, day + 1, day])
})
test('without a zone it may be any day that it is somewhere in the country', () => {
  const day = dayOf('2026-02-10')
  expect(clock('2026-02-10T20:00+03:00', undefined)?.local).toEqual({ lo: day, hi: day + 1, never: false })
})
test('what cannot be read gives nothing', () => {
  expect(clock('2026-02-10', 'Moscow')).toBeUndefined()
  expect(clock('2026-02-10T20:00+03:00', 'Paris')).toBeUndefined()
})
test('working days are known only where the calendar is', () => {
  expect(knownWorkingDay(dayOf('2026-02-14'))).toBe(dayOf('2026-02-16'))
  // up to half a month before the calendar ends: whatever comes next is still in it
  expect(knownWorkingDay(dayOf('2027-12-16'))).toBe(dayOf('2027-12-16'))
  expect(knownWorkingDay(dayOf('2027-12-17'))).toBeUndefined()
  expect(knownWorkingDay(dayOf('1990-02-14'))).toBeUndefined()
  expect(knownWorkingDay(dayOf('2100-02-14'))).toBeUndefined()
})
