/** What is known of a person, as sets of values and of days. */
import { expect, test } from 'vitest'
import { dayOf, FIRST_DAY, LAST_DAY } from './day.ts'
import { always, monthsAfter, on } from './expression.ts'
import {
  betweenDays,
  copyFacts,
  dayIn,
  isPoint,
  NEVER_DAY,
  notYet,
  onDay,
  setDay,
  UNKNOWN_DAY,
  unknownFacts,
} from './knowledge.ts'
import { link } from './link.ts'
import { dayRule, sinceBetween, verdictRule } from './rule.ts'
import { came } from '../testing/little-facts.ts'

const linked = () =>
  link({
    facts: [{ kind: 'choice', id: 'colour', values: ['red', 'green', 'blue'], group: 'g' }, came],
    switches: [],
    rules: [
      verdictRule('may', {
        decidedBy: on(came),
        versions: [{ since: sinceBetween('2025-01-01', '2025-03-01'), cites: [], value: always }],
      }),
      dayRule('until', {
        decidedBy: on(came),
        versions: [{ since: sinceBetween('2025-04-01', '2025-05-01'), cites: [], value: monthsAfter(1, came) }],
      }),
    ],
  })

test('sets of days', () => {
  expect(UNKNOWN_DAY).toEqual({ lo: FIRST_DAY, hi: LAST_DAY, never: true })
  expect(NEVER_DAY).toEqual({ lo: 1, hi: 0, never: true })
  expect(onDay(5)).toEqual({ lo: 5, hi: 5, never: false })
  expect(betweenDays(5, 7)).toEqual({ lo: 5, hi: 7, never: false })
  expect(notYet(5)).toEqual({ lo: 6, hi: LAST_DAY, never: true })
})
test('one way and no other: a day, or never', () => {
  expect([onDay(5), NEVER_DAY].map(isPoint)).toEqual([true, true])
  expect([betweenDays(5, 6), { ...onDay(5), never: true }, UNKNOWN_DAY].map(isPoint)).toEqual([false, false, false])
})
test('of a person of whom nothing is known every value and every day may be; a first day given as a range is what it is', () => {
  const law = linked()
  const facts = unknownFacts(law)
  expect(facts.masks).toEqual([0b111])
  expect(law.events).toEqual(['day 0', 'came', 'came+1m', 'since may #0', 'since until #0', 'until'])
  expect(law.events.map((_, e) => dayIn(facts, e))).toEqual([
    onDay(0),
    UNKNOWN_DAY,
    UNKNOWN_DAY,
    betweenDays(dayOf('2025-01-01'), dayOf('2025-03-01')),
    betweenDays(dayOf('2025-04-01'), dayOf('2025-05-01')),
    UNKNOWN_DAY,
  ])
})
test('what is learned of a copy is not known of the person', () => {
  const law = linked()
  const facts = unknownFacts(law)
  const copy = copyFacts(facts)
  expect(copy).toEqual(facts)
  setDay(copy, 1, onDay(9))
  copy.masks[0] = 1
  expect([dayIn(copy, 1), dayIn(facts, 1), facts.masks[0]]).toEqual([onDay(9), UNKNOWN_DAY, 0b111])
  setDay(copy, 1, NEVER_DAY)
  expect(dayIn(copy, 1)).toEqual(NEVER_DAY)
})
