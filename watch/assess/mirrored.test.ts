import fc from 'fast-check'
import { expect, test } from 'vitest'
import { log } from './arithmetic.ts'
import { beginsToCount, classesOn } from './base-rate.ts'
import { priors } from '../generated/priors.ts'
import type { Priors } from '../priors.ts'
import { strengthOf } from './strength.ts'

const DRAWS = 60

/** Every ratio known, and reports as likely as not in the middle: then a report and a silence are each other's mirror. */
const having = (ratios: readonly number[]): Priors => ({
  ...priors,
  indicators: priors.indicators.map((one, k) => ({
    ...one,
    shows: 0.5,
    ratio: { low: ratios[k]!, central: ratios[k]!, high: ratios[k]! },
  })),
})
const arbitrary = fc.array(fc.tuple(fc.double({ min: 0.1, max: 10, noNaN: true }), fc.boolean()), {
  minLength: priors.indicators.length,
  maxLength: priors.indicators.length,
})

test('what speaks against it lowers as much as its mirror raises, in every draw, and never beyond the cut', () => {
  fc.assert(
    fc.property(arbitrary, (said) => {
      const readings = said.map(([, reported]) => ({ present: reported ? 1 : 0, looked: 1, records: [] }))
      const ratios = said.map(([ratio]) => ratio)
      const [one, other] = [ratios, ratios.map((ratio) => 1 / ratio)].map(
        (each) => strengthOf(readings, having(each), DRAWS).drawn,
      )
      one!.forEach((strength, j) => {
        expect(strength).toBeCloseTo(-other![j]!, 9)
        expect(Math.abs(strength)).toBeLessThanOrEqual(log(priors.combining.cap) + 1e-12)
      })
    }),
    { numRuns: 60 },
  )
})

test('a class counts on the day named and not on the one before: nothing else lifts the base rate of 2023', () => {
  const late = priors.classes.classes.filter(({ from, to }) => from >= '2022' && to === undefined)
  expect(late).toHaveLength(2)
  for (const one of late) {
    const day = beginsToCount(one, priors.classes.least)
    const weights = [day - 1, day].map((on) => classesOn(on, priors.classes).find(({ id }) => id === one.id)!.weight)
    expect(weights).toEqual([0, one.weight])
  }
})
