import { dayOf } from '@draftlight/law'
import { expect, test } from 'vitest'
import { exp, gammaQuantiles } from './arithmetic.ts'
import { assess } from './assess.ts'
import { classesOn } from './base-rate.ts'
import { priors as shipped } from './generated/priors.ts'
import { ledgerOf } from './ledger.ts'
import type { Priors } from './priors.ts'

const on = dayOf('2026-02-01')

test('half of the draws lie between the quartiles, eight tenths between the tenths: of one class, those of its Gamma distribution', () => {
  for (const id of ['soviet-and-russian', 'russia-at-war', 'after-the-wave']) {
    const only = shipped.classes.classes.filter((one) => one.id === id).map((one) => ({ ...one, weight: 1 }))
    const classes = { ...shipped.classes, classes: only, warEnds: { ...shipped.classes.warEnds, from: '2100-01-01' } }
    const [{ events, months }] = classesOn(on, classes) as [{ events: number; months: number }]
    const priors: Priors = { ...shipped, classes, combining: { ...shipped.combining, draws: 2000 } }
    const shape = events + 0.5
    // the middles of two parts are the quartiles, those of the outermost of five the first and last tenth
    const [[low, high], tenths] = [gammaQuantiles(shape, 2), gammaQuantiles(shape, 5)] as [Float64Array, Float64Array]
    for (const { months: ahead, baseIntervals } of assess(on, { priors }).events[0]!.horizons) {
      const chance = (rate: number): number => 1 - exp((-rate / months) * ahead)
      const expected = [low, high, tenths[0], tenths[4]].map((rate) => chance(rate!))
      ;[...baseIntervals[50], ...baseIntervals[80]].forEach((end, k) =>
        expect(Math.abs(end / expected[k]! - 1), `${id}, ${ahead} months, end ${k}`).toBeLessThan(0.01),
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
