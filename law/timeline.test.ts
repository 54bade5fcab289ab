import fc from 'fast-check'
import { expect, test } from 'vitest'
import { law } from './law.ts'
import { ask, valueAlone } from './language/answer.ts'
import { dayOf, isoOf } from './language/day.ts'
import { copyFacts, onDay, setDay } from './language/knowledge.ts'
import { factsFrom } from './given.ts'
import { readingMasks } from './language/worlds.ts'
import { timeline } from './timeline.ts'

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

/** The days on which something begins or ends of what is told below, and those on which a man of 1997 turns 30. */
const DAYS = [
  ['2025-12-20', '2026-08-31'],
  ['2026-12-20', '2027-01-10'],
].flatMap(([from, to]) => Array.from({ length: dayOf(to!) - dayOf(from!) + 1 }, (_, k) => dayOf(from!) + k))
/** The spans of the timeline, and the rule that says on a day whether it lies within. */
const SPANS = { 'exit-ban': 'exit-ban/in-force', measures: 'measures/in-force', liable: 'liability/age' } as const

test('the timeline says of every day what the law says when it is asked about that day', () => {
  const on = law.eventOf.get('on')!
  const masks = readingMasks(law, undefined)
  const isDay = (v: unknown): v is string => typeof v === 'string' && /^\d/.test(v)
  const compared = { 'exit-ban': 0, measures: 0, liable: 0 }
  const begins = { 'exit-ban': 0, measures: 0, liable: 0 }
  const ends = { 'exit-ban': 0, measures: 0, liable: 0 }
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 120 }),
      fc.integer({ min: 0, max: 60 }),
      fc.option(fc.integer({ min: 0, max: 90 })),
      fc.constantFrom('2004-06-15', '2008-03-15', '1996-04-20', '1997-01-01', '1996-02-29'),
      fc.option(fc.integer({ min: 0, max: 200 })),
      (placed, toAppearance, toAppeared, birth, deferral) => {
        const facts = person({
          birth_date: birth,
          placed_at: iso(placed),
          appearance_at: iso(placed + toAppearance),
          appeared_at: toAppeared === null ? null : iso(placed + toAppeared),
          ...(deferral === null ? {} : { deferral: 'bachelor', deferral_until: iso(deferral) }),
        })
        const effects = timeline(law, facts)
        for (const [id, rule] of Object.entries(SPANS) as [keyof typeof SPANS, (typeof SPANS)[keyof typeof SPANS]][]) {
          const span = effects.find((e) => e.id === id)
          const [from, until] = [span?.from.value ?? 'never', span?.until?.value ?? 'never']
          // what is open at an end is told as a range, and not of any one day
          if ((from !== 'never' && !isDay(from)) || (until !== 'never' && !isDay(until))) continue
          for (const d of DAYS) {
            const day = copyFacts(facts)
            setDay(day, on, onDay(d))
            const within = from !== 'never' && dayOf(from) <= d && (until === 'never' || d < dayOf(until))
            const said = ['no', 'yes', 'unknown'][valueAlone(law, law.ruleOf.get(rule)!, day, masks.slice()) as number]
            // a summons before the birthday: whether its ban is void or waits is open until he is 18
            if (said === 'unknown' && id === 'exit-ban' && birth === '2008-03-15' && d < dayOf('2026-03-15')) continue
            expect(said, `${id} from ${from} until ${until}, born ${birth}: ${rule} on ${isoOf(d)}`).toBe(
              within ? 'yes' : 'no',
            )
            compared[id]++
            if (from !== 'never' && d === dayOf(from)) begins[id]++
            if (until !== 'never' && d === dayOf(until)) ends[id]++
          }
        }
      },
    ),
    { numRuns: 60, seed: 3 },
  )
  for (const id of Object.keys(SPANS) as (keyof typeof SPANS)[]) {
    expect(compared[id], id).toBeGreaterThan(3000)
    expect(begins[id], `${id} begins`).toBeGreaterThan(3)
    expect(ends[id], `${id} ends`).toBeGreaterThan(3)
  }
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
