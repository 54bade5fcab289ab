// The guide for hotlines names every question that a link can open, in the page's own words.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { me as english } from '../messages/en/me.ts'
import { me as russian } from '../messages/ru/me.ts'
import { me as ukrainian } from '../messages/uk/me.ts'
import { situationGroups, situations } from './situations.ts'
import type { SituationId } from './situations.ts'

test.each([
  ['for-hotlines.md', english.situations],
  ['for-hotlines.ru.md', russian.situations],
  ['for-hotlines.uk.md', ukrainian.situations],
])('docs/%s', (file, words) => {
  const page = readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')
  const rows = page.split('\n').filter((line) => line.startsWith('| `#me/'))
  const said = (id: SituationId): string => words[id].replace(/\{([^|]*)\|[^}]*\}/g, '$1')
  expect(rows).toEqual(
    (Object.keys(situations) as SituationId[]).map(
      (id) => `| \`#me/${id}\` | ${said(id).replace(/^./, (c) => c.toUpperCase())} |`,
    ),
  )
})

test('every situation stands on the page, once: in one of situationGroups', () => {
  expect(Object.values(situationGroups).flat().toSorted()).toEqual(Object.keys(situations).toSorted())
})
