/**
 * What is counted, counted once more: from the lives as they are told and the law's days as they stood then, by a reckoning that knows
 * no stage. What a life does not tell is not looked at here.
 */
import { dayOf, NEVER, UNKNOWN } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../scenario/scenario.ts'
import { built } from '../testing/built.ts'
import { live, type Lived } from '../testing/lived.ts'

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
          if (lawDay(e, 'service/on') > day) count('service/never')
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
          count('border/tried')
          count('border/refused')
          if (!m.knows) count('border/refused-unknowing')
          break
        case 'trip-left':
          count('border/tried')
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
          byLaw('penalty/criminal-', e.lawful, ['unlawful', '', 'unsettled'])
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
    penalties: { fined: 0.5, finedUnserved: 0.5, criminal: 0.5, criminalUnlawful: 0.5 },
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
  'service/never',
  'appearance/missed',
  'appearance/missed-unknowing',
  'appearance/in-time',
  'appearance/late',
  'appearance/brought',
  'appearance/record-corrected',
  'border/tried',
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
  'penalty/criminal-unlawful',
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
  it('summonses to men of whose age the law does not say whether it still calls them', () => {
    const of2024 = built.scenarioWith(lawful, {
      from: dayOf('2024-04-01'),
      to: dayOf('2024-07-15'),
      warmUp: 1,
      ages: [26, 31],
      send: [{ from: dayOf('2024-04-01'), until: dayOf('2024-07-16'), men: 150_000 }],
    })
    const all = live(of2024, 700)
    const { flows: of } = recount(all, of2024)
    for (const id of ['summons/age-unsettled', 'summons/to-not-callable'])
      expect(of.get(id) ?? 0, id).toBe(all.total(id))
    expect(all.total('summons/age-unsettled')).toBeGreaterThan(0)
    expect(of.get('summons/age-unsettled')).toBeLessThan(all.events.filter((e) => e.what === 'summoned').length)
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
  it('what age has ended is lifted on that day where not a day is drawn until then; where days are, it stays', () => {
    const all = (liftLag: number): Lived =>
      live(
        {
          ...oldest,
          practice: {
            ...oldest.practice,
            people: { wrongRecord: 0, wrongOlder: 0 },
            summons: { electronic: 1 },
            'exit-ban': { enforced: 1, lag: 0, withoutLaw: 0, liftLag },
            restrictions: { laid: 1, liftLag },
          },
        },
        700,
      )
    const [atOnce, later] = [all(0), all(10)]
    for (const what of ['ban', 'measures'] as const) {
      expect(atOnce.series(`${what}/done`), what).toEqual(atOnce.series(`${what}/lawful`))
      expect(atOnce.total(`${what}/lifted`), what).toBeGreaterThan(10)
      const [done, lawful] = [later.series(`${what}/done`), later.series(`${what}/lawful`)]
      expect(done.at(-1)! - lawful.at(-1)!, what).toBeGreaterThan(5)
    }
  })
  it('a ban ends by age on the law’s day, also where the border has not heard of it yet: then it never does', () => {
    const { events, lawDay } = live(
      {
        ...oldest,
        // so that many are summoned shortly before they are 30
        warmUp: 0,
        to: dayOf('2027-06-30'),
        practice: {
          ...oldest.practice,
          summons: { electronic: 1, perSent: 20 },
          'exit-ban': { enforced: 1, withoutLaw: 0, lag: 60 },
        },
      },
      700,
    )
    const ended = new Map<number, number>()
    const [unheard, stopped] = [new Set<number>(), new Set<number>()]
    for (const { man, what, day, ...e } of events) {
      if (what === 'summoned') ended.delete(man)
      if (what === 'ban-done') {
        expect(ended.has(man), `${man} is stopped by a ban that has ended`).toBe(false)
        stopped.add(man)
      }
      if (what !== 'ban-ended') continue
      expect(day).toBe(lawDay({ man, what, day, ...e }, 'exit-ban/until'))
      ended.set(man, day)
      if (!stopped.has(man)) unheard.add(man)
    }
    expect(unheard.size).toBeGreaterThan(3)
    expect(ended.size - unheard.size).toBeGreaterThan(3)
  })
  it('call-ups of a year whose decree nobody has seen: the law does not say of any', () => {
    const of2027: Scenario = {
      ...busy,
      from: dayOf('2027-02-01'),
      to: dayOf('2027-05-31'),
      warmUp: 0,
      send: [{ from: dayOf('2027-01-01'), until: dayOf('2028-01-01'), men: 261_000 }],
    }
    const all = live(of2027, 700)
    const again = recount(all, of2027).flows
    for (const id of [
      'commission/called-up',
      'commission/called-up-unsettled',
      'commission/called-up-unlawful',
    ] as const)
      expect(again.get(id) ?? 0, id).toBe(all.total(id))
    expect(all.total('commission/called-up-unsettled')).toBeGreaterThan(20)
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
