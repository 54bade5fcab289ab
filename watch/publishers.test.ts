import { InputError } from '@draftlight/law'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publishers } from './generated/publishers.ts'
import { readPublishers } from './publishers-file.ts'
import { isListedInRussia, listingOf } from './publishers.ts'

const shipped = readFileSync(new URL('publishers.yaml', import.meta.url), 'utf8')
const complaint = (text: string): string => {
  try {
    readPublishers(text, 'publishers.yaml')
  } catch (error) {
    if (error instanceof InputError) return error.message
  }
  return 'none'
}

test('what is generated is what the file says', () => {
  expect(readPublishers(shipped, 'publishers.yaml')).toEqual(publishers)
})

test('a publisher is listed unless somebody looked and found that it is not', () => {
  const known = readPublishers(
    shipped.replace(
      'looked: []',
      `looked:
  - { host: agency.example, name: An agency, listed_in_russia: no }
  - { host: paper.example, name: A paper, listed_in_russia: 2023-01-26 }`,
    ),
    'publishers.yaml',
  )
  const of = (publisher: string, url?: string) => {
    const place = url === undefined ? { publisher } : { publisher, url }
    return [listingOf(place, known), isListedInRussia(place, known)]
  }
  expect(of('An agency')).toEqual(['no', false])
  expect(of('its site', 'https://news.agency.example/1')).toEqual(['no', false])
  expect(of('A paper')).toEqual(['2023-01-26', true])
  expect(of('RT')).toEqual([undefined, true])
  expect(of('Nobody looked')).toEqual([undefined, true])
})

test('a file with anything else in it is refused with its line', () => {
  expect(complaint('propaganda: []\nunderTest: []\nloked: []\n')).toBe(
    'publishers.yaml:3: Unknown key "loked". Expected one of propaganda, underTest, looked. Did you mean "looked"?',
  )
  expect(complaint('propaganda: []\nunderTest: []\n')).toContain('"looked" is no list.')
  const one = (listed: string) =>
    complaint(`propaganda: []\nunderTest: []\nlooked:\n  - host: a.example\n    name: A\n${listed}`)
  expect(one('    listed_in_russia: perhaps\n')).toMatch(
    /^publishers\.yaml:6: "perhaps" is no listing\. Expected the day/,
  )
  expect(one('    listed_in_russia: 2023-02-30\n')).toContain('"2023-02-30" is no listing.')
  expect(one('')).toMatch(/^publishers\.yaml:4: "listed_in_russia" is missing\./)
  expect(complaint(shipped.replace('name: Sputnik', 'name: ""'))).toContain('"name" is missing.')
})
