/**
 * The plan of a sweep, as it lies in its folder: plan.json says what is lived and how it is cut into tasks, rows.csv holds one row a
 * line. A row's id is a fingerprint of all that decides its numbers: engine, scenario, offices, seed, values.
 */
import { createHash } from 'node:crypto'
import {
  measuredIn,
  menOfRow,
  rowColumns,
  rowsByScenario,
  rowsOf,
  scenarioAsWritten,
  secondsOfRow,
  statedValues,
  sweptParameters,
  type Measured,
  type RowJob,
  type RowsSetting,
  type Sweep,
} from '@draftlight/sim'

export const FORMAT = 'draftlight sweep 1'

/** Some rows of one scenario, one after the other; lived together, and one file of results. */
export interface Task {
  /** A fingerprint of its rows' ids and of what is counted. */
  readonly id: string
  readonly scenario: string
  /** Its first row, from 0, and how many. */
  readonly first: number
  readonly rows: number
  /** Where they stand in rows.csv: bytes. */
  readonly at: number
  readonly bytes: number
}

export interface SweepPlan {
  readonly format: typeof FORMAT
  readonly name: string
  readonly question: string
  readonly engine: string
  readonly design: string
  /** Share of the offices, and by scenario the men in them and in the country. */
  readonly sample: number
  readonly men: Readonly<Record<string, { readonly counted: number; readonly all: number }>>
  /** Written out in full, by name. */
  readonly scenarios: Readonly<Record<string, object>>
  /** Columns of rows.csv after id, scenario, point, seed. */
  readonly parameters: readonly string[]
  /** Counted of every row: all indicators; and what is measured beside them. */
  readonly indicators: readonly string[]
  readonly measured: readonly Measured[]
  readonly rows: number
  readonly rowsDigest: string
  readonly tasks: readonly Task[]
}

export const digestOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/** A fingerprint of a scenario but for its seed, which every row states. */
export const scenarioDigest = (written: object): string => digestOf(JSON.stringify({ ...written, seed: 0 }))

/** What the ids of a scenario's rows have in common: the engine, the scenario, the offices, the names of the values stated. */
export const rowsPrefix = (
  of: { readonly engine: string; readonly sample: number; readonly parameters: readonly string[] },
  scenario: string,
): string => [of.engine, scenario, of.sample, ...of.parameters].join('\n')

/** Sixteen hexadecimal digits. `values` as they stand in the file: with commas between them. */
export const rowId = (prefix: string, seed: string, values: string): string =>
  digestOf(`${prefix}\n${seed}\n${values}`).slice(0, 16)

export const taskId = (rowIds: readonly string[], columns: readonly string[]): string =>
  digestOf([...rowIds, ...columns].join('\n')).slice(0, 16)

/**
 * Seconds of one core that a task lasts, about, unless `taskRows` says how many rows it has. Short enough that the last tasks keep
 * nobody waiting for long, long enough that a folder does not fill with files: 1 to 10, of a very large sweep up to 60.
 */
const taskSecondsOf = (all: number): number => Math.min(60, Math.max(1, Math.min(10, all / 256), all / 50_000))

/** `write` is given rows.csv line by line. */
export function planSweep(
  sweep: Sweep,
  engine: string,
  taskRows: number | undefined,
  write: (line: string) => void,
): SweepPlan {
  const { sample } = sweep
  const parameters = sweptParameters(sweep)
  const measured = measuredIn(sweep)
  const columns = rowColumns(measured).map((c) => c.name)
  const written = new Map(sweep.scenarios.map((s) => [s.name, scenarioAsWritten(s)]))
  const settings = sweep.scenarios.map((scenario): RowsSetting => ({ scenario, sample, measured }))
  const counts = rowsByScenario(sweep)
  const all = settings.reduce((n, s) => n + counts.get(s.scenario.name)! * secondsOfRow(s), 0)
  const taskSeconds = taskSecondsOf(all)
  const byName = new Map(
    settings.map((setting) => {
      const { scenario } = setting
      const rows = taskRows ?? Math.max(1, Math.round(taskSeconds / secondsOfRow(setting)))
      const digest = scenarioDigest(written.get(scenario.name)!)
      const prefix = rowsPrefix({ engine, sample, parameters }, digest)
      return [scenario.name, { prefix, rows, men: menOfRow(setting), stated: statedValues(scenario, parameters) }]
    }),
  )
  const file = taskFile(columns, write)
  file.line(['id', 'scenario', 'point', 'seed', ...parameters])
  for (const row of rowsOf(sweep)) {
    const of = byName.get(row.scenario)!
    const values = of.stated(row).join(',')
    const id = rowId(of.prefix, String(row.seed), values)
    file.toTask(row.scenario, of.rows, id)
    file.line([id, row.scenario, row.point, row.seed, values])
  }
  return {
    format: FORMAT,
    name: sweep.name,
    question: sweep.question,
    engine,
    design: sweep.design.kind,
    sample,
    men: Object.fromEntries([...byName].map(([name, { men }]) => [name, men])),
    scenarios: Object.fromEntries(written),
    parameters,
    indicators: columns.slice(0, columns.length - measured.length),
    measured,
    ...file.end(),
  }
}

/** rows.csv as it grows, cut into tasks of one scenario each. */
function taskFile(columns: readonly string[], write: (line: string) => void) {
  const hash = createHash('sha256')
  const tasks: Task[] = []
  let bytes = 0
  let rows = 0
  let open: { scenario: string; first: number; at: number; ids: string[] } | undefined
  const close = (): void => {
    if (!open) return
    const { ids, ...of } = open
    tasks.push({
      id: taskId(ids, columns),
      scenario: of.scenario,
      first: of.first,
      rows: ids.length,
      at: of.at,
      bytes: bytes - of.at,
    })
    open = undefined
  }
  return {
    line: (cells: readonly (string | number)[]): void => {
      const text = `${cells.join(',')}\n`
      hash.update(text)
      bytes += Buffer.byteLength(text)
      write(text)
    },
    /** The next line is a row of this id; a task has no more than `most` rows. */
    toTask: (scenario: string, most: number, id: string): void => {
      if (open && (open.scenario !== scenario || open.ids.length >= most)) close()
      open ??= { scenario, first: rows, at: bytes, ids: [] }
      open.ids.push(id)
      rows++
    },
    end: () => {
      close()
      return { rows, rowsDigest: hash.digest('hex'), tasks }
    },
  }
}

/** As it is written: a task a line; last a digest of all before it. */
export function planText({ tasks, ...head }: SweepPlan): string {
  const lines = tasks.map((task) => `    ${JSON.stringify(task)}`).join(',\n')
  return signed(JSON.stringify(head, null, 2).replace(/\n\}$/, `,\n  "tasks": [\n${lines}\n  ]`))
}
const signed = (body: string): string => `${body}${DIGEST}${digestOf(body)}"\n}\n`
const DIGEST = ',\n  "digest": "'

/** Whether it is what planText wrote: nobody changed a name, a number or a task of it. */
export const isAsPlanned = (text: string): boolean =>
  signed(text.slice(0, Math.max(0, text.lastIndexOf(DIGEST)))) === text

export interface PlannedRow {
  readonly id: string
  readonly point: string
  readonly seed: number
  /** In the order of the plan's parameters, with commas between them. */
  readonly values: string
}

/** As it is lived. */
export function jobOf({ parameters }: SweepPlan, { seed, values }: PlannedRow): RowJob {
  const stated = values.split(',')
  return { seed, values: Object.fromEntries(parameters.map((parameter, i) => [parameter, Number(stated[i])])) }
}
