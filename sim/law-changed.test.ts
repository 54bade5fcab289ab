import { law, link, type LinkedLaw } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import { indicators } from './indicators.ts'
import type { Scenario } from './scenario.ts'
import { built } from './testing/built.ts'

const { countsOf, scenarioWith, series } = built

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
  const rules = law.law.rules.map((r) => (r.id === rule ? { ...r, versions: rewrite(r.versions) } : r))
  expect(changed, `places changed in ${rule}`).toBeGreaterThan(0)
  return link({ ...law.law, rules: rules as typeof law.law.rules })
}

const EVERY = 60
const days = (counts: Int32Array, id: string): number[] => series(counts, id).slice(1)
const year = (counts: Int32Array, id: string): number => days(counts, id).reduce((a, b) => a + b, 0)
/** Everything counted is the same on every day, but for what is named, which is not. */
function expectOnly(moved: readonly string[], counts: Int32Array, before: Int32Array): void {
  for (const { id } of indicators)
    if (moved.includes(id)) expect(series(counts, id), id).not.toEqual(series(before, id))
    else expect(series(counts, id), id).toEqual(series(before, id))
}

// Every summons electronic, dates far enough ahead, nobody whom the law leaves open: what is predicted is exact.
const exact = (practice: Scenario['practice']): Scenario =>
  scenarioWith(
    { ...practice, summons: { electronic: 1, leadShortest: 12 }, people: { wrongRecord: 0, wrongOlder: 0 } },
    { readings: { 'SW-27GAP': 'liable' }, off: ['feeds'] },
  )

describe('a changed law moves exactly what it says, without a change to the simulation:', () => {
  it('nine days instead of seven: every service by the term alone two days later, nothing else but who knew by then', () => {
    const scenario = exact({})
    const before = countsOf(scenario, EVERY)
    const nine = lawWith('service/seventh-day', (n) =>
      n['kind'] === 'plus' && n['days'] === 7 ? { ...n, days: 9 } : undefined,
    )
    const counts = countsOf(scenario, EVERY, nine)
    expect(days(counts, 'service/deemed').slice(2)).toEqual(days(before, 'service/deemed').slice(0, -2))
    expect(year(before, 'service/deemed')).toBeGreaterThan(1000)
    expectOnly(['service/deemed', 'service/known-after-served'], counts, before)
    expect(year(counts, 'service/known-after-served')).toBeLessThan(year(before, 'service/known-after-served'))
  })

  it('ban from service: every ban begins on the seventh day, as the reading of those who hold it has it', () => {
    const scenario = exact({ 'exit-ban': { enforced: 0 }, border: { trips: 0, flees: 0 } })
    const before = countsOf(scenario, EVERY)
    const fromService = lawWith('exit-ban/from', (n) =>
      n['kind'] === 'event' && n['event'] === 'summons/placed-on' ? { ...n, event: 'service/on' } : undefined,
    )
    const counts = countsOf(scenario, EVERY, fromService)
    expect(days(counts, 'ban/began-lawful').slice(7)).toEqual(days(before, 'ban/began-lawful').slice(0, -7))
    expect(year(before, 'ban/began-lawful')).toBeGreaterThan(1000)
    expectOnly(['ban/began-lawful', 'ban/began-unknowing', 'ban/lawful', 'ban/lawful-unknowing'], counts, before)
    const read = countsOf({ ...scenario, readings: { ...scenario.readings, 'SW-BANSTART': 'service' } }, EVERY)
    expect(read).toEqual(counts)
  })

  it('no measures after twenty days: none stand in law, those the machine still lays are unlawful, nothing else moves', () => {
    // Measures that press nobody and tell nobody, so that nothing follows from them, on men whom age does not release meanwhile.
    const quiet = {
      appearance: { pressed: 0 },
      restrictions: { noticed: 0, vehicle: 0, property: 0, business: 0, loan: 0 },
    }
    const scenario: Scenario = { ...exact(quiet), ages: [17, 27] }
    const before = countsOf(scenario, EVERY)
    const none = lawWith('measures/from', (n) =>
      n['kind'] === 'plus' && (n['of'] as { event?: string }).event === 'measures/last-day-of-twenty'
        ? { kind: 'never' }
        : undefined,
    )
    const counts = countsOf(scenario, EVERY, none)
    expect(Math.max(...series(counts, 'measures/lawful'))).toBe(0)
    expect(Math.max(...series(before, 'measures/lawful'))).toBeGreaterThan(1000)
    expect(year(before, 'measures/began')).toBeGreaterThan(1000)
    expect(year(before, 'measures/began-unlawful')).toBe(0)
    expect(year(counts, 'measures/began')).toBeGreaterThan(1000)
    expect(year(counts, 'measures/began-unlawful')).toBe(year(counts, 'measures/began'))
    for (const { id } of indicators)
      if (!id.startsWith('measures/')) expect(series(counts, id), id).toEqual(series(before, id))
  })
})
