import { describe, expect, it } from 'vitest'
import { runAlone, sumsOf } from './run.ts'

describe('W1 gives the frozen checksums', () => {
  it.each([
    [16_384, 3_063, '2372d797', '09debb4f'],
    [49_152, 9_218, '2a53d147', '61f7cb3a'],
    [100_000, 19_752, 'd41608c9', '04e757c1'],
    [163_840, 30_632, 'd4bd89b5', 'd42ef00e'],
    [1_638_400, 305_977, '068ac5f3', 'e88b7585'],
  ])('%i men', (men, events, cube, flows) => {
    const result = runAlone({ men, cap: 3, check: false })
    expect({ events: result.events, ...sumsOf(result) }).toEqual({ events, cube, flows })
  })

  it('and the frozen word over every single event', () => {
    expect(runAlone({ men: 100_000, cap: 3, check: true }).check.toString(16)).toBe('356c642c')
  })
})
