import { law, messagesIn, timeline } from '@draftlight/law'
import { expect, test } from 'vitest'
import { dayFromInput } from '../day-input.ts'
import { answered, nothingAnswered } from './answers.ts'
import type { Answers, DayAnswer } from './answers.ts'
import { factsOf } from './facts-of.ts'
import { lawAnswer } from './law-answer.ts'
import { firstFact, nextFact } from './next-question.ts'

const on = (iso: string): DayAnswer => ({ kind: 'day', how: 'on', on: dayFromInput(iso)! })
const words = await messagesIn('en')
const start: Answers = { ...nothingAnswered(), on: dayFromInput('2026-03-01')! }
const summoned = [
  ['register', { kind: 'choice', value: 'federal' }],
  ['target', { kind: 'choice', value: 'conscript' }],
  ['placed_at', on('2026-02-10')],
  ['appearance_at', on('2026-03-12')],
] as const
const after = (answers: Answers): Answers =>
  summoned.reduce((so, [fact, answer]) => answered(so, fact, answer), answers)

test('the first question is the one that the law would ask of a person of whom nothing is known', () => {
  const facts = factsOf(start)
  if ('contradiction' in facts) throw new Error('nothing said cannot be a contradiction')
  expect(firstFact).toBe(nextFact(timeline(law, facts), {}))
  expect(lawAnswer(words, start).next).toBe(firstFact)
})

test('a summons placed on a day is on the timeline on that day, with article and sources as text', () => {
  const { entries, contradiction } = lawAnswer(words, after(start))
  expect(contradiction).toBeUndefined()
  const placed = entries.find((entry) => entry.id === 'placed')!
  expect(placed).toMatchObject({ when: '10 February 2026', open: false, missing: [] })
  expect(placed.reasons.flatMap(({ lines }) => lines).length).toBeGreaterThan(0)
  expect(placed.sources.join(' ')).toMatch(/53-FZ art\./)
  expect(JSON.stringify(entries)).not.toMatch(/https?:/)
})

test('a fact said to be unknown is not asked again', () => {
  let answers = after(start)
  const first = lawAnswer(words, answers).next!
  answers = answered(
    answers,
    first,
    lawAnswer(words, answers).questions[first]!.kind === 'day'
      ? { kind: 'day', how: 'unknown' }
      : { kind: 'choice', value: 'unknown' },
  )
  expect(lawAnswer(words, answers).next).not.toBe(first)
})

test('what cannot all be true is named and not computed through', () => {
  const answers = answered(answered(start, 'placed_at', on('2026-02-10')), 'account_notice_at', on('2026-01-05'))
  const { contradiction, entries, next } = lawAnswer(words, answers)
  expect(contradiction).toEqual(['the day of the notice in the account'])
  expect([entries, next]).toEqual([[], undefined])
})

test('a day after the law was read to is said first', () => {
  expect(lawAnswer(words, { ...start, on: dayFromInput('2026-03-11')! }).askedLater).toContain('11 March 2026')
  expect(lawAnswer(words, { ...start, on: dayFromInput('2026-03-10')! }).askedLater).toBeUndefined()
})
