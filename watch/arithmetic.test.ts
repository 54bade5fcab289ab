import { expect, test } from 'vitest'
import { exp, log, normalQuantile } from './arithmetic.ts'
import { exps, logs } from './high-precision.ts'
import { gamma, normal, uniform } from './random.ts'

/** How many representable numbers lie between two. */
const apart = (a: number, b: number): number => {
  const view = new BigInt64Array(new Float64Array([a, b]).buffer)
  const ordered = (n: bigint) => (n < 0n ? -(n & 0x7fffffffffffffffn) : n)
  const distance = ordered(view[0]!) - ordered(view[1]!)
  return Number(distance < 0n ? -distance : distance)
}

test('exp and log agree with 60-digit values to two units of the last digit', () => {
  for (const [x, value] of exps) expect([x, apart(exp(x), value) <= (value < 3e-308 ? 3 : 2)]).toEqual([x, true])
  for (const [x, value] of logs) expect([x, apart(log(x), value) <= 2]).toEqual([x, true])
})

test('at and beyond the ends', () => {
  expect([exp(-746), exp(710), exp(NaN), exp(0), exp(-Infinity)]).toEqual([0, Infinity, NaN, 1, 0])
  expect([log(0), log(-1), log(NaN), log(1), log(Infinity)]).toEqual([-Infinity, NaN, NaN, 0, Infinity])
})

test('each undoes the other, and both rise', () => {
  for (let x = -30; x < 30; x += 0.37) {
    expect(Math.abs(log(exp(x)) - x)).toBeLessThan(1e-14 * Math.max(1, Math.abs(x)) + 1e-15)
    expect(exp(x + 1e-9)).toBeGreaterThan(exp(x))
  }
})

test('the normal quantile at tabled points', () => {
  // Abramowitz and Stegun, table 26.5, and symmetry
  for (const [p, z] of [
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.999, 3.090232306167813],
    [0.0001, -3.719016485455709],
  ] as const) {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(5e-9)
    expect(Math.abs(normalQuantile(1 - p) + z)).toBeLessThan(5e-9)
  }
})

const moments = (draw: (n: number) => number, count = 40_000) => {
  const values = Array.from({ length: count }, (_, n) => draw(n))
  const mean = values.reduce((a, b) => a + b) / count
  return [mean, values.reduce((a, b) => a + (b - mean) ** 2, 0) / count] as const
}

test('draws have the moments of their distributions, and follow from their place alone', () => {
  const [u, varU] = moments((n) => uniform(1, 2, n))
  expect([Math.abs(u - 0.5) < 0.01, Math.abs(varU - 1 / 12) < 0.005]).toEqual([true, true])
  const [z, varZ] = moments((n) => normal(1, 3, n))
  expect([Math.abs(z) < 0.02, Math.abs(varZ - 1) < 0.03]).toEqual([true, true])
  for (const shape of [0.5, 1.5, 5.5]) {
    const [g, varG] = moments((n) => gamma(shape, 7, 100, n))
    expect(Math.abs(g / shape - 1)).toBeLessThan(0.03)
    expect(Math.abs(varG / shape - 1)).toBeLessThan(0.08)
  }
  expect(gamma(0.5, 7, 100, 12_345)).toBe(gamma(0.5, 7, 100, 12_345))
  // Streams and neighbours are unlike each other.
  let both = 0
  for (let n = 0; n < 40_000; n++) both += (uniform(1, 2, n) - 0.5) * (uniform(1, 3, n) - 0.5)
  expect(Math.abs(both / 40_000)).toBeLessThan(0.002)
  let next = 0
  for (let n = 0; n < 40_000; n++) next += (uniform(1, 2, n) - 0.5) * (uniform(1, 2, n + 1) - 0.5)
  expect(Math.abs(next / 40_000)).toBeLessThan(0.002)
})
