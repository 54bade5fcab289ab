import { expect, test } from 'vitest'
import { funnel, type Rate } from './index.ts'

const rates = Object.entries<Rate>(funnel)

test.each(rates)('%s is ordered, has a unit and a source', (_, rate) => {
  expect(rate.low).toBeLessThanOrEqual(rate.central)
  expect(rate.central).toBeLessThanOrEqual(rate.high)
  expect(rate.low).toBeGreaterThanOrEqual(0)
  expect(rate.unit).not.toBe('')
  expect(rate.source).not.toBe('')
  if (rate.unit === 'share') expect(rate.high).toBeLessThanOrEqual(1)
})

test('what is assumed says so, is of low confidence, and is a range', () => {
  const assumed = rates.filter(([, rate]) => rate.basis === 'assumed')
  expect(assumed).toHaveLength(7)
  for (const [id, rate] of assumed) {
    expect(rate.confidence, id).toBe('low')
    expect(rate.low, id).toBeLessThan(rate.high)
  }
})

test('what is reported names its publisher; a ratio agrees with its counts', () => {
  for (const [id, rate] of rates) if (rate.basis === 'reported') expect(rate.publisher, id).not.toBe('Draftlight')
  expect(funnel['summoned-per-inducted-spring-2013'].central).toBeCloseTo(582_800 / 153_200, 2)
  expect(funnel['summoned-per-inducted-autumn-2012'].central).toBeCloseTo(556_000 / 140_140, 2)
  expect(funnel['appeared-share-of-summoned-spring-2013'].central).toBeCloseTo(574_900 / 582_800, 3)
  expect(funnel['fit-share']).toMatchObject({ low: 0.7, central: 0.765, high: 0.81, basis: 'derived' })
})
