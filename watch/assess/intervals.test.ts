import { dayOf } from '@draftlight/law'
import { expect, test } from 'vitest'
import { exp, gammaQuantiles } from './arithmetic.ts'
import { assess, wouldChange } from './assess.ts'
import { classesOn } from './base-rate.ts'
import { hazards, warsEnd } from './chance.ts'
import { priors as shipped } from '../generated/priors.ts'
import { ledgerOf } from '../ledger.ts'
import type { Priors, Share } from '../priors.ts'
import type { WrittenObservation } from '../written.ts'

const on = dayOf('2026-02-01')

test('half of the draws lie between the quartiles, eight tenths between the tenths: of one class, those of its Gamma distribution', () => {
  for (const id of ['soviet-and-russian', 'russia-at-war', 'after-the-wave']) {
    const only = shipped.classes.classes.filter((one) => one.id === id).map((one) => ({ ...one, weight: 1 }))
    const classes = { ...shipped.classes, classes: only, warEnds: { ...shipped.classes.warEnds, from: '2100-01-01' } }
    const { events, months } = classesOn(on, classes)[0]!
    const priors: Priors = { ...shipped, classes, combining: { ...shipped.combining, draws: 1000 } }
    const shape = events + 0.5
    // the middles of two parts are the quartiles, those of the outermost of five the first and last tenth
    const [[low, high], tenths] = [gammaQuantiles(shape, 2), gammaQuantiles(shape, 5)] as [Float64Array, Float64Array]
    for (const { months: ahead, baseIntervals } of assess(on, { priors }).events[0]!.horizons) {
      const chance = (rate: number): number => 1 - exp((-rate / months) * ahead)
      const expected = [low, high, tenths[0], tenths[4]].map((rate) => chance(rate!))
      ;[...baseIntervals[50], ...baseIntervals[80]].forEach((end, k) =>
        expect(Math.abs(end / expected[k]! - 1), `${id}, ${ahead} months, end ${k}`).toBeLessThan(0.02),
      )
    }
  }
})

test('the intervals of the base rate know nothing of what was reported, those of the assessment do', () => {
  const [all, none] = [assess(on), assess(on, { ledger: ledgerOf([]) })].map(({ events }) => events[0]!.horizons)
  all!.forEach((h, k) => {
    expect([h.baseRate, h.baseIntervals]).toEqual([none![k]!.baseRate, none![k]!.baseIntervals])
    for (const share of [50, 80] as const) expect(h.intervals[share]).not.toEqual(none![k]!.intervals[share])
  })
})

test('a share of another event has a part of its hazard from the whole of the range stated, no end of it', () => {
  const share = shipped.events.events.find((event): event is Share => event.kind === 'share')!
  const [whole, part] = [share.of, share.id].map(
    (id) => assess(on).events.find((event) => event.id === id)!.horizons[0]!,
  )
  // within three months a chance is nearly as many times the hazard
  expect(Math.abs(part!.baseRate / whole!.baseRate / ((share.low + share.high) / 2) - 1)).toBeLessThan(0.08)
  expect(share.high / share.low).toBeGreaterThan(1.2)
})

test('what would change it: the chance within a year, as it is on a day on which just that was reported, or just that silent', () => {
  // as many draws as are made there, and everybody looks everywhere
  const whole = Object.fromEntries(['2023', '2024', '2025', '2026'].map((year) => [year, 'm'.repeat(12)]))
  const priors: Priors = {
    ...shipped,
    combining: { ...shipped.combining, draws: 500 },
    coverage: { ...shipped.coverage, months: Object.fromEntries(shipped.indicators.map(({ id }) => [id, whole])) },
  }
  const report: WrittenObservation = {
    id: 'E9001',
    on: '2026-02-01',
    regions: ['RU'],
    mechanism: 'information-control',
    text: { en: 'x', ru: 'x' },
    sources: [
      {
        role: 'original',
        publisher: 'A gazette',
        title: 'T',
        url: 'https://example.org/a',
        publishedOn: '2026-02-01',
        seen: 'yes',
        is: { accountable: 'yes', proven: 'yes', disinterested: 'yes', document: 'yes' },
      },
    ],
    claim: { confirmed: 'yes', consistent: 'yes', checkable: 'yes', undisputed: 'yes' },
  }
  const id = 'information-limits'
  const of = (...records: WrittenObservation[]) => {
    const options = { priors, ledger: ledgerOf(records) }
    const one = wouldChange(on, options).find((indicator) => indicator.id === id)!
    return { ...one, is: assess(on, options).events[0]!.horizons.find(({ months }) => months === 12)!.mean }
  }
  const [silent, reported] = [of(), of(report)]
  expect(reported.is).not.toBe(silent.is)
  for (const { ifSilent, ifReported } of [silent, reported])
    expect([ifSilent, ifReported]).toEqual([silent.is, reported.is])
})

test('every draw is dealt to a class, where the weights add up to a little less than one', () => {
  const weights = [0.7, 0.2, 0.1]
  expect(weights.reduce((a, b) => a + b)).toBeLessThan(1)
  const dealt = hazards(
    weights.map((weight, k) => ({ id: `${k}`, events: k, months: 100, weight })),
    100,
  )
  expect(Math.min(...dealt)).toBeGreaterThan(0)
})

test('the end of the war is as likely in each doubling of the range', () => {
  const drawn = warsEnd(0.01, 0.04, 1000)
  expect(Math.abs(drawn.filter((rate) => rate < 0.02).length - 500)).toBeLessThan(5)
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0.01)
  expect(Math.max(...drawn)).toBeLessThanOrEqual(0.04)
})
