import { expect, test } from 'vitest'
import { readExamples } from '../example-file.ts'
import { fact, facts } from '../facts.ts'
import { switches, SW_COUNT } from '../readings.ts'
import { before, date, is, never, notAfter, on, plus, reading } from '../language/expression.ts'
import { link } from '../language/link.ts'
import { cite, dayRule, since, verdictRule } from '../language/rule.ts'
import { coverageOf } from './coverage.ts'

const cites = [cite('53-FZ', 'art. 1', 'high', 'S01')]
const due = dayRule('due', {
  decidedBy: on(fact.moved_on),
  versions: [
    { since: since('2020-01-01'), cites, value: plus(on(fact.moved_on), 14) },
    {
      since: since('2021-01-01'),
      cites,
      value: reading(SW_COUNT, {
        day_after_event: plus(on(fact.moved_on), 14),
        event_day_is_day_1: plus(on(fact.moved_on), 13),
      }),
      unless: [
        { label: 'a woman', when: is(fact.sex, 'F'), then: never, cites },
        {
          label: 'reported',
          when: notAfter('reported', on(fact.move_reported_on), on(fact.moved_on)),
          then: never,
          cites,
        },
      ],
    },
  ],
})
const recent = verdictRule('recent', {
  decidedBy: on(fact.on),
  versions: [{ since: since('2020-01-01'), cites, value: before('recent', date('2024-12-31'), on(fact.moved_on)) }],
})
const law = link({ facts, switches, rules: [due, recent] })
const coverage = (list: string) =>
  coverageOf(
    law,
    readExamples(law, `meta: {otherwise: never}\nexamples:\n${list}`, 'test.yaml', {
      clock: () => undefined,
      zones: [],
    }),
  )
const example = (on: string, given: string, expected: string): string =>
  `  - {id: ${on} ${given.length}, title: t, on: ${on}, facts: {${given}}, expect: {${expected}}}\n`

test('what is not reached is named, each kind by itself', () => {
  const c = coverage(example('2024-05-01', 'moved_on: 2020-01-01', 'due: 2020-01-15'))
  expect(c.rules).toEqual(['recent'])
  expect(c.versions).toEqual([
    { rule: 'due', version: 2 },
    { rule: 'recent', version: 1 },
  ])
  expect(c.exceptions.map((x) => x.exception)).toEqual(['a woman', 'reported'])
  expect(c.readings.map((x) => x.option)).toEqual(['day_after_event', 'event_day_is_day_1'])
  expect(c.boundaries[0]).toEqual({
    rule: 'due',
    version: 1,
    compares: 'begins 2020-01-01',
    missing: ['one day less'],
  })
  expect(c.total).toEqual({ rules: 2, versions: 3, exceptions: 2, readings: 2, boundaries: 12 })
})
test('a comparison behind an exception that fired was not asked', () => {
  const reported = 'moved_on: 2021-05-01, move_reported_on: 2021-05-01'
  const sides = (list: string) =>
    coverage(list).boundaries.find((b) => b.compares.startsWith('move_reported_on'))?.missing
  expect(sides(example('2024-05-01', `sex: F, ${reported}`, 'due: never'))).toEqual([
    'one day less',
    'equal',
    'one day more',
  ])
  expect(sides(example('2024-05-01', `sex: M, ${reported}`, 'due: never'))).toEqual(['one day less', 'one day more'])
})
test('"before" turns on the days that it is read as', () => {
  const missing = (moved: string) =>
    coverage(example('2025-05-01', `moved_on: ${moved}`, 'recent: yes')).boundaries.find((b) =>
      b.compares.startsWith('2024-12-31 < '),
    )?.missing
  expect(missing('2025-01-01')).toEqual(['equal', 'one day more'])
  expect(missing('2024-12-31')).toEqual(['one day less', 'one day more'])
})
