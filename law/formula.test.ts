import { expect, test } from 'vitest'
import { law } from './law.ts'
import { formulaLine, formulaLines } from './formula.ts'

const version = (rule: string, i: number) => law.rules[law.ruleOf.get(rule)!]!.versions[i]!

test('a formula is read aloud as the rule is written', () => {
  expect(formulaLine(law, version('liability/from', 0).value)).toBe('birth_date + 18 years')
  expect(formulaLine(law, version('measures/last-day-of-twenty', 0).value)).toBe(
    'by SW-COUNT: day_after_event -> measures/twenty-run-from + 20 | event_day_is_day_1 -> measures/twenty-run-from + 19',
  )
  expect(formulaLine(law, version('summons/over-cap', 0).value)).toBe(
    'all of (not (all of (register is moscow_city, by SW-MOSCOW: no -> always | yes -> never so)), summons/placed-on + 30 < appearance_at)',
  )
  expect(formulaLine(law, version('dispatch/in-window', 0).value)).toBe(
    'dispatch_on within 04-01 to 07-15 or 10-01 to 12-31',
  )
})
test('a long one is broken where its parts are, and says the same', () => {
  const { value } = version('service/on', 1)
  const lines = formulaLines(law, value)
  expect(lines.length).toBeGreaterThan(1)
  expect(Math.max(...lines.map((l) => l.length))).toBeLessThanOrEqual(120)
  const words = (text: string): string[] => text.split(/[\s,()|]+/).filter(Boolean)
  expect(words(lines.join(' '))).toEqual(words(formulaLine(law, value)))
})
test('every formula of the law can be printed', () => {
  for (const rule of law.rules)
    for (const v of rule.versions)
      for (const e of [v.value, ...v.unless.flatMap((x) => [x.when, x.then])])
        expect(formulaLine(law, e, rule.values)).not.toMatch(/undefined|\[object/)
})
