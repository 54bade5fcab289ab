import { describe, expect, it } from 'vitest'
import { indicators } from './indicators.ts'
import { countsOf, scenarioWith, series, yearOf } from './testing/runs.ts'

const EVERY = 100
const base = countsOf(scenarioWith({}), EVERY)

describe('a chance of nothing and of one', () => {
  it('no ban reaches the border: nobody is stopped, and the law is the same', () => {
    const counts = countsOf(scenarioWith({ 'exit-ban': { enforced: 0 } }), EVERY)
    expect(Math.max(...series(counts, 'ban/done'))).toBe(0)
    expect(yearOf(counts, 'border/refused')).toBe(0)
    expect(yearOf(base, 'border/refused')).toBeGreaterThan(0)
  })
  it('every summons electronic: no letter, none by hand', () => {
    const counts = countsOf(scenarioWith({ summons: { electronic: 1 } }), EVERY)
    expect(yearOf(counts, 'summons/letter') + yearOf(counts, 'summons/by-hand')).toBe(0)
    expect(yearOf(counts, 'summons/electronic')).toBe(
      ['summons/electronic', 'summons/letter', 'summons/by-hand', 'summons/moscow-register'].reduce(
        (n, id) => n + yearOf(base, id),
        0,
      ),
    )
  })
  it('no wrong record and no refused right: nobody deferred or unfit by decision is summoned or called up', () => {
    const counts = countsOf(
      scenarioWith({ people: { wrongRecord: 0, wrongOlder: 0, notEnlisted: 0 }, commission: { rightRefused: 0 } }),
      EVERY,
    )
    expect(yearOf(counts, 'summons/to-not-callable')).toBe(0)
    expect(yearOf(counts, 'commission/called-up-unlawful')).toBe(0)
    expect(Math.max(...series(counts, 'register/wrong'))).toBe(0)
  })
  it('everybody comes, at once: nobody who knew misses the date', () => {
    const counts = countsOf(scenarioWith({ appearance: { comes: 1 }, border: { leaves: 0 } }), EVERY)
    expect(yearOf(counts, 'appearance/missed')).toBe(yearOf(counts, 'appearance/missed-unknowing'))
  })
  it('no trips: nobody tries the border', () => {
    expect(yearOf(countsOf(scenarioWith({ border: { trips: 0 } }), EVERY), 'border/tried')).toBe(0)
  })
})

describe('a higher chance only adds', () => {
  it('bans put in force, as more of them reach the border', () => {
    const at = [0.2, 0.5, 0.8, 1].map((enforced) =>
      countsOf(scenarioWith({ 'exit-ban': { enforced }, border: { trips: 0 } }), EVERY),
    )
    for (const id of ['ban/done-lawful', 'ban/done-unlawful', 'ban/done-unsettled']) {
      const by = at.map((counts) => series(counts, id))
      for (let k = 1; k < by.length; k++) by[k]!.forEach((n, day) => expect(n).toBeGreaterThanOrEqual(by[k - 1]![day]!))
      expect(yearOf(at[3]!, id)).toBeGreaterThan(yearOf(at[0]!, id))
    }
  })
  it('fines, as more missed dates are fined, when fines press nobody', () => {
    const quiet = { appearance: { pressed: 0, comes: 0.8 }, service: { account: 1, readsNotice: 1, readingDays: 0 } }
    const [few, many] = [0.1, 0.4].map((fined) => countsOf(scenarioWith({ ...quiet, penalties: { fined } }), EVERY))
    series(few!, 'penalty/fines').forEach((n, day) =>
      expect(n).toBeLessThanOrEqual(series(many!, 'penalty/fines')[day]!),
    )
  })
})

it('counts every indicator in the default scenario but those that a rare chance leaves out', () => {
  const silent = indicators.filter((x) => Math.max(...series(base, x.id)) === 0).map((x) => x.id)
  // Offices of Moscow joined the federal register before 2026; notices of inclusion went out before; the rest is lawful in 2026.
  expect(
    silent.filter(
      (id) =>
        ![
          'summons/moscow-register',
          'notice/sent',
          'notice/read',
          'summons/out-of-season',
          'summons/over-cap',
          'commission/called-up-unsettled',
          'dispatch/lapsed',
        ].includes(id),
    ),
  ).toEqual([])
})
