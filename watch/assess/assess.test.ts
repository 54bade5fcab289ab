import { dayOf, isoOf } from '@draftlight/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, judgedOn, readingsOn, wouldChange } from './assess.ts'
import { chanceByClass, classesOn } from './base-rate.ts'
import { priors as shippedPriors } from '../generated/priors.ts'
import { records } from '../generated/ledger.ts'
import { reads } from './evidence.ts'
import { isClaimUnderTest, knownOn, ledgerOf, shipped } from '../ledger.ts'
import type { Priors } from '../priors.ts'
import type { WrittenObservation, WrittenRecord } from '../written.ts'

/** Fewer draws: every property below holds for any number of them. */
const priors: Priors = { ...shippedPriors, combining: { ...shippedPriors.combining, draws: 400 } }
const days = ['2023-05-01', '2024-10-01', '2025-09-01', '2026-02-01', '2026-09-08'].map(dayOf)
const report = (id: string, on: string, parts: Partial<WrittenObservation> = {}): WrittenObservation => ({
  id,
  on,
  regions: ['RU'],
  mechanism: 'information-control',
  text: { en: `Report ${id}.`, ru: `Сообщение ${id}.` },
  sources: [
    {
      role: 'original',
      publisher: 'A paper',
      title: 'T',
      url: 'https://example.org/a',
      publishedOn: on,
      seen: 'yes',
      is: { accountable: 'yes', proven: 'yes', disinterested: 'yes', document: 'no' },
    },
  ],
  claim: { confirmed: 'yes', consistent: 'yes', checkable: 'yes', undisputed: 'yes' },
  ...parts,
})
const withMore = (...more: readonly WrittenRecord[]) => ledgerOf([...records, ...more])
const having = (change: (one: Priors) => Priors): Priors => change(priors)
const year = (on: number, options: Parameters<typeof assess>[1]) => assess(on, options).events[0]!.horizons[2]!

describe('only what was published by the day', () => {
  test('records published later change nothing earlier, corrections and withdrawals of later days neither', () => {
    for (const on of days) {
      const before = assess(on, { priors })
      const later = isoOf(on + 1)
      const more = withMore(
        report('E9001', later),
        report('E9002', later, { mechanism: 'register', corrects: 'E0123' }),
        { id: 'E9003', withdraws: 'E0045', on: later, text: { en: 'x', ru: 'x' } },
      )
      expect(assess(on, { priors, ledger: more })).toEqual(before)
      expect(year(on + 40, { priors, ledger: more }).mean).not.toBe(year(on + 40, { priors }).mean)
    }
  })

  test('a correction of which nobody knows when it came out takes nothing from a day before', () => {
    const on = dayOf('2026-02-01')
    const before = withMore(report('E9001', '2026-01-20'))
    const undated = report('E9002', '2026-01-01', { corrects: 'E9001' })
    const { publishedOn: _, ...source } = undated.sources[0]!
    const after = withMore(report('E9001', '2026-01-20'), { ...undated, sources: [source] })
    expect(readingsOn(on, after, priors)).toEqual(readingsOn(on, before, priors))
  })

  test('what was taken back leaves no trace from that day on, what was put right its correction alone', () => {
    const [wrong, day] = [report('E9001', '2026-01-10'), '2026-01-20']
    const right = report('E9002', day, { mechanism: 'register' })
    const back = { id: 'E9003', withdraws: 'E9001', on: day, text: { en: 'x', ru: 'x' } }
    for (const on of [dayOf(day), dayOf(day) + 30]) {
      const saidOf = (...more: WrittenRecord[]) => readingsOn(on, withMore(...more), priors)
      expect(saidOf(wrong, back)).toEqual(saidOf())
      expect(saidOf(wrong, { ...right, corrects: 'E9001' })).toEqual(saidOf(right))
      expect(saidOf(wrong)).not.toEqual(saidOf())
    }
  })

  test('taking out everything published later changes nothing', () => {
    for (const on of days) {
      const upTo = isoOf(on)
      const earlier = (records as readonly WrittenObservation[]).filter((record) =>
        record.sources.some((s) => (s.publishedOn ?? s.publishedBy ?? '9') <= upTo),
      )
      expect(assess(on, { priors, ledger: ledgerOf(earlier) })).toEqual(assess(on, { priors }))
    }
  })

  test('a record whose day of publication is not known, or that nobody saw, or that is under test, counts for nothing', () => {
    const on = dayOf('2026-02-01')
    const base = assess(on, { priors })
    const { publishedOn: _, ...undated } = report('E9001', '2026-01-20').sources[0]!
    for (const sources of [
      [undated],
      [{ ...undated, publishedOn: '2026-01-20', seen: 'no' as const }],
      [{ ...undated, publishedOn: '2026-01-20', url: 'https://kini.institute/x' }],
    ])
      expect(assess(on, { priors, ledger: withMore(report('E9001', '2026-01-20', { sources })) })).toEqual(base)
    expect(assess(on, { priors, ledger: withMore(report('E9001', '2026-01-20')) })).not.toEqual(base)
  })

  test('reference classes count what had happened by then, the day itself included', () => {
    const on = (day: string) => classesOn(dayOf(day), priors.classes)
    const russia = (day: string) => on(day).find(({ id }) => id === 'russia-at-war')!
    expect(russia('2022-09-20').events).toBe(0)
    expect(russia('2022-09-21').events).toBe(1)
    expect(on('2022-01-01').find(({ id }) => id === 'soviet-and-russian')!.events).toBe(4)
    for (const day of ['2022-01-01', '2023-06-01', '2026-10-01'])
      expect(on(day).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
  })
})

test('months of which nothing is known count as none: the base rate does not fall by itself', () => {
  const { knownThrough } = shippedPriors.events
  const [then, later] = [dayOf(knownThrough), dayOf('2030-01-01')].map((on) => assess(on, { priors }))
  expect(later!.classes).toEqual(then!.classes)
  expect(later!.events[0]!.horizons.map((h) => h.baseRate)).toEqual(then!.events[0]!.horizons.map((h) => h.baseRate))
})

test('the classes agree with the table of base rates that the project began with', () => {
  // events, months and the chances for 3, 6 and 12 months by Jeffreys, as collected for October 2026
  const at = classesOn(dayOf('2026-10-24'), priors.classes)
  for (const [id, events, months, chances] of [
    ['soviet-and-russian', 5, 974, [0.0168, 0.0333, 0.0655]],
    ['russia-at-war', 1, 56, [0.0772, 0.1485, 0.2749]],
    ['after-the-wave', 0, 48, [0.0308, 0.0606, 0.1175]],
    ['ukraine-2014', 5, 17, [0.6211, 0.8565, 0.9794]],
  ] as const) {
    const one = at.find((c) => c.id === id)!
    expect([id, one.events, Math.round(one.months)]).toEqual([id, events, months])
    // That table holds the mean hazard fixed; here it is as uncertain as its events leave it, and a chance is a little lower.
    ;[3, 6, 12].forEach((h, i) => {
      const chance = chanceByClass(one, h)
      expect(chance).toBeLessThanOrEqual(chances[i]! + 0.001)
      expect(chance).toBeGreaterThan(chances[i]! * 0.84 - 0.001)
    })
  }
})

test('a judgement is shown from its day on', () => {
  expect(judgedOn(dayOf('2026-10-07'))).toEqual([])
  expect(judgedOn(dayOf('2026-10-08')).length).toBeGreaterThan(0)
})

test('no month is taken for silent in which the ledger has a report that cannot be counted', () => {
  for (const one of shippedPriors.indicators) {
    const own = shipped.published.filter((record) => reads(one, record) && !isClaimUnderTest(record))
    const dated = new Set(own.filter((r) => knownOn(r) !== undefined).map(({ on }) => isoOf(on).slice(0, 7)))
    for (const record of own) {
      const month = isoOf(record.on).slice(0, 7)
      const letter = shippedPriors.coverage.months[one.id]?.[month.slice(0, 4)]?.[Number(month.slice(5)) - 1] ?? '.'
      if (!dated.has(month)) expect([one.id, record.id, letter]).toEqual([one.id, record.id, '.'])
    }
  }
})

describe('what the evidence does', () => {
  test('tempering 0 gives the base rate, to the last digit', () => {
    const none = having((p) => ({ ...p, combining: { ...p.combining, tempering: { low: 0, high: 0 } } }))
    for (const on of days)
      for (const { horizons } of assess(on, { priors: none }).events)
        for (const h of horizons) {
          expect([h.mean, h.allLow, h.allHigh]).toEqual([h.baseRate, h.baseRate, h.baseRate])
          expect(h.intervals).toEqual(h.baseIntervals)
        }
  })

  test('so do ratios of 1 where everything was looked at', () => {
    const ones = having((p) => ({
      ...p,
      indicators: p.indicators.map((one) => ({ ...one, ratio: { low: 1, central: 1, high: 1 } })),
    }))
    for (const h of assess(dayOf('2026-02-01'), { priors: ones }).events[0]!.horizons) {
      expect(Math.abs(h.mean - h.baseRate)).toBeLessThan(1e-12)
      expect(Math.abs(h.allHigh - h.allLow)).toBeLessThan(1e-12)
    }
  })

  test('the order of records changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...records], { minLength: records.length }), (shuffled) => {
        expect(assess(dayOf('2025-12-01'), { priors, ledger: ledgerOf(shuffled) })).toEqual(
          assess(dayOf('2025-12-01'), { priors }),
        )
      }),
      { numRuns: 5 },
    )
  })

  test('more evidence of what speaks for it never lowers the chance; a better grade of it neither', () => {
    const forIt = having((p) => ({
      ...p,
      indicators: p.indicators.map((one) => ({ ...one, ratio: { low: 1.5, central: 3, high: 6 } })),
    }))
    const on = dayOf('2025-12-01')
    const mechanisms = ['register', 'summons', 'exit-ban', 'border', 'recruitment', 'information-control'] as const
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...mechanisms), fc.integer({ min: 1, max: 120 })), { maxLength: 6 }),
        fc.tuple(fc.constantFrom(...mechanisms), fc.integer({ min: 0, max: 120 })),
        fc.constantFrom('yes' as const, 'no' as const),
        (some, [mechanism, age], confirmed) => {
          const made = some.map(([m, days], i) => report(`E9${100 + i}`, isoOf(on - days), { mechanism: m }))
          const extra = report('E9001', isoOf(on - age), { mechanism })
          const worse = { ...extra, claim: { ...extra.claim, confirmed } }
          const without = year(on, { priors: forIt, ledger: withMore(...made) }).mean
          const weak = year(on, { priors: forIt, ledger: withMore(...made, worse) }).mean
          const strong = year(on, { priors: forIt, ledger: withMore(...made, extra) }).mean
          expect(weak).toBeGreaterThanOrEqual(without)
          expect(strong).toBeGreaterThanOrEqual(weak)
        },
      ),
      { numRuns: 25 },
    )
  })

  test('a hundred repetitions say no more than one: within an indicator the strongest counts', () => {
    const on = dayOf('2026-01-20')
    const hundred = Array.from({ length: 100 }, (_, i) => report(`E9${100 + i}`, '2026-01-19'))
    expect(year(on, { priors, ledger: withMore(...hundred) }).mean).toBe(
      year(on, { priors, ledger: withMore(hundred[0]!) }).mean,
    )
  })

  test('silence speaks only where somebody looked, and widens where nobody did', () => {
    const nowhere = having((p) => ({ ...p, coverage: { ...p.coverage, months: {} } }))
    const on = dayOf('2026-02-01')
    const empty = ledgerOf([])
    const unlooked = assess(on, {
      ledger: empty,
      priors: having((p) => ({ ...p, coverage: { ...p.coverage, months: { register: { '2025': 'p...........' } } } })),
    })
    expect(assess(on, { ledger: empty, priors: nowhere }).kind).toBe('base-rate-only')
    expect(unlooked.kind).toBe('assessed')
    for (const { present, looked } of unlooked.shares) expect([present, looked]).toEqual([0, 0])
    const [first] = unlooked.events[0]!.horizons
    // Nothing is added (the factor has mean 1; the chance bends it a little) and the interval is wider on both sides.
    expect(Math.abs(first!.mean / first!.baseRate - 1)).toBeLessThan(0.12)
    expect(first!.intervals[80][0]).toBeLessThan(first!.baseIntervals[80][0])
    expect(first!.intervals[80][1]).toBeGreaterThan(first!.baseIntervals[80][1] * 0.95)
    const looked = assess(on, { ledger: empty, priors })
    expect(looked.events[0]!.horizons[0]!.mean).toBeLessThan(first!.mean)
  })

  test('an old report says less, and nothing after its window', () => {
    const priced = (age: number) =>
      readingsOn(dayOf('2025-12-01'), ledgerOf([report('E9001', isoOf(dayOf('2025-12-01') - age))]), priors).find(
        (_, k) => priors.indicators[k]!.id === 'information-limits',
      )!.present
    const ages = [0, 10, 45, 90, 150, 182].map(priced)
    for (let i = 1; i < ages.length; i++) expect(ages[i]!).toBeLessThan(ages[i - 1]!)
    expect(priced(0)).toBe(0.95)
    expect(priced(90)).toBeCloseTo(0.475, 12)
    expect(priced(190)).toBe(0)
  })
})

test('what only several subjects at once would say is said by as many as asked for, or by a report of the whole country', () => {
  const one = priors.indicators.find(({ subjects, reads: { mechanisms } }) => subjects !== undefined && mechanisms)!
  const named = ['RU-AD', 'RU-AL', 'RU-BA', 'RU-BU', 'RU-CE', 'RU-CHE', 'RU-AMU', 'RU-ARK'] as const
  const present = (...regions: WrittenObservation['regions'][]): number => {
    const mechanism = one.reads.mechanisms![0]!
    const made = regions.map((of, k) => report(`E900${k}`, '2026-01-20', { mechanism, regions: of }))
    return readingsOn(dayOf('2026-02-01'), ledgerOf(made), priors)[priors.indicators.indexOf(one)]!.present
  }
  expect(one.subjects).toBeGreaterThan(1)
  const each = named.slice(0, one.subjects).map((iso) => [iso])
  expect(each).toHaveLength(one.subjects!)
  expect(present(...each)).toBeGreaterThan(0)
  expect(present(...each.slice(1), each[1]!)).toBe(0)
  expect(present(['RU'])).toBeGreaterThan(0)
  // occupied territory is no subject of Russia, and what was seen only there speaks for nothing
  expect(present(...each.slice(2), [...each[1]!, 'UA-14'])).toBe(0)
  const record = shipped.published.find((r) => priors.indicators.some((i) => reads(i, r)))!
  expect(priors.indicators.some((i) => reads(i, { ...record, regions: ['UA-09', 'UA-14'] }))).toBe(false)
})

describe('what is said of a day', () => {
  test('chances lie in 0 to 1, rise with the horizon; a share never exceeds its whole; intervals are in order', () => {
    for (const on of [dayOf('2022-01-01'), ...days]) {
      const [whole, share] = assess(on, { priors }).events
      ;[whole!, share!].forEach(({ horizons }) =>
        horizons.forEach((h, i) => {
          expect(h.mean > 0 && h.mean < 1).toBe(true)
          if (i > 0) expect(h.mean).toBeGreaterThan(horizons[i - 1]!.mean)
          const [a, b, c, d] = [h.intervals[80][0], h.intervals[50][0], h.intervals[50][1], h.intervals[80][1]]
          expect(a <= b && b <= c && c <= d).toBe(true)
        }),
      )
      whole!.horizons.forEach((h, i) => expect(share!.horizons[i]!.mean).toBeLessThan(h.mean))
    }
  })

  test('before anybody looked: base rate only; after the last reading: stale, base rate first', () => {
    const early = assess(dayOf('2022-06-01'), { priors })
    expect(early.kind).toBe('base-rate-only')
    for (const h of early.events[0]!.horizons) expect(h.mean).toBe(h.baseRate)
    const late = assess(dayOf('2026-11-24'), { priors })
    expect([late.kind, isoOf(late.dataThrough)]).toEqual(['stale', priors.coverage.through])
    for (const h of late.events[0]!.horizons) expect(h.headline).toBe('base-rate')
    const between = assess(dayOf('2026-02-01'), { priors })
    expect([between.kind, isoOf(between.dataThrough)]).toEqual(['assessed', '2026-02-01'])
    expect(() => assess(dayOf('2021-12-31'), { priors })).toThrow('2021-12-31 is before the ledger')
  })

  test('where the ratios decide more than the interval says, the base rate is the headline', () => {
    const wild = having((p) => ({
      ...p,
      indicators: p.indicators.map((one) => ({ ...one, ratio: { low: 0.1, central: 1, high: 10 } })),
      coverage: { ...p.coverage, months: { register: { '2025': 'p...........' } } },
      classes: { ...p.classes, classes: [{ ...p.classes.classes[2]!, weight: 1 }] },
      combining: { ...p.combining, tempering: { low: 1, high: 1 }, dependence: { low: 0, high: 0 }, cap: 1e6 },
    }))
    // Several strong reports in several clusters: their doubts partly cancel in the draws, and not at the ends.
    const mechanisms = ['register', 'border', 'recruitment', 'information-control', 'round-up'] as const
    const ledger = ledgerOf(mechanisms.map((mechanism, i) => report(`E900${i}`, '2026-01-31', { mechanism })))
    const { allHigh, allLow, intervals, headline } = assess(dayOf('2026-02-01'), { priors: wild, ledger }).events[0]!
      .horizons[0]!
    expect(allHigh - allLow).toBeGreaterThan(intervals[80][1] - intervals[80][0])
    expect(headline).toBe('base-rate')
    expect(assess(dayOf('2026-02-01'), { priors }).events[0]!.horizons[0]!.headline).toBe('assessed')
  })

  test('silence of high ratios lowers it more: the ends lie the other way round, and decide as much', () => {
    const whole = 'm'.repeat(12)
    const silent = having((p) => ({
      ...p,
      indicators: p.indicators.map((one) => ({ ...one, shows: 0.6, ratio: { low: 1.01, central: 3, high: 9 } })),
      coverage: {
        ...p.coverage,
        months: Object.fromEntries(
          p.indicators.map(({ id }) => [id, { '2023': whole, '2024': whole, '2025': whole, '2026': whole }]),
        ),
      },
      classes: { ...p.classes, classes: [{ ...p.classes.classes[2]!, weight: 1 }] },
      combining: { ...p.combining, tempering: { low: 1, high: 1 }, cap: 1e6 },
    }))
    const { allHigh, allLow, intervals, headline } = assess(dayOf('2026-02-01'), {
      priors: silent,
      ledger: ledgerOf([]),
    }).events[0]!.horizons[0]!
    expect(allLow - allHigh).toBeGreaterThan(intervals[80][1] - intervals[80][0])
    expect(headline).toBe('base-rate')
  })

  test('the mean lies between its ends: what was not looked at widens all three alike', () => {
    for (const on of [...days, dayOf('2026-11-30')])
      for (const { mean, allLow, allHigh } of assess(on).events[0]!.horizons) {
        // where reports and silence cancel at both ends, the spread of the ratios alone lifts the mean of their factor
        if (Math.abs(allHigh - allLow) < 0.01) continue
        expect(Math.abs(mean - (allLow + allHigh) / 2)).toBeLessThan(Math.abs(allHigh - allLow) / 2 + 0.001)
      }
  })

  test('what would change it most: reports raise, silence lowers where the ratio is above 1', () => {
    const all = wouldChange(dayOf('2026-02-01'), { priors })
    expect(all).toHaveLength(priors.indicators.length)
    expect(all[0]!.ifReported).toBeGreaterThan(all[0]!.ifSilent)
    all.forEach((one, i) => {
      if (i > 0)
        expect(one.ifReported - one.ifSilent).toBeLessThanOrEqual(all[i - 1]!.ifReported - all[i - 1]!.ifSilent)
    })
  })

  test('the same day twice is the same to the last digit', () => {
    expect(assess(days[2]!, { priors })).toEqual(assess(days[2]!, { priors: { ...priors } }))
    expect(assess(days[2]!, { priors, ledger: shipped })).toEqual(assess(days[2]!, { priors }))
  })
})

test.each(['2022-09-21', '2024-02-29', '2026-11-30'])(
  'the base rate of %s is what its distributions give, not what the draws happened to be',
  (on) => {
    const { classes } = shippedPriors
    const noEnd = { ...classes, warEnds: { ...classes.warEnds, low: 1e-9, high: 2e-9 } }
    const assessed = assess(dayOf(on), { priors: { ...shippedPriors, classes: noEnd } })
    for (const [h, { baseRate }] of assessed.events[0]!.horizons.entries()) {
      const exact = assessed.classes.reduce((sum, { weight, chances }) => sum + weight * chances[h]!, 0)
      expect(Math.abs(baseRate - exact)).toBeLessThan(0.0002)
    }
  },
)

test('with four times the draws the chance moves by less than what is printed', () => {
  const on = dayOf('2026-02-01')
  const combining = { ...shippedPriors.combining, draws: 4 * shippedPriors.combining.draws }
  const [few, many] = [shippedPriors, { ...shippedPriors, combining }].map(
    (of) => assess(on, { priors: of }).events[0]!,
  )
  for (const [h, { mean }] of few!.horizons.entries())
    expect(Math.abs(mean - many!.horizons[h]!.mean)).toBeLessThan(0.001)
})

test('an indicator is read at its central ratio: whoever changes that alone changes the chance', () => {
  const on = dayOf('2026-02-01')
  const central = (of: 'low' | 'high') =>
    having((p) => ({
      ...p,
      indicators: p.indicators.map((one) => ({ ...one, ratio: { ...one.ratio, central: one.ratio[of] } })),
    }))
  const [low, high] = [central('low'), central('high')].map((of) => assess(on, { priors: of }))
  expect(high!.shares[0]!.factor).toBeGreaterThan(low!.shares[0]!.factor)
})
