/**
 * One word of chance often says several things of a man, and one that has the number of his summons says others each time. What it
 * says of one thing must not hang on what it says of another, nor on what it said the last time.
 */
import { dayOf, isoOf } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import type { Scenario } from './scenario/scenario.ts'
import { evenly, live, scenarioOf, share, still } from './testing/draws.ts'

const EVERY = 100
const off = (...but: readonly string[]): Scenario['off'] => scenarioOf().off.filter((s) => !but.includes(s))
/** Everybody is summoned by hand, reached at once and served. */
const reached = {
  people: { ...still.people, livesElsewhere: 0 },
  summons: { electronic: 0, letter: 0, paperAlsoPlaced: 0, outOfSeason: 1 },
  service: { handed: 1, refused: 0, handingDays: 0 },
}
/** Everybody is summoned through the register, and knows on the day. */
const placed = {
  people: reached.people,
  summons: { electronic: 1 },
  service: { account: 1, readsNotice: 1, readingDays: 0 },
}
const come = { appearance: { comes: 1, pressed: 0 } }
const young = { ages: [18, 26] as const }
type Event = ReturnType<typeof live>['events'][number]
const byMan = (events: readonly Event[]): Map<string, Event[]> => {
  const lives = new Map<string, Event[]>()
  for (const e of events) {
    const id = `${e.office}.${e.man}`
    lives.set(id, [...(lives.get(id) ?? []), e])
  }
  return lives
}

describe('of one word:', () => {
  it('found fit rightly, deferred for health for half a year or a whole one', () => {
    const commission = { hearings: 5, unfit: 0, temporarilyUnfit: 1, fitFailed: 0.4, twelveMonths: 0.3 }
    const scenario = scenarioOf(
      { ...reached, ...come, commission },
      {
        to: dayOf('2027-03-31'),
        send: [{ from: dayOf('2026-02-01'), until: dayOf('2026-03-15'), men: 20_000 }],
        ...young,
      },
    )
    const { between } = live(scenario, EVERY)
    const days = between('deferred', 'deferral-ended', 366).filter((d) => d === 182 || d === 365)
    share('a year', days.filter((d) => d === 365).length, days.length, 0.3)
  })
  it('measures laid, and a notice of them read', () => {
    const restrictions = { ...still.restrictions, laid: 0.4, noticed: 0.3 }
    const { events } = live(scenarioOf({ ...placed, service: { account: 0 }, restrictions }, young), EVERY)
    const lives = [...byMan(events).values()].filter((of) => of.some((e) => e.what === 'measures-done'))
    const read = lives.filter((of) => {
      const at = of.findIndex((e) => e.what === 'measures-done')
      return of[at + 1]?.what === 'known' && of[at + 1]!.day === of[at]!.day
    })
    share('read', read.length, lives.length, 0.3)
  })
  it('warned, and told by the messenger of the state', () => {
    const information = { warned: 0.4, keptLimited: 1, keptBlocked: 1, stateMessenger: 0.3 }
    const service = { account: 1, readsNotice: 0 }
    const { of } = live(
      scenarioOf({ ...placed, service, information }, { off: off('information'), to: dayOf('2026-04-30') }),
      EVERY,
    )
    // who learns on the last days is not told of within the run
    const told = of('service/known') + of('ban/lawful-unknowing')
    expect(told).toBeGreaterThan(1000)
    share('told', of('service/known'), told, 1 - 0.6 * 0.7)
  })
  it('a fine of one never served, and a case that the law is sure is none', () => {
    const penalties = { fined: 0.2, finedUnserved: 0.5, fineDays: 10 }
    const unserved = live(
      scenarioOf({
        ...reached,
        service: { handed: 0, refused: 0 },
        appearance: { comes: 0, pressed: 0, again: 0 },
        penalties,
      }),
      EVERY,
    )
    share('fined', unserved.between('missed', 'fined', 25).length, unserved.told('missed', 25), 0.1)
    const wronged = { ...reached.people, wrongRecord: 1, completeness: 0 }
    const cases = (criminalUnlawful: number): number =>
      live(
        scenarioOf({
          ...reached,
          people: wronged,
          penalties: { fined: 1, finedUnserved: 1, fineDays: 5, criminal: 0.5, criminalUnlawful },
        }),
        EVERY,
      ).of('penalty/criminal-unlawful')
    share('a case', cases(0.3), cases(1), 0.3)
  })
  it('a penal ground that is passed over, and a fit man found unfit', () => {
    const people = { ...reached.people, underInvestigation: 1 }
    const commission = { hearings: 5, penalPassed: 0.5, unfit: 0, temporarilyUnfit: 0, fitFailed: 0.3 }
    const { of } = live(scenarioOf({ ...reached, ...come, people, commission }), EVERY)
    share('barred', of('commission/barred'), of('commission/examined'), 0.5)
    share('found unfit', of('commission/exempted'), of('commission/examined') - of('commission/barred'), 0.3)
  })
  it('a ban that reaches the border, and that it does so without the law', () => {
    const people = { ...reached.people, wrongRecord: 1, completeness: 0 }
    const done = (withoutLaw: number): number =>
      live(scenarioOf({ ...placed, people, 'exit-ban': { enforced: 0.6, lag: 0, withoutLaw } }, young), EVERY).of(
        'ban/done-unlawful',
      )
    share('without the law', done(0.5), done(1), 0.5)
  })
})

describe('a deferral by right', () => {
  it('for study ends around the end of one of the next four study years, for children not within the run', () => {
    const rights = { right18: 1, right22: 1, right29: 1, rightRefused: 0, unfit: 0, temporarilyUnfit: 0, fitFailed: 0 }
    const { events, plan } = live(
      scenarioOf({ ...reached, ...come, commission: { hearings: 5, ...rights } }, { to: dayOf('2026-05-31') }),
      EVERY,
    )
    const until = plan.statute.tables.events.indexOf('deferral_until')
    const ends = events.flatMap((e) => (e.what === 'deferred' ? [e.law![until]!] : []))
    const study = ends.filter((day) => day < dayOf('2031-01-01'))
    const years = study.map((day) => Number(isoOf(day).slice(0, 4)))
    share('for study', study.length, ends.length, 1 - 13 / 256)
    evenly('years', years, 2026, 2029)
    evenly(
      'days after 20 June',
      study.map((day, k) => day - dayOf(`${years[k]}-06-20`)),
      0,
      63,
    )
    expect(Math.min(...ends.filter((day) => day >= dayOf('2031-01-01')))).toBeGreaterThan(plan.from + plan.days)
  })
})

describe('trips', () => {
  const abroad = { trips: 40, flees: 0, detained: 0, leaves: 0 }
  const banned = { ...placed, 'exit-ban': { enforced: 1, lag: 0 } }
  const isTrip = (e: Event): boolean => e.what === 'trip-left' || e.what === 'trip-refused'
  /** Of a mean of nine days between trips the longest wait is seventy. */
  const LAST = 80
  it('each is checked, and ends for good, by a chance of its own', () => {
    const { events, plan } = live(
      scenarioOf({ ...banned, border: { ...abroad, checked: 0.5, leaves: 0.3 } }, young),
      EVERY,
    )
    const early = (e: Event): boolean => e.day < plan.from + plan.days - LAST
    let [left, gone, refused, again] = [0, 0, 0, 0]
    for (const of of byMan(events).values())
      of.filter(isTrip).forEach((e, k, trips) => {
        if (!early(e)) return
        if (e.what === 'trip-left') {
          left++
          if (k === trips.length - 1) gone++
        } else {
          refused++
          if (trips[k + 1]?.what === 'trip-refused') again++
        }
      })
    share('gone for good', gone, left, 0.3)
    share('refused again', again, refused, 0.5)
  })
  it('whoever is refused is held by a chance of its own each time', () => {
    const { events } = live(scenarioOf({ ...banned, border: { ...abroad, checked: 1, detained: 0.2 } }, young), EVERY)
    let [second, held] = [0, 0]
    for (const of of byMan(events).values()) {
      const at = of.flatMap((e, k) => (e.what === 'trip-refused' ? [k] : []))[1]
      if (at === undefined) continue
      second++
      if (of[at + 1]?.what === 'detained' && of[at + 1]!.day === of[at]!.day) held++
    }
    share('held the second time', held, second, 0.2)
  })
  it('are those of the man’s own plan, whenever a ban begins', () => {
    const lived = (start: string) =>
      byMan(
        live(
          scenarioOf(
            { ...banned, border: { ...abroad, checked: 1 } },
            { ...young, to: dayOf('2026-04-30'), readings: { 'SW-BANSTART': start } },
          ),
          EVERY,
        ).events,
      )
    const [early, late] = [lived('placement'), lived('service')]
    let [trips, onTheDay] = [0, 0]
    for (const [man, of] of late) {
      const began = of.find((e) => e.what === 'ban-began')?.day
      const daysOf = (list: readonly Event[]): number[] =>
        list.flatMap((e) => (isTrip(e) && e.day >= began! ? [e.day] : []))
      if (began === undefined) continue
      const days = daysOf(of)
      trips += days.length
      if (days[0] === began) onTheDay++
      expect(days, `man ${man}`).toEqual(daysOf(early.get(man)!))
    }
    expect(trips).toBeGreaterThan(1000)
    expect(onTheDay).toBeGreaterThan(10)
  })
})

describe('measures', () => {
  const laid = { ...still.restrictions, laid: 1 }
  it('stop one deal after another, as often as he seeks one', () => {
    const { between } = live(scenarioOf({ ...placed, restrictions: { ...laid, vehicle: 40 } }, young), EVERY)
    const days = between('deal-refused', 'deal-refused', 80)
    share('within the mean', days.filter((d) => d <= 9).length, days.length, 1 - 0.367879)
  })
  it('press one who knows, and has not read the notice of them', () => {
    const { between, told } = live(
      scenarioOf({ ...placed, restrictions: laid, appearance: { comes: 0, pressed: 1, lateDays: 5 } }, young),
      EVERY,
    )
    const days = between('measures-done', 'came', 15)
    expect(days.length).toBe(told('measures-done', 15))
    evenly('days until he comes', days, 1, 11)
  })
})

it('a ban still on its way never arrives at the border once he has come', () => {
  const summons = { electronic: 1, leadShortest: 3, leadLongest: 3 }
  const { events } = live(
    scenarioOf({ ...placed, ...come, summons, 'exit-ban': { enforced: 1, lag: 6 } }, young),
    EVERY,
  )
  const lives = [...byMan(events).values()].filter((of) => of.some((e) => e.what === 'came'))
  const after = lives.flatMap((of) => of.slice(of.findIndex((e) => e.what === 'came')))
  const next = lives.filter((of) => of.filter((e) => e.what === 'summoned').length === 1)
  expect(next.length).toBeGreaterThan(1000)
  expect(lives.filter((of) => of.some((e) => e.what === 'ban-done')).length).toBeGreaterThan(300)
  expect(after.filter((e) => e.what === 'ban-done' && next.some((of) => of.includes(e)))).toEqual([])
})

it('whoever learns of a summons on its last day can come in time, a day later not', () => {
  const { summonses, of, plan } = live(
    scenarioOf({
      ...placed,
      summons: { electronic: 1, leadShortest: 14, leadLongest: 14 },
      service: { ...placed.service, readingDays: 14 },
    }),
    EVERY,
  )
  const known = summonses.filter((s) => s.on + s.known < plan.from + plan.days)
  const [onTheDay, late] = [known.filter((s) => s.known === s.lead), known.filter((s) => s.known > s.lead)]
  expect(Math.min(onTheDay.length, late.length)).toBeGreaterThan(100)
  expect(of('appearance/known-too-late')).toBe(late.length)
  expect(of('appearance/known-in-time')).toBe(known.length - late.length)
})
