import { expect, test } from 'vitest'
import { barChart } from './bar-chart.ts'
import { signed, signedInUnit, twoDigits } from './two-digits.ts'

test('bars to both sides of zero, their ranges, and what does not fit', () => {
  const [up, down, far] = barChart([
    { label: 'up', value: 50, low: 25, high: 75 },
    { label: 'down', value: -25, low: -50, high: 0 },
    { label: 'far', value: 250, low: -300, high: 400 },
  ]).split('\n') as [string, string, string]
  expect(up).toBe(`up   ${' '.repeat(24)}│${'█'.repeat(12)}${'▒'.repeat(6)}${' '.repeat(6)} +50 %`)
  expect(down).toBe(`down ${' '.repeat(12)}${'▒'.repeat(6)}${'█'.repeat(6)}│${' '.repeat(24)} −25 %`)
  expect(far.slice(5)).toBe(`‹${'▒'.repeat(23)}│${'█'.repeat(23)}› +250 %`)
  expect(barChart([])).toBe('')
})

test('two digits on the screen', () => {
  expect([0, 1234, -0.0456, 99.9].map(twoDigits)).toEqual(['0', '1,200', '-0.046', '100'])
  expect([0, 1234, -1234].map(signed)).toEqual(['0', '+1,200', '−1,200'])
  expect(signedInUnit(0.034, 'share')).toBe('+3.4 points')
})
