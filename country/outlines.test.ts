import { expect, test } from 'vitest'
import { outlines, outlineSize } from './outlines.ts'
import { occupiedTerritories, regions } from './regions.ts'

/** Corners of every ring of a path. */
const cornersOf = (path: string): (readonly [number, number])[][] =>
  path
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const [start, steps = ''] = ring.slice(1).split('l')
      const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number)
      let [x, y] = numbers(start!) as [number, number]
      const corners: (readonly [number, number])[] = [[x, y]]
      const all = numbers(steps)
      for (let i = 0; i < all.length; i += 2) corners.push([(x += all[i]!), (y += all[i + 1]!)])
      return corners
    })

test('the 83 subjects are drawn, each once, and nothing of Ukraine', () => {
  expect(outlines.map(({ iso }) => iso)).toEqual(regions.map(({ iso }) => iso))
  for (const { code } of occupiedTerritories) expect(outlines.some(({ iso }) => (iso as string) === code)).toBe(false)
})

test('every outline is closed, has an inside, and lies within the picture', () => {
  for (const { iso, path } of outlines) {
    const rings = cornersOf(path)
    expect(rings.length, iso).toBeGreaterThan(0)
    for (const corners of rings) {
      expect(corners.length, iso).toBeGreaterThan(2)
      for (const [x, y] of corners)
        expect(x >= 0 && x <= outlineSize.width && y >= 0 && y <= outlineSize.height, `${iso} ${x} ${y}`).toBe(true)
    }
  }
})

test('north is above and west is left', () => {
  const middle = (iso: string): readonly [number, number] => {
    const corners = cornersOf(outlines.find((outline) => outline.iso === iso)!.path).flat()
    return [0, 1].map((i) => corners.reduce((sum, corner) => sum + corner[i]!, 0) / corners.length) as [number, number]
  }
  expect(middle('RU-KGD')[0]).toBeLessThan(middle('RU-MOW')[0])
  expect(middle('RU-MOW')[0]).toBeLessThan(middle('RU-SVE')[0])
  expect(middle('RU-SVE')[0]).toBeLessThan(middle('RU-KHA')[0])
  expect(middle('RU-MUR')[1]).toBeLessThan(middle('RU-MOW')[1])
  expect(middle('RU-MOW')[1]).toBeLessThan(middle('RU-DA')[1])
})
