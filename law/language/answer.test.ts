/** Answers on laws of a few lines: the value, what is missing, what no longer matters, what other readings would give. */
import { expect, test } from 'vitest'
import {
  ask,
  citesOf,
  dayValue,
  isDefinite,
  missingFor,
  supportOf,
  valueAlone,
  valueAndCites,
  type AskOptions,
} from './answer.ts'
import { dayOf, FIRST_DAY, LAST_DAY } from './day.ts'
import {
  all,
  always,
  any,
  date,
  firstOf,
  holds,
  is,
  not,
  notAfter,
  on,
  plus,
  reading,
  unsettled,
  unsettledDay,
  value,
  when,
  type Condition,
  type DayExpression,
} from './expression.ts'
import { betweenDays, NEVER_DAY, onDay, setDay, UNKNOWN_DAY, unknownFacts, type DaySet } from './knowledge.ts'
import { link, type LinkedLaw } from './link.ts'
import { cite, dayRule, pickRule, since, sinceBetween, verdictRule, type Rule } from './rule.ts'
import { sex, colour, asked, came, held, LEAN } from '../testing/little-facts.ts'

const cameMoscow = { kind: 'day', id: 'came_moscow', group: 'g', clock: 'moscow' } as const
const WIDE = { id: 'WIDE', default: 'all', options: { none: held, all: held } } as const

const one = since('2020-01-01')
const lawOf = (...rules: Rule[]) =>
  link({ facts: [sex, colour, asked, came, cameMoscow], switches: [LEAN, WIDE], rules })
const verdict = (id: string, value: Condition, ...cites: string[]) =>
  verdictRule(id, {
    decidedBy: on(asked),
    versions: [{ since: one, cites: cites.map((point) => cite('act', point, 'high')), value }],
  })
const day = (value: DayExpression, id = 'day') =>
  dayRule(id, { decidedBy: on(asked), versions: [{ since: one, cites: [], value }] })

const DAY = dayOf('2025-06-01')
interface Told {
  readonly sex?: 'M' | 'F'
  readonly came?: DaySet
  readonly cameMoscow?: DaySet
  readonly on?: DaySet
}
/** Asked on 1 June 2025, unless told otherwise. */
const person = (law: LinkedLaw, told: Told = {}) => {
  const facts = unknownFacts(law)
  setDay(facts, law.eventOf.get('on')!, told.on ?? onDay(DAY))
  if (told.came) setDay(facts, law.eventOf.get('came')!, told.came)
  if (told.cameMoscow) setDay(facts, law.eventOf.get('came_moscow')!, told.cameMoscow)
  if (told.sex) facts.masks[0] = told.sex === 'M' ? 1 : 2
  return facts
}
const answer = (rules: Rule[], told?: Told, options?: AskOptions) => {
  const law = lawOf(...rules)
  return ask(law, rules.at(-1)!.id, person(law, told), options)
}
const valueOf = (...args: Parameters<typeof answer>) => answer(...args).value

test('yes, no, or unknown', () => {
  const rule = [verdict('v', is(sex, 'M'))]
  expect(valueOf(rule, { sex: 'M' })).toBe('yes')
  expect(valueOf(rule, { sex: 'F' })).toBe('no')
  expect(valueOf(rule)).toBe('unknown')
  expect(valueOf([verdict('v', any(is(sex, 'M'), is(sex, 'F')))])).toBe('yes')
})
test("one of a rule's own values, or which of them", () => {
  const picked = pickRule('p', ['c', 'b', 'a'], 'c', {
    decidedBy: on(asked),
    versions: [
      { since: one, cites: [], value: when(is(sex, 'M'), value('b'), when(is(colour, 'red'), value('a'), value('b'))) },
    ],
  })
  expect(valueOf([picked], { sex: 'M' })).toBe('b')
  expect(valueOf([picked])).toEqual({ oneOf: ['a', 'b'] })
  expect(valueOf([picked], { on: onDay(dayOf('2019-12-31')) })).toBe('c')
})
test('a day, never, a range, or unknown', () => {
  const rule = [day(plus(on(came), 2))]
  const of = (set: DaySet) => valueOf(rule, { came: set })
  expect(of(onDay(DAY))).toBe('2025-06-03')
  expect(of(NEVER_DAY)).toBe('never')
  expect(of(betweenDays(DAY, DAY + 1))).toEqual({ earliest: '2025-06-03', latest: '2025-06-04', orNever: false })
  expect(of({ ...onDay(DAY), never: true })).toEqual({ earliest: '2025-06-03', latest: '2025-06-03', orNever: true })
  expect(of({ lo: DAY, hi: LAST_DAY, never: true })).toEqual({
    earliest: '2025-06-03',
    latest: 'any later day',
    orNever: true,
  })
  expect(of(UNKNOWN_DAY)).toBe('unknown')
})
test('a day is unknown only where both its ends are', () => {
  const of = (lo: number, hi: number) => dayValue({ lo, hi, never: false })
  expect(of(FIRST_DAY + 400, LAST_DAY - 400)).toBe('unknown')
  expect(of(FIRST_DAY + 401, LAST_DAY - 400)).toEqual({
    earliest: '1901-02-06',
    latest: 'any later day',
    orNever: false,
  })
  expect(of(FIRST_DAY + 400, LAST_DAY - 401)).toEqual({
    earliest: '1901-02-05',
    latest: '2198-11-25',
    orNever: false,
  })
  expect(dayValue({ lo: 1, hi: 0, never: false })).toBe('unknown')
})
test('what is definite', () => {
  expect(['yes', 'never', '2025-06-01', 'some'].map(isDefinite)).toEqual([true, true, true, true])
  expect([isDefinite('unknown'), isDefinite({ oneOf: ['a', 'b'] })]).toEqual([false, false])
})
test('an unknown rule or reading is named', () => {
  const law = lawOf(verdict('v', always))
  const facts = person(law)
  expect(() => ask(law, 'zz', facts)).toThrow(new RangeError('There is no rule "zz".'))
  expect(() => missingFor(law, 'zz', facts)).toThrow(new RangeError('There is no rule "zz".'))
  expect(() => ask(law, 'v', facts, { readings: { ZZ: 'strict' } })).toThrow('There is no reading "ZZ".')
  expect(() => ask(law, 'v', facts, { readings: { LEAN: 'zz' } })).toThrow(
    'Reading LEAN has no option "zz". Expected one of strict, mild.',
  )
})
test('facts that can change the answer are missing, the others are moot, and what the rule does not rest on is neither', () => {
  const rule = [verdict('v', all(is(sex, 'M'), any(is(sex, 'F'), is(colour, 'red'))))]
  expect(answer(rule)).toMatchObject({ missing: ['sex', 'colour'], moot: [] })
  expect(answer(rule, { sex: 'M' })).toMatchObject({ missing: ['colour'], moot: [] })
  expect(answer(rule, { sex: 'F' })).toMatchObject({ value: 'no', missing: [], moot: ['colour'] })
  const law = lawOf(...rule)
  expect(missingFor(law, 'v', person(law))).toEqual(['sex', 'colour'])
  expect(supportOf(law, 0)).toEqual(new Set(['on', 'sex', 'colour']))
})
test('a day by the clock of Moscow is asked for once, and never the day asked about', () => {
  const rule = [verdict('v', notAfter('n', firstOf(on(came), on(cameMoscow)), on(asked)))]
  const some = betweenDays(DAY - 1, DAY + 1)
  const open = answer(rule, { came: some, cameMoscow: some, on: betweenDays(DAY, DAY + 1) })
  expect([open.value, open.missing]).toEqual(['unknown', ['came']])
  expect(answer(rule, { came: onDay(DAY - 1), cameMoscow: some }).moot).toEqual([])
  expect(answer(rule, { came: betweenDays(DAY - 2, DAY - 1), cameMoscow: some })).toMatchObject({
    value: 'yes',
    moot: ['came'],
  })
})
test('of a day that only the clock of Moscow decides, the day itself is asked for', () => {
  const law = lawOf(verdict('v', notAfter('n', on(cameMoscow), on(asked))))
  expect(missingFor(law, 'v', person(law))).toEqual(['came'])
})
test('what is known, never included, and the day asked about are not moot', () => {
  const rule = [verdict('v', any(is(sex, 'M'), notAfter('n', on(came), on(asked))))]
  const told = { sex: 'M', on: betweenDays(DAY, DAY + 1) } as const
  expect(answer(rule, { ...told, came: NEVER_DAY })).toMatchObject({ value: 'yes', moot: [] })
  expect(answer(rule, { ...told, came: onDay(DAY) })).toMatchObject({ value: 'yes', moot: [] })
  expect(answer(rule, { ...told, came: { ...onDay(DAY), never: true } })).toMatchObject({
    value: 'yes',
    moot: ['came'],
  })
})
test('while more than ten facts are open and nothing can be said, other readings are not asked', () => {
  const choices = Array.from({ length: 11 }, (_, n) => ({
    kind: 'choice' as const,
    id: `c${n}`,
    values: ['a', 'b'],
    group: 'g',
  }))
  const allA = all(...choices.map((c) => is(c, 'a')))
  const answered = (first: number, condition = reading(LEAN, { strict: allA, mild: always })) => {
    const law = link({ facts: [asked, ...choices], switches: [LEAN], rules: [verdict('v', condition)] })
    const facts = unknownFacts(law)
    setDay(facts, 1, onDay(DAY))
    facts.masks[0] = first
    return ask(law, 'v', facts)
  }
  const [A, B, EITHER] = [1, 2, 3] as const
  expect(answered(EITHER)).toMatchObject({ value: 'unknown', overReadings: 'unknown' })
  expect(answered(EITHER).readings).toEqual({})
  const leans = { LEAN: { strict: 'yes', mild: 'no' } }
  expect(answered(EITHER, reading(LEAN, { strict: any(allA, always), mild: any() }))).toMatchObject({ readings: leans })
  expect(answered(A)).toMatchObject({ value: 'unknown', readings: { LEAN: { strict: 'unknown', mild: 'yes' } } })
  expect(answered(B)).toMatchObject({ value: 'no', readings: { LEAN: { strict: 'no', mild: 'yes' } } })
})
test('each reading that the answer leans on, what each option gives, and all of them together', () => {
  const leaning = verdict('v', reading(LEAN, { strict: is(sex, 'M'), mild: any() }))
  expect(answer([leaning], { sex: 'M' })).toMatchObject({
    value: 'yes',
    readings: { LEAN: { strict: 'yes', mild: 'no' } },
    overReadings: 'unknown',
  })
  expect(answer([leaning], { sex: 'F' })).toMatchObject({
    value: 'no',
    readings: { LEAN: { strict: 'no', mild: 'no' } },
    overReadings: 'no',
  })
  expect(answer([leaning], { sex: 'M' }, { readings: { LEAN: 'mild' } })).toMatchObject({
    value: 'no',
    readings: { LEAN: { strict: 'yes', mild: 'no' } },
    overReadings: 'unknown',
  })
  for (const alone of [answer([leaning], { sex: 'M' }, { alone: true }), answer([verdict('v', always)])])
    expect([alone.readings, alone.overReadings]).toEqual([{}, 'yes'])
  // Through another rule, and in the order of the law.
  const deep = verdict('w', all(reading(WIDE, { none: any(), all: always }), holds({ id: 'v' })))
  const { readings } = answer([leaning, deep], { sex: 'M' })
  expect(Object.entries(readings)).toEqual([
    ['LEAN', { strict: 'yes', mild: 'no' }],
    ['WIDE', { none: 'no', all: 'yes' }],
  ])
})
test('what the law itself leaves open is said, while it matters', () => {
  const rule = [verdict('v', all(is(sex, 'M'), unsettled('who counts')))]
  expect(answer(rule, { sex: 'M' })).toMatchObject({ value: 'unknown', unsettled: ['who counts'] })
  expect(answer(rule, { sex: 'F' }).unsettled).toEqual([])
  expect(answer([verdict('v', any(unsettled('who counts'), is(sex, 'M')))], { sex: 'M' })).toMatchObject({
    value: 'yes',
    unsettled: [],
  })
  expect(answer([day(unsettledDay('which day'))]).unsettled).toEqual(['which day'])
})
test('reasons: one trace for each value, and the provisions of all, each once', () => {
  const inner = verdict('w', is(sex, 'M'), 'art. 2', 'art. 1')
  const outer = verdict('v', holds({ id: 'w' }), 'art. 1')
  const definite = answer([inner, outer], { sex: 'M' })
  expect(definite.cites).toEqual(['act art. 1', 'act art. 2'])
  expect(definite.because).toHaveLength(1)
  expect(definite.because[0]).toMatchObject({
    rule: 'v',
    version: 0,
    value: 1,
    parts: [{ rule: 'w', facts: ['on', 'sex'] }],
  })
  expect(citesOf(definite.because[0]!)).toEqual(['act art. 1', 'act art. 2', 'act art. 1'])
  expect(answer([inner, outer]).because.map((b) => b.value)).toEqual([1, 0])
  const four = day(
    firstOf(...[1, 2, 3, 4, 5].map((n) => when(unsettled(`n${n}`), plus(on(came), n), { kind: 'never' }))),
  )
  const { because } = answer([four], { came: onDay(DAY) })
  expect(because).toHaveLength(4)
  expect(new Set(because.map((b) => JSON.stringify(b.value))).size).toBe(4)
})
test('value and citations alone are those of the whole answer', () => {
  const law = link({
    facts: [asked, sex],
    switches: [LEAN],
    rules: [verdict('v', all(is(sex, 'M'), reading(LEAN, { strict: always, mild: any() })), 'art. 1')],
  })
  for (const readings of [{}, { LEAN: 'mild' }])
    for (const told of [{}, { sex: 'M' }, { sex: 'F' }] as const) {
      const facts = person(law, told)
      const { value, cites } = ask(law, 'v', facts, { readings })
      expect(cites.length).toBeGreaterThan(0)
      expect(valueAndCites(law, 'v', facts, { readings })).toEqual({ value, cites })
    }
})
test('the brief answer is the value alone, as soon as it is certain', () => {
  const rule = [verdict('v', all(is(sex, 'M'), reading(LEAN, { strict: always, mild: any() })), 'art. 1')]
  const nothing = {
    cites: [],
    missing: [],
    moot: [],
    unsettled: [],
    readings: {},
    overReadings: undefined,
    because: [],
  }
  const brief = (told: Told, options: AskOptions = {}) => answer(rule, told, { ...options, brief: true })
  expect(brief({ sex: 'M' })).toEqual({ rule: 'v', value: 'yes', ...nothing })
  expect(brief({ sex: 'M' }, { readings: { LEAN: 'mild' } }).value).toBe('no')
  expect(brief({}).value).toBe('unknown')
  const byDay = (came: DaySet) => valueOf([day(on(cameMoscow))], { cameMoscow: came }, { brief: true })
  expect(byDay(betweenDays(DAY, DAY + 1))).toEqual({ earliest: '2025-06-01', latest: '2025-06-02', orNever: false })
  expect(byDay(UNKNOWN_DAY)).toBe('unknown')
  const law = lawOf(...rule)
  const facts = person(law, { sex: 'M' })
  expect([1, 2].map(() => ask(law, 'v', facts, { brief: true }).value)).toEqual(['yes', 'yes'])
})
test('a brief answer looks no further than to where it is certain', () => {
  let looks = 0
  const workingDays = (d: number) => (looks++, d)
  const far = plus(on(came), 1, 'working-days')
  const [end, notRed] = [dayOf('2199-12-31'), not(is(colour, 'red'))]
  const late = { kind: 'date', day: end } as const
  const yesOrNo = verdict('v', any(is(sex, 'M'), all(notRed, notAfter('n', far, on(asked)))))
  const anyDay = day(when(is(sex, 'M'), date('1900-01-01'), when(is(colour, 'red'), late, far)))
  const range = day(when(is(sex, 'M'), date('2025-01-01'), when(is(colour, 'red'), late, far)))
  const came25 = { came: onDay(DAY) }
  for (const rule of [yesOrNo, anyDay]) {
    expect(valueOf([rule], came25, { brief: true, workingDays })).toBe('unknown')
    expect(looks).toBe(0)
  }
  expect(valueOf([range], came25, { brief: true, workingDays })).toMatchObject({ latest: 'any later day' })
  expect(looks).toBeGreaterThan(0)
})
/** Looks at every value of facts that have so many, and says yes whatever they are. */
const looksAt = (...counts: number[]) => {
  const facts = counts.map((n, i) => ({
    kind: 'choice' as const,
    id: `c${i}`,
    values: Array.from({ length: n }, (_, v) => `v${v}`),
    group: 'g',
  }))
  const idly = (c: (typeof facts)[number]) => any(...c.values.map((v) => is(c, v)))
  const value = all(...facts.map(idly), reading(LEAN, { strict: always, mild: any() }))
  const law = link({ facts: [asked, ...facts], switches: [LEAN], rules: [verdict('v', value)] })
  return (options: AskOptions) => ask(law, 'v', person(law), options)
}
test('what comes out in more than four hundred ways is briefly unknown', () => {
  const [few, many] = [looksAt(20, 20), looksAt(21, 20)]
  expect([few({ brief: true }).value, many({ brief: true }).value]).toEqual(['yes', 'unknown'])
  expect(many({ alone: true }).value).toBe('yes')
})
test('over all readings together nothing is said beyond four thousand ways', () => {
  expect(looksAt(25, 20, 4)({}).overReadings).toBe('unknown')
  const { value, overReadings, readings } = looksAt(26, 20, 4)({})
  expect([value, overReadings, readings]).toEqual(['yes', undefined, { LEAN: { strict: 'yes', mild: 'no' } }])
})
test('of several ways to the same value the first is the reason', () => {
  const rule = [verdict('v', any(is(colour, 'red'), is(sex, 'M')))]
  expect(answer(rule).because.map((b) => [b.value, b.facts])).toEqual([
    [1, ['on', 'colour']],
    [0, ['on', 'colour', 'sex']],
  ])
})
test('the brief answer is a range too where only its first day is early', () => {
  const came = betweenDays(FIRST_DAY, DAY)
  const range = { earliest: '1900-01-01', latest: '2025-06-01', orNever: false }
  for (const brief of [true, false])
    expect(valueOf([day(on(cameMoscow))], { cameMoscow: came }, { brief })).toEqual(range)
})
test('the value alone, of one of whom everything is known', () => {
  const law = lawOf(verdict('v', is(sex, 'M')), day(on(came)))
  const facts = person(law, { sex: 'M', came: onDay(DAY) })
  expect(valueAlone(law, 0, facts, [1, 1])).toBe(1)
  expect(valueAlone(law, 1, facts, [1, 1])).toEqual(onDay(DAY))
})
test('a range for the first day of the law', () => {
  const rule = verdictRule('v', {
    decidedBy: on(asked),
    versions: [{ since: sinceBetween('2025-05-01', '2025-07-01'), cites: [], value: always }],
  })
  const onDate = (iso: string) => valueOf([rule], { on: onDay(dayOf(iso)) })
  expect(['2025-04-30', '2025-05-01', '2025-06-30', '2025-07-01'].map(onDate)).toEqual([
    'no',
    'unknown',
    'unknown',
    'yes',
  ])
})
