import { expect, test } from 'vitest'
import { exp, gammaQuantiles, log, normalQuantile } from './arithmetic.ts'
import { uniforms } from './draws.ts'
import { exps, logs } from '../testing/high-precision.ts'

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

test('the Gamma quantile at tabled points, and the middles of equal parts', () => {
  // half of chi squared with 1, 3, 9 and 11 degrees of freedom at 0.5, 0.1 and 0.9 (Abramowitz and Stegun, table 26.8)
  for (const [shape, count, n, x] of [
    [0.5, 1, 0, 0.45494 / 2],
    [1.5, 1, 0, 2.36597 / 2],
    [4.5, 5, 0, 4.16816 / 2],
    [5.5, 5, 4, 17.275 / 2],
  ] as const)
    expect(Math.abs(gammaQuantiles(shape, count)[n]! / x - 1)).toBeLessThan(2e-5)
  for (const shape of [0.5, 1.5, 5.5]) {
    const values = gammaQuantiles(shape, 1000)
    expect(Math.abs(values.reduce((a, b) => a + b) / 1000 / shape - 1)).toBeLessThan(1e-3)
    values.forEach((x, n) => expect(n === 0 || x > values[n - 1]!).toBe(true))
  }
})

test('draws are spread evenly, alone and in pairs', () => {
  const streams = Array.from({ length: 24 }, (_, stream) => uniforms(stream, 3000))
  for (const [k, one] of streams.entries()) {
    expect(one.every((u) => u > 0 && u < 1)).toBe(true)
    expect(Math.abs(one.reduce((a, b) => a + b) / 3000 - 0.5)).toBeLessThan(0.002)
    for (const other of streams.slice(0, k))
      expect(Math.abs(one.reduce((sum, u, n) => sum + (u - 0.5) * (other[n]! - 0.5), 0) / 250)).toBeLessThan(0.08)
  }
})
