/**
 * The folder of a sweep. Nothing is ever written to a folder that is not ours: one that is new or empty when a plan is made, and
 * holds our plan.json ever after.
 *
 *     plan.json, rows.csv      the plan
 *     parts/TASK.parquet       results of a task: there or not there
 *     failures/TASK.json       why a task failed, until it succeeds
 *     cancelled                nobody begins another task
 *     merged/                  rows.parquet and manifest.json
 */
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { InputError } from '@draftlight/law'
import { indicators, readScenario, type RowsSetting, type Sweep } from '@draftlight/sim'
import { asideName, clearLeft, isAside } from '../files/aside.ts'
import { engine } from '../engine.ts'
import { jsonIn, notWritten, readInput } from '../files/read-input.ts'
import {
  digestOf,
  FORMAT,
  isAsPlanned,
  planSweep,
  planText,
  rowId,
  rowsPrefix,
  scenarioDigest,
  taskId,
  type PlannedRow,
  type SweepPlan,
  type Task,
} from './plan.ts'
import { unfitKey } from './plan-shape.ts'

export interface SweepFolder {
  readonly path: string
  readonly plan: SweepPlan
  /** Fingerprint of plan.json, and through it of rows.csv. */
  readonly hash: string
  /** Whether plan.json is what was written there. */
  readonly asPlanned: boolean
  /** What the ids of a scenario's rows begin with, by its name. */
  readonly prefixes: ReadonlyMap<string, string>
  /** What the rows of a scenario have in common. Throws InputError. */
  readonly settingOf: (scenario: string) => RowsSetting
}

const planFile = (path: string): string => join(path, 'plan.json')
const rowsFile = (path: string): string => join(path, 'rows.csv')
/** What files of results hang on. */
export type PartsFolder = Pick<SweepFolder, 'path'> & {
  readonly plan: Pick<SweepPlan, 'indicators' | 'measured'>
}
export const partFile = ({ path }: Pick<SweepFolder, 'path'>, { id }: Task): string =>
  join(path, 'parts', `${id}.parquet`)
export const mergedFolder = ({ path }: SweepFolder): string => join(path, 'merged')
const failureFile = ({ path }: SweepFolder, { id }: Task): string => join(path, 'failures', `${id}.json`)
const cancelledFile = (path: string): string => join(path, 'cancelled')

/**
 * Puts the plan of a sweep into a folder that is new or empty; where the same plan stands already, nothing is done ('there').
 * Throws InputError where anything else stands.
 */
export function writePlan(
  path: string,
  sweep: Sweep,
  taskRows: number | undefined,
): { made: 'new' | 'there'; folder: SweepFolder } {
  if (existsSync(planFile(path))) return madeBefore(path, planText(planSweep(sweep, engine, taskRows, () => {})))
  clearLeft(path)
  // another plan may be in the making, or was on another machine; it makes no folders
  if (filesIn(path).some((name) => !name.startsWith('.partial-') || statSync(join(path, name)).isDirectory()))
    throw new InputError({ file: path }, 'This folder is not ours: it holds other things.', 'a new or an empty folder')
  mkdirSync(path, { recursive: true })
  const aside = join(path, asideName('rows'))
  const asidePlan = join(path, asideName('plan'))
  const file = openSync(aside, 'wx')
  let text: string
  try {
    let waiting: string[] = []
    const flush = (): void => {
      writeSync(file, waiting.join(''))
      waiting = []
    }
    const plan = planSweep(sweep, engine, taskRows, (line) => {
      if (waiting.push(line) === 4096) flush()
    })
    flush()
    text = planText(plan)
    writeFileSync(asidePlan, text)
  } catch (error) {
    for (const file of [aside, asidePlan]) rmSync(file, { force: true })
    throw notWritten(error, path) ?? error
  } finally {
    closeSync(file)
  }
  // somebody was quicker
  if (existsSync(planFile(path))) {
    for (const file of [aside, asidePlan]) rmSync(file, { force: true })
    return madeBefore(path, text)
  }
  renameSync(aside, rowsFile(path))
  renameSync(asidePlan, planFile(path))
  return { made: 'new', folder: openSweep(path) }
}

/** Throws InputError where what stands there is not this plan. */
function madeBefore(path: string, text: string): { made: 'there'; folder: SweepFolder } {
  const folder = openSweep(path)
  if (digestOf(text) !== folder.hash)
    throw new InputError(
      { file: path },
      `Another sweep stands there (${folder.plan.name}, ${folder.plan.rows} rows, engine ${folder.plan.engine}).`,
      'a new folder',
    )
  return { made: 'there', folder: withItsRows(folder) }
}

/** Throws InputError where no plan of ours stands. */
export function openSweep(path: string): SweepFolder {
  const file = planFile(path)
  if (!existsSync(file))
    throw new InputError({ file: path }, 'No sweep is planned there.', 'a folder that `draftlight sweep plan` made')
  const text = readInput(file)
  const expected = 'the plan that `draftlight sweep plan` wrote'
  const plan = jsonIn(text, file, expected) as SweepPlan
  if (plan?.format !== FORMAT) throw new InputError({ file }, 'This plan is not ours.', `"format": "${FORMAT}"`)
  const unfit = unfitKey(plan)
  if (unfit !== undefined)
    throw new InputError({ file }, `This plan is not ours: its "${unfit}" does not fit.`, expected)
  const prefixes = new Map(
    Object.entries(plan.scenarios).map(([name, written]) => [name, rowsPrefix(plan, scenarioDigest(written))]),
  )
  const settings = new Map<string, RowsSetting>()
  const settingOf = (name: string): RowsSetting => {
    const made = settings.get(name) ?? {
      scenario: readScenario(JSON.stringify(plan.scenarios[name]), file),
      sample: plan.sample,
      measured: plan.measured,
    }
    settings.set(name, made)
    return made
  }
  return { path, plan, hash: digestOf(text), asPlanned: isAsPlanned(text), prefixes, settingOf }
}

/** Throws InputError where the plan was made by another engine, naming both, or was changed since. */
export function withThisEngine(sweep: SweepFolder): SweepFolder {
  const { path, plan } = sweep
  if (plan.engine !== engine)
    throw new InputError(
      { file: planFile(path) },
      `The plan was made by engine ${plan.engine}; this is ${engine}. Results of two engines are not mixed.`,
      'the same engine, or a new plan',
    )
  unchanged(sweep)
  if (plan.indicators.join() !== indicators.map(({ id }) => id).join())
    throw new InputError(
      { file: planFile(path) },
      'This plan is not ours: it counts other things than its engine does.',
    )
  return sweep
}

/** Throws InputError where plan.json was changed since it was made. */
function unchanged(sweep: SweepFolder): SweepFolder {
  // its names and men are in no row's id: a merged file would pass on what somebody typed
  if (!sweep.asPlanned)
    throw new InputError(
      { file: planFile(sweep.path) },
      'This plan was changed after it was made.',
      'the file as `draftlight sweep plan` wrote it, or a new plan',
    )
  return sweep
}

/** Ids of the tasks whose results are there. */
export function doneTasks({ path, plan }: SweepFolder): Set<string> {
  const there = new Set(filesIn(join(path, 'parts')).map((name) => name.replace(/\.parquet$/, '')))
  return new Set(plan.tasks.filter(({ id }) => there.has(id)).map(({ id }) => id))
}
export const isDone = (sweep: Pick<SweepFolder, 'path'>, task: Task): boolean => existsSync(partFile(sweep, task))

/** Takes away what processes that were killed left half-written. Only when all is done: then nobody needs it. */
export function sweepUp({ path }: SweepFolder): void {
  for (const folder of [path, join(path, 'parts')])
    for (const name of filesIn(folder)) if (isAside(name)) rmSync(join(folder, name), { force: true })
}

const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : [])

const refuseRows = (path: string, line: number, problem: string): never => {
  throw new InputError({ file: rowsFile(path), line }, problem, 'the file as `draftlight sweep plan` wrote it')
}

/**
 * Throws InputError, naming the line, where plan.json or rows.csv is not what was planned. Its length tells at once whether a row was taken out
 * or put in; `mine`, the tasks about to be lived, are looked at row by row. Asked before the first row: none is lived in vain.
 */
export function withItsRows(sweep: SweepFolder, mine: readonly Task[] = []): SweepFolder {
  const { path, plan } = unchanged(sweep)
  const last = plan.tasks.at(-1)
  const there = statSync(rowsFile(path))
  const isLong = there.isFile() && (!last || there.size === last.at + last.bytes)
  // every row is looked at: one that is missing moves all that follow
  if (there.isFile()) for (const task of isLong ? mine : plan.tasks) for (const _ of rowsOfTask(sweep, task));
  if (!isLong) refuseRows(path, there.isFile() ? plan.rows + 2 : 1, 'These are not the rows that were planned.')
  return sweep
}

/** The rows of a task, one after the other. Throws InputError where rows.csv is not what was planned. */
export function* rowsOfTask({ path, plan, prefixes }: SweepFolder, task: Task): Generator<PlannedRow> {
  const file = openSync(rowsFile(path), 'r')
  let bytes: Buffer
  try {
    // of a file that was cut off only what is there
    bytes = Buffer.alloc(Math.max(0, Math.min(task.bytes, fstatSync(file).size - task.at)))
    readSync(file, bytes, 0, bytes.length, task.at)
  } finally {
    closeSync(file)
  }
  const changed = (k: number): never =>
    refuseRows(path, task.first + k + 2, 'This row is not the one that was planned.')
  const prefix = prefixes.get(task.scenario)!
  const ids: string[] = []
  let at = 0
  for (let k = 0; k < task.rows; k++) {
    const end = bytes.indexOf(10, at)
    const line = bytes.toString('latin1', at, end)
    at = end + 1
    const [id, name, point, seed] = line.split(',', 4) as [string, string, string, string]
    const values = line.slice([id, name, point, seed].join(',').length + 1)
    if (end < 0 || name !== task.scenario || id !== rowId(prefix, seed, values)) changed(k)
    ids.push(id)
    yield { id, point, seed: Number(seed), values }
  }
  if (at !== bytes.length) changed(task.rows)
  // each may be a row of the plan, and stand in another's place
  if (taskId(ids, [...plan.indicators, ...plan.measured.map(({ name }) => name)]) !== task.id)
    refuseRows(path, task.first + 2, 'The rows from here on are not those that were planned.')
}

export const isCancelled = ({ path }: Pick<SweepFolder, 'path'>): boolean => existsSync(cancelledFile(path))
export function cancelSweep({ path }: SweepFolder): void {
  try {
    writeFileSync(cancelledFile(path), 'Nobody begins another task. `draftlight sweep run DIR --resume` goes on.\n')
  } catch (error) {
    // that the file is there is enough, and an empty one has room on a full disk
    if (!isCancelled({ path })) throw error
  }
}
export const resumeSweep = ({ path }: SweepFolder): void => rmSync(cancelledFile(path), { force: true })

export interface Failure {
  readonly task: string
  readonly host: string
  readonly because: string
}
export function keepFailure(sweep: SweepFolder, task: Task, error: unknown): void {
  mkdirSync(join(sweep.path, 'failures'), { recursive: true })
  const failure: Failure = { task: task.id, host: hostname(), because: String((error as Error)?.message ?? error) }
  writeFileSync(failureFile(sweep, task), JSON.stringify(failure, null, 2) + '\n')
}
export const forgetFailure = (sweep: SweepFolder, task: Task): void => rmSync(failureFile(sweep, task), { force: true })
/** Of the plan's tasks that are not done. */
export function failuresIn(sweep: SweepFolder, done: ReadonlySet<string>): Failure[] {
  const open = new Set(sweep.plan.tasks.flatMap(({ id }) => (done.has(id) ? [] : [id])))
  return filesIn(join(sweep.path, 'failures')).flatMap((name) => {
    const task = name.replace(/\.json$/, '')
    if (!open.has(task)) return []
    try {
      const { host, because } = JSON.parse(readFileSync(join(sweep.path, 'failures', name), 'utf8')) as Failure
      return typeof because === 'string' ? [{ task, host: String(host), because }] : []
    } catch {
      // another process is writing it, or it was overtaken by success
      return []
    }
  })
}
