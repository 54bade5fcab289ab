import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readExamples } from './example-file.ts'
import { essayStatements } from './essay.ts'
import { law } from './law.ts'

const clock = (instant: string) => {
  const day = Math.floor(Date.parse(instant) / 86_400_000)
  return Number.isNaN(day) ? undefined : { local: { lo: day, hi: day, never: false }, moscow: day }
}
const zones = ['Kaliningrad', 'Moscow', 'Samara', 'Yekaterinburg', 'Omsk', 'Krasnoyarsk', 'Irkutsk', 'Yakutsk']
const folder = join(import.meta.dirname, 'examples')
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) =>
    readExamples(law, readFileSync(join(folder, name), 'utf8'), name, {
      clock,
      zones: [...zones, 'Vladivostok', 'Magadan', 'Kamchatka'],
    }),
  )

test('every id of an example is there once', () => {
  const ids = examples.map((e) => e.id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})
test.each(essayStatements)('$says', ({ rule, example }) => {
  expect(law.ruleOf.has(rule)).toBe(true)
  expect(examples.find((e) => e.id === example)?.expect.map(([id]) => id)).toContain(rule)
})
