/**
 * Whether what was read as a plan has the form of one. Its digest tells an edit from what was written, but whoever writes another
 * digest may put anything there: numbers as text, tasks that overlap, a task that is called like a path.
 */
import type { SweepPlan, Task } from './plan.ts'

type Is = (value: unknown) => boolean
const isText: Is = (value) => typeof value === 'string'
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is)
const recordOf =
  (is: Is): Is =>
  (value) =>
    isRecord(value) && Object.values(value).every(is)
const like =
  (form: RegExp): Is =>
  (value) =>
    typeof value === 'string' && form.test(value)

const isTask: Is = (task) =>
  isRecord(task) &&
  /^[0-9a-f]{16}$/.test(String(task['id'])) &&
  isText(task['scenario']) &&
  [task['first'], task['rows'], task['at'], task['bytes']].every(isWhole)
const isMeasured: Is = (of) =>
  isRecord(of) &&
  isText(of['name']) &&
  listOf(isText)(of['scenarios']) &&
  isRecord(of['quantity']) &&
  isText(of['quantity']['kind']) &&
  listOf(isText)(of['quantity']['ids']) &&
  listOf(isText)(of['quantity']['among'])

const shape: Readonly<Record<Exclude<keyof SweepPlan, 'format'>, Is>> = {
  name: like(/^[a-z0-9][a-z0-9-]*$/),
  question: isText,
  engine: like(/^[\w.+-]+$/),
  design: like(/^[a-z-]+$/),
  sample: (value) => typeof value === 'number' && value > 0 && value <= 1,
  men: recordOf((of) => isRecord(of) && isWhole(of['counted']) && isWhole(of['all'])),
  scenarios: recordOf(isRecord),
  parameters: listOf(isText),
  indicators: listOf(isText),
  measured: listOf(isMeasured),
  rows: isWhole,
  rowsDigest: like(/^[0-9a-f]{64}$/),
  tasks: listOf(isTask),
}

/** The first key of `plan` that no plan has so; undefined where all fit. */
export function unfitKey(plan: Readonly<Partial<Record<keyof SweepPlan, unknown>>>): string | undefined {
  const odd = Object.entries(shape).find(([key, is]) => !is(plan[key as keyof typeof shape]))
  if (odd) return odd[0]
  const { tasks, rows, scenarios, men } = plan as SweepPlan
  if (!Object.keys(scenarios).every((name) => Object.hasOwn(men, name))) return 'men'
  return areAll(tasks, rows) && tasks.every(({ scenario }) => Object.hasOwn(scenarios, scenario)) ? undefined : 'tasks'
}

/** One after the other, all rows once, no task twice. */
function areAll(tasks: readonly Task[], rows: number): boolean {
  let [first, at] = [0, tasks[0]?.at]
  for (const task of tasks) {
    if (task.rows === 0 || task.first !== first || task.at !== at) return false
    first += task.rows
    at += task.bytes
  }
  return first === rows && rows > 0 && new Set(tasks.map(({ id }) => id)).size === tasks.length
}
