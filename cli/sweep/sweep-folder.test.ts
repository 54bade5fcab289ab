import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { readSweep } from '@draftlight/sim'
import { beforeEach, expect, it } from 'vitest'
import { deadProcess, folderForTests } from '../testing/sweeps.ts'
import { planText, type SweepPlan } from './plan.ts'
import { failuresIn, openSweep, withItsRows, withThisEngine, writePlan, type SweepFolder } from './sweep-folder.ts'

const text = 'name: a\nscenarios: [paper-2022]\nsample: 1 %\nseeds: 6\ngrid: {exit-ban.enforced: [30 %, 60 %]}\n'
const path = join(folderForTests(), 'sweep')
const file = join(path, 'rows.csv')
let sweep: SweepFolder
let rows: string
beforeEach(() => {
  rmSync(path, { recursive: true, force: true })
  sweep = writePlan(path, readSweep(text, 'a.yaml'), 3).folder
  rows = readFileSync(file, 'utf8')
})
const lines = () => rows.trimEnd().split('\n')
/** What is said of another rows.csv; `mine` as a process that lives all tasks asks. */
const saidOf = (text: string, mine = sweep.plan.tasks): string => {
  writeFileSync(file, text)
  try {
    withItsRows(sweep, mine)
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

it('rows taken out, put in, cut off: told by the length alone, with the line where it begins', () => {
  expect(saidOf(rows)).toBe('')
  const without = (n: number): string =>
    `${lines()
      .toSpliced(n - 1, 1)
      .join('\n')}\n`
  const shifted = /rows\.csv:(\d+): The rows from here on are not those that were planned\. Expected the file as /
  expect(saidOf(without(6), [])).toMatch(shifted)
  // the first row of the task in which it stood
  expect(shifted.exec(saidOf(without(6), []))?.[1]).toBe('5')
  expect(saidOf(without(13), [])).toMatch(/rows\.csv:13: This row is not the one that was planned/)
  expect(saidOf(`${rows}${lines().at(-1)}\n`, [])).toMatch(/rows\.csv:14: These are not the rows that were planned/)
  expect(saidOf('', [])).toMatch(/rows\.csv:2: /)
  rmSync(file)
  mkdirSync(file)
  expect(() => withItsRows(sweep)).toThrow(/rows\.csv:1: These are not the rows that were planned/)
})

it('a row that is another one, or stands elsewhere, is told by whoever would live it', () => {
  const other = rows.replace(lines()[7]!, lines()[7]!.replace('0.6', '0.7').replace('0.3', '0.4'))
  expect(other.length).toBe(rows.length)
  expect(saidOf(other)).toMatch(/rows\.csv:8: This row is not the one that was planned/)
  expect(saidOf(other, sweep.plan.tasks.slice(0, 1))).toBe('')
  const moved = lines()
  ;[moved[1], moved[11]] = [moved[11]!, moved[1]!]
  expect(moved.join('\n').length).toBe(rows.trimEnd().length)
  expect(saidOf(`${moved.join('\n')}\n`)).toMatch(/rows\.csv:2: The rows from here on are not those/)
})

it('a plan that is no plan is refused, whatever else it is', () => {
  for (const text of ['null', '{}', '[]', '{"format": "draftlight sweep 1", "tasks": []}']) {
    writeFileSync(join(path, 'plan.json'), text)
    expect(() => openSweep(path), text).toThrow(/plan\.json: This plan is not ours/)
  }
})

it('a plan that somebody wrote himself, with a digest of his own, is refused by the key that does not fit', () => {
  const forged = (change: (plan: Record<string, any>) => void): string => {
    const plan = structuredClone(sweep.plan) as Record<string, any>
    change(plan)
    writeFileSync(join(path, 'plan.json'), planText(plan as SweepPlan))
    try {
      withThisEngine(openSweep(path))
      return ''
    } catch (error) {
      return (error as Error).message.replace(/.*plan\.json: /, '')
    }
  }
  const unfit = (key: string) =>
    `This plan is not ours: its "${key}" does not fit. Expected the plan that \`draftlight sweep plan\` wrote.`
  const task = (of: object) => forged((plan) => Object.assign(plan['tasks'][1], of))
  expect(forged(() => {})).toBe('')
  for (const tasks of [[null], [5], [], [sweep.plan.tasks[0]], [...sweep.plan.tasks, sweep.plan.tasks[0]]])
    expect(forged((plan) => (plan['tasks'] = tasks))).toBe(unfit('tasks'))
  for (const of of [
    { id: '../../../evil' },
    { id: sweep.plan.tasks[0]!.id },
    { scenario: '__proto__' },
    { rows: '3' },
    { rows: 0 },
    { rows: 1e15 },
    { first: -3 },
    { at: 1e300 },
    { bytes: null },
  ])
    expect(task(of), JSON.stringify(of)).toBe(unfit('tasks'))
  for (const [key, values] of Object.entries({
    sample: ['1 %', 0, -1, 1e300, null],
    scenarios: [null, [1], 'paper-2022', { 'paper-2022': null }],
    men: [null, {}, { 'paper-2022': { counted: '5', all: 5 } }],
    parameters: ['exit-ban.enforced', [5]],
    indicators: [null, [{}]],
    measured: [null, [null], [{ name: 'a', scenarios: [], quantity: 5 }]],
    engine: [5, '0.1.0\u001b[31m'],
    name: [5, '../a'],
    question: [null],
    rowsDigest: ['x'],
    rows: ['12', null],
  }))
    for (const value of values) expect(forged((plan) => (plan[key] = value))).toBe(unfit(key))
  expect(forged((plan) => plan['indicators'].shift())).toMatch(/^This plan is not ours: it counts other things/)
  // a task that reaches beyond the file takes no memory for what is not there
  expect(forged((plan) => (plan['tasks'].at(-1)['bytes'] = 9e15))).toBe('')
  expect(() => withItsRows(openSweep(path), openSweep(path).plan.tasks)).toThrow(/rows\.csv:14: These are not the rows/)
})

it('a plan takes away what a plan left half-written, and no folder that looks like it', () => {
  const other = join(path, '..', 'other')
  const made = () => writePlan(other, readSweep(text, 'a.yaml'), 3).made
  mkdirSync(join(other, '.partial-run', 'deep'), { recursive: true })
  expect(made).toThrow(/This folder is not ours/)
  rmSync(join(other, '.partial-run'), { recursive: true })
  const left = `.partial-rows-${hostname()}-${deadProcess()}-0`
  writeFileSync(join(other, left), '')
  expect(made()).toBe('new')
  expect(readdirSync(other)).toEqual(['plan.json', 'rows.csv'])
})

it('of two plans that are made at once the slower one finds the other, and writes over nothing', () => {
  const made = (sweepText: string) => {
    const other = mkdtempSync(join(path, '..', 'at-once-'))
    const quicker = readSweep(text, 'a.yaml')
    let isFirst = true
    // the other plan comes while the rows of this one are written
    const slower = new Proxy(readSweep(sweepText, 'a.yaml'), {
      get(sweep, key) {
        if (isFirst) {
          isFirst = false
          writePlan(other, quicker, 3)
        }
        return Reflect.get(sweep, key) as unknown
      },
    })
    try {
      return writePlan(other, slower, 3).made
    } finally {
      expect(readdirSync(other)).toEqual(['plan.json', 'rows.csv'])
      expect(openSweep(other).plan.name).toBe(quicker.name)
    }
  }
  expect(made(text)).toBe('there')
  expect(() => made(text.replace(/^name: .*/m, 'name: another'))).toThrow(/Another sweep stands there/)
})

it('failures are those of its own tasks, as they were kept', () => {
  const [first, second, third] = sweep.plan.tasks.map(({ id }) => id)
  const keep = (name: string, text: string) => writeFileSync(join(path, 'failures', `${name}.json`), text)
  mkdirSync(join(path, 'failures'))
  keep(first!, JSON.stringify({ task: first, host: 'a', because: 'no reason' }))
  keep(second!, 'null')
  keep(third!, '{"task": 1}')
  keep('0123456789abcdef', JSON.stringify({ task: '0123456789abcdef', host: 'a', because: 'of another plan' }))
  expect(failuresIn(sweep, new Set())).toEqual([{ task: first, host: 'a', because: 'no reason' }])
  expect(failuresIn(sweep, new Set([first!]))).toEqual([])
})
