import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Answer } from './language/answer.ts'
import type { Because } from './language/world.ts'
import type { Rule } from './language/rule.ts'

/** Every answer that the examples ask for, so that what they exercise can be counted. */
const answers: Answer[] = []
vi.mock(import('./language/answer.ts'), async (original) => {
  const real = await original()
  return {
    ...real,
    ask: (...of: Parameters<typeof real.ask>) => {
      const answer = real.ask(...of)
      answers.push(answer)
      return answer
    },
  }
})
const { checkExamples } = await import('./example-file.ts')
const { law } = await import('./law.ts')
const rules: readonly Rule[] = law.law.rules

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
const check = (text: string, file: string) =>
  checkExamples(law, text, file, { clock, zones: Object.keys(AHEAD), workingDays })

const folder = join(import.meta.dirname, 'examples')
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const expected = new Set<string>()

describe('every example comes out as written', () => {
  test.each(files)('%s', (name) => {
    const result = check(readFileSync(join(folder, name), 'utf8'), `law/examples/${name}`)
    result.rules.forEach((rule) => expected.add(rule))
    expect(result.failures).toEqual([])
    expect(result.passed).toBeGreaterThan(0)
  })
})

describe('together the examples leave nothing of the law unexercised', () => {
  const versions = new Set<string>()
  const exceptions = new Set<string>()
  const options = new Set<string>()
  const visit = (b: Because): void => {
    if (b.version >= 0) versions.add(`${b.rule}, version ${b.version + 1}`)
    if (b.exception !== undefined) exceptions.add(`${b.rule}, ${b.exception}`)
    for (const [id, option] of Object.entries(b.readings)) options.add(`${id}: ${option}`)
    b.parts.forEach(visit)
  }
  test('every rule is expected by some example', () =>
    expect([...expected].toSorted()).toEqual(rules.map((r) => r.id).toSorted()))
  test('every version', () => {
    answers.flatMap((a) => a.because).forEach(visit)
    const all = rules.flatMap((r) => r.versions.map((_, i) => `${r.id}, version ${i + 1}`))
    expect(all.filter((v) => !versions.has(v))).toEqual([])
  })
  test('every exception of every rule', () => {
    const all = rules.flatMap((r) => r.versions.flatMap((v) => (v.unless ?? []).map((x) => `${r.id}, ${x.label}`)))
    expect(all.filter((x) => !exceptions.has(x))).toEqual([])
  })
  test('every option of every reading', () => {
    const all = law.law.switches.flatMap((s) => Object.keys(s.options).map((option) => `${s.id}: ${option}`))
    expect(all.filter((o) => !options.has(o))).toEqual([])
  })
})
