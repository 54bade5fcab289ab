import { facts, law, link, switches, type LinkedLaw } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import { indicators } from './indicators.ts'
import { countsOf, scenarioWith, series } from './testing/runs.ts'

/** The law as shipped with one rule rewritten: every place that `change` answers is put in place of what stood there. */
function lawWith(rule: string, change: (node: Record<string, unknown>) => unknown): LinkedLaw {
  let changed = 0
  const rewrite = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(rewrite)
    if (node === null || typeof node !== 'object') return node
    const instead = change(node as Record<string, unknown>)
    if (instead !== undefined) {
      changed++
      return instead
    }
    return Object.fromEntries(Object.entries(node).map(([k, v]) => [k, rewrite(v)]))
  }
  const rules = law.law.rules.map((r) =>
    r.id === rule ? { ...r, versions: rewrite(r.versions) } : r,
  ) as typeof law.law.rules
  expect(changed).toBeGreaterThan(0)
  return link({ facts, rules, switches })
}

const EVERY = 60
// Every summons electronic and dates far enough ahead, so that what is predicted is exact.
const practice = { summons: { electronic: 1, leadShortest: 12 }, people: { wrongRecord: 0, wrongOlder: 0 } }
const readings = { 'SW-27GAP': 'liable' }
const scenario = scenarioWith(practice, { readings })
const base = countsOf(scenario, EVERY)
const others = (...moved: string[]): string[] => indicators.map((x) => x.id).filter((id) => !moved.includes(id))
const days = (counts: Int32Array, id: string): number[] => series(counts, id).slice(1)

describe('a changed law moves exactly what it says, without a change to the simulation', () => {
  it('nine days instead of seven: every service by the term alone two days later, nothing else but who knew by then', () => {
    const counts = countsOf(
      scenario,
      EVERY,
      lawWith('service/seventh-day', (n) => (n['kind'] === 'plus' && n['days'] === 7 ? { ...n, days: 9 } : undefined)),
    )
    expect(days(counts, 'service/deemed').slice(2)).toEqual(days(base, 'service/deemed').slice(0, -2))
    expect(days(base, 'service/deemed').reduce((a, b) => a + b)).toBeGreaterThan(1000)
    for (const id of others('service/deemed', 'service/known-after-served'))
      expect(series(counts, id), id).toEqual(series(base, id))
  })

  it('ban from service: every ban begins seven days later', () => {
    const counts = countsOf(
      scenarioWith({ ...practice, 'exit-ban': { enforced: 0 }, border: { trips: 0 } }, { readings }),
      EVERY,
      lawWith('exit-ban/from', (n) =>
        n['kind'] === 'event' && n['event'] === 'summons/placed-on' ? { ...n, event: 'service/on' } : undefined,
      ),
    )
    const before = countsOf(
      scenarioWith({ ...practice, 'exit-ban': { enforced: 0 }, border: { trips: 0 } }, { readings }),
      EVERY,
    )
    expect(days(counts, 'ban/began-lawful').slice(7)).toEqual(days(before, 'ban/began-lawful').slice(0, -7))
    expect(days(before, 'ban/began-lawful').reduce((a, b) => a + b)).toBeGreaterThan(1000)
    for (const id of others('ban/began-lawful', 'ban/began-unknowing', 'ban/lawful', 'ban/lawful-unknowing'))
      expect(series(counts, id), id).toEqual(series(before, id))
  })

  it('no measures after twenty days: none stand in law, and those the machine still lays are unlawful', () => {
    const counts = countsOf(
      scenario,
      EVERY,
      lawWith('measures/from', (n) =>
        'value' in n && 'since' in n ? { ...n, value: { kind: 'never' }, unless: [] } : undefined,
      ),
    )
    expect(Math.max(...series(counts, 'measures/lawful'))).toBe(0)
    expect(days(counts, 'measures/began').reduce((a, b) => a + b)).toBe(
      days(counts, 'measures/began-unlawful').reduce((a, b) => a + b),
    )
    expect(Math.max(...series(base, 'measures/lawful'))).toBeGreaterThan(1000)
  })
})
