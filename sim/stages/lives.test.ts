/** What a life may hold, and what it may not: read off the lives of one office as they are told. */
import { dayOf, isoOf, NEVER, UNKNOWN } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../scenario/scenario.ts'
import type { StoryEvent } from '../person/story.ts'
import { built } from '../testing/built.ts'
import { live, type Lived } from '../testing/lived.ts'

describe('what a life may hold', () => {
  const office = 700
  /** The events of a man up to his next summons, from each of his summonses on. */
  const summonses = ({ events }: Lived): StoryEvent[][] => {
    const lives = new Map<number, StoryEvent[][]>()
    for (const e of events) {
      const of = lives.get(e.man) ?? []
      lives.set(e.man, of)
      if (e.what === 'summoned') of.push([e])
      else of.at(-1)?.push(e)
    }
    return [...lives.values()].flat()
  }
  const first = (of: readonly StoryEvent[], ...what: StoryEvent['what'][]): StoryEvent | undefined =>
    of.find((e) => what.includes(e.what))
  const nobody = { comes: 0, pressed: 0 }
  const quiet = { border: { trips: 0, flees: 0 }, raids: { found: 0, foundWhereRaids: 0 }, penalties: { fined: 0 } }
  const spring = { from: dayOf('2026-02-01'), to: dayOf('2026-09-30'), warmUp: 0 }

  it('measures laid on men who do not come, and on those of them who know nothing, on every day', () => {
    const all = live(
      built.scenarioWith(
        {
          ...quiet,
          appearance: nobody,
          penalties: { fined: 0.3, finedUnserved: 1 },
          restrictions: { laid: 1, noticed: 0 },
        },
        spring,
      ),
      office,
    )
    const [laid, unknowing] = [new Set<number>(), new Set<number>()]
    const daily = Array.from({ length: spring.to - spring.from + 1 }, (_, k) => {
      for (const { man, what } of all.events.filter((e) => e.day === spring.from + k))
        if (what === 'measures-done') laid.add(man)
        else if (what === 'known') unknowing.delete(man)
        else if (what === 'summoned') {
          unknowing.add(man)
          laid.delete(man)
        }
      return [laid.size, [...laid].filter((man) => unknowing.has(man)).length]
    })
    expect(daily.map(([n]) => n)).toEqual(all.series('measures/done').slice(1))
    expect(daily.map(([, n]) => n)).toEqual(all.series('measures/done-unknowing').slice(1))
    expect(daily.at(-1)![1]).toBeGreaterThan(20)
    expect(daily.at(-1)![0]! - daily.at(-1)![1]!).toBeGreaterThan(50)
  })

  it('he knows on the first day that tells him: the notice of today before the hand of tomorrow', () => {
    const atOnce = { account: 1, readsNotice: 1, readingDays: 0, handed: 1, handingDays: 14 }
    const all = live(
      built.scenarioWith({ service: atOnce, summons: { electronic: 0, letter: 0, paperAlsoPlaced: 1 } }, spring),
      office,
    )
    const told = summonses(all).filter((of) => first(of, 'known') && all.lawDay(of[0]!, 'handed_at') < NEVER)
    expect(told.length).toBeGreaterThan(100)
    expect(told.filter((of) => first(of, 'known')!.day !== of[0]!.day)).toEqual([])
  })

  it('a right to a deferral is that of his age in the year in which he is heard', () => {
    const scenario = built.scenarioWith(
      {
        people: { underInvestigation: 0, convicted: 0, wrongRecord: 0 },
        commission: {
          unfit: 0,
          temporarilyUnfit: 0,
          fitFailed: 0,
          rightRefused: 0,
          right18: 0,
          right22: 1,
          right29: 1,
        },
        appearance: { comes: 1 },
      },
      {
        ages: [17, 21],
        from: dayOf('2025-10-01'),
        to: dayOf('2026-12-31'),
        warmUp: 0,
        off: ['feeds'],
        send: [{ from: dayOf('2026-06-01'), until: dayOf('2026-12-31'), men: 261_000 }],
      },
    )
    const plan = built.planOf(scenario)
    const { events } = live(scenario, office)
    const byAge = new Map<number, [deferred: number, all: number]>()
    for (const { man, what } of events) {
      if (what !== 'deferred' && what !== 'called-up') continue
      const age =
        2026 - plan.cohorts[plan.offices[office]!.cohortStart.findLastIndex((first) => first <= man)]!.birthYear
      const [deferred, all] = byAge.get(age) ?? [0, 0]
      byAge.set(age, [deferred + (what === 'deferred' ? 1 : 0), all + 1])
    }
    for (const [age, share] of [
      [19, 0.25],
      [20, 0.5],
      [21, 0.75],
      [22, 1],
    ] as const) {
      const [deferred, all] = byAge.get(age)!
      expect(all, `heard at ${age}`).toBeGreaterThan(60)
      expect(Math.abs(deferred / all - share), `${deferred} of ${all} at ${age}`).toBeLessThan(0.13)
    }
  })

  it('who studied when he was deferred, and no more when he is heard again, is called up by right', () => {
    const all = live(
      built.scenarioWith(
        {
          people: { wrongRecord: 0, deferred18: 0, deferred22: 0, underInvestigation: 0, convicted: 0 },
          summons: { perSent: 10, dataCheck: 0 },
          commission: { rightRefused: 0, right18: 1, right22: 0 },
          appearance: { comes: 1 },
        },
        { from: dayOf('2026-06-20'), to: dayOf('2026-12-31'), warmUp: 262, ages: [18, 21], off: ['feeds'] },
      ),
      office,
    )
    const freed = new Set(all.events.flatMap((e) => (e.what === 'deferral-ended' ? [e.man] : [])))
    const calledUp = all.events.filter(
      (e) => e.what === 'called-up' && e.day >= dayOf('2026-06-20') && freed.has(e.man),
    )
    expect(calledUp.length).toBeGreaterThan(20)
    expect(calledUp.filter((e) => e.lawful !== 1)).toEqual([])
  })

  it('who never counted as served is fined against the law, and a case is opened only of one who knew on his date', () => {
    const all = live(
      built.scenarioWith(
        { appearance: nobody, penalties: { fined: 1, finedUnserved: 1, criminal: 1, criminalUnlawful: 1 } },
        spring,
      ),
      office,
    )
    const fined = summonses(all).filter((of) => first(of, 'fined'))
    const never = fined.filter((of) => all.lawDay(first(of, 'missed')!, 'service/on') >= UNKNOWN)
    expect(never.length).toBeGreaterThan(20)
    expect(never.filter((of) => first(of, 'fined')!.lawful !== 0)).toEqual([])
    expect(fined.filter((of) => first(of, 'fined')!.lawful === 1).length).toBeGreaterThan(100)
    const cases = fined.filter((of) => first(of, 'criminal-case'))
    const knew = (of: readonly StoryEvent[]): boolean =>
      (first(of, 'known')?.day ?? NEVER) <= first(of, 'missed')!.day && first(of, 'known', 'missed')!.what === 'known'
    const [knowing, unknowing] = [fined.filter(knew), fined.filter((of) => !knew(of))]
    expect(unknowing.length).toBeGreaterThan(20)
    expect(cases).toEqual(knowing)
    for (const lawful of [0, 2] as const)
      expect(cases.some((of) => first(of, 'criminal-case')!.lawful === lawful)).toBe(true)
  })

  const presses: readonly (readonly [StoryEvent['what'], Scenario['practice']])[] = [
    ['fined', { ...quiet, penalties: { fined: 1 }, restrictions: { laid: 0 } }],
    ['measures-done', { ...quiet, restrictions: { laid: 1, noticed: 1 } }],
    ['trip-refused', { ...quiet, border: { trips: 12, checked: 1, detained: 0 }, restrictions: { laid: 0 } }],
  ]
  it.each(presses)('who comes when pressed comes within his days of it, and nobody else does: %s', (by, practice) => {
    const lateDays = 10
    const all = live(
      built.scenarioWith(
        { ...practice, appearance: { comes: 0, pressed: 1, lateDays }, 'exit-ban': { enforced: 1 } },
        spring,
      ),
      office,
    )
    const end = spring.to - 2 * lateDays - 1
    const pressed = summonses(all).filter((of) => {
      const [missed, pressure] = [first(of, 'missed'), first(of, by)]
      return missed && pressure && Math.max(missed.day, pressure.day) < end && pressure.day > missed.day
    })
    expect(pressed.length).toBeGreaterThan(50)
    const days = pressed.map((of) => (first(of, 'came')?.day ?? NEVER) - first(of, by)!.day)
    expect(days.filter((n) => n < 1 || n > 2 * lateDays + 1)).toEqual([])
    const unpressed = summonses(all).filter((of) => first(of, 'came') && !first(of, by))
    expect(unpressed).toEqual([])
  })

  it('whoever has left for good is gone: neither found nor stopped, and he does not come', () => {
    const gone = {
      appearance: nobody,
      border: { trips: 12, checked: 0.5, flees: 0.5, leaves: 1, detained: 0.5 },
      raids: { found: 12, foundWhereRaids: 12, delivered: 1 },
    }
    const lives = summonses(live(built.scenarioWith(gone, spring), office))
    const left = lives.filter((of) => first(of, 'trip-left'))
    expect(left.length).toBeGreaterThan(100)
    const after = left.flatMap((of) => of.slice(of.indexOf(first(of, 'trip-left')!) + 1))
    expect(after.filter(({ what }) => /^(trip|came|detained|delivered)/.test(what))).toEqual([])
    expect(lives.filter((of) => first(of, 'delivered')).length).toBeGreaterThan(100)
  })

  it('a ban that the law ends by time ends a year after the date for whoever does not come', () => {
    const expiring = { readings: { 'SW-EXPIRY': 'twelve_months' }, from: dayOf('2026-06-01'), to: dayOf('2026-12-31') }
    const all = live(
      built.scenarioWith(
        { ...quiet, appearance: { ...nobody, again: 0 }, 'exit-ban': { enforced: 1 }, restrictions: { laid: 0 } },
        { ...expiring, warmUp: 400 },
      ),
      office,
    )
    const yearAfter = (day: number): number => dayOf(isoOf(day).replace(/^\d+/, (year) => String(Number(year) + 1)))
    const bans = summonses(all).flatMap((of) => {
      const began = of.find((e) => e.what === 'ban-began' && e.lawful === 1)
      const until = yearAfter(all.lawDay(of[0]!, 'appearance_at'))
      return began && until <= expiring.to ? [{ until, ended: first(of, 'ban-ended')?.day }] : []
    })
    expect(bans.length).toBeGreaterThan(50)
    expect(bans.filter(({ until, ended }) => ended !== until)).toEqual([])
  })

  it('whoever is summoned anew begins anew: nothing that followed the last summons hits him before its like follows this one', () => {
    // so few years of birth that the roll is gone through again and again; whoever comes is sent home
    const all = live(
      built.scenarioWith(
        {
          summons: { dataCheck: 1, electronic: 1 },
          appearance: { comes: 0, pressed: 1, onwards: 0, again: 1, lateDays: 2 },
          penalties: { fined: 1, finedUnserved: 1, fineDays: 60 },
          raids: { found: 6, foundWhereRaids: 6 },
          restrictions: { laid: 1, liftLag: 30 },
          'exit-ban': { enforced: 1, lag: 10, liftLag: 30 },
          border: { trips: 12, leaves: 0, flees: 0 },
        },
        { ...spring, to: dayOf('2026-12-31'), ages: [19, 19] },
      ),
      office,
    )
    const lives = summonses(all)
    const again = lives.filter((of, k) => k > 0 && of[0]!.man === lives[k - 1]![0]!.man)
    expect(again.length).toBeGreaterThan(200)
    const needs: readonly (readonly [StoryEvent['what'], ...StoryEvent['what'][]])[] = [
      ['fined', 'missed'],
      ['delivered', 'missed'],
      ['measures-began', 'missed'],
      ['measures-done', 'missed'],
      ['trip-refused', 'ban-done'],
      ['came', 'fined', 'measures-done', 'trip-refused', 'detained', 'delivered'],
    ]
    for (const [what, ...before] of needs) {
      expect(again.filter((of) => first(of, what)).length, what).toBeGreaterThan(20)
      expect(
        again.filter((of) => first(of, what, ...before)?.what === what),
        what,
      ).toEqual([])
    }
    for (const what of ['known', 'served', 'ban-began', 'fined'] as const)
      expect(
        again.filter((of) => of.filter((e) => e.what === what).length > 1),
        what,
      ).toEqual([])
  })
})
