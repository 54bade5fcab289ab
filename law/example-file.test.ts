import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { acts, sources } from './acts.ts'
import { coverageOf } from './coverage/coverage.ts'
import { checkExamples, readExamples } from './example-file.ts'
import { checkLaw } from './language/check.ts'
import { law } from './law.ts'

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
  expect({ rules, versions, exceptions, readings }).toEqual({ rules: [], versions: [], exceptions: [], readings: [] })
})

test('the law as shipped has none of the problems that are told without a run', () => {
  const examples = texts.flatMap(([name, text]) => readExamples(law, text, name, options))
  const exercised = new Set(examples.flatMap((e) => e.expect.map(([rule]) => rule)))
  const input = { acts: new Set(Object.keys(acts)), sources: new Set(Object.keys(sources)), exercised }
  expect(checkLaw(law, input)).toEqual([])
})
