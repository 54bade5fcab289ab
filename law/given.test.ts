import { expect, test } from 'vitest'
import { dayOf } from './language/day.ts'
import { dayIn, isPoint, type Facts } from './language/knowledge.ts'
import { GivenError } from './given-error.ts'
import { factsFrom } from './given.ts'
import { readFactsFile } from './facts-file.ts'
import { checkExamples } from './example-file.ts'
import { law } from './law.ts'
import { ask } from './language/answer.ts'

const options = { on: dayOf('2026-02-20'), clock: () => undefined, zones: ['Moscow', 'Kaliningrad'] }
const day = (given: Record<string, unknown>, id: string) => dayIn(factsFrom(law, given, options), law.eventOf.get(id)!)

test('every way of knowing a day', () => {
  expect(day({ placed_at: '2026-02-10' }, 'placed_at')).toEqual({
    lo: dayOf('2026-02-10'),
    hi: dayOf('2026-02-10'),
    never: false,
  })
  expect(day({ placed_at: null }, 'placed_at')).toMatchObject({ never: true })
  expect(isPoint(day({ placed_at: 'never' }, 'placed_at'))).toBe(true)
  expect(day({}, 'placed_at')).toEqual(day({ placed_at: 'unknown' }, 'placed_at'))
  expect(day({ appeared_at: 'not yet' }, 'appeared_at')).toMatchObject({ lo: dayOf('2026-02-21'), never: true })
  expect(day({ appeared_at: { between: ['2026-02-01', '2026-02-05'] } }, 'appeared_at')).toEqual({
    lo: dayOf('2026-02-01'),
    hi: dayOf('2026-02-05'),
    never: false,
  })
})
test('every way of knowing a choice', () => {
  const mask = (given: Record<string, unknown>) => factsFrom(law, given, options).masks[law.choiceOf.get('fitness')!]
  const bit = (v: string) => 1 << law.choices[law.choiceOf.get('fitness')!]!.values.indexOf(v)
  expect(mask({ health: { fitness: 'V' } })).toBe(bit('V'))
  expect(mask({ fitness: { oneOf: ['A', 'B'] } })).toBe(bit('A') | bit('B'))
  expect(mask({ fitness: null })).toBe(bit('none'))
  expect(mask({})).toBe(law.choices[law.choiceOf.get('fitness')!]!.all)
})
test.each([
  [
    { placd_at: '2026-02-10' },
    'There is no fact "placd_at". Expected a fact of the law book, such as placed_at. Did you mean "placed_at"?',
  ],
  [{ sumons: { placed_at: '2026-02-10' } }, 'There is no group "sumons". Did you mean "summons"?'],
  [{ fitness: 'W' }, '"W" is no value of fitness. Expected one of none, A, B, V, G, D, or unknown.'],
  [{ placed_at: '2026-02-30' }, '"2026-02-30" is no day. Expected a day (YYYY-MM-DD)'],
  [{ placed_at: 'nevr' }, 'Did you mean "never"?'],
  [{ placed_at: '1812-06-24' }, 'outside the days that the law is asked about. Expected 1900-01-01 to 2199-12-31.'],
  [
    { placed_at: '2026-02-10', appeared_at: '2026-02-01' },
    '"appeared_at" is before "placed_at". Expected placed_at first.',
  ],
  [
    { registered_letter_dispatched_at: '2026-02-10', registered_letter_delivered_at: '2026-02-01' },
    '"registered_letter_delivered_at" is before "registered_letter_dispatched_at".',
  ],
  [
    { appeared_at: { between: ['2026-02-05', '2026-02-01'] } },
    '2026-02-05 is after 2026-02-01. Expected the earlier day first.',
  ],
  [{ appeared_at: { between: ['2026-02-01', '2026-02-05', '2026-03-01'] } }, 'Between which days?'],
  [{ appeared_at: { between: 5 } as never }, 'Between which days?'],
  [{ appeared_at: { between: null } as never }, 'Between which days?'],
  [{ fitness: { oneOf: [] } }, 'fitness has no value left.'],
  [{ fitness: { oneOf: 5 } as never }, '"oneOf" is no list. Expected {oneOf: [value, value]}.'],
  [{ fitness: { oneof: ['A'] } as never }, 'Unknown key "oneof". Expected oneOf alone. Did you mean "oneOf"?'],
  [{ fitness: { between: ['A', 'B'] } as never }, 'Unknown key "between". Expected oneOf alone.'],
  [{ tz: 'Moskow' }, '"Moskow" is no zone. Expected one of Moscow, Kaliningrad. Did you mean "Moscow"?'],
  [{ fitness: 'A', health: { fitness: 'B' } }, '"fitness" is given twice.'],
  [
    { summons: { register: 'none', placed_at: '2026-02-10' } },
    '"register" is none, but "placed_at" is given. Expected one of the two.',
  ],
])('%j is refused', (given, message) => {
  expect(() => factsFrom(law, given, options)).toThrow(GivenError)
  expect(() => readFactsFile(law, JSON.stringify(given), 'facts.json', options)).toThrow(message)
})
test('errors of files name the line', () => {
  const facts = (text: string) => () => readFactsFile(law, text, 'facts.yaml', options)
  expect(facts('summons:\n  purpose: medical\n  register: fedral\n')).toThrow(
    'facts.yaml:3: "fedral" is no value of register.',
  )
  expect(facts('facts:\n  placed_at: 2026-02-10\notherwise: nevr\n')).toThrow(
    'facts.yaml:3: "nevr" is no way to read what is not given.',
  )
  expect(facts('sex: M\nsummons:\n  placed_at: 2026-02-10\n  account_notice_at: 2026-02-01\n')).toThrow(
    'facts.yaml:4: "account_notice_at" is before "placed_at".',
  )
  for (const fact of ['placed_at', 'appearance_at', 'birth_date', 'dispatch_on'])
    expect(facts(`sex: M\nsummons:\n  ${fact}: 2199-01-01\n`)).toThrow(
      `facts.yaml:3: "${fact}" is more than a year after the day asked about.`,
    )
  expect(facts('placed_at: 2027-01-01\n')).not.toThrow()
  const placed = (how: string) => facts(`sex: M\nplaced_at: {${how}}\n`)
  expect(placed('between: [2026-02-10, 2026-02-12], or_never: true')).toThrow(
    'facts.yaml:2: Unknown key "or_never". Expected between, orNever alone. Did you mean "orNever"?',
  )
  expect(placed('betwen: [2026-02-10, 2026-02-12]')).toThrow('Unknown key "betwen".')
  expect(placed('between: [2026-02-10, 2026-02-12], orNever: yes')).toThrow(
    '"yes" does not fit. Expected true or false.',
  )
  expect(placed('between: [1812-06-24, 2026-02-12]')).toThrow('facts.yaml:2: 1812-06-24 is outside the days')
  expect(placed('between: [2026-02-10, 2026-02-12], orNever: true')).not.toThrow()
  expect(facts('sex: M\nsummons: {register: [federal]}\n')).toThrow('facts.yaml:2: "register" holds a list.')
  expect(facts('facts: 5\n')).toThrow('facts.yaml:1: "facts" is no record. Expected a fact and its value.')
  expect(facts('a: [')).toThrow(/^facts\.yaml:1: /)
  expect(facts('summons:\n  placed_at: *then\n')).toThrow('facts.yaml:2: There is no "&then" before this.')
  expect(facts('summons:\n  {a: 1}: 2\n')).toThrow('facts.yaml:2: This key is no word.')
  expect(facts('"sum\\nmons": 1\n')).toThrow(/^facts\.yaml:1: [^\n]*sum mons[^\n]*$/)
  const check = (text: string) => () => checkExamples(law, text, 'x.yaml', options)
  const example = (more: string) =>
    `examples:\n  - id: A\n    title: t\n    on: 2026-02-20\n    facts: {placed_at: 2026-02-10}\n${more}`
  expect(check(example('    expect: {service/one: 2026-02-17}\n'))).toThrow(
    'x.yaml:6: There is no rule "service/one". Expected a rule of the law book, such as exit-ban/from. Did you mean "service/on"?',
  )
  expect(check(example('    expct: {}\n'))).toThrow('x.yaml:6: Unknown key "expct".')
  expect(check(example('    readings: {SW-TWENTI: placement}\n    expect: {service/on: never}\n'))).toThrow(
    `x.yaml:6: There is no reading "SW-TWENTI". Expected one of ${[...law.switchOf.keys()].join(', ')}. Did you mean "SW-TWENTY"?`,
  )
  expect(
    check(
      example(
        '    expect: {service/on: 2026-02-17}\n    variants:\n      - change: {placed_at: 2026-13-01}\n        expect: {service/on: never}\n',
      ),
    ),
  ).toThrow('x.yaml:8: "2026-13-01" is no day.')
  for (const [expected, says] of [
    ['service/on: 2026-02-30', 'x.yaml:6: "2026-02-30" is no answer of service/on. Expected a day (YYYY-MM-DD), never'],
    ['service/on: nevr', 'Did you mean "never"?'],
    ['service/on: {earliest: 2026-02-10, latst: 2026-02-11}', 'x.yaml:6: Unknown key "latst".'],
    ['service/on: {earliest: 2026-02-12, latest: 2026-02-11}', '2026-02-12 is after 2026-02-11.'],
    ['service/on: {earliest: 2026-02-12}', '"undefined" is no answer of service/on.'],
    ['service/on: [never]', '"["never"]" is no answer of service/on.'],
    ['service/on: {earliest: any later day, latest: 2026-02-11}', '"any later day" is no answer of service/on.'],
    ['liability/age: ye', '"ye" is no answer of liability/age. Expected no, yes, unknown'],
    ['liability/age: null', '"null" is no answer of liability/age.'],
    ['liability/age: {oneOf: [yes, perhaps]}', '"perhaps" is no answer of liability/age.'],
  ])
    expect(check(example(`    expect: {${expected}}\n`)), expected).toThrow(says)
  expect(check(example('    expect: {service/on: never}\n    variants: 5\n'))).toThrow(
    'x.yaml:7: "variants" is no list.',
  )
  expect(check(example('    expect: {service/on: never}\n').replace('on: 2026-02-20', 'on: 1812-06-24'))).toThrow(
    'x.yaml:4: 1812-06-24 is outside the days that the law is asked about. Expected 1900-01-01 to 2199-12-31.',
  )
  for (const nothing of ['', ' yes', ' {}', ' []'])
    expect(check(example(`    expect:${nothing}\n`)), nothing).toThrow(
      /^x\.yaml:6: .* Expected a rule and what it should answer, as \{service\/on: 2026-02-17\}/,
    )
  const hold = '    expect: {service/on: 2026-02-17}\n'
  for (const [more, says] of [
    ['readings: [placement]', 'x.yaml:7: "readings" is no record. Expected a reading and its option, as'],
    ['readings: {SW-TWENTY: [placement]}', 'x.yaml:7: SW-TWENTY has no option "["placement"]".'],
    // each of these would be met by whatever comes out
    ['because: ""', 'x.yaml:7: This begins no citation. Expected text, as "53-FZ art. 7.1", or a list of such.'],
    ['because: [53-FZ, ""]', 'x.yaml:7: This begins no citation.'],
    ['because: {53-FZ: art}', 'x.yaml:7: This begins no citation.'],
    ['variants: [{readings: placement, expect: {service/on: never}}]', 'x.yaml:7: "readings" is no record.'],
  ])
    expect(check(`${example(hold)}    ${more}\n`), more).toThrow(says)
  expect(check(example(hold).replace('id: A', 'id:'))).toThrow('x.yaml:2: "id" is no text. Expected text.')
  expect(check(example(hold).replace('id: A', 'id: [A]'))).toThrow('x.yaml:2: "id" is no text.')
  expect(check(`meta: {default_person: [M]}\n${example(hold)}`)).toThrow('x.yaml:1: "default_person" is no record.')
  expect(check(`${example(hold)}${example(hold).replace('examples:\n', '')}`)).toThrow(
    'x.yaml:7: There are two examples "A". Expected an id of its own.',
  )
})
test('each example that fails is counted, whatever it is called', () => {
  const check = (...ids: readonly string[]) =>
    checkExamples(
      law,
      `examples:\n${ids.map((id) => `  - {id: ${id}, title: t, on: 2026-02-20, facts: {}, expect: {service/on: 2026-02-18}}\n`).join('')}`,
      'x.yaml',
      options,
    )
  expect(check('case one', 'case two')).toMatchObject({ passed: 0, failed: 2 })
})
test('every answer that a run gives can be expected', () => {
  const facts = { register: 'federal', placed_at: 'not yet' }
  const { value } = ask(law, 'service/on', factsFrom(law, facts, { ...options, otherwiseNever: true }))
  expect(value).toEqual({ earliest: '2026-02-28', latest: 'any later day', orNever: true })
  const example = { id: 'A', title: 't', on: '2026-02-20', facts, expect: { 'service/on': value } }
  const text = JSON.stringify({ meta: { otherwise: 'never' }, examples: [example] })
  expect(checkExamples(law, text, 'x.yaml', options)).toEqual({ passed: 1, failed: 0, failures: [] })
})
test('an example that does not hold is a failure with both values', () => {
  const text =
    'meta: {otherwise: never}\nexamples:\n  - {id: A, title: t, on: 2026-02-20, facts: {register: federal, placed_at: 2026-02-10}, expect: {service/on: 2026-02-18}, because: ["53-FZ art. 99"]}\n'
  const { passed, failures } = checkExamples(law, text, 'x.yaml', options)
  expect(passed).toBe(0)
  expect(failures).toMatchObject([
    { file: 'x.yaml', line: 3, id: 'A service/on', expected: '"2026-02-18"', got: '"2026-02-17"' },
    { id: 'A because', expected: '53-FZ art. 99' },
  ])
})
test('the day by Moscow’s clock stays as it is given, before the local day or after it', () => {
  const twin = law.eventOf.get('placed_at_moscow')!
  const both = [
    ['placed_at', '2026-02-10'],
    ['placed_at_moscow', '2026-02-09'],
  ] as const
  for (const given of [both, both.toReversed()]) {
    const facts = factsFrom(law, Object.fromEntries(given), { ...options, on: dayOf('2026-03-01') })
    expect([facts.lo[twin], facts.hi[twin]]).toEqual([dayOf('2026-02-09'), dayOf('2026-02-09')])
  }
})
test('what comes only after something else is no wider than that, and what is given as never stays so', () => {
  const given = (facts: Record<string, unknown>, otherwiseNever: boolean) =>
    factsFrom(law, facts, { ...options, on: dayOf('2026-03-01'), otherwiseNever })
  const at = (id: string) => law.eventOf.get(id)!
  const open = given({ placed_at: '2026-02-10' }, false)
  expect(open.lo[at('account_notice_at')]).toBe(dayOf('2026-02-10'))
  expect(open.never[at('birth_date')]).toBe(0)
  const register = law.choices[law.choiceOf.get('register')!]!
  const mayBe = ({ masks }: Facts) =>
    register.values.filter((_, bit) => (masks[law.choiceOf.get('register')!]! >> bit) & 1)
  expect(mayBe(open)).toEqual(['federal', 'moscow_city'])
  // and of what there is none of there is no day
  const isOpen = (facts: Record<string, unknown>, id: string) => !isPoint(dayIn(given(facts, false), at(id)))
  for (const id of ['fitness_decided_on', 'acs_decided_on', 'placed_at', 'placed_at_moscow']) {
    expect(isOpen({}, id), id).toBe(true)
    expect(isOpen({ fitness: 'none', acs_ground: 'none', register: 'none' }, id), id).toBe(false)
  }
  expect(mayBe(given({ placed_at: { between: ['2026-02-10', '2026-02-12'], orNever: true } }, false))).toContain('none')
  const closed = given({ placed_at: '2026-02-10' }, true)
  expect(closed.never[at('birth_date')]).toBe(1)
  expect(ask(law, 'service/on', given({ register: 'federal', placed_at: '2026-02-10' }, true)).value).toBe('2026-02-17')
})
