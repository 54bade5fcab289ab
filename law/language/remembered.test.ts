/** What is kept for the next question, and when it is forgotten. */
import { expect, test } from 'vitest'
import { link } from './link.ts'
import { remembering } from './remembered.ts'

const law = () => link({ facts: [], switches: [], rules: [] })

test('what was found out under a law and a calendar is there again, and under no other', () => {
  const of = remembering<string>(10, () => 1)
  const [one, other] = [law(), law()]
  const calendar = (day: number): number => day
  expect(of(one, undefined).get('k')).toBeUndefined()
  expect(of(one, undefined).set('k', 'found')).toBe('found')
  expect(of(one, undefined).get('k')).toBe('found')
  expect(of(one, undefined).get('another')).toBeUndefined()
  expect(of(one, calendar).get('k')).toBeUndefined()
  expect(of(other, undefined).get('k')).toBeUndefined()
  of(one, calendar).set('k', 'by the calendar')
  expect([of(one, undefined).get('k'), of(one, calendar).get('k')]).toEqual(['found', 'by the calendar'])
})
test('all of it is forgotten when there is more than was asked for, by size', () => {
  const known = remembering<string>(10, (v) => v.length)(law(), undefined)
  const there = () => ['a', 'b', 'c', 'd', 'e'].filter((k) => known.get(k) !== undefined).join('')
  known.set('a', '123456')
  known.set('b', '1234')
  known.set('c', '1')
  expect(there()).toBe('abc')
  known.set('d', '1234567890')
  expect(there()).toBe('d')
  known.set('e', '1')
  expect(there()).toBe('de')
  known.set('a', '1')
  expect(there()).toBe('a')
})
