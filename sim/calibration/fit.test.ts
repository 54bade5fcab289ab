import { isWorkingDay } from '@draftlight/country'
import { dayOf } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import { exponential } from '../kernel/exponential.ts'
import { calibrationText } from '../generated/calibration.ts'
import { built } from '../testing/built.ts'
import { readCalibration } from './calibration-file.ts'
import { effectivePoints, missOf, plausibleBox, weightedSpread, weightsOf, worstMisses, type Aim } from './fit.ts'

it('the exponential function, to the last digits', () => {
  for (let x = -40; x <= 3; x += 0.37) {
    // eslint-disable-next-line no-restricted-properties -- what ours is held against
    const right = Math.exp(x)
    expect(Math.abs(exponential(x) / right - 1), String(x)).toBeLessThan(1e-13)
  }
  expect(exponential(0)).toBe(1)
})

const aim = (value: number, discrepancy: number, more: Partial<Aim> = {}): Aim => ({
  value,
  discrepancy,
  observed: 0,
  noise: 0,
  ...more,
})

describe('a fit whose answer is known', () => {
  // two inputs in 0..1, published: x = 0.3 and x + y = 0.9, each with an error of 0.05
  const n = 40
  const points = Array.from({ length: n * n }, (_, i) =>
    Float64Array.of(((i % n) + 0.5) / n, (Math.floor(i / n) + 0.5) / n),
  )
  const results = points.map(([x, y]) => [x!, x! + y!])
  const aims = [aim(0.3, 0.05), aim(0.9, 0.05)]

  it('rules out what is further off than three deviations, and boxes in the rest', () => {
    const misses = worstMisses(results, aims)
    const [x, y] = plausibleBox(points, misses)
    expect(x![0]).toBeCloseTo(0.15, 1)
    expect(x![1]).toBeCloseTo(0.45, 1)
    expect(y![0]).toBeCloseTo(0.3, 1)
    expect(y![1]).toBeCloseTo(0.9, 1)
    expect(
      plausibleBox(
        points,
        misses.map(() => 9),
      ),
    ).toEqual([
      [0, 1],
      [0, 1],
    ])
  })
  it('finds the normal law around the answer', () => {
    const weights = weightsOf(results, aims)
    expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
    const x = weightedSpread(
      points.map((p) => p[0]!),
      weights,
    )
    const y = weightedSpread(
      points.map((p) => p[1]!),
      weights,
    )
    expect(x.mean).toBeCloseTo(0.3, 2)
    expect(y.mean).toBeCloseTo(0.6, 2)
    // 1.645 deviations: of x 0.05, of y the root of both
    expect(x.high - x.low).toBeCloseTo(2 * 1.645 * 0.05, 1)
    expect(y.high - y.low).toBeCloseTo(2 * 1.645 * 0.0707, 1)
    expect(effectivePoints(weights)).toBeGreaterThan(20)
  })
  it('leaves one out: then only the other says something', () => {
    const weights = weightsOf(results, aims, 1)
    const y = weightedSpread(
      points.map((p) => p[1]!),
      weights,
    )
    expect(y.high - y.low).toBeGreaterThan(0.85)
    expect(
      weightedSpread(
        points.map((p) => p[0]!),
        weights,
      ).mean,
    ).toBeCloseTo(0.3, 2)
  })
  it('says so when nothing agrees', () => {
    const weights = weightsOf(results, [aim(9, 0.05), aim(0.9, 0.05)])
    expect(effectivePoints(weights)).toBe(0)
  })
  it('adds all errors up', () => {
    expect(missOf(5, aim(0, 3, { observed: 4 }))).toBe(1)
    expect(missOf(13, aim(0, 3, { observed: 4, noise: 12 }))).toBe(1)
  })
})

describe('scenarios/calibration.yaml', () => {
  const calibration = readCalibration(calibrationText, 'calibration.yaml')
  it('gives each target its era, its rows and its discrepancy', () => {
    expect(calibration.targets.map((t) => t.id)).toEqual([
      'summoned-per-sent',
      'fit-share',
      'criminal-cases-a-year',
      'attendance-of-the-served',
    ])
    const [summoned] = calibration.targets
    expect(summoned!.observed.map((o) => o.value)).toEqual([3.65, 3.97, 3.8])
    // half a year, doubled
    expect(calibration.targets[2]!.observed.map((o) => o.value)).toEqual([934, 820])
  })
  it.each([
    ['perSent', 'perSend', 'Did you mean "summons.perSent"?'],
    [
      'summoned-per-inducted-autumn-2008',
      'summoned-per-inducted-autumn-2007',
      'Did you mean "summoned-per-inducted-autumn-2008"?',
    ],
    ['discrepancy: 0.8', 'discrepancy: 0', 'a number above 0'],
    ['share: [service/handed]', 'shares: [service/handed]', 'Unknown key "shares"'],
  ])('refuses %s', (right, wrong, said) => {
    expect(() => readCalibration(calibrationText.replace(right, wrong), 'c.yaml')).toThrow(said)
    expect(() => readCalibration(calibrationText.replace(right, wrong), 'c.yaml')).toThrow(/^c\.yaml:\d+: /)
  })
  it('refuses one target alone', () => {
    const [head, first, ...others] = calibrationText.split(/(?=^ {2}- id: )/m)
    expect(others.length).toBe(3)
    expect(() => readCalibration(head! + first!, 'c.yaml')).toThrow('One target alone cannot be left out.')
  })
})

it('recovers a share that made the counts: of twelve thousand men, from what was counted of them', async () => {
  const thread = built.startThread()
  const scenario = {
    ...built.byDefault,
    ages: [20, 20] as const,
    from: dayOf('2026-03-01'),
    to: dayOf('2026-03-20'),
    warmUp: 4,
    send: [{ from: dayOf('2026-01-01'), until: dayOf('2027-01-01'), men: 300_000 }],
  }
  const share = (id: string, ids: readonly string[], among: readonly string[], value: number) => ({
    id,
    meaning: id,
    era: 'made',
    quantity: { kind: 'share' as const, ids, among },
    complement: false,
    observed: [{ row: 'fit-share' as const, value }],
    discrepancy: 0.01,
    because: 'made',
  })
  const sent = ['summons/electronic', 'summons/letter', 'summons/by-hand']
  const days = (from: string, until: string): number =>
    Array.from({ length: dayOf(until) - dayOf(from) }, (_, k) => dayOf(from) + k).filter(isWorkingDay).length
  /** Summonses that are due in the whole country; some men are granted a deferral in place of one. */
  const due = (300_000 * 5 * days('2026-03-01', '2026-03-21')) / days('2026-01-01', '2027-01-01')
  const posterior = await built.calibrate(
    {
      scenario,
      parameters: ['summons.electronic', 'summons.letter'],
      targets: [
        share('e', ['summons/electronic'], sent, 0.6),
        share('l', ['summons/letter'], sent, 0.16),
        { ...share('on paper', ['summons/electronic'], sent, 0.4), complement: true },
        {
          ...share('all', [], [], due),
          quantity: { kind: 'total' as const, ids: sent, among: [] },
          discrepancy: due / 2,
        },
      ],
    },
    32,
    { threads: [thread.port] },
  )
  await thread.end()
  expect(posterior.effective).toBeGreaterThan(2)
  // some men's summonses are electronic because their subject has no paper: the share itself is lower than the count
  const [e, l] = posterior.spreads.map((s) => s.posterior!)
  expect(e!.mean).toBeGreaterThan(0.45)
  expect(e!.mean).toBeLessThan(0.56)
  expect(l!.mean).toBeCloseTo(0.4, 1)
  const [all, ...shares] = posterior.fits.toReversed()
  for (const f of shares) {
    expect(Math.abs(f.posterior!.mean - f.aim.value)).toBeLessThan(0.02)
    expect(f.isPredicted).toBe(true)
  }
  expect(all!.central / due).toBeGreaterThan(0.6)
  expect(all!.central / due).toBeLessThanOrEqual(1)
})
