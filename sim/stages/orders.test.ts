/** An order of mobilization in one office, reckoned once more from the lives that are told. */
import { dayOf } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../scenario/scenario.ts'
import type { StoryEvent } from '../person/story.ts'
import { built } from '../testing/built.ts'
import { live } from '../testing/lived.ts'

const OFFICE = 700
const [ON, SECOND] = [dayOf('2026-02-05'), dayOf('2026-03-05')]
type Order = Scenario['mobilization'][number]
const order = (more: Partial<Order> = {}): Order => ({
  on: ON,
  kind: 'partial',
  men: 100_000,
  ages: [32, 44],
  who: 'reserve',
  by: 'paper',
  ...more,
})
/** Everybody is reached on the day, comes on one of the next three and arrives on one of the three after; nobody is spared or flees. */
const plain = {
  booked: 0,
  largeFamily: 0,
  unfitForWar: 0,
  flees: 0,
  callsPerMan: 2,
  paperDays: 10,
  registerDays: 10,
  handed: 1,
  handDays: 0,
  comes: 1,
  comeDays: 1,
  accepted: 1,
  arriveDays: 1,
}
function lived(
  practice: Readonly<Record<string, number>>,
  orders: readonly Order[] = [order()],
  more: Partial<Scenario> = {},
  others: Scenario['practice'] = {},
) {
  const scenario = built.scenarioWith(
    { people: { wrongOlder: 0 }, ...others, mobilization: { ...plain, ...practice } },
    {
      from: dayOf('2026-02-01'),
      to: dayOf('2026-03-31'),
      warmUp: 1,
      ages: [30, 45],
      send: [],
      mobilization: orders,
      ...more,
    },
  )
  const plan = built.planOf(scenario)
  const all = live(scenario, OFFICE)
  const of = (what: StoryEvent['what']): StoryEvent[] => all.events.filter((e) => e.what === what)
  const dayOfMan = (what: StoryEvent['what']): Map<number, number> => new Map(of(what).map((e) => [e.man, e.day]))
  /** From one thing to another in a life, both within the run. */
  const days = (first: StoryEvent['what'], then: StoryEvent['what']): number[] => {
    const from = dayOfMan(first)
    return of(then).flatMap(({ man, day }) => (from.has(man) ? [day - from.get(man)!] : []))
  }
  const on = (id: string, day: number): number => all.series(id)[day - scenario.from + 1]!
  return { ...all, of, dayOfMan, days, on, men: plan.orders.map((o) => o.men[OFFICE]!), plan }
}
const ends = (list: readonly number[]): [number, number] => [Math.min(...list), Math.max(...list)]

it('each of two orders brings the men that it asks of the office, and no one more', () => {
  const both = [order(), order({ on: SECOND, men: 60_000, by: 'register' })]
  const { men, of } = lived({}, both, { readings: { 'SW-MOBSUMMONS': 'seven_days' } })
  const arrived = of('mobilized').map(({ day }) => day)
  expect(Math.min(...men)).toBeGreaterThan(15)
  expect([arrived.filter((d) => d < SECOND).length, arrived.filter((d) => d >= SECOND).length]).toEqual(men)
  // by hand on the day, which is sooner than the seventh in the register
  const called = new Set(of('mobilization-called').map(({ man, day }) => `${man} ${day}`))
  expect(of('served').length).toBeGreaterThan(30)
  expect(of('served').filter(({ man, day }) => !called.has(`${man} ${day}`))).toEqual([])
})

it('what is counted is what is told; served and known are two days', () => {
  const spread = { handed: 0.4, handDays: 6, comeDays: 4, arriveDays: 5, comes: 0.7, accepted: 0.8 }
  const { of, dayOfMan, days, total, series } = lived(spread, [order({ by: 'register' })], {
    readings: { 'SW-MOBSUMMONS': 'seven_days' },
  })
  for (const [id, what] of [
    ['called', 'mobilization-called'],
    ['served', 'served'],
    ['known', 'known'],
    ['appeared', 'mobilization-came'],
    ['arrived', 'mobilized'],
  ] as const)
    expect(total(`mobilization/${id}`), id).toBe(of(what).length)
  const known = dayOfMan('known')
  const unknowing = of('served').filter(({ man, day }) => !((known.get(man) ?? Infinity) <= day))
  expect(total('mobilization/served-unknowing')).toBe(unknowing.length)
  expect(unknowing.length).toBeGreaterThan(10)
  expect(ends(days('known', 'mobilization-came'))).toEqual([1, 9])
  expect(ends(days('mobilization-came', 'mobilized'))).toEqual([1, 11])
  expect(Math.min(...days('mobilization-called', 'known'))).toBe(0)
  expect(series('men/mobilized').at(-1)).toBe(of('mobilized').length)
})

it('calls go out evenly over the days of sending, then again when the longest waits are over, while nobody comes', () => {
  const { men, on } = lived({ comes: 0, handDays: 2, comeDays: 3, paperDays: 10 + 2 + 3 + 1 + 2 })
  const [all, wave] = [2 * men[0]!, 10 + (2 * 2 + 1) + (2 * 3 + 1)]
  let sum = 0
  for (let d = 0; d < 2 * wave; d++) {
    sum += on('mobilization/called', ON + d)
    const inWave = Math.min(10, (d % wave) + 1)
    expect(sum, `day ${d}`).toBe(Math.floor(all * (Math.floor(d / wave) + inWave / 10) + 1e-9))
  }
})

it('means men by the year of the order less the year of birth, and of older ones those with the service that it asks for', () => {
  const ages = (who: Order['who'], of: readonly [number, number]) => {
    const { plan, of: told } = lived({}, [order({ who, ages: of })], {
      ages: of[0] < 30 ? [22, 26] : [30, 50],
      to: dayOf('2026-02-20'),
    })
    const { cohortStart } = plan.offices[OFFICE]!
    return told('mobilization-called').map(
      ({ man }) => 2026 - plan.cohorts[cohortStart.findLastIndex((first) => first <= man)]!.birthYear,
    )
  }
  expect([...new Set(ages('reserve', [33, 35]))].toSorted()).toEqual([33, 34, 35])
  expect(ages('trained', [45, 50]).length).toBeGreaterThan(20)
  expect(ages('recent', [45, 50])).toEqual([])
  // whoever is still of call-up years and in the reserve has served
  expect(ages('recent', [24, 25])).toEqual(ages('reserve', [24, 25]))
})

it('whom the register shows as liable is called all the same, and is shown wrongly no more', () => {
  const { series, total } = lived({}, [order()], { off: ['feeds'] }, { people: { wrongOlder: 1 } })
  const wrong = series('register/wrong')
  expect(total('mobilization/called')).toBeGreaterThan(20)
  expect(wrong[0]! - wrong.at(-1)!).toBe(total('mobilization/called'))
})

it('stands in the register only where and when the register works', () => {
  const works = ON + 5
  const rollout = { everywhere: { nationwide: works } }
  const { dayOfMan, days, of } = lived({ handed: 0, comes: 0 }, [order({ by: 'register' })], { rollout })
  const called = dayOfMan('mobilization-called')
  expect([...called.values()].filter((day) => day < works).length).toBeGreaterThan(10)
  expect(of('known').length).toBeGreaterThan(10)
  expect(of('known').filter(({ man }) => called.get(man)! < works)).toEqual([])
  // a notice may be read on the day on which it stands there
  expect(Math.min(...days('mobilization-called', 'known'))).toBe(0)
})

describe('men who try to leave', () => {
  const all = { flees: 1, stopped: 0, stoppedCalled: 0, handed: 0.5, paperDays: 60, registerDays: 60 }
  it('do so from the day of the order on; whoever is gone by then is reached by no hand', () => {
    const { on, dayOfMan, of } = lived({ ...all, fleeDays: 1 })
    expect(on('mobilization/left', ON)).toBeGreaterThan(100)
    expect(on('mobilization/left', ON - 1)).toBe(0)
    const called = dayOfMan('mobilization-called')
    expect([...called.values()].filter((day) => day > ON + 15).length).toBeGreaterThan(20)
    expect(of('known').filter(({ man }) => called.get(man)! > ON + 15)).toEqual([])
  })
  it('come all the same when they would leave later only, and when the border refuses them for their summons', () => {
    const register = [order({ by: 'register' })]
    const later = lived({ ...all, fleeDays: 400 }, register)
    expect(later.total('mobilization/appeared')).toBeGreaterThan(0.8 * later.total('mobilization/known'))
    const refused = lived({ ...all, fleeDays: 20, stoppedCalled: 1, registerDays: 1 }, register)
    const known = refused.of('known').filter(({ day }) => day < dayOf('2026-03-20'))
    const came = refused.dayOfMan('mobilization-came')
    expect(known.length).toBeGreaterThan(10)
    const called = refused.dayOfMan('mobilization-called')
    const early = known.filter(({ man }) => called.get(man) === ON)
    expect(early.filter(({ man }) => !came.has(man))).toEqual([])
    expect(refused.total('mobilization/left-refused')).toBeGreaterThan(10)
    expect(refused.total('mobilization/left-refused')).toBeLessThanOrEqual(refused.total('mobilization/called'))
  })
})

it('a general one binds whoever of the reserve is there on its day to where he lives, whatever ages it calls', () => {
  const all = lived({}, [order({ kind: 'general', ages: [40, 44] })])
  const [called, limited] = ['mobilization/called', 'mobilization/movement-limited'].map((id) => all.on(id, ON))
  // those called on the day are in the reserve no more by its end
  expect(limited).toBe(all.on('men/reserve', ON) + called!)
  expect(called).toBeGreaterThan(0)
  expect(all.total('mobilization/movement-limited')).toBe(limited)
})

it('of a second order every man’s chances are others: who has not left after the first may leave, who was not kept may be kept', () => {
  const both = [order(), order({ on: SECOND })]
  const fleeing = lived({ flees: 0.5, fleeDays: 1, stopped: 0, handed: 0 }, both).series('mobilization/left')
  const second = SECOND - dayOf('2026-02-01') + 1
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
  const ratio = sum(fleeing.slice(second)) / sum(fleeing.slice(0, second))
  expect(ratio).toBeGreaterThan(0.45)
  expect(ratio).toBeLessThan(0.55)
  const { of } = lived({ accepted: 0.5 }, both)
  const came = of('mobilization-came')
  const again = new Set(
    came.flatMap(({ man, day }) => (day >= SECOND && came.some((e) => e.man === man && e.day < SECOND) ? [man] : [])),
  )
  expect(again.size).toBeGreaterThan(15)
  const kept = of('mobilized').filter(({ man }) => again.has(man)).length / again.size
  expect(kept).toBeGreaterThan(0.2)
})
