import { readSweep } from '@draftlight/sim'
import { expect, it } from 'vitest'
import { isAsPlanned, planSweep, planText, type SweepPlan } from './plan.ts'

const text = `name: a
scenarios: [year-round-2026-as-practised]
sample: 1 %
seeds: [3, 4]
grid:
  exit-ban.enforced: [30 %, 60 %]
  summons.electronic: [50 %]
`
function planned(yaml = text, engine = '1', taskRows?: number): { plan: SweepPlan; ids: string[]; csv: string } {
  let csv = ''
  const plan = planSweep(readSweep(yaml, 'a.yaml'), engine, taskRows, (line) => (csv += line))
  return {
    plan,
    csv,
    ids: csv
      .trim()
      .split('\n')
      .slice(1)
      .map((l) => l.split(',')[0]!),
  }
}

it('a row’s id follows from all that decides its numbers, and from nothing else', () => {
  const { ids, csv } = planned()
  expect(new Set(ids).size).toBe(4)
  expect(csv.split('\n')[1]).toMatch(/^[0-9a-f]{16},year-round-2026-as-practised,0,3,0\.3,0\.5$/)
  // other rows beside it, another name, another task: the same row
  const more = planned(text.replace('[30 %, 60 %]', '[30 %, 45 %, 60 %]').replace('name: a', 'name: b'), '1', 1)
  for (const id of ids) expect(more.ids).toContain(id)
  // a value, the seed, the offices, the engine: another one
  for (const other of [
    planned(text.replace('30 %, 60 %', '31 %, 61 %')),
    planned(text.replace('[3, 4]', '[5, 6]')),
    planned(text.replace('1 %', '2 %')),
    planned(text, '2'),
    planned(text.replace('year-round-2026-as-practised', 'two-drafts-2026')),
  ])
    for (const id of ids) expect(other.ids).not.toContain(id)
})

it('tasks cut the rows of a scenario one after the other, and say where they stand in the file', () => {
  const both = text.replace('[year-round-2026-as-practised]', '[year-round-2026-as-practised, two-drafts-2026]')
  const { plan, csv } = planned(both, '1', 3)
  expect(plan.tasks.map((t) => [t.scenario, t.first, t.rows])).toEqual([
    ['year-round-2026-as-practised', 0, 3],
    ['year-round-2026-as-practised', 3, 1],
    ['two-drafts-2026', 4, 3],
    ['two-drafts-2026', 7, 1],
  ])
  const bytes = Buffer.from(csv)
  const joined = plan.tasks.map((t) => bytes.subarray(t.at, t.at + t.bytes).toString()).join('')
  expect(`${csv.split('\n')[0]}\n${joined}`).toBe(csv)
  expect(new Set(plan.tasks.map((t) => t.id)).size).toBe(4)
  const { digest, ...read } = JSON.parse(planText(plan)) as SweepPlan & { digest: string }
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
  expect(read).toEqual(plan)
  // by itself a task lasts a second to ten: a row of these about 0.03 s
  const lengths = (seeds: number): number[] =>
    planned(text.replace('[3, 4]', String(seeds))).plan.tasks.map((t) => t.rows)
  expect(lengths(100).length).toBeGreaterThan(3)
  for (const n of lengths(100)) expect(n).toBeLessThan(100)
  expect(lengths(20_000).length).toBeGreaterThan(100)
  expect(Math.max(...lengths(20_000))).toBeGreaterThan(100)
})

it('a plan that somebody changed is told from one as it was made', () => {
  const { plan } = planned()
  const text = planText(plan)
  expect(isAsPlanned(text)).toBe(true)
  const { counted } = plan.men['year-round-2026-as-practised']!
  const [first, second] = plan.indicators as [string, string]
  for (const changed of [
    text.replace(`"counted": ${counted}`, `"counted": ${counted + 1}`),
    text.replace(`"${first}"`, '"?"').replace(`"${second}"`, `"${first}"`).replace('"?"', `"${second}"`),
    text.replace(/"digest".*/, `"digest": "${'0'.repeat(64)}"`),
    text.replace(/,\n {2}"digest".*/, ''),
    text.replaceAll('\n', '\r\n'),
    `${text}\n`,
    '',
  ])
    expect(isAsPlanned(changed)).toBe(false)
})
