import { expect, test, vi } from 'vitest'
import { rateInWords, sweepProgress, timeInWords } from './progress.ts'

test('a rate and the time left, in words that fit them', () => {
  expect([rateInWords(0, 0), rateInWords(7, 2), rateInWords(1234, 10)]).toEqual([
    '0.0 rows/s',
    '3.5 rows/s',
    '123 rows/s',
  ])
  expect([12.2, 89.9, 90, 5399, 5400, 172_799, 172_800, Infinity, NaN].map(timeInWords)).toEqual([
    '13 s left',
    '90 s left',
    '2 min left',
    '90 min left',
    '1.5 h left',
    '48.0 h left',
    '2.0 days left',
    'time left not known',
    'time left not known',
  ])
})

test('in a pipe a line every few seconds: what was done before counts as done, and not as done at this rate', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const said: string[] = []
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line))
  const isTTY = process.stderr.isTTY
  process.stderr.isTTY = false
  try {
    const progress = sweepProgress(1000, 400)
    progress.show(1, 0)
    vi.advanceTimersByTime(10_000)
    progress.show(100, 2)
    progress.show(101, 2)
    expect(said).toEqual(['draftlight: 500 of 1,000 rows, 10 rows/s, 50 s left, 2 failed'])
  } finally {
    process.stderr.isTTY = isTTY
    vi.useRealTimers()
    vi.restoreAllMocks()
  }
})
