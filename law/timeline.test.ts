import fc from 'fast-check'
import { expect, test } from 'vitest'
import { law } from './law.ts'
import { ask } from './language/answer.ts'
import { dayOf } from './language/day.ts'
import { copyFacts, onDay, setDay } from './language/knowledge.ts'
import { factsFrom } from './given.ts'
import { questionsFor } from './next-question.ts'
import { statesOver, timeline } from './timeline.ts'

const options = { clock: () => undefined, zones: [] }
const person = (given: object) =>
  factsFrom(
    law,
    {
      sex: 'M',
      citizenship_ru: true,
      in_reserve: false,
      on_military_register: 'yes',
      register: 'federal',
      target: 'conscript',
      purpose: 'medical',
      ...given,
    },
    {
      ...options,
      on: dayOf('2026-02-20'),
      otherwiseNever: true,
    },
  )
const iso = (n: number): string => new Date((dayOf('2026-01-01') + n) * 86_400_000).toISOString().slice(0, 10)

test('the answers at the break days equal day-by-day evaluation', () => {
  const from = dayOf('2025-12-01')
  const until = dayOf('2026-09-01')
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 120 }),
      fc.integer({ min: 0, max: 60 }),
      fc.option(fc.integer({ min: 0, max: 90 })),
      fc.constantFrom('2004-06-15', '2008-03-15', '1996-04-20', '1997-01-01'),
      fc.constantFrom('exit-ban/in-force', 'measures/in-force', 'callable/on', 'deferral/in-force'),
      fc.option(fc.integer({ min: 0, max: 200 })),
      (placed, toAppearance, toAppeared, birth, rule, deferral) => {
        const facts = person({
          birth_date: birth,
          placed_at: iso(placed),
          appearance_at: iso(placed + toAppearance),
          appeared_at: toAppeared === null ? null : iso(placed + toAppeared),
          ...(deferral === null ? {} : { deferral: 'bachelor', deferral_until: iso(deferral) }),
        })
        const states = statesOver(law, rule, facts, from, until)
        const on = law.eventOf.get('on')!
        expect(states[0]!.from).toBe(from)
        expect(states.at(-1)!.until).toBe(until)
        for (let d = from; d < until; d++) {
          const day = copyFacts(facts)
          setDay(day, on, onDay(d))
          const state = states.find((s) => s.from <= d && d < s.until)!
          expect(ask(law, rule, day, { brief: true }).value, `${rule} on day ${d}`).toBe(state.value)
        }
      },
    ),
    { numRuns: 60, seed: 3 },
  )
})

test('effects stand in order; what cannot come is not there; an empty span is no effect', () => {
  const facts = person({
    birth_date: '2004-06-15',
    placed_at: '2026-02-10',
    appearance_at: '2026-03-12',
    appeared_at: '2026-04-02',
  })
  const effects = timeline(law, facts)
  expect(effects.map((e) => e.id)).toEqual([
    'liable',
    'placed',
    'exit-ban',
    'served',
    'appearance-due',
    'missed',
    'twenty-over',
    'measures',
  ])
  const inTime = timeline(
    law,
    person({
      birth_date: '2004-06-15',
      placed_at: '2026-02-10',
      appearance_at: '2026-03-12',
      appeared_at: '2026-03-12',
    }),
  )
  expect(inTime.map((e) => e.id)).not.toContain('measures')
  const agedOut = timeline(
    law,
    person({ birth_date: '1997-01-15', placed_at: '2027-02-05', appearance_at: '2027-02-20' }),
  )
  expect(agedOut.map((e) => e.id)).not.toContain('exit-ban')
})

test('questions keep their groups together, drop what cannot matter, and end', () => {
  const nothing = factsFrom(law, {}, { ...options, on: dayOf('2026-02-20') })
  const first = questionsFor(law, ['exit-ban/from', 'service/on'], nothing)
  expect(first[0]!.group).toBe('summons')
  expect(first.flatMap((q) => q.facts)).toContain('placed_at')
  expect(first.flatMap((q) => q.facts)).not.toContain('children_count')
  const woman = factsFrom(law, { sex: 'F' }, { ...options, on: dayOf('2026-02-20') })
  expect(questionsFor(law, ['exit-ban/from'], woman)).toEqual([])
  const known = person({
    birth_date: '2004-06-15',
    placed_at: '2026-02-10',
    appearance_at: '2026-03-12',
    appeared_at: null,
  })
  expect(questionsFor(law, ['exit-ban/from', 'exit-ban/until', 'measures/from'], known)).toEqual([])
})

test('"if he appears in time, if he does not": not yet gives never, or from a day', () => {
  const open = person({
    birth_date: '2004-06-15',
    placed_at: '2026-02-10',
    appearance_at: '2026-03-12',
    appeared_at: 'not yet',
  })
  expect(ask(law, 'measures/from', open).value).toEqual({ earliest: '2026-04-02', latest: '2026-04-02', orNever: true })
  expect(ask(law, 'measures/from', open).missing).toEqual(['appeared_at'])
})
