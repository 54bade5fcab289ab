import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lateProgress, progressOn } from './progress.ts'

const said: string[] = []
const { isTTY } = process.stderr
beforeEach(() => {
  said.length = 0
  process.stderr.isTTY = false
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line))
})
afterEach(() => {
  process.stderr.isTTY = isTTY
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

test('in a pipe each quarter is told once, and again of what is counted next', () => {
  const progress = progressOn(true)
  for (const done of [1, 2, 3, 3, 4, 8]) progress.show(done, 8, 'offices')
  for (const done of [1, 2]) progress.show(done, 2, 'points')
  progress.end()
  expect(said).toEqual([
    'draftlight: offices, 25 % of 8',
    'draftlight: offices, 50 % of 8',
    'draftlight: offices, 100 % of 8',
    'draftlight: points, 50 % of 2',
    'draftlight: points, 100 % of 2',
  ])
})

test('a terminal that cannot move its cursor gets the lines of a pipe', () => {
  process.stderr.isTTY = true
  vi.stubEnv('TERM', 'dumb')
  const progress = progressOn(true)
  progress.show(4, 8, 'offices')
  progress.end()
  expect(said).toEqual(['draftlight: offices, 50 % of 8'])
})

test('whoever wants none is told nothing', () => {
  progressOn(false).show(8, 8, 'offices')
  expect(said).toEqual([])
})

test('what may be done at once tells nothing in its first second', () => {
  let now = 5000
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const progress = lateProgress()
  now = 6000
  progress.show(2, 4, 'questions')
  now = 6001
  progress.show(3, 4, 'questions')
  progress.end()
  expect(said).toEqual(['draftlight: questions, 75 % of 4'])
})
