import { describe, expect, test } from 'vitest'
import { readExamples } from '../example-file.ts'
import { fact, facts } from '../facts.ts'
import { switches, SW_COUNT } from '../readings.ts'
import { all, firstOf, holds, is, never, notAfter, on, plus, reading, when } from '../language/expression.ts'
import { link, type LinkedLaw } from '../language/link.ts'
import { cite, dayRule, since, verdictRule, type Rule } from '../language/rule.ts'
import { mutantsOf } from './mutate.ts'
import { tryMutants } from './mutants.ts'

const cites = [cite('53-FZ', 'art. 1', 'high', 'S01')]
const lawOf = (...rules: Rule[]): LinkedLaw => link({ facts, switches, rules })
const workingDays = (day: number): number => day + ([0, 0, 2, 1][day % 7] ?? 0)
const examples = (law: LinkedLaw, list: string) =>
  readExamples(law, `meta: {otherwise: never}\nexamples:\n${list}`, 'test.yaml', {
    clock: () => undefined,
    zones: ['Moscow', 'Vladivostok', 'Kaliningrad'],
  })
const example = (id: string, on: string, given: string, expected: string, readings = ''): string =>
  `  - {id: ${id}, title: t, on: ${on}, facts: {${given}}, expect: {${expected}}${readings}}\n`

const married = verdictRule('married', {
  decidedBy: on(fact.on),
  versions: [{ since: since('2020-01-01'), cites, value: is(fact.married_registered, 'yes') }],
})
const fourteenDays = dayRule('fourteen-days', {
  decidedBy: on(fact.moved_on),
  versions: [
    {
      since: since('2020-01-01'),
      cites,
      value: when(
        notAfter('reported', on(fact.move_reported_on), on(fact.moved_on)),
        never,
        plus(on(fact.moved_on), 14),
      ),
    },
  ],
})

describe('a verdict', () => {
  const law = lawOf(married)
  const both =
    example('A', '2020-01-01', 'married_registered: true', 'married: yes') +
    example('B', '2020-01-01', 'married_registered: false', 'married: no')
  test('without examples every change survives, each with an example', () => {
    const report = tryMutants(law, ['married'], [], workingDays)
    expect(report).toMatchObject({ total: 5, killed: 0, equivalent: 0 })
    expect(report.survivors.map((s) => s.change)).toEqual([
      'version 1: begins 2019-12-31 instead of 2020-01-01',
      'version 1: begins 2020-01-02 instead of 2020-01-01',
      'version 1: married_registered is yes -> not (married_registered is yes)',
      'version 1: married_registered is yes -> married_registered is anything',
      'version 1: married_registered is yes -> married_registered is nothing',
    ])
  })
  test('examples kill what they notice, and the first day needs one of its own', () => {
    const report = tryMutants(law, ['married'], examples(law, both), workingDays)
    expect(report).toMatchObject({ killed: 4, equivalent: 0 })
    expect(report.survivors).toHaveLength(1)
    expect(report.survivors[0]!.example).toBe(
      ['  - id: M01', '    on: 2019-12-31', '    facts: {married_registered: yes}', '    expect: {married: no}'].join(
        '\n',
      ),
    )
  })
  test('the example that is printed kills the survivor', () => {
    const [survivor] = tryMutants(law, ['married'], examples(law, both), workingDays).survivors
    const report = tryMutants(law, ['married'], examples(law, `${both}${survivor!.example}\n`), workingDays)
    expect(report).toMatchObject({ killed: 5, survivors: [] })
  })
})

test('pasting what is printed, again and again, leaves no survivor', () => {
  const law = lawOf(fourteenDays)
  let pasted = ''
  let report = tryMutants(law, ['fourteen-days'], [], workingDays)
  const first = report.survivors.length
  for (let i = 0; report.survivors.length > 0 && i < 40; i++) {
    pasted += `${report.survivors[0]!.example.replace('M01', `M${i}`)}\n`
    report = tryMutants(law, ['fourteen-days'], examples(law, pasted), workingDays)
  }
  expect(first).toBeGreaterThan(10)
  expect(report.survivors).toEqual([])
  expect(report.killed + report.equivalent).toBe(report.total)
})

test('a change that nobody can notice is equivalent', () => {
  // Once a verdict that is no stands before it, whatever follows is never asked.
  const nobody = verdictRule('nobody', {
    decidedBy: on(fact.on),
    versions: [{ since: since('2020-01-01'), cites, value: all(is(fact.sex, 'M'), is(fact.sex, 'F')) }],
  })
  const rests = verdictRule('rests', {
    decidedBy: on(fact.on),
    versions: [{ since: since('2020-01-01'), cites, value: all(holds(nobody), is(fact.married_registered, 'yes')) }],
  })
  const report = tryMutants(lawOf(nobody, rests), ['rests'], [], workingDays)
  const changes = report.same.map((s) => s.change)
  expect(changes).toContain('version 1: married_registered is yes -> not (married_registered is yes)')
  expect(changes).toContain('version 1: begins 2019-12-31 instead of 2020-01-01')
  expect(report.survivors.map((s) => s.change)).toContain('version 1: nobody -> not (nobody)')
})

test('days are changed too: offset, rolling, first and last, anchor, readings, what is open', () => {
  const law = lawOf(
    dayRule('two', {
      decidedBy: on(fact.moved_on),
      versions: [
        { since: since('2020-01-01'), cites, value: firstOf(on(fact.handed_at), on(fact.refused_at)) },
        {
          since: since('2021-01-01'),
          cites,
          onOpen: 'takes over',
          value: reading(SW_COUNT, {
            day_after_event: plus(on(fact.moved_on), 14, 'next-working-day'),
            event_day_is_day_1: plus(on(fact.moved_on), 13),
          }),
        },
      ],
    }),
  )
  const changes = mutantsOf(law, law.rules[0]!).map((m) => m.change)
  for (const change of [
    'version chosen: by handed_at instead of moved_on',
    'version 1: first of (handed_at, refused_at) -> last of (handed_at, refused_at)',
    'version 1: without refused_at in first of (handed_at, refused_at)',
    'version 1: handed_at -> refused_at',
    'version 2: begins 2020-12-31 instead of 2021-01-01',
    'version 2: what is open: "keeps" instead of "takes over"',
    'version 2: what is open: "unsettled" instead of "takes over"',
    'version 2: SW-COUNT day_after_event answers as event_day_is_day_1 does',
    'version 2: SW-COUNT day_after_event: moved_on + 14 (rolls to a working day) -> moved_on + 13 (rolls to a working day)',
    'version 2: SW-COUNT day_after_event: moved_on + 14 (rolls to a working day) -> moved_on + 14',
    'version 2: SW-COUNT event_day_is_day_1: moved_on + 13 -> moved_on + 14',
  ])
    expect(changes).toContain(change)
  expect(new Set(changes).size).toBe(changes.length)
  const report = tryMutants(law, ['two'], [], workingDays)
  expect(report.survivors.length + report.equivalent).toBe(report.total)
  expect(report.same).toEqual([])
})

test('the same law gives the same report', () => {
  const law = lawOf(fourteenDays)
  expect(tryMutants(law, ['fourteen-days'], [], workingDays)).toEqual(
    tryMutants(law, ['fourteen-days'], [], workingDays),
  )
})

test('many ways that all come out the same are no difference', () => {
  const standing = verdictRule('standing', {
    decidedBy: on(fact.on),
    versions: [
      { since: since('2020-01-01'), cites, value: all(is(fact.sex, 'M'), is(fact.married_registered, 'yes')) },
    ],
  })
  const law = lawOf(standing)
  for (const s of tryMutants(law, ['standing'], [], workingDays).survivors) {
    const report = tryMutants(law, ['standing'], examples(law, `${s.example}\n`), workingDays)
    expect(report.survivors.map((x) => x.change)).not.toContain(s.change)
  }
})
