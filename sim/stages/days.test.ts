/** On which days things happen, and how many a day: read off the lives of one office, and held against the calendar, the plan and the law's days. */
import { callUpWindows, isWorkingDay, regions } from '@draftlight/country'
import { dayOf, isoOf, NEVER, UNKNOWN } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../scenario/scenario.ts'
import type { StoryEvent } from '../person/story.ts'
import { built } from '../testing/built.ts'
import { live, type Lived } from '../testing/lived.ts'

const OFFICE = 700
/** Nobody of over thirty: it takes less time. */
const scenarioWith: typeof built.scenarioWith = (practice, more = {}) =>
  built.scenarioWith(practice, { ages: [17, 30], ...more })
const officeOf = (iso: string): number => {
  const region = regions.find((r) => r.iso === iso)!.index
  return built.layoutOf(built.byDefault).offices.findIndex((o) => o.region === region)
}
const on = ({ events }: Lived, ...what: StoryEvent['what'][]): StoryEvent[] =>
  events.filter((e) => what.includes(e.what))
const quiet = {
  border: { trips: 0, flees: 0, detained: 0 },
  raids: { found: 0, foundWhereRaids: 0 },
  penalties: { fined: 0 },
}
const nobodySpared = { people: { wrongRecord: 0, wrongOlder: 0, underInvestigation: 0, convicted: 0 } }
const inWindow = (day: number): boolean =>
  callUpWindows(Number(isoOf(day).slice(0, 4))).some(({ from, until }) => from <= day && day < until)

describe('men are sent', () => {
  /** The police bring men at weekends too, and the commission hears some at once, in and out of the windows. */
  const brought = {
    raids: { found: 12, foundWhereRaids: 12, delivered: 1, sameDay: 1 },
    summons: { perSent: 1.5 },
    appearance: { comes: 0, pressed: 0 },
  }
  it('on working days within the windows only, though men are called up on others', () => {
    const all = live(scenarioWith(brought), OFFICE)
    const [calledUp, sent] = [on(all, 'called-up'), on(all, 'sent')]
    const [at, outside] = [
      calledUp.filter(({ day }) => inWindow(day) && !isWorkingDay(day)),
      calledUp.filter(({ day }) => !inWindow(day)),
    ]
    expect(Math.min(at.length, outside.length)).toBeGreaterThan(3)
    expect(sent.filter(({ day }) => !inWindow(day) || !isWorkingDay(day))).toEqual([])
    expect(sent.length).toBeGreaterThan(20)
  })
  it('no more than the plan gives the office for a draft, and all of these where enough are called up', () => {
    const scenario = scenarioWith(
      { summons: { perSent: 10 }, commission: { hearings: 2 } },
      {
        from: dayOf('2023-01-01'),
        to: dayOf('2023-12-31'),
        warmUp: 0,
        send: [
          { from: dayOf('2023-04-01'), until: dayOf('2023-07-16'), men: 100_000 },
          { from: dayOf('2023-10-01'), until: dayOf('2024-01-01'), men: 60_000 },
        ],
      },
    )
    const days = on(live(scenario, OFFICE), 'sent').map(({ day }) => day)
    const sent = scenario.send.map(({ from, until }) => days.filter((day) => from <= day && day < until).length)
    const [spring, autumn] = built.layoutOf(scenario).offices[OFFICE]!.planned
    expect(sent[0]).toBeGreaterThan(20)
    expect(sent[0]).toBeLessThanOrEqual(spring!)
    expect(sent[1]).toBe(autumn)
    expect(sent[0]! + sent[1]!).toBe(days.length)
  })
})

it('a decision that is a year old has lapsed, and nobody is sent by it', () => {
  const fit = { hearings: 2, unfit: 0, temporarilyUnfit: 0, fitFailed: 0, right18: 0, right22: 0, right29: 0 }
  const lived = live(
    scenarioWith(
      { ...nobodySpared, summons: { perSent: 10 }, commission: fit },
      {
        from: dayOf('2026-01-01'),
        to: dayOf('2027-06-30'),
        warmUp: 0,
        ages: [20, 21],
        send: ['2026', '2027'].map((year) => ({
          from: dayOf(`${year}-01-01`),
          until: dayOf(`${Number(year) + 1}-01-01`),
          men: 60_000,
        })),
      },
    ),
    OFFICE,
  )
  const yearAfter = (day: number): number => dayOf(isoOf(day).replace(/^\d+/, (year) => String(Number(year) + 1)))
  const decided = new Map<number, number>()
  let sent = 0
  for (const { man, what, day } of lived.events)
    if (what === 'called-up') decided.set(man, day)
    else if (what === 'lapsed') expect(day).toBeGreaterThan(yearAfter(decided.get(man)!) - 1)
    else if (what === 'sent' && ++sent) expect(day).toBeLessThan(yearAfter(decided.get(man)!) + 1)
  expect(lived.total('dispatch/lapsed')).toBe(on(lived, 'lapsed').length)
  expect(Math.min(on(lived, 'lapsed').length, sent)).toBeGreaterThan(10)
})

describe('the commission', () => {
  const lead = { leadShortest: 60, leadLongest: 60, dataCheck: 0 }
  const all = (more: Partial<Scenario>, practice: Scenario['practice'] = {}) => {
    const scenario = scenarioWith(
      { ...quiet, summons: { ...lead }, commission: { hearings: 0.2, centreCapacity: 2 }, ...practice },
      { from: dayOf('2026-01-01'), to: dayOf('2026-06-30'), warmUp: 0, ...more },
    )
    const lived = live(scenario, OFFICE)
    return { scenario, lived, heard: lived.series('commission/examined').slice(1) }
  }
  const daysOf = (heard: readonly number[], from: number, until: number): number[] =>
    heard.filter((_, t) => isWorkingDay(from + t) && from + t < until)
  it('hears on working days, of a draft so many a day, and more from the day on which there is one draft point', () => {
    const change = dayOf('2026-05-01')
    const { scenario, lived, heard } = all({
      rollout: { everywhere: { 'unified-centre': change } },
      // an office that lacks men to send would hear more
      off: ['dispatch'],
    })
    const decided = on(lived, 'called-up', 'deferred', 'exempted', 'barred')
    expect(decided.filter(({ day }) => !isWorkingDay(day))).toEqual([])
    const plan = built.planOf(scenario)
    const campaign = plan.campaignOn[0]!
    const aDay = (plan.offices[OFFICE]!.planned[campaign]! * 5 * 0.2) / plan.workPaces[campaign]!.total
    // those of January and February, on which nobody waited, are lost
    expect(Math.max(...daysOf(heard, scenario.from, change))).toBeLessThanOrEqual(Math.ceil(aDay) + 1)
    const [first, last] = [dayOf('2026-03-10') - scenario.from, change - scenario.from]
    const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length
    const before = mean(heard.slice(first, last).filter((_, k) => isWorkingDay(scenario.from + first + k)))
    const after = mean(heard.slice(last).filter((_, k) => isWorkingDay(change + k)))
    // what was due until then stays as it was: nothing is made up for on the first day
    expect(Math.max(...heard)).toBeLessThanOrEqual(Math.ceil(2 * aDay) + 1)
    expect(Math.abs(before / aDay - 1)).toBeLessThan(0.15)
    expect(Math.abs(after / aDay / 2 - 1)).toBeLessThan(0.15)
  })
  it('defers for health for half a year or a year; on the last day he is liable again', () => {
    for (const [twelveMonths, days] of [
      [0, 182],
      [1, 365],
    ] as const) {
      const ill = {
        hearings: 2,
        unfit: 0,
        temporarilyUnfit: 1,
        fitFailed: 0,
        twelveMonths,
        right18: 0,
        right22: 0,
        right29: 0,
      }
      const { lived, scenario } = all(
        { to: dayOf('2027-06-30'), send: [{ from: dayOf('2026-01-01'), until: dayOf('2026-04-01'), men: 60_000 }] },
        { ...nobodySpared, commission: ill, summons: {} },
      )
      const deferred = on(lived, 'deferred').filter(({ day }) => day + days <= scenario.to)
      expect(deferred.length).toBeGreaterThan(20)
      const ended = new Set(on(lived, 'deferral-ended').map(({ man, day }) => `${man} ${day}`))
      expect(deferred.filter((e) => !ended.has(`${e.man} ${e.day + days}`))).toEqual([])
    }
  })
})

describe('ends', () => {
  it('of a ban, and of measures: on the law’s day, or where that is open on the day after he comes; lifted so many days later', () => {
    const lag = 6
    const all = live(
      scenarioWith(
        {
          ...quiet,
          // nobody is summoned twice, and measures are laid only by right
          summons: { electronic: 1 },
          appearance: { comes: 0, pressed: 1, lateDays: 10, again: 0, onwards: 1 },
          'exit-ban': { enforced: 1, withoutLaw: 0, liftLag: lag },
          restrictions: { laid: 1, noticed: 1, liftLag: lag },
        },
        { from: dayOf('2026-02-01'), to: dayOf('2026-12-31'), warmUp: 0 },
      ),
      OFFICE,
    )
    const came = new Map<number, StoryEvent>()
    let [bans, measures] = [0, 0]
    const ended: number[] = []
    for (const e of all.events) {
      if (e.what === 'came') came.set(e.man, e)
      else if (e.what === 'summoned') came.delete(e.man)
      const last = came.get(e.man)
      if (!last) continue
      const by = (name: string): number => {
        const until = all.lawDay(last, name)
        return Math.max(last.day + 1, until < UNKNOWN ? until : 0)
      }
      if (e.what === 'ban-ended' && e.lawful === 1) {
        expect(e.day).toBe(by('exit-ban/until'))
        bans++
      } else if (e.what === 'measures-ended') {
        expect(e.day).toBe(by('measures/until'))
        measures++
        ended.push(e.day)
      }
    }
    expect(Math.min(bans, measures)).toBeGreaterThan(20)
    const lifted = all.series('measures/lifted').slice(1)
    const days = lifted.flatMap((n, t) => Array<number>(n).fill(dayOf('2026-02-01') + t))
    expect(days.length).toBeGreaterThan(20)
    // the k-th lifted is no earlier than the k-th ended, nor later than twice the mean after it
    const mean = days.reduce((sum, day, k) => sum + day - ended[k]!, 0) / days.length
    expect(Math.min(...days.map((day, k) => day - ended[k]!))).toBeGreaterThanOrEqual(0)
    expect(Math.max(...days.map((day, k) => day - ended[k]!))).toBeLessThanOrEqual(2 * lag)
    expect(Math.abs(mean - lag)).toBeLessThan(2)
  })
})

describe('a step of the register in a region', () => {
  it('its own register is used up to the day on which it joins the federal one; no ban and no measures before', () => {
    const joins = dayOf('2025-12-31')
    const scenario = scenarioWith(
      { people: { wrongRecord: 0 }, 'exit-ban': { enforced: 1, lag: 0 }, restrictions: { laid: 1 } },
      { from: dayOf('2025-10-01'), to: dayOf('2026-02-28'), warmUp: 40 },
    )
    const all = live(scenario, officeOf('RU-MOW'))
    const days = (id: string): number[] =>
      all.series(id).flatMap((n, row) => (row > 0 && n > 0 ? [scenario.from + row - 1] : []))
    expect(Math.max(...days('summons/moscow-register'))).toBeLessThan(joins)
    expect(Math.max(...days('summons/moscow-register'))).toBeGreaterThan(joins - 5)
    expect(Math.min(...days('summons/electronic'))).toBeGreaterThanOrEqual(joins)
    expect(Math.min(...days('summons/electronic'))).toBeLessThan(joins + 15)
    for (const id of ['summons/letter', 'summons/by-hand']) expect(days(id), id).toEqual([])
    for (const id of ['ban/done', 'measures/began']) {
      expect(days(id).length, id).toBeGreaterThan(0)
      expect(Math.min(...days(id)), id).toBeGreaterThanOrEqual(joins)
    }
  })
  it('before the federal one works nothing is placed in it, electronic or beside paper; then everything that may be', () => {
    const works = dayOf('2026-03-20')
    const rollout = { everywhere: { nationwide: works } }
    const span = { from: dayOf('2026-03-01'), to: dayOf('2026-04-10'), warmUp: 0, rollout }
    for (const summons of [{ electronic: 1 }, { electronic: 0, letter: 0, paperAlsoPlaced: 1 }]) {
      const all = live(scenarioWith({ summons }, span), OFFICE)
      const placed = on(all, 'summoned').map((e) => [e.day, all.lawDay(e, 'placed_at')] as const)
      expect(placed.filter(([day]) => day < works).length).toBeGreaterThan(20)
      expect(placed.filter(([day, at]) => at !== (day < works ? NEVER : day))).toEqual([])
    }
  })
  it('from the day on which a region has no paper any more every summons is electronic', () => {
    const ends = dayOf('2026-03-20')
    const all = live(
      scenarioWith(
        { summons: { electronic: 0 } },
        {
          from: dayOf('2026-03-01'),
          to: dayOf('2026-04-10'),
          warmUp: 0,
          rollout: { everywhere: { 'electronic-only': ends } },
        },
      ),
      OFFICE,
    )
    const paper = ['summons/letter', 'summons/by-hand'].map((id) => all.series(id).slice(1))
    const electronic = all.series('summons/electronic').slice(1)
    const last = ends - dayOf('2026-03-01')
    expect(Math.max(...electronic.slice(0, last), ...paper.flatMap((of) => of.slice(last)))).toBe(0)
    expect(Math.min(Math.max(...electronic.slice(last)), ...paper.map((of) => Math.max(...of)))).toBeGreaterThan(0)
  })
  it('where raids are reported men are found at their pace, from the day after the missed date on; elsewhere not', () => {
    const starts = dayOf('2026-04-01')
    const all = live(
      scenarioWith(
        { ...quiet, appearance: { comes: 0, pressed: 0 }, raids: { found: 0, foundWhereRaids: 365, delivered: 1 } },
        { from: dayOf('2026-02-01'), to: dayOf('2026-05-31'), warmUp: 0, rollout: { everywhere: { raids: starts } } },
      ),
      OFFICE,
    )
    const missed = new Map<number, number>()
    const waits: number[] = []
    for (const { man, what, day } of all.events)
      if (what === 'missed') missed.set(man, day)
      else if (what === 'delivered') {
        expect(missed.get(man)).toBeGreaterThanOrEqual(starts)
        waits.push(day - missed.get(man)!)
      }
    expect(waits.length).toBeGreaterThan(50)
    expect(Math.min(...waits)).toBe(1)
  })
})

describe('a summons', () => {
  const of2025 = {
    from: dayOf('2025-02-01'),
    to: dayOf('2025-08-31'),
    warmUp: 0,
    send: [{ from: dayOf('2025-02-01'), until: dayOf('2025-09-01'), men: 160_000 }],
  }
  it('to be called up is for a day within the season, else it becomes a check of data, or goes out against the law', () => {
    const lived = (outOfSeason: number) =>
      live(scenarioWith({ ...nobodySpared, summons: { dataCheck: 0, outOfSeason } }, of2025), OFFICE)
    const [never, always] = [lived(0), lived(1)]
    const outside = on(never, 'summoned').filter((e) => !inWindow(never.lawDay(e, 'appearance_at')))
    expect(outside.length).toBeGreaterThan(50)
    expect(on(never, 'summoned').length - outside.length).toBeGreaterThan(50)
    expect([never.total('summons/data-check'), never.total('summons/out-of-season')]).toEqual([outside.length, 0])
    const all = on(always, 'summoned').filter((e) => !inWindow(always.lawDay(e, 'appearance_at')))
    expect([always.total('summons/data-check'), always.total('summons/out-of-season')]).toEqual([0, all.length])
  })
  it('for the thirty-first day after its placement lies too far ahead, and one for the thirtieth does not', () => {
    for (const [lead, share] of [
      [31, 1],
      [30, 0],
    ] as const) {
      const all = live(
        scenarioWith(
          { summons: { electronic: 1, leadShortest: lead, leadLongest: lead } },
          { from: dayOf('2026-02-01'), to: dayOf('2026-03-31'), warmUp: 0 },
        ),
        OFFICE,
      )
      expect(all.total('summons/over-cap')).toBe(share * on(all, 'summoned').length)
    }
  })
  it('between drafts goes out at a part of the pace, at another part where there is one draft point', () => {
    const drafts = { ...of2025, send: [{ from: dayOf('2025-02-01'), until: dayOf('2025-04-01'), men: 40_000 }] }
    const raids = { found: 0, foundWhereRaids: 0, betweenDrafts: 0.2, betweenDraftsAtCentre: 0.5 }
    const end = drafts.send[0]!.until
    for (const change of [undefined, dayOf('2025-01-01'), dayOf('2025-06-01')]) {
      const scenario = scenarioWith(
        { raids },
        { ...drafts, rollout: change ? { everywhere: { 'unified-centre': change } } : {} },
      )
      const all = live(scenario, OFFICE)
      const between = on(all, 'summoned').filter(({ day }) => day >= end)
      expect(all.total('raids/between-drafts')).toBe(between.length)
      const days = (from: number, until: number): number =>
        Array.from({ length: Math.max(0, until - from) }, (_, k) => from + k).filter(isWorkingDay).length
      const aDay = (built.layoutOf(scenario).offices[OFFICE]!.planned[0]! * 5) / days(drafts.from, end)
      const centre = Math.max(end, change ?? drafts.to + 1)
      const due = aDay * (0.2 * days(end, centre) + 0.5 * days(centre, drafts.to + 1))
      const daily = all
        .series('raids/between-drafts')
        .map((n, row) => n + all.series('commission/deferred-unseen')[row]!)
      const done = daily.slice(1 + end - drafts.from)
      expect(Math.abs(done.reduce((a, b) => a + b, 0) - due)).toBeLessThanOrEqual(2)
      expect(Math.max(...done)).toBeLessThanOrEqual(Math.ceil(0.5 * aDay) + 1)
    }
  })
})

describe('the register', () => {
  const acts = { 'exit-ban': { enforced: 1, withoutLaw: 1 }, appearance: { comes: 0, pressed: 0 } }
  const spring = { from: dayOf('2026-02-01'), to: dayOf('2026-06-30'), warmUp: 0 }
  it('stops and restricts nobody whose summons does not stand in it', () => {
    const paper = { electronic: 0, paperAlsoPlaced: 0 }
    const all = live(scenarioWith({ ...quiet, ...acts, summons: paper, restrictions: { laid: 1 } }, spring), OFFICE)
    expect(all.total('appearance/missed')).toBeGreaterThan(50)
    expect([all.total('ban/done-unlawful'), all.total('ban/done-unsettled'), all.total('measures/began')]).toEqual([
      0, 0, 0,
    ])
  })
  it('acts on its own day after the missed one where the law gives no measures or leaves them open; a loan is refused as often as lenders ask it', () => {
    const restrictions = { laid: 1, daysWhereLawIsOpen: 12, vehicle: 0, property: 0, business: 0, loan: 12 }
    const lived = (loanLinked: number): Lived =>
      live(
        scenarioWith(
          {
            ...quiet,
            ...acts,
            people: { wrongRecord: 0.3 },
            summons: { electronic: 1 },
            restrictions: { ...restrictions, loanLinked },
          },
          spring,
        ),
        OFFICE,
      )
    const all = lived(1)
    const missed = new Map<number, number>()
    const waits: number[] = []
    for (const { man, what, day, lawful } of all.events)
      if (what === 'missed') missed.set(man, day)
      else if (what === 'measures-done' && lawful !== 1) waits.push(day - missed.get(man)!)
    expect(waits.length).toBeGreaterThan(10)
    expect([...new Set(waits)]).toEqual([13])
    const [none, some] = [0, 0.3].map((share) => lived(share).total('measures/blocked-loan'))
    expect(none).toBe(0)
    expect(some! / all.total('measures/blocked-loan')).toBeGreaterThan(0.15)
    expect(some! / all.total('measures/blocked-loan')).toBeLessThan(0.45)
  })
  it.each(['vehicle', 'property', 'business', 'loan'])('refuses a dealing as what it is: %s', (kind) => {
    const none = { vehicle: 0, property: 0, business: 0, loan: 0 }
    const restrictions = { laid: 1, loanLinked: 1, licence: 0, ...none, [kind]: 12 }
    const all = live(
      scenarioWith({ ...quiet, ...acts, summons: { electronic: 1 }, restrictions }, { ...spring, ages: [20, 21] }),
      OFFICE,
    )
    const refused = [...Object.keys(none), 'driving'].filter((k) => all.total(`measures/blocked-${k}`) > 0)
    expect(refused).toEqual([kind])
  })
})
