import { law, link, type LinkedLaw } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import { indicators } from '../indicators.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { built } from '../testing/built.ts'

const { countsOf, scenarioWith, series } = built

/** The law, as shipped or changed before, with one rule rewritten: every place that `change` answers is put in place of what stood there. */
function lawWith(rule: string, change: (node: Record<string, unknown>) => unknown, of = law): LinkedLaw {
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
  const rules = of.law.rules.map((r) => (r.id === rule ? { ...r, versions: rewrite(r.versions) } : r))
  expect(changed, `places changed in ${rule}`).toBeGreaterThan(0)
  return link({ ...of.law, rules: rules as typeof law.law.rules })
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
    // nobody turns thirty: whom age releases within the seven days is never banned from service
    const ages = [17, 28] as const
    const scenario = { ...exact({ 'exit-ban': { enforced: 0 }, border: { trips: 0, flees: 0 } }), ages }
    const before = countsOf(scenario, EVERY)
    const fromService = lawWith('exit-ban/from', (n) =>
      n['kind'] === 'event' && n['event'] === 'summons/placed-on' ? { ...n, event: 'service/on' } : undefined,
    )
    const counts = countsOf(scenario, EVERY, fromService)
    expect(days(counts, 'ban/began-lawful').slice(7)).toEqual(days(before, 'ban/began-lawful').slice(0, -7))
    expect(year(before, 'ban/began-lawful')).toBeGreaterThan(1000)
    const knowing = ['before', 'before-days', 'on-day', 'after', 'after-days'].map((how) => `ban/known-${how}`)
    const moved = ['ban/began-lawful', 'ban/began-unknowing', 'ban/lawful', 'ban/lawful-unknowing', ...knowing]
    expectOnly([...moved, 'ban/known-suit-open'], counts, before)
    // Each of those who learn has seven days more.
    const learners = year(before, 'ban/known-on-day') + year(before, 'ban/known-after')
    expect(year(before, 'ban/known-before')).toBe(0)
    expect(year(counts, 'ban/known-before-days') - year(counts, 'ban/known-after-days')).toBe(
      7 * learners - year(before, 'ban/known-after-days'),
    )
    const read = countsOf({ ...scenario, readings: { ...scenario.readings, 'SW-BANSTART': 'service' } }, EVERY)
    expect(read).toEqual(counts)
  })

  it('a suit within ten days of the ban, not three months of learning: those who learn later have none, nothing else moves', () => {
    // Of ages at which no ban ends by itself.
    const scenario: Scenario = { ...exact({}), ages: [17, 27] }
    const before = countsOf(scenario, EVERY)
    expect(year(before, 'ban/known-suit-open')).toBe(year(before, 'ban/known-on-day') + year(before, 'ban/known-after'))
    const days = (n: number): LinkedLaw =>
      lawWith('remedy/ban-suit-by', (node) =>
        node['kind'] === 'event' && node['event'] === 'ban_learned_on+3m'
          ? { kind: 'plus', of: { kind: 'event', event: 'exit-ban/from' }, days: n, roll: 'as-is' }
          : undefined,
      )
    const [none, ten] = [days(0), days(10)].map((law) => countsOf(scenario, EVERY, law))
    expectOnly(['ban/known-suit-open'], ten!, before)
    expect(year(none!, 'ban/known-suit-open')).toBe(year(before, 'ban/known-on-day'))
    expect(year(ten!, 'ban/known-suit-open')).toBeGreaterThan(year(none!, 'ban/known-suit-open'))
    expect(year(ten!, 'ban/known-suit-open')).toBeLessThan(year(before, 'ban/known-suit-open'))
  })

  it('a complaint and a suit on the day of the decision only: next to nobody wrongly sent is in time, nothing else moves', () => {
    const before = countsOf(built.byDefault, EVERY)
    const onTheDay = (rule: string, fact: string, of?: LinkedLaw): LinkedLaw =>
      lawWith(rule, (n) => (n['event'] === `${fact}+3m` ? { ...n, event: fact } : undefined), of)
    const complaint = onTheDay('remedy/decision-complaint-by', 'callup_decision_on')
    expect(countsOf(built.byDefault, EVERY, complaint)).toEqual(before)
    const both = onTheDay('remedy/decision-suit-by', 'decision_notified_on', complaint)
    const counts = countsOf(built.byDefault, EVERY, both)
    expectOnly(['dispatch/wronged-in-term'], counts, before)
    expect(year(counts, 'dispatch/wronged-in-term')).toBeLessThan(year(before, 'dispatch/wronged-in-term') / 10)
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
