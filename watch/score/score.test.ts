import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dayOf, isoOf } from '@draftlight/law'
import { expect, test } from 'vitest'
import { assess } from '../assess/assess.ts'
import { addMonths, firstsOfMonths } from '../calendar.ts'
import { priors as shippedPriors } from '../generated/priors.ts'
import { crowds, smallQuestions } from '../generated/questions.ts'
import { mustBeNamedAnew, rowOf, seriesKept } from './history.ts'
import { answeredQuestions, questions } from './questions.ts'
import { outcomeOf } from './headline.ts'
import { freeze, history, scores } from './score.ts'
import { brierOf, decompose, logScoreOf, reliability, scoreOf, type Scored } from './scoring.ts'

test('scores by hand', () => {
  expect(brierOf({ chance: 0.21, outcome: 0 })).toBeCloseTo(0.0441, 12)
  expect(brierOf({ chance: 0.7, outcome: 1 })).toBeCloseTo(0.09, 12)
  // log2 0.79 = -0.340075; a half scores -1; what is outside 0.01 .. 0.99 is taken into it
  expect(logScoreOf({ chance: 0.21, outcome: 0 })).toBeCloseTo(-0.3400754415976217, 12)
  expect(logScoreOf({ chance: 0.5, outcome: 1 })).toBe(-1)
  expect(logScoreOf({ chance: 0, outcome: 1 })).toBeCloseTo(-6.643856189774724, 12)
  expect(logScoreOf({ chance: 0, outcome: 0 })).toBeCloseTo(-0.01449956969511509, 12)
  expect(scoreOf([])).toBeUndefined()
  expect(
    scoreOf([
      { chance: 0.2, outcome: 0 },
      { chance: 0.6, outcome: 1 },
    ]),
  ).toMatchObject({ n: 2, happened: 1 })
  expect(
    scoreOf([
      { chance: 0.2, outcome: 0 },
      { chance: 0.6, outcome: 1 },
    ])!.brier,
  ).toBeCloseTo(0.1, 12)
})

test('reliability and the parts of the Brier score, by hand', () => {
  const all: Scored[] = [
    ...Array.from({ length: 8 }, (_, i) => ({ chance: 0.1, outcome: (i < 1 ? 1 : 0) as 0 | 1 })),
    ...Array.from({ length: 4 }, (_, i) => ({ chance: 0.7, outcome: (i < 3 ? 1 : 0) as 0 | 1 })),
  ]
  const bins = reliability(all)
  expect(bins.map(({ n, said, came }) => [n, Math.round(said * 1e9) / 1e9, came])).toEqual([
    [8, 0.1, 0.125],
    [4, 0.7, 0.75],
  ])
  // Wilson, z^2 = 1.642375, 1 of 8: middle (0.125 + 0.102648) / 1.205297, half 1.281552 sqrt(0.0136719 + 0.0064155) / 1.205297
  expect(bins[0]!.interval[0]).toBeCloseTo(0.188873 - 0.150697, 5)
  expect(bins[0]!.interval[1]).toBeCloseTo(0.188873 + 0.150697, 5)
  const parts = decompose(all)
  // rate 4/12: uncertainty 2/9; miscalibration (8 * 0.025^2 + 4 * 0.05^2) / 12; resolution (8 (5/24)^2 + 4 (5/12)^2) / 12
  expect(parts.uncertainty).toBeCloseTo(2 / 9, 12)
  expect(parts.miscalibration).toBeCloseTo((8 * 0.000625 + 4 * 0.0025) / 12, 12)
  expect(parts.resolution).toBeCloseTo((8 * (5 / 24) ** 2 + 4 * (5 / 12) ** 2) / 12, 12)
  expect(parts.within).toBeCloseTo(0, 12)
  expect(reliability([{ chance: 1, outcome: 1 }])[0]!.to).toBe(1)
})

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2025-12-31', 6, '2026-06-30'],
  ['2022-02-28', 12, '2023-02-28'],
])('%s and %i months: %s', (day, months, then) => {
  expect(isoOf(addMonths(dayOf(day), months))).toBe(then)
})

test('the first of every month, both ends', () => {
  expect(firstsOfMonths(dayOf('2023-11-02'), dayOf('2024-02-01')).map(isoOf)).toEqual([
    '2023-12-01',
    '2024-01-01',
    '2024-02-01',
  ])
})

test('what came of a window: after the day, up to its end, and nothing while it is not known', () => {
  const came = (on: string, until: string) => outcomeOf(dayOf(on), dayOf(until), shippedPriors)
  expect(came('2022-09-20', '2022-12-20')).toBe(1)
  expect(came('2022-09-21', '2022-12-21')).toBe(0)
  expect(came('2022-06-21', '2022-09-21')).toBe(1)
  expect(came('2022-06-20', '2022-09-20')).toBe(0)
  expect(came('2026-06-01', shippedPriors.events.knownThrough)).toBe(0)
  expect(came('2026-06-10', '2026-09-10')).toBeUndefined()
})

const past = history()

test('the history kept is the one computed, to the last digit', () => {
  expect(seriesKept[0]!.series).toBe(shippedPriors.combining.series)
  expect(seriesKept[0]!.rows).toEqual(past.map(rowOf))
  expect(past).toHaveLength(57)
  expect(
    past
      .filter(({ kind }) => kind === 'base-rate-only')
      .map(({ on }) => isoOf(on))
      .at(-1),
  ).toBe('2022-09-01')
})

test('the table of scores: every series over the same windows, and only windows that are over', () => {
  const table = scores()
  const kept = seriesKept.map(({ series }) => series)
  for (const months of ['3', '6', '12']) {
    const rows = table.filter(({ window }) => window === months)
    expect(rows.map(({ series }) => series)).toEqual([...kept, 'base-rate', 'always-no'])
    expect(new Set(rows.map(({ n, happened }) => `${n} ${happened}`)).size).toBe(1)
    expect(rows.every(({ made }) => made === 'reconstruction')).toBe(true)
    // always-no misses exactly the windows that hold the one event: its Brier score is their share
    expect(rows.at(-1)!.brier).toBeCloseTo(rows.at(-1)!.happened / rows.at(-1)!.n, 12)
    expect(rows[0]!.happened).toBe({ 3: 3, 6: 6, 12: 9 }[months])
  }
  const crowd = table.filter(({ window }) => window === '2024-07-12 to 2024-12-31')
  expect(crowd[0]).toMatchObject({ series: 'Metaculus', made: 'forecast', n: 1, happened: 0 })
  expect(crowd[0]!.brier).toBeCloseTo(0.0441, 12)
  expect(crowd.map(({ series }) => series)).toEqual(['Metaculus', kept[0], 'base-rate', 'always-no'])
  // beside it what this room makes of the same 172 days by the priors in use
  const { horizons } = assess(dayOf('2024-07-12'), { horizons: [(172 * 12) / 365.25] }).events[0]!
  expect(crowd[1]!.brier).toBeCloseTo(horizons[0]!.mean ** 2, 12)
  expect(crowd.at(-2)!.brier).toBeCloseTo(horizons[0]!.baseRate ** 2, 12)
  // Prices that nobody read at the market, and windows not over, are scored nowhere.
  expect(JSON.stringify(table)).not.toMatch(/Polymarket|Manifold/)
})

test('a changed prior gives a new series beside the old one', () => {
  const other = {
    ...seriesKept[0]!,
    series: 'bolder',
    rows: seriesKept[0]!.rows.map((r) => ({ ...r, chances: r.chances.map(() => [1, 1, 1, 0] as const) })),
  }
  const rows = scores({}, [seriesKept[0]!, other]).filter(({ window }) => window === '3')
  expect(rows.map(({ series }) => series)).toEqual([seriesKept[0]!.series, 'bolder', 'base-rate', 'always-no'])
  // saying yes every month misses 51 of 54
  expect(rows[1]!.brier).toBeCloseTo(51 / 54, 12)
  expect(rows[0]!.brier).toBe(scores().find(({ window }) => window === '3')!.brier)
  // of the series in use also the base rate
  const flat = {
    ...other,
    rows: other.rows.map((r) => ({ ...r, chances: r.chances.map(() => [1, 0, 1, 0.4] as const) })),
  }
  const base = scores({}, [flat]).find(({ series, window }) => series === 'base-rate' && window === '3')!
  expect(base.brier).toBeCloseTo((51 * 0.16 + 3 * 0.36) / 54, 12)
})

test('what a series follows from besides the ledger changes only under a new name', () => {
  const { series, priors, tables } = seriesKept[0]!
  const renamed = (one: Partial<(typeof seriesKept)[0]>) => (): void =>
    mustBeNamedAnew({ series, priors, tables, ...one }, seriesKept)
  expect(renamed({})).not.toThrow()
  expect(renamed({ tables: 'ab' })).toThrow(/The tables under watch\/series have changed/)
  expect(renamed({ priors: 'ab' })).toThrow(/The priors have changed/)
  expect(renamed({ priors: 'ab', tables: 'cd', series: 'bolder' })).not.toThrow()
})

test('before the event nobody had looked: where it came true, what is scored is the base rate (the page says so)', () => {
  const event = shippedPriors.events.events.flatMap((one) => (one.kind === 'forecast' ? one.happened : []))[0]!
  const before = seriesKept[0]!.rows.filter(({ on }) => on <= event.on)
  expect(before).toHaveLength(9)
  for (const { kind, chances } of before) {
    expect(kind).toBe('base-rate-only')
    for (const [mean, , , base] of chances) expect(mean).toBe(base)
  }
})

test('what was published is scored by the number that was printed large', () => {
  const [first, second] = ['2024-03-01', '2026-02-01'].map((on) => {
    const assessment = assess(dayOf(on))
    return freeze(assessment, dayOf(on), '0.1.0', 'ab'.repeat(32))
  })
  const stale = structuredClone(first!)
  for (const h of stale.events[0]!.horizons) Object.assign(h, { headline: 'base-rate' })
  const [row] = scores({}, seriesKept, [stale, second!]).filter(
    ({ series, window }) => series === `${seriesKept[0]!.series}, published` && window === '3',
  )
  const [base, mean] = [stale.events[0]!.horizons[0]!.baseRate, second!.events[0]!.horizons[0]!.mean]
  expect(row).toMatchObject({ made: 'forecast', n: 2, happened: 0 })
  expect(row!.brier).toBeCloseTo((base ** 2 + mean ** 2) / 2, 12)
  const two = scores({}, seriesKept, [stale, { ...second!, series: 'other' }]).filter(
    ({ series, window }) => series.endsWith(', published') && window === '3',
  )
  expect(two.map(({ n }) => n)).toEqual([1, 1])
  expect(two.map(({ brier }) => brier)).toEqual([base ** 2, mean ** 2].map((b) => expect.closeTo(b, 12)))
})

test('what was published is never changed', () => {
  const text = readFileSync(new URL('../frozen/2026-11-25-2026-11.json', import.meta.url), 'utf8')
  expect(createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')).toBe(
    '9eef6edf94afe913f855c3b8c9165e0e2c094650552b0bf5a00e3aba9aad20c2',
  )
})

test('what is frozen says what was published', () => {
  const assessment = assess(dayOf('2026-11-24'))
  const kept = freeze(assessment, dayOf('2026-11-25'), '0.1.0', 'ab'.repeat(32))
  expect(kept).toMatchObject({ on: '2026-11-24', made: '2026-11-25', kind: 'stale', dataThrough: '2026-09-08' })
  expect(JSON.parse(JSON.stringify(kept)).events).toEqual(assessment.events)
})

test('the small questions: at least forty, at most six templates, none dropped, nothing later known', () => {
  const all = questions()
  const told = answeredQuestions()
  expect(told.length).toBeGreaterThanOrEqual(40)
  expect(new Set(all.map(({ template }) => template)).size).toBeLessThanOrEqual(6)
  expect(all.length - told.length).toBe(all.filter(({ outcome }) => outcome === undefined).length)
  for (const { asked, decided, chance } of told) {
    expect(decided).toBeGreaterThanOrEqual(asked)
    expect(chance > 0 && chance < 1).toBe(true)
  }
  // worked out apart from these sources: what the machinery is held against
  expect(scoreOf(told)!.brier).toBeCloseTo(0.20490549182729412, 12)
  expect(scoreOf(told.map((one) => ({ ...one, chance: one.before })))!.brier).toBeCloseTo(0.2260257397270439, 12)
  // The first of a template knows nothing.
  for (const template of new Set(told.map((one) => one.template)))
    expect(told.find((one) => one.template === template)!.chance).toBe(0.5)
})

test('a small question by hand: the second and third warning', () => {
  const warnings = answeredQuestions().filter(({ template }) => template === 'warning')
  // The second was asked before the first was decided; the third after two that did not come: 0.5 (0.5/3) + 0.3 (0.5/3) + 0.2/2
  expect(warnings.map(({ about }) => about).slice(0, 3)).toEqual(['E0336', 'E0337', 'E0338'])
  expect(warnings[1]!.chance).toBe(0.5)
  expect(warnings[2]!.chance).toBeCloseTo(0.8 * (0.5 / 3) + 0.1, 12)
})

test('a sign that stood before most yeses raises the chance, one that stood before most noes lowers it', () => {
  const told = answeredQuestions()
  const withSign = told.filter(({ template, sign }) => template === 'losses-above-last' && sign !== undefined)
  expect(withSign.length).toBeGreaterThan(20)
  const { weights, recent } = smallQuestions
  const power = (shippedPriors.combining.tempering.low + shippedPriors.combining.tempering.high) / 2
  const jeffreys = (some: number, all: number): number => (some + 0.5) / (all + 1)
  let moved = 0
  for (const one of withSign) {
    const earlier = told.filter((o) => o.template === one.template && o.decided <= one.asked)
    if (earlier.length === 0) continue
    const yes = (list: typeof earlier): number => list.filter(({ outcome }) => outcome === 1).length
    const last = earlier.slice(Math.max(0, earlier.length - recent))
    const base =
      weights.earlier * jeffreys(yes(earlier), earlier.length) +
      weights.recent * jeffreys(yes(last), last.length) +
      weights.nothing / 2
    const stood = (outcome: 0 | 1): number => {
      const such = earlier.filter((o) => o.sign !== undefined && o.outcome === outcome)
      return jeffreys(such.filter((o) => o.sign === one.sign).length, such.length)
    }
    const odds = (base / (1 - base)) * (stood(1) / stood(0)) ** power
    expect(one.chance, one.about).toBeCloseTo(odds / (1 + odds), 10)
    moved += Math.abs(one.chance - base) > 0.02 ? 1 : 0
  }
  expect(moved).toBeGreaterThan(5)
})

test('a price that nobody read at the market is scored nowhere, though its window is over', () => {
  const later = { ...shippedPriors, events: { ...shippedPriors.events, knownThrough: '2027-12-31' } }
  const unread = crowds.filter(({ seen }) => seen === 'no')
  expect(unread.length).toBeGreaterThan(0)
  const rows = scores({ priors: later }).map(({ series, window }) => `${series} ${window}`)
  for (const { who, frozen, until } of unread) expect(rows).not.toContain(`${who} ${frozen} to ${until}`)
})
