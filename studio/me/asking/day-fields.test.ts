import { beforeAll, expect, test } from 'vitest'
import { parseDay } from '@draftlight/law'
import { say, speak } from '../../messages/index.ts'
import { readDay } from './day-fields.tsx'

beforeAll(() => speak({ language: 'en', voice: 'you' }))

const read = (how: string | undefined, from = '', to = '') => {
  const data = new FormData()
  if (how !== undefined) data.set('placed_at', how)
  data.set('placed_at-from', from)
  data.set('placed_at-to', to)
  return readDay(data, 'placed_at')
}
const [first, second] = ['2026-02-10', '2026-02-12']
const [on, later] = [parseDay(first)!, parseDay(second)!]

test('each way of knowing a day is read as it is meant', () => {
  expect(read('on', first)).toEqual({ kind: 'day', how: 'on', on })
  expect(read('about', first)).toEqual({ kind: 'day', how: 'about', on })
  expect(read('between', first, second)).toEqual({ kind: 'day', how: 'between', from: on, to: later })
  expect(read('between', first, first)).toEqual({ kind: 'day', how: 'between', from: on, to: on })
  expect(read('noticed', second)).toEqual({ kind: 'day', how: 'noticed', on: later })
  expect(read('noticed', second, first)).toEqual({ kind: 'day', how: 'noticed', on: later, lookedBefore: on })
  for (const how of ['not yet', 'never', 'unknown']) expect(read(how, first)).toEqual({ kind: 'day', how })
})

test('what does not fit is told, and is no answer', () => {
  const { problem } = say.me
  expect(read(undefined, first)).toBe(problem.choose)
  for (const how of ['on', 'about', 'noticed']) expect(read(how, '2026-02-30'), how).toBe(problem.day)
  expect([read('between', first), read('between', '', first)]).toEqual([problem.twoDays, problem.twoDays])
  expect([read('between', second, first), read('noticed', first, second)]).toEqual([problem.order, problem.order])
})
