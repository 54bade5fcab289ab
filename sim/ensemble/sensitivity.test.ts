import { describe, expect, it } from 'vitest'
import { latinHypercube } from './latin-hypercube.ts'
import { morrisEffects, morrisWalks } from './morris.ts'
import { rankCorrelation, ranksOf } from './rank-correlation.ts'
import { sobolDesign, sobolIndices } from './sobol-indices.ts'
import { MOST_DIMENSIONS, sobolPoints, sobolWords } from './sobol-points.ts'

describe('Sobol points', () => {
  const plain = (n: number, d: number): number[] => Array.from(sobolWords(n, d), (w) => (w >>> 0) / 4294967296)

  it('are those of Joe and Kuo (values of another implementation)', () => {
    expect(plain(2, 6)).toEqual([0.75, 0.25, 0.25, 0.25, 0.75, 0.75])
    expect(plain(5, 6)).toEqual([0.875, 0.875, 0.125, 0.375, 0.875, 0.625])
    const at777 = plain(777, 64)
    expect([0, 1, 2, 10, 33, 63].map((d) => at777[d])).toEqual([
      0.6923828125, 0.9365234375, 0.1630859375, 0.7451171875, 0.0029296875, 0.4267578125,
    ])
    const at1000 = plain(1000, 64)
    expect([5, 40, 62].map((d) => at1000[d])).toEqual([0.9072265625, 0.9130859375, 0.2587890625])
    expect(() => sobolWords(1, MOST_DIMENSIONS + 1)).toThrow(RangeError)
  })

  it('put one point in every part of every range, scrambled or not, and differ by salt', () => {
    for (const salt of [0, 7]) {
      const points = sobolPoints(256, 64, salt)
      for (let d = 0; d < 64; d++) {
        const parts = points.map((p) => Math.floor(p[d]! * 256)).sort((a, b) => a - b)
        expect(parts).toEqual([...Array(256).keys()])
      }
      // in pairs of the first dimensions: one in each of 16 by 16 fields
      for (const [a, b] of [[0, 1]] as const)
        expect(new Set(points.map((p) => Math.floor(p[a]! * 16) * 16 + Math.floor(p[b]! * 16))).size).toBe(256)
    }
    expect(sobolPoints(8, 2, 1)).not.toEqual(sobolPoints(8, 2, 2))
  })
})

it('a Latin hypercube takes every part of every range once', () => {
  const points = latinHypercube(['a', 'b', 'c'], 50)
  for (let k = 0; k < 3; k++)
    expect(points.map((p) => Math.floor(p[k]! * 50)).sort((a, b) => a - b)).toEqual([...Array(50).keys()])
  expect(points.map((p) => p[0])).not.toEqual(points.map((p) => p[1]))
})

const PI = 3.141592653589793
// eslint-disable-next-line no-restricted-properties -- the test function; no result of the model hangs on it
const sin = Math.sin
/** Ishigami and Homma: sin x + 7 sin² y + 0.1 z⁴ sin x, each in -π..π. */
const ishigami = ([a, b, c]: Float64Array): number => {
  const [x, y, z] = [a!, b!, c!].map((u) => (2 * u - 1) * PI) as [number, number, number]
  return sin(x) + 7 * sin(y) * sin(y) + 0.1 * z * z * z * z * sin(x)
}
/** Sobol's g: each factor matters the less the larger its number is. */
const A = [0, 1, 4.5, 9, 99, 99]
const g = (u: Float64Array): number => A.reduce((p, a, i) => (p * (Math.abs(4 * u[i]! - 2) + a)) / (1 + a), 1)

describe('Sobol indices', () => {
  it('of the Ishigami function are its own', () => {
    const indices = sobolIndices(sobolDesign(3, 2048).map(ishigami), 3)
    const pi4 = PI * PI * PI * PI
    const v1 = (1 + (0.1 * pi4) / 5) ** 2 / 2
    const v2 = 49 / 8
    const v13 = 0.01 * pi4 * pi4 * (1 / 18 - 1 / 50)
    const v = v1 + v2 + v13
    expect(indices.mean).toBeCloseTo(3.5, 1)
    expect(Math.abs(indices.variance / v - 1)).toBeLessThan(0.02)
    ;[v1 / v, v2 / v, 0].forEach((s, i) => expect(Math.abs(indices.first[i]!.value - s)).toBeLessThan(0.02))
    ;[(v1 + v13) / v, v2 / v, v13 / v].forEach((s, i) =>
      expect(Math.abs(indices.total[i]!.value - s)).toBeLessThan(0.02),
    )
    for (const { value, low, high } of [...indices.first, ...indices.total]) {
      expect(low).toBeLessThanOrEqual(value)
      expect(high).toBeGreaterThanOrEqual(value)
      expect(high - low).toBeLessThan(0.25)
    }
  })

  it('of the g function are its own', () => {
    const indices = sobolIndices(sobolDesign(6, 4096).map(g), 6)
    const alone = A.map((a) => 1 / (3 * (1 + a) ** 2))
    const all = alone.reduce((p, x) => p * (1 + x), 1)
    const v = all - 1
    alone.forEach((x, i) => {
      expect(Math.abs(indices.first[i]!.value - x / v), `first ${i}`).toBeLessThan(0.02)
      expect(Math.abs(indices.total[i]!.value - (x * all) / (1 + x) / v), `total ${i}`).toBeLessThan(0.02)
    })
  })

  it('hang on no constant part, however large', () => {
    const design = sobolDesign(3, 256)
    const [plain, raised] = [0, 1e6].map((more) =>
      sobolIndices(
        design.map((at) => ishigami(at) + more),
        3,
      ),
    )
    for (let i = 0; i < 3; i++) expect(raised!.first[i]!.value).toBeCloseTo(plain!.first[i]!.value, 5)
  })

  it('of resampled rows 95 in 100 lie between, by resampling of the test’s own', () => {
    const results = sobolDesign(1, 256).map(([x]) => x!)
    let seed = 1
    const row = (): number => (seed = (seed * 48_271) % 2_147_483_647) % 256
    const totals = Array.from({ length: 2000 }, () => {
      const rows = Array.from({ length: 256 }, row)
      const both = rows.flatMap((n) => [results[3 * n]!, results[3 * n + 1]!])
      const mean = both.reduce((a, b) => a + b, 0) / 512
      const variance = both.reduce((a, x) => a + (x - mean) ** 2, 0) / 512
      return rows.reduce((a, n) => a + (results[3 * n]! - results[3 * n + 2]!) ** 2, 0) / 512 / variance
    }).sort((a, b) => a - b)
    const { low, high } = sobolIndices(results, 1).total[0]!
    const width = totals[1950]! - totals[50]!
    expect(Math.abs(low - totals[50]!) / width).toBeLessThan(0.1)
    expect(Math.abs(high - totals[1950]!) / width).toBeLessThan(0.1)
  })

  it('are 0 where nothing varies, and refuse designs that are not even', () => {
    const { first, variance } = sobolIndices(
      sobolDesign(2, 8).map(() => 5),
      2,
    )
    expect(variance).toBe(0)
    expect(first.map((x) => x.value)).toEqual([0, 0])
    for (const base of [0, 1, 100]) expect(() => sobolDesign(2, base)).toThrow('power of two')
    expect(() => sobolDesign(40, 64)).toThrow('32 at most')
  })
})

describe('Morris screening', () => {
  it('of a sum finds each weight, everywhere alike; of a product, a spread', () => {
    const walks = morrisWalks(3, 20)
    for (const x of walks.points.flatMap((at) => [...at])) expect([0.125, 0.375, 0.625, 0.875]).toContain(x)
    const sum = morrisEffects(
      walks,
      walks.points.map(([x, y]) => 4 * x! - 2 * y!),
    )
    expect(sum.map((e) => [Math.round(e.mean * 1e9) / 1e9, Math.round(e.size * 1e9) / 1e9])).toEqual([
      [4, 4],
      [-2, 2],
      [0, 0],
    ])
    for (const { spread } of sum) expect(spread).toBeLessThan(1e-9)
    const product = morrisEffects(
      walks,
      walks.points.map(([x, y]) => x! * y!),
    )
    expect(product[0]!.spread).toBeGreaterThan(0.1)
    expect(product[2]).toEqual({ mean: 0, size: 0, spread: 0 })
  })
  it('by hand: two walks of one input, over the whole range up by 6 and by 2', () => {
    const walks = {
      points: [[0.125], [0.625], [0.875], [0.375]].map((at) => Float64Array.from(at)),
      changed: [Int32Array.of(0), Int32Array.of(0)],
    }
    // mean 4; the two lie 2 away on either side, of which one is free: the root of 8
    expect(morrisEffects(walks, [10, 13, 5, 4])).toEqual([{ mean: 4, size: 4, spread: Math.sqrt(8) }])
    // up by 6, then down by 6: it matters, though not in the mean
    expect(morrisEffects(walks, [10, 13, 5, 8])).toEqual([{ mean: 0, size: 6, spread: Math.sqrt(72) }])
  })
  it('orders the factors of the g function as they matter', () => {
    const walks = morrisWalks(6, 40)
    const sizes = morrisEffects(walks, walks.points.map(g)).map((e) => e.size)
    expect(sizes[0]! > sizes[1]! && sizes[1]! > sizes[2]! && sizes[2]! > sizes[3]! && sizes[3]! > sizes[4]!).toBe(true)
  })
})

it('ranks and their correlation', () => {
  expect([...ranksOf([30, 10, 20, 10])]).toEqual([3, 0.5, 2, 0.5])
  expect(rankCorrelation([1, 2, 3, 4], [10, 200, 3000, 40000])).toBeCloseTo(1, 12)
  expect(rankCorrelation([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1, 12)
  expect(rankCorrelation([1, 2, 3, 4], [5, 5, 5, 5])).toBe(0)
  // ranks 0.5, 0.5, 2, 3 and 0, 1, 2, 3
  expect(rankCorrelation([1, 1, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12)
})
