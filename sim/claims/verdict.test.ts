import { describe, expect, it } from 'vitest'
import { supports, verdictOfRuns, verdictOfText, type Measured } from './verdict.ts'

const m = (difference: number, range: [number, number], without: number, bare: [number, number]): Measured => ({
  difference,
  range: { low: range[0], high: range[1] },
  without,
  withoutRange: { low: bare[0], high: bare[1] },
})

describe('the verdict of a difference between runs', () => {
  const cases: readonly (readonly [string, Measured])[] = [
    ['from the model', m(5, [2, 9], 4, [2, 6])],
    // the least of the range is just enough, then just too little
    ['from the model', m(5, [1, 9], 4, [1, 6])],
    ['not testable here', m(5, [0.9, 9], 4, [1, 6])],
    ['not testable here', m(5, [1, 9], 4, [0.9, 6])],
    ['built in', m(5, [2, 9], 0.9, [0, 0.9])],
    ['built in', m(5, [-2, 9], -3, [-4, 6])],
    ['contradicted', m(0.5, [-2, 0.9], 0.2, [-1, 0.9])],
    ['contradicted', m(-5, [-9, -2], -4, [-6, -2])],
    // an assumption alone must not contradict either
    ['not testable here', m(0.5, [-2, 0.9], 2, [1, 3])],
    ['not testable here', m(0.5, [-2, 4], 0.2, [-1, 0.9])],
  ]
  it.each(cases)('%s: %j', (verdict, measured) => {
    expect(verdictOfRuns(measured, 'rises', 1).verdict).toBe(verdict)
    // the same, turned round
    const turn = ({ low, high }: { low: number; high: number }) => ({ low: -high, high: -low })
    const turned = {
      difference: -measured.difference,
      range: turn(measured.range),
      without: -measured.without,
      withoutRange: turn(measured.withoutRange),
    }
    expect(verdictOfRuns(turned, 'falls', 1).verdict).toBe(verdict)
  })

  it('never lets what is gone without the unsourced support a claim', () => {
    for (const low of [-3, 0, 2, 5])
      for (const without of [-2, 0, 0.9]) {
        const measured = m(5, [low, 9], without, [without, without])
        expect(verdictOfRuns(measured, 'rises', 1).verdict).not.toBe('from the model')
      }
  })
})

it('needs the whole of what a text leaves open', () => {
  const of = (low: number, high: number) => verdictOfText({ low, high }, 'rises', 1, 'from published data').verdict
  expect([of(1, 3), of(0.9, 3), of(-2, 0.9)]).toEqual(['from published data', 'not testable here', 'contradicted'])
  expect(verdictOfText({ low: -1, high: -1 }, 'falls', 1, "follows from the law's text").verdict).toBe(
    "follows from the law's text",
  )
})

it('asks for the way and the size', () => {
  expect(supports(1, 'rises', 1)).toBe(true)
  expect(supports(0.99, 'rises', 1)).toBe(false)
  expect(supports(-1, 'falls', 1)).toBe(true)
  expect(supports(1, 'falls', 1)).toBe(false)
})
