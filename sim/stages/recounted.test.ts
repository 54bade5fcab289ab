/**
 * What is counted, counted once more: from the lives as they are told and the law's days as they stood then, by a reckoning that knows
 * no stage. What a life does not tell is not looked at here.
 */
import { dayOf, isoOf, NEVER, UNKNOWN } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../scenario.ts'
import type { StoryEvent } from '../story.ts'
import { built } from '../testing/built.ts'

interface Lived {
  readonly events: readonly StoryEvent[]
  readonly series: (id: string) => number[]
  readonly total: (id: string) => number
  readonly lawDay: (e: StoryEvent, name: string) => number
}
function live(scenario: Scenario, office: number): Lived {
  const plan = built.planOf(scenario)
  const shard = built.shardFor(plan)
  const events: StoryEvent[] = []
  shard.story = { man: 'everybody', events }
  built.liveOffice(shard, office)
  const names = plan.statute.tables.events
  const series = (id: string): number[] => built.series(shard.counts, id)
  return {
    events,
    series,
    total: (id) => series(id).reduce((a, b) => a + b, 0),
    lawDay: (e, name) => e.law![names.indexOf(name)]!,
  }
}

/** What is known of a man by what has been told of him. */
interface Man {
  knows: boolean
  /** What stands by law: 0 nothing, 1 a ban, 2 the law leaves it open. */
  ban: number
  banIsOver: boolean
  stopped: boolean
  measures: boolean
  broughtOn: number
  /** The day on which he learned of the summons now out, while the last day to come is not told yet. */
  learnedOn: number
}
const STOCKS = {
  'ban/lawful': (m: Man) => m.ban === 1,
  'ban/unsettled': (m: Man) => m.ban === 2,
  'ban/lawful-unknowing': (m: Man) => m.ban === 1 && !m.knows,
  'ban/done': (m: Man) => m.stopped,
  'ban/done-unknowing': (m: Man) => m.stopped && !m.knows,
  'ban/overdue': (m: Man) => m.stopped && m.banIsOver,
  'measures/lawful': (m: Man) => m.measures,
} as const

function recount({ events, lawDay }: Lived, scenario: Scenario) {
  const flows = new Map<string, number>()
  const count = (id: string, n = 1): void => void flows.set(id, (flows.get(id) ?? 0) + n)
  const byLaw = (id: string, lawful: number, of: readonly string[]): void =>
    of.forEach((name, k) => name !== '' && k === lawful && count(`${id}${name}`))
  const men = new Map<number, Man>()
  const stocks = Object.fromEntries(Object.keys(STOCKS).map((id) => [id, [] as number[]]))
  /** Learned of a summons, and the run ended before anything else was told of it. */
  let left = 0
  let at = 0
  for (let day = scenario.from - scenario.warmUp; day <= scenario.to; day++) {
    for (; at < events.length && events[at]!.day === day; at++) {
      const e = events[at]!
      const m = men.get(e.man) ?? {
        knows: false,
        ban: 0,
        banIsOver: false,
        stopped: false,
        measures: false,
        broughtOn: -1,
        learnedOn: -1,
      }
      men.set(e.man, m)
      if (m.learnedOn >= 0 && e.what !== 'summoned' && e.what !== 'ban-lifted') {
        const by = lawDay(e, 'appearance/due')
        if (by >= UNKNOWN) count('appearance/known-no-day')
        else if (by < m.learnedOn) count('appearance/known-too-late')
        else {
          count('appearance/known-in-time')
          count('appearance/known-in-time-days', by - m.learnedOn)
        }
        m.learnedOn = -1
      }
      switch (e.what) {
        case 'summoned':
          byLaw('summons/', e.lawful, ['to-not-callable', '', 'age-unsettled'])
          if (m.learnedOn >= 0) left++
          Object.assign(m, { knows: false, ban: 0, banIsOver: false, measures: false, learnedOn: -1 })
          break
        case 'known': {
          const from = lawDay(e, 'exit-ban/from')
          const isOver = m.ban === 0 && m.banIsOver
          count('service/known')
          if (lawDay(e, 'service/on') < day) count('service/known-after-served')
          if (from === UNKNOWN) count('ban/known-unsettled')
          else if (from === NEVER) count('ban/known-none')
          else if (from > day) {
            count('ban/known-before')
            count('ban/known-before-days', from - day)
          } else {
            count(from === day ? 'ban/known-on-day' : 'ban/known-after')
            count('ban/known-after-days', (isOver ? lawDay(e, 'exit-ban/until') : day) - from)
          }
          Object.assign(m, { knows: true, learnedOn: day })
          break
        }
        case 'served': {
          const on = (fact: string): boolean => lawDay(e, fact) === day
          const how = on('handed_at') || on('registered_letter_delivered_at') ? 'handed' : 'deemed'
          count(`service/${on('refused_at') && how === 'deemed' ? 'refused' : how}`)
          break
        }
        case 'missed':
          count('appearance/missed')
          if (!m.knows) count('appearance/missed-unknowing')
          break
        case 'came':
          if (m.broughtOn === day) count('appearance/brought')
          else count(lawDay(e, 'appearance_at') === day ? 'appearance/in-time' : 'appearance/late')
          break
        case 'delivered':
        case 'detained':
          count(e.what === 'detained' ? 'border/detained' : 'raids/delivered')
          m.broughtOn = day
          break
        case 'ban-began':
          if (e.lawful === 1) count('ban/began-lawful')
          if (e.lawful === 1 && !m.knows) count('ban/began-unknowing')
          m.ban = e.lawful
          break
        case 'ban-ended':
          Object.assign(m, { ban: 0, banIsOver: true })
          break
        case 'ban-done':
          byLaw('ban/done-', e.lawful, ['unlawful', 'lawful', 'unsettled'])
          m.stopped = true
          break
        case 'ban-lifted':
          count('ban/lifted')
          m.stopped = false
          break
        case 'trip-refused':
          count('border/refused')
          if (!m.knows) count('border/refused-unknowing')
          break
        case 'trip-left':
          count(m.ban > 0 || m.stopped ? 'border/left' : 'border/left-in-time')
          break
        case 'measures-began':
          m.measures = true
          break
        case 'measures-ended':
          m.measures = false
          break
        case 'measures-done':
          count('measures/began')
          byLaw('measures/began-', e.lawful, ['unlawful', '', 'unsettled'])
          break
        case 'fined':
          count('penalty/fines')
          byLaw('penalty/fines-', e.lawful, ['unlawful'])
          break
        case 'criminal-case':
          count('penalty/criminal')
          byLaw('penalty/criminal-', e.lawful, ['', '', 'unsettled'])
          break
        case 'called-up':
          count('commission/called-up')
          byLaw('commission/called-up-', e.lawful, ['unlawful', '', 'unsettled'])
          break
        case 'deferred':
          count('commission/deferred')
          break
        case 'exempted':
          count('commission/exempted')
          break
        case 'barred':
          count('commission/barred')
          break
        case 'sent':
          count('dispatch/sent')
          break
        case 'papers-shown':
          count('appearance/record-corrected')
          break
        case 'deferral-ended':
          count('register/deferral-ended')
          break
        case 'past-age':
          count('register/left-by-age')
          break
        default:
      }
    }
    if (day < scenario.from - 1) continue
    for (const [id, is] of Object.entries(STOCKS)) stocks[id]!.push([...men.values()].filter(is).length)
  }
  for (const { learnedOn } of men.values()) if (learnedOn >= 0) left++
  return { flows, stocks, left }
}

/** Nothing is enforced that the law does not give: the end of such a ban is told by nobody. */
const lawful = { 'exit-ban': { withoutLaw: 0, liftLag: 10 }, border: { trips: 4, flees: 0.3, detained: 0.2 } }
const busy: Scenario = built.scenarioWith(
  {
    ...lawful,
    penalties: { fined: 0.5, finedUnserved: 0.5, criminal: 0.5 },
    restrictions: { laid: 0.8 },
    raids: { found: 1 },
  },
  { from: dayOf('2026-02-01'), to: dayOf('2026-09-30'), warmUp: 60 },
)
const SUMS = [
  'summons/to-not-callable',
  'service/known',
  'service/known-after-served',
  'service/handed',
  'service/refused',
  'service/deemed',
  'appearance/missed',
  'appearance/missed-unknowing',
  'appearance/in-time',
  'appearance/late',
  'appearance/brought',
  'appearance/record-corrected',
  'border/refused',
  'border/refused-unknowing',
  'border/left',
  'border/left-in-time',
  'border/detained',
  'raids/delivered',
  'ban/began-lawful',
  'ban/began-unknowing',
  'ban/done-lawful',
  'ban/lifted',
  'ban/known-none',
  'ban/known-on-day',
  'ban/known-after',
  'ban/known-after-days',
  'measures/began',
  'penalty/fines',
  'penalty/fines-unlawful',
  'penalty/criminal',
  'penalty/criminal-unsettled',
  'commission/called-up',
  'commission/deferred',
  'commission/exempted',
  'commission/barred',
  'dispatch/sent',
  'register/deferral-ended',
] as const
const NONE_BEFORE = ['ban/known-before', 'ban/known-before-days'] as const

/** A year in which men of 30 leave by age: the ban of one who does not come ends with it. */
const oldest = built.scenarioWith(
  { ...lawful, appearance: { comes: 0, pressed: 0 }, service: { readingDays: 60, letterDays: 60, handingDays: 60 } },
  {
    from: dayOf('2027-01-01'),
    to: dayOf('2027-12-31'),
    warmUp: 300,
    ages: [28, 32],
    send: [
      { from: dayOf('2026-01-01'), until: dayOf('2027-01-01'), men: 261_000 },
      { from: dayOf('2027-01-01'), until: dayOf('2028-01-01'), men: 261_000 },
    ],
  },
)

describe('counted once more, from the lives that are told', () => {
  const lived = live(busy, 700)
  const { flows, stocks, left } = recount(lived, busy)
  it.each(SUMS)('%s', (id) => {
    expect(flows.get(id) ?? 0).toBe(lived.total(id))
    expect(lived.total(id)).toBeGreaterThan(0)
  })
  it.each(Object.keys(STOCKS))('%s, on every day', (id) => {
    expect(stocks[id]).toEqual(lived.series(id))
    expect(Math.max(...lived.series(id))).toBeGreaterThan(0)
  })
  it('whether he can still come when he learns of it, and how many days he has', () => {
    const names = ['in-time', 'too-late', 'no-day'].map((name) => `appearance/known-${name}`)
    const sum = (of: (id: string) => number): number => names.reduce((n, id) => n + of(id), 0)
    expect(left).toBeLessThan(0.06 * sum(lived.total))
    expect(sum((id) => flows.get(id) ?? 0) + left).toBe(sum(lived.total))
    for (const id of names) {
      const short = lived.total(id) - (flows.get(id) ?? 0)
      expect(short, id).toBeGreaterThanOrEqual(0)
      expect(short, id).toBeLessThanOrEqual(left)
    }
  })
  it('bans that age has ended, learned of since: the days that they stood', () => {
    const old = live(oldest, 700)
    const again = recount(old, oldest)
    for (const id of ['ban/known-after', 'ban/known-after-days', 'register/left-by-age'] as const)
      expect(again.flows.get(id), id).toBe(old.total(id))
    for (const id of Object.keys(STOCKS)) expect(again.stocks[id], id).toEqual(old.series(id))
    const ended = old.events.filter((e) => e.what === 'known' && old.lawDay(e, 'exit-ban/until') <= e.day)
    expect(ended.length).toBeGreaterThan(1)
  })
  it('before the ban, where it stands from service only', () => {
    const later = { ...busy, readings: { ...busy.readings, 'SW-BANSTART': 'service' } }
    const other = live(later, 700)
    const again = recount(other, later).flows
    for (const id of [...NONE_BEFORE, 'ban/known-on-day', 'ban/known-after-days']) {
      expect(again.get(id), id).toBe(other.total(id))
      expect(other.total(id), id).toBeGreaterThan(0)
    }
    for (const id of NONE_BEFORE) expect(lived.total(id), id).toBe(0)
  })
})

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
})
