import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkExamples } from './example-file.ts'
import { law } from './law.ts'
import { dayOfCivil } from './language/day.ts'
const OFF: Record<string, number> = { Kaliningrad: 2, Moscow: 3, Kamchatka: 12 }
const clock = (iso: string, zone: string | undefined) => {
  const t = Date.parse(iso)
  if (Number.isNaN(t)) return undefined
  const d = (h: number) => Math.floor((t + h * 3600000) / 86400000)
  const o = zone && zone in OFF ? OFF[zone]! : undefined
  return { local: o === undefined ? { lo: d(2), hi: d(12), never: false } : { lo: d(o), hi: d(o), never: false }, moscow: d(3) }
}
test('derived', () => {
  void dayOfCivil
  const f = 'law/examples/derived.yaml'
  const r = checkExamples(law, readFileSync(f, 'utf8'), f, { clock, zones: Object.keys(OFF) })
  expect(r.failures).toEqual([])
  console.log(r.passed)
})
