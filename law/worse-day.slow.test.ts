import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsFrom } from './given.ts'
import { ask, valueAlone } from './language/answer.ts'
import { dayOf, isoOf } from './language/day.ts'
import { copyFacts, onDay, setDay, type DaySet, type Facts } from './language/knowledge.ts'
import { worldsOf } from './language/worlds.ts'
import { law } from './law.ts'
import { completions, knownPerson, openSome, summonedMan } from './testing/people.ts'
import { countedReadings, isDayRule, worseDay, worseSide, type DayRuleId } from './worse-day.ts'

const on = dayOf('2026-02-20')
const man = (given: object, asked = on): Facts =>
  factsFrom(
    law,
    {
      sex: 'M',
      citizenship_ru: true,
      in_reserve: false,
      on_military_register: 'yes',
      birth_date: '2004-06-15',
      register: 'federal',
      target: 'conscript',
      purpose: 'medical',
      placed_at: '2026-02-10',
      appearance_at: '2026-03-12',
      ...given,
    },
    { on: asked, clock: () => undefined, zones: [], otherwiseNever: true },
  )
const event = law.eventOf.get('on')!

/** Every combination of the options that count, as masks of one bit each. */
function combinations(readings: readonly number[], reached: ReadonlySet<number>): number[][] {
  return readings.reduce<number[][]>(
    (all, mask, i) => {
      const bits = law.switches[i]!.options.flatMap((_, b) => ((mask >> b) & 1 ? [1 << b] : []))
      const take = reached.has(i) ? bits : [1 << law.switches[i]!.default]
      return all.flatMap((c) => take.map((b) => [...c, b]))
    },
    [[]],
  )
}
const switchesOf = (rule: number, facts: Facts, readings: readonly number[]): ReadonlySet<number> =>
  new Set(
    worldsOf({ law, rule, facts, readings }).flatMap(({ world }) =>
      readings.flatMap((mask, i) => (world.readings[i] !== mask ? [i] : [])),
    ),
  )

test('over all counted readings and all completions none gives a worse day than the one shown', () => {
  const dayRules = law.rules.filter((r) => r.type === 'day')
  let compared = 0
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_003), { minLength: 12, maxLength: 12 }), (seed) => {
      const rule = dayRules[seed[8]! % dayRules.length]!
      const known = knownPerson(seed)
      const { facts, open } = openSome(known, rule.index, seed)
      setDay(facts, event, onDay(on))
      const readings = countedReadings(law, on)
      const ways = combinations(readings, switchesOf(rule.index, facts, readings))
      const all = completions(known, open)
      if (all.length * ways.length > 2500) return
      const shown = worseDay(law, rule.id as DayRuleId, facts, on)
      if (shown === 'unknown') return
      const side = worseSide(rule.id as DayRuleId)
      for (const c of all) {
        const person = copyFacts(c.facts)
        setDay(person, event, onDay(on))
        for (const way of ways)
          for (const { value } of worldsOf({ law, rule: rule.index, facts: person, readings: way })) {
            compared++
            const day = value as DaySet
            const never = day.never || day.lo > day.hi
            const context = `${rule.id}: shown ${shown}, but ${never ? 'never' : isoOf(side === 'earliest' ? day.lo : day.hi)}`
            if (side === 'earliest')
              expect(day.lo > day.hi || (shown !== 'never' && isoOf(day.lo) >= shown), context).toBe(true)
            else expect(shown === 'never' || (!never && isoOf(day.hi) <= shown), context).toBe(true)
          }
      }
    }),
    { numRuns: 300, seed: 4 },
  )
  expect(compared).toBeGreaterThan(10_000)
})

test('more facts never widen an answer', () => {
  let narrowed = 0
  const rules = law.rules
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_003), { minLength: 12, maxLength: 12 }), (seed) => {
      const rule = rules[seed[8]! % rules.length]!
      const known = knownPerson(seed)
      const { facts, open } = openSome(known, rule.index, seed)
      const fewer = ask(law, rule.id, facts, { alone: true }).value
      const more = copyFacts(facts)
      const [first] = open
      if (!first) return
      first.ways[seed[10]! % first.ways.length]!(more)
      const answer = ask(law, rule.id, more, { alone: true }).value
      if (JSON.stringify(answer) !== JSON.stringify(fewer)) narrowed++
      const context = `${rule.id}: ${JSON.stringify(fewer)} -> ${JSON.stringify(answer)}`
      if (typeof fewer === 'string') {
        if (fewer !== 'unknown') expect(answer, context).toBe(fewer)
        return
      }
      if ('oneOf' in fewer) {
        const now = typeof answer === 'string' ? [answer] : 'oneOf' in answer ? answer.oneOf : []
        for (const v of now) expect(fewer.oneOf, context).toContain(v)
        return
      }
      if (answer === 'never') expect(fewer.orNever, context).toBe(true)
      else {
        const { earliest, latest, orNever } =
          typeof answer === 'string'
            ? { earliest: answer, latest: answer, orNever: false }
            : (answer as { earliest: string; latest: string; orNever: boolean })
        expect(
          earliest >= fewer.earliest && (fewer.latest === 'any later day' || latest <= fewer.latest),
          context,
        ).toBe(true)
        expect(fewer.orNever || !orNever, context).toBe(true)
      }
    }),
    { numRuns: 1200, seed: 5 },
  )
  expect(narrowed).toBeGreaterThan(100)
})

/** A man of whom nothing is open. */
const whole = fc.array(fc.nat(1_000_003), { minLength: 12, maxLength: 12 }).map(summonedMan)
const alone = (rule: string, facts: Facts): DaySet =>
  valueAlone(
    law,
    law.ruleOf.get(rule)!,
    facts,
    law.switches.map((s) => 1 << s.default),
  ) as DaySet
const comes = (d: DaySet): boolean => d.lo <= d.hi
const day = (facts: Facts, id: string): DaySet => {
  const e = law.eventOf.get(id)!
  return { lo: facts.lo[e]!, hi: facts.hi[e]!, never: facts.never[e] === 1 }
}

test('under the default reading no measure comes without a summons and a missed appearance', () => {
  let came = 0
  fc.assert(
    fc.property(whole, (facts) => {
      const measures = alone('measures/from', facts)
      if (!comes(measures)) return
      came++
      expect(comes(alone('summons/sent-on', facts))).toBe(true)
      const appearance = day(facts, 'appearance_at')
      const appeared = day(facts, 'appeared_at')
      expect(comes(appearance)).toBe(true)
      expect(measures.lo).toBeGreaterThan(appearance.lo + 20)
      expect(!comes(appeared) || appeared.lo > appearance.lo + 20).toBe(true)
    }),
    { numRuns: 3000, seed: 6 },
  )
  expect(came).toBeGreaterThan(20)
})

test('appearing ends the ban and the measures no later than the day after', () => {
  let ended = 0
  fc.assert(
    fc.property(whole, (facts) => {
      const appeared = day(facts, 'appeared_at')
      const sent = alone('summons/sent-on', facts)
      if (!comes(appeared) || !comes(sent) || sent.lo < dayOf('2023-04-14')) return
      ended++
      for (const rule of ['exit-ban/until', 'measures/until']) {
        const until = alone(rule, facts)
        expect(comes(until) && until.hi <= appeared.lo + 1, rule).toBe(true)
      }
    }),
    { numRuns: 3000, seed: 7 },
  )
  expect(ended).toBeGreaterThan(200)
})

describe('a reading changes only what it names', () => {
  const person = 'liability|exemption|deferral|register|summons'
  /** What each reading leaves alone, and a rule that it is about. */
  const LEAVES: Readonly<Record<string, readonly [RegExp, string]>> = {
    'SW-SERVICE': [new RegExp(`^(${person}|exit-ban)/`), 'service/on'],
    'SW-SEVENTH': [new RegExp(`^(${person}|exit-ban)/`), 'service/on'],
    'SW-TWENTY': [new RegExp(`^(${person}|service|appearance|exit-ban|fine)/`), 'measures/from'],
    'SW-BANSTART': [
      new RegExp(`^(${person}|service|appearance|fine)/|^measures/(from|until|in-force)$`),
      'exit-ban/from',
    ],
    'SW-LIVE': [new RegExp(`^(${person}|service|appearance|fine)/|^measures/(from|until|in-force)$`), 'exit-ban/from'],
  }
  test.each(Object.entries(LEAVES))('%s', (id, [left, about]) => {
    const s = law.switchOf.get(id)!
    const others = law.rules.filter((r) => left.test(r.id))
    expect(others.length).toBeGreaterThan(10)
    let moved = 0
    fc.assert(
      fc.property(whole, (facts) => {
        // until 3 August 2023 the ban itself ran from service
        fc.pre(alone('summons/sent-on', facts).lo >= dayOf('2023-08-04'))
        const value = (rule: number, option: number): string => {
          const readings = law.switches.map((x, i) => 1 << (i === s ? option : x.default))
          return JSON.stringify(worldsOf({ law, rule, facts, readings }).map((o) => o.value))
        }
        const { options, default: usual } = law.switches[s]!
        for (const rule of others)
          for (let o = 0; o < options.length; o++)
            expect(value(rule.index, o), `${id} moves ${rule.id}`).toBe(value(rule.index, usual))
        const its = law.ruleOf.get(about)!
        if (options.some((_, o) => value(its, o) !== value(its, usual))) moved++
      }),
      { numRuns: 120, seed: 8 },
    )
    expect(moved).toBeGreaterThan(0)
  })
})

describe('what counts', () => {
  test('the default, readings with a named holder and ways of counting days; nothing that nobody was seen to hold', () => {
    const counted = Object.fromEntries(
      countedReadings(law, on).map((mask, i) => [
        law.switches[i]!.id,
        law.switches[i]!.options.filter((_, b) => (mask >> b) & 1),
      ]),
    )
    expect(counted).toMatchObject({
      'SW-SERVICE': ['seven_days', 'account_moment'],
      'SW-SEVENTH': ['p_plus_7', 'p_plus_8'],
      'SW-TWENTY': ['appearance_date', 'deemed_service', 'placement'],
      'SW-EXPIRY': ['status_loss', 'never'],
      'SW-COUNT': ['day_after_event', 'event_day_is_day_1'],
      'SW-AGE': ['birthday', 'day_after'],
    })
  })
  test('a reading that the asker has chosen counts alone', () => {
    const i = law.switchOf.get('SW-TWENTY')!
    expect(countedReadings(law, on, { 'SW-TWENTY': 'appearance_date' })[i]).toBe(1)
  })
})

test('measures may begin twenty-one days after placement at the earliest; a ban may have no end', () => {
  const facts = man({ appeared_at: 'not yet' })
  expect(worseDay(law, 'measures/from', facts, on)).toBe('2026-03-02')
  expect(ask(law, 'measures/from', facts).value).toMatchObject({ earliest: '2026-04-02' })
  expect(worseDay(law, 'exit-ban/until', facts, on)).toBe('never')
  expect(worseDay(law, 'exit-ban/from', facts, on)).toBe('2026-02-10')
  expect(worseDay(law, 'liability/until', facts, on)).toBe('2034-06-16')
})
test('a two-week term of his own ends on the earlier of the two ways to count', () => {
  const facts = man({
    register: 'none',
    placed_at: null,
    appearance_at: null,
    period_started_on: '2026-04-01',
    target: 'conscript',
  })
  expect(worseDay(law, 'appearance/self-due', facts, on)).toBe('2026-04-14')
  expect(ask(law, 'appearance/self-due', facts).value).toBe('2026-04-15')
})
test('day rules are known by name', () => {
  expect(isDayRule('exit-ban/from')).toBe(true)
  expect(isDayRule('exit-ban/in-force')).toBe(false)
})
