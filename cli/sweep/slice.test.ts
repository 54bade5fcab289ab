import { expect, it } from 'vitest'
import type { Task } from './plan.ts'
import { inSlice, sliceOf } from './slice.ts'

/** As Slurm 22.05 sets them. */
const slurm = (id: number, min: number, max: number, step = 1, count = Math.floor((max - min) / step) + 1) => ({
  SLURM_ARRAY_TASK_COUNT: String(count),
  SLURM_ARRAY_TASK_ID: String(id),
  SLURM_ARRAY_TASK_MIN: String(min),
  SLURM_ARRAY_TASK_MAX: String(max),
  SLURM_ARRAY_TASK_STEP: String(step),
})

it('is told, or read from what Slurm and Kubernetes say', () => {
  expect(sliceOf('3/8', {})).toEqual({ number: 3, of: 8 })
  expect(sliceOf('auto', slurm(0, 0, 15))).toEqual({ number: 1, of: 16 })
  expect(sliceOf('auto', slurm(7, 1, 9, 2))).toEqual({ number: 4, of: 5 })
  expect(sliceOf('auto/16', slurm(15, 0, 15))).toEqual({ number: 16, of: 16 })
  expect(sliceOf('auto/4', { JOB_COMPLETION_INDEX: '0' })).toEqual({ number: 1, of: 4 })
})

it('refuses what does not fit, and says what would', () => {
  const wrong = (given: string, variables = {}): string => {
    try {
      return JSON.stringify(sliceOf(given, variables))
    } catch (error) {
      return (error as Error).message
    }
  }
  expect(wrong('3')).toMatch(/--slice "3" does not fit\. Expected I\/N/)
  expect(wrong('9/8')).toMatch(/there is no slice 9 of 8/)
  expect(wrong('0/8')).toMatch(/there is no slice 0 of 8/)
  expect(wrong('1/99999999999999999999')).toMatch(/does not fit\. Expected I\/N/)
  expect(wrong('auto', slurm(2, 1, 9, 2))).toMatch(/SLURM_ARRAY_TASK_ID is none of the array's/)
  // --array=3,5,9: slices 2, 4, 5 and 6 of 7 would be nobody's
  expect(wrong('auto', slurm(5, 3, 9, 1, 3))).toMatch(/the Slurm array has gaps, 3 tasks and 7 numbers/)
  expect(wrong('auto/7', slurm(5, 3, 9, 1, 3))).toMatch(/the Slurm array has gaps/)
  expect(wrong('auto')).toMatch(/neither SLURM_ARRAY_TASK_ID nor JOB_COMPLETION_INDEX/)
  expect(wrong('auto', { JOB_COMPLETION_INDEX: '2' })).toMatch(/nobody says how many/)
  expect(wrong('auto/8', slurm(0, 0, 15))).toMatch(/the Slurm array has 16 tasks/)
})

it('slices have every task once', () => {
  const tasks = Array.from({ length: 23 }, (_, i): Task => ({
    id: String(i),
    scenario: 's',
    first: i,
    rows: 1,
    at: 0,
    bytes: 0,
  }))
  const all = [1, 2, 3, 4, 5].flatMap((number) => inSlice({ number, of: 5 }, tasks))
  expect(all.map((t) => t.first).sort((a, b) => a - b)).toEqual(tasks.map((t) => t.first))
})
