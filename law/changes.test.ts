import { expect, test } from 'vitest'
import { dayOf } from './language/day.ts'
import { changesBetween } from './changes.ts'

const between = (from: string, to: string) => changesBetween(dayOf(from), dayOf(to))
const versionOf = (from: string, to: string, rule: string) => between(from, to).rules.find((c) => c.rule === rule)

test('a version counts on its first day and not before', () => {
  expect(versionOf('2023-09-30', '2023-10-01', 'fine/non-appearance')).toMatchObject({
    from: { earliest: '2023-10-01', latest: '2023-10-01' },
    was: 1,
    is: 2,
  })
  expect(versionOf('2023-09-29', '2023-09-30', 'fine/non-appearance')).toBeUndefined()
  expect(versionOf('2023-10-01', '2023-10-02', 'fine/non-appearance')).toBeUndefined()
})
test('a first day that is a range, or a reading, counts as long as it may lie between', () => {
  expect(versionOf('2025-12-31', '2026-01-01', 'register/extract')?.from).toEqual({
    earliest: '2025-11-04',
    latest: '2026-01-01',
  })
  expect(versionOf('2025-02-01', '2025-02-02', 'exit-ban/from')).toMatchObject({ reading: 'SW-LIVE', was: 2, is: 3 })
  expect(versionOf('2025-09-08', '2025-09-09', 'exit-ban/from')).toBeUndefined()
})
test('the oldest first, with the epochs that say why', () => {
  const { rules, epochs } = between('2023-01-01', '2026-03-10')
  const days = rules.map((c) => c.from.earliest)
  expect(days).toEqual(days.toSorted())
  expect(epochs.map((e) => e.id)).toContain('E13')
  expect(between('2025-12-31', '2026-01-01').epochs.map((e) => e.id)).toEqual(['E13'])
})
