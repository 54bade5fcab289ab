import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { acts, sources } from './acts.ts'
import { coverageOf } from './coverage/coverage.ts'
import { checkExamples, readExamples } from './example-file.ts'
import { checkLaw } from './language/check.ts'
import type { Rule } from './language/rule.ts'
import { law } from './law.ts'
import * as readings from './readings.ts'
import { rules } from './rules/index.ts'

/** Hours ahead of UTC; the zones of 2026. The law takes any clock that its caller brings. */
const AHEAD: Readonly<Record<string, number>> = {
  Kaliningrad: 2,
  Moscow: 3,
  Samara: 4,
  Yekaterinburg: 5,
  Omsk: 6,
  Krasnoyarsk: 7,
  Irkutsk: 8,
  Yakutsk: 9,
  Vladivostok: 10,
  Magadan: 11,
  Kamchatka: 12,
}
const clock = (instant: string, zone: string | undefined) => {
  const milliseconds = Date.parse(instant)
  if (Number.isNaN(milliseconds)) return undefined
  const day = (hours: number) => Math.floor((milliseconds + hours * 3_600_000) / 86_400_000)
  const ahead = zone === undefined ? undefined : AHEAD[zone]
  return { local: { lo: day(ahead ?? 2), hi: day(ahead ?? 12), never: false }, moscow: day(3) }
}
/** Saturdays and Sundays roll to Monday; the examples avoid holidays. Day 0 was a Thursday. */
const workingDays = (day: number) => day + ([0, 0, 2, 1][day % 7] ?? 0)
const options = { clock, zones: Object.keys(AHEAD), workingDays }

const folder = join(import.meta.dirname, 'examples')
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const texts = files.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)

describe('every example comes out as written', () => {
  test.each(texts)('%s', (name, text) => {
    const result = checkExamples(law, text, `law/examples/${name}`, options)
    expect(result.failures).toEqual([])
    expect(result.passed).toBeGreaterThan(0)
  })
})

test('together the examples leave no rule, version, exception or side of a reading unexercised', () => {
  const examples = texts.flatMap(([name, text]) => readExamples(law, text, name, options))
  const { rules, versions, exceptions, readings } = coverageOf(law, examples, workingDays)
  expect([
    ...rules.map((rule) => `No example in law/examples/ asks ${rule}.`),
    ...versions.map(({ rule, version }) => `No example in law/examples/ reaches version ${version} of ${rule}.`),
    ...exceptions.map(
      (x) => `No example in law/examples/ reaches the exception "${x.exception}" of ${x.rule}, version ${x.version}.`,
    ),
    ...readings.map((x) => `No example in law/examples/ reaches a side of a reading: ${Object.values(x).join(', ')}.`),
  ]).toEqual([])
})

test('no two examples of the whole law have one id', () => {
  const all = texts.flatMap(([name, text]) => readExamples(law, text, name, options))
  const twice = all.filter((e, i) => all.findIndex(({ id }) => id === e.id) < i)
  expect(twice.map(({ file, line, id }) => `law/examples/${file}:${line}: There are two examples "${id}".`)).toEqual([])
})

describe('what is written is also listed', () => {
  // what another module only passes on is listed where it is written
  const isRule = (value: unknown): value is Rule =>
    typeof value === 'object' && value !== null && 'versions' in value && 'decidedBy' in value
  const listed: ReadonlySet<unknown> = new Set([...rules, ...readings.switches])
  const modules = readdirSync(join(import.meta.dirname, 'rules')).filter((name) => name !== 'index.ts')
  test.each(modules)('every rule of rules/%s stands in rules/index.ts', async (name) => {
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ join(import.meta.dirname, 'rules', name))
    const forgotten = Object.entries(exported).filter(([, value]) => isRule(value) && !listed.has(value))
    expect(
      forgotten.map(
        ([as, rule]) =>
          `law/rules/${name}: ${(rule as Rule).id} is in no list. Expected: a line for ${as} in rules/index.ts.`,
      ),
    ).toEqual([])
  })
  test('every reading stands in the list at the end of readings.ts', () => {
    const written = Object.entries(readings).filter(([, value]) => 'options' in value && !listed.has(value))
    expect(written.map(([as]) => `law/readings.ts: ${as} is not in the list "switches" at its end.`)).toEqual([])
  })
})

test('the law as shipped has none of the problems that are told without a run', () => {
  const examples = texts.flatMap(([name, text]) => readExamples(law, text, name, options))
  const exercised = new Set(examples.flatMap((e) => e.expect.map(([rule]) => rule)))
  const input = { acts: new Set(Object.keys(acts)), sources: new Set(Object.keys(sources)), exercised }
  expect(checkLaw(law, input)).toEqual([])
})
