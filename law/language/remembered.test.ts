/** What is kept for the next question, and when it is forgotten. */
import { expect, test } from 'vitest'
import { link } from './link.ts'
import { remembering } from './remembered.ts'

const law = () => link({ facts: [], switches: [], rules: [] })

test('what was found out under a law and a calendar is there again, and under no other', () => {
  const known = remembering<string>(10)
  const [one, other] = [law(), law()]
  const workingDays = (day: number): number => day
  const never = () => expect.unreachable()
  expect(known({ law: one }, 'k', () => 'found')).toBe('found')
  expect(known({ law: one }, 'k', never)).toBe('found')
  expect(known({ law: one }, 'another', () => 'found too')).toBe('found too')
  expect(known({ law: other }, 'k', () => 'by the other law')).toBe('by the other law')
  expect(known({ law: one, workingDays }, 'k', () => 'by the calendar')).toBe('by the calendar')
  expect([known({ law: one }, 'k', never), known({ law: one, workingDays }, 'k', never)]).toEqual([
    'found',
    'by the calendar',
  ])
})
test('all of it is forgotten when there is more than was asked for, by size', () => {
  const known = remembering<string>(10, (v) => v.length)
  const under = { law: law() }
  const find = (key: string, value: string): string => {
    let how = 'known'
    known(under, key, () => {
      how = 'found'
      return value
    })
    return how
  }
  const all = (of: string) => of.split('').map((key) => find(key, '1'))
  find('a', '123456')
  find('b', '1234')
  find('c', '1')
  expect(all('abc')).toEqual(['known', 'known', 'known'])
  find('d', '1234567890')
  expect(all('d')).toEqual(['known'])
  // eleven are kept: one more is found, and nothing else is left
  find('e', '1')
  expect(all('de')).toEqual(['known', 'known'])
  find('f', '1')
  expect(all('fd')).toEqual(['known', 'found'])
})
