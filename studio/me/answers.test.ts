import { dayOf } from '@draftlight/law'
import { expect, test } from 'vitest'
import { answered, daysOf, nothingAnswered, steppedBack } from './answers.ts'

const may1 = dayOf('2026-05-01')

test('Back keeps what was said, and one corrected answer keeps the others', () => {
  let answers = nothingAnswered()
  answers = answered(answers, 'sex', { kind: 'choice', value: 'M' })
  answers = answered(answers, 'placed_at', { kind: 'day', how: 'on', on: may1 })
  answers = answered(answers, 'register', { kind: 'choice', value: 'unknown' })
  answers = steppedBack(steppedBack(answers))
  expect(answers.asked[answers.at]).toBe('placed_at')
  expect(answers.said['placed_at']).toEqual({ kind: 'day', how: 'on', on: may1 })
  answers = answered(answers, 'placed_at', { kind: 'day', how: 'never' })
  expect(answers.asked).toEqual(['sex', 'placed_at', 'register'])
  expect(answers.said['register']).toEqual({ kind: 'choice', value: 'unknown' })
  expect(answers.at).toBe(2)
})

test('Back stops at the first question', () => {
  expect(steppedBack(nothingAnswered()).at).toBe(0)
})

test('a day known roughly is a span, and what has not come is later or never', () => {
  expect(daysOf({ kind: 'day', how: 'about', on: may1 }, may1)).toEqual({ from: may1 - 7, to: may1 + 7, never: false })
  expect(daysOf({ kind: 'day', how: 'between', from: may1 + 3, to: may1 }, may1)).toEqual({
    from: may1,
    to: may1 + 3,
    never: false,
  })
  expect(daysOf({ kind: 'day', how: 'not yet' }, may1)).toMatchObject({ from: may1 + 1, never: true })
  expect(daysOf({ kind: 'day', how: 'never' }, may1)).toMatchObject({ never: true })
  expect(daysOf({ kind: 'day', how: 'unknown' }, may1)).toBe('unknown')
})

test('noticed on a day: placed on it or before, and not before the last day on which there was nothing to see', () => {
  expect(daysOf({ kind: 'day', how: 'noticed', on: may1, lookedBefore: may1 - 10 }, may1)).toEqual({
    from: may1 - 10,
    to: may1,
    never: false,
  })
  expect(daysOf({ kind: 'day', how: 'noticed', on: may1 }, may1)).toEqual({
    from: dayOf('2023-04-14'),
    to: may1,
    never: false,
  })
})
