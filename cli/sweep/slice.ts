/**
 * A slice: every n-th task from the i-th on, for whoever starts many processes that know nothing of each other. Slurm and
 * Kubernetes tell each process its number in a variable.
 */
import { UsageError } from '../command.ts'
import type { Task } from './plan.ts'

export interface Slice {
  /** 1 to `of`. */
  readonly number: number
  readonly of: number
}
type Variables = Readonly<Record<string, string | undefined>>

const EXPECTED = 'Expected I/N such as 3/8, auto under a Slurm array, or auto/N under a Kubernetes Indexed Job.'

/** Of `--slice`. Throws UsageError. */
export function sliceOf(given: string, variables: Variables = process.env): Slice {
  const bad = (why: string): never => {
    throw new UsageError(`--slice "${given}" does not fit${why}. ${EXPECTED}`)
  }
  // more digits would no longer be counted exactly
  const m = /^(?:(\d{1,15})|auto)(?:\/(\d{1,15}))?$/.exec(given)
  if (!m || (m[1] !== undefined && m[2] === undefined)) return bad('')
  const told = m[1] === undefined ? toldBy(variables) : { number: Number(m[1]), of: undefined, count: undefined }
  if (!told) return bad(': neither SLURM_ARRAY_TASK_ID nor JOB_COMPLETION_INDEX says which one this is')
  // slices that no task of the array has would be lived by nobody, and every task say that all of its own is done
  const { of: numbers, count = numbers } = told
  if (count !== numbers) return bad(`: the Slurm array has gaps, ${count} tasks and ${numbers} numbers`)
  const of = m[2] === undefined ? told.of : Number(m[2])
  if (of === undefined) return bad(': nobody says how many slices there are')
  if (told.of !== undefined && told.of !== of) return bad(`: the Slurm array has ${told.of} tasks`)
  // an array that was changed by hand: a number between two slices would live nothing, and say that all is done
  if (!Number.isInteger(told.number)) return bad(`: SLURM_ARRAY_TASK_ID is none of the array's`)
  if (!(told.number >= 1 && told.number <= of)) return bad(`: there is no slice ${told.number} of ${of}`)
  return { number: told.number, of }
}

/** Slurm: SLURM_ARRAY_TASK_ID among _MIN, _MAX by _STEP, _COUNT of them. Kubernetes: JOB_COMPLETION_INDEX, from 0; how many it does not say. */
function toldBy(
  variables: Variables,
): { number: number; of: number | undefined; count: number | undefined } | undefined {
  const whole = (name: string): number | undefined =>
    /^\d+$/.test(variables[name] ?? '') ? Number(variables[name]) : undefined
  const id = whole('SLURM_ARRAY_TASK_ID')
  if (id !== undefined) {
    const [min, max, step] = [
      whole('SLURM_ARRAY_TASK_MIN') ?? 1,
      whole('SLURM_ARRAY_TASK_MAX'),
      whole('SLURM_ARRAY_TASK_STEP') ?? 1,
    ]
    return {
      number: (id - min) / step + 1,
      of: max === undefined ? undefined : Math.floor((max - min) / step) + 1,
      count: max === undefined ? undefined : whole('SLURM_ARRAY_TASK_COUNT'),
    }
  }
  const index = whole('JOB_COMPLETION_INDEX')
  return index === undefined ? undefined : { number: index + 1, of: undefined, count: undefined }
}

export const inSlice = ({ number, of }: Slice, tasks: readonly Task[]): Task[] =>
  tasks.filter((_, i) => i % of === number - 1)
