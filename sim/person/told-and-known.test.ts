/** What feeds tell the office, and what warnings, help and the state's messenger do: who is reached by which of them, and from which day. */
import { dayOf } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import { practiceOf, type Scenario } from '../scenario/scenario.ts'
import { threshold } from '../kernel/random.ts'
import { chancesOf, Feed } from '../stages/feeds.ts'
import { parameters } from '../stages/index.ts'
import { built } from '../testing/built.ts'
import { evenly, live, NEVER, scenarioOf as longer, share, still } from '../testing/draws.ts'

const EVERY = 200
/** Until the middle of April unless said: it takes less time. */
const scenarioOf: typeof longer = (practice, more = {}) => longer(practice, { to: dayOf('2026-04-15'), ...more })
const off = (...but: readonly string[]): Scenario['off'] => scenarioOf().off.filter((s) => !but.includes(s))
const reached = {
  summons: { electronic: 0, letter: 0, paperAlsoPlaced: 0, outOfSeason: 1 },
  service: { handed: 1, refused: 0, handingDays: 0 },
  appearance: { comes: 1, pressed: 0, onwards: 1 },
}
/** No feed tells anything, but for those named, which tell all there is on the next day and have long been connected. */
const feedsOf = (...names: readonly string[]): Record<string, number> => ({
  ...Object.fromEntries(
    Object.keys(parameters.feeds).flatMap((p) => (/Coverage$|Errors$|Days$/.test(p) ? [[p, 0]] : [])),
  ),
  withoutPresence: 0,
  ...Object.fromEntries(names.map((name) => [`${name}Coverage`, 1])),
  rampDays: 0,
})
const home = { ...still.people, livesElsewhere: 0 }

describe('the commission errs always, and a feed alone tells it:', () => {
  const errs = { hearings: 5, unfitPassed: 1, fitFailed: 0, rightRefused: 1, penalPassed: 1, temporarilyUnfit: 0 }
  const rights = { right18: 1, right22: 1, right29: 1 }
  /** Two children, by sixteen bits of which the upper eight are below 13. */
  const family = 13 / 256
  const cases: readonly (readonly [string, string, number, Scenario['practice'], string])[] = [
    ['an illness', 'health', 1, { commission: { unfit: 0.4 } }, 'commission/exempted'],
    ['a disability', 'socialFund', 0.3, { commission: { unfit: 1 }, people: { disabled: 0.3 } }, 'commission/exempted'],
    ['children', 'tax', family, { commission: rights }, 'commission/deferred'],
    ['study', 'universities', 1 - family, { commission: rights }, 'commission/deferred'],
    [
      'an investigation',
      'investigators',
      0.3,
      { people: { underInvestigation: 0.3, convicted: 0.2 } },
      'commission/barred',
    ],
    ['a conviction', 'courts', 0.2, { people: { underInvestigation: 0.3, convicted: 0.2 } }, 'commission/barred'],
  ]
  it.each(cases)('%s', (_, feed, chance, practice, counted) => {
    const no = { unfit: 0, right18: 0, right22: 0, right29: 0 }
    const { of } = live(
      scenarioOf(
        {
          ...reached,
          people: { ...home, ...practice['people'] },
          commission: { ...errs, ...no, ...practice['commission'] },
          feeds: feedsOf(feed),
        },
        { off: off('feeds') },
      ),
      EVERY,
    )
    share(counted, of(counted), of('commission/examined'), feed === 'health' ? 0.4 : chance)
  })
  it('where he lives', () => {
    const delivered = (feed: string): number =>
      live(
        scenarioOf(
          {
            summons: { electronic: 0, letter: 1, paperAlsoPlaced: 0 },
            people: { ...still.people, livesElsewhere: 1 },
            service: { letterDelivered: 1 },
            feeds: feedsOf(feed),
          },
          { off: off('feeds') },
        ),
        EVERY,
      ).summonses.filter((s) => s.delivered < NEVER).length
    expect(delivered('authorities')).toBeGreaterThan(250)
    expect(delivered('universities')).toBe(0)
  })
  it('a right that the register knows of is granted without a summons as often as said', () => {
    const lived = (more: Partial<Scenario> = {}) =>
      live(
        scenarioOf(
          {
            ...reached,
            people: home,
            commission: { ...errs, ...rights },
            feeds: { ...feedsOf('universities'), withoutPresence: 0.6 },
          },
          { off: off('feeds'), ...more },
        ),
        EVERY,
      )
    const { of, told } = lived()
    const unseen = of('commission/deferred-unseen')
    share('granted unseen', unseen, unseen + told('summoned', 0), (1 - family) * 0.6)
    // by law since 2026
    expect(of('commission/deferred-unseen-not-lawful')).toBe(0)
    const before = lived({
      from: dayOf('2025-07-01'),
      to: dayOf('2025-08-15'),
      send: [{ from: dayOf('2025-07-01'), until: dayOf('2025-09-01'), men: 60_000 }],
    })
    expect(before.of('commission/deferred-unseen')).toBeGreaterThan(20)
    expect(before.of('commission/deferred-unseen-not-lawful')).toBe(before.of('commission/deferred-unseen'))
  })
})

describe('feeds', () => {
  it.each(Object.entries(Feed))('%s has its own coverage, errors and days', (name, feed) => {
    const values = practiceOf(scenarioOf()).feeds
    const of = { [`${name}Coverage`]: 0.123, [`${name}Errors`]: 0.456, [`${name}Days`]: 77 }
    const [before, after] = [chancesOf(values), chancesOf({ ...values, ...of })]
    expect([after.coverage[feed], after.errors[feed], after.delays[feed]]).toEqual([
      threshold(0.123),
      threshold(0.456),
      2 * 77 + 1,
    ])
    for (const list of ['coverage', 'errors', 'delays'] as const)
      expect(after[list].filter((n, k) => n !== before[list][k]).length, list).toBe(1)
  })
  const start = dayOf('2026-03-01')
  const nationwide = ['everywhere', 'RU-MOW', 'RU-MOS', 'RU-ME', 'RU-RYA', 'RU-SAK']
  const rollout = Object.fromEntries(nationwide.map((region) => [region, { nationwide: start }]))
  const nobody = { summons: { perSent: 0 } }
  it('are connected man by man, evenly over the ramp, from the start of the register on', () => {
    const feeds = { ...feedsOf('authorities'), rampDays: 40 }
    const { events, of } = live(
      scenarioOf(
        { ...nobody, feeds, people: { ...home, completeness: 0 } },
        { off: [...off('feeds'), 'register'], rollout },
      ),
      EVERY,
    )
    const days = events.filter((e) => e.what === 'recorded').map((e) => e.day - start)
    evenly('days after the start', days, 1, 40)
    expect([of('feeds/created'), of('feeds/corrected')]).toEqual([days.length, 0])
  })
  it('pass on of a year’s men so many wrong messages, of each kind of men its own feed, and none before the register', () => {
    const year = { from: dayOf('2026-01-01'), to: dayOf('2026-12-31'), ages: [19, 24] as const }
    for (const [feed, before, chance] of [
      ['universities', 'men/deferred', 0.25],
      ['health', 'men/exempt', 0.25],
    ] as const) {
      const feeds = { ...feedsOf(feed), [`${feed}Coverage`]: 0.5, [`${feed}Errors`]: 0.5 }
      // as many as of all such men, and only about those whose record is right on the first day
      const people = { ...home, healthDeferral: 0, completeness: 1, wrongRecord: 0.3 }
      const all = live(scenarioOf({ ...nobody, feeds, people }, { ...year, off: [...off('feeds'), 'register'] }), EVERY)
      share(feed, all.of('feeds/corrupted'), all.of(before), chance)
    }
    const authorities = { ...feedsOf('authorities'), authoritiesErrors: 1 }
    const { events, of } = live(
      scenarioOf(
        { ...nobody, feeds: authorities, people: { ...home, completeness: 1, served22: 0 } },
        { off: [...off('feeds'), 'register'], rollout },
      ),
      2 * EVERY,
    )
    const corrupted = events.filter((e) => e.what === 'record-corrupted').map((e) => e.day)
    expect(Math.min(...corrupted)).toBeGreaterThanOrEqual(start)
    // who was shown as liable is shown no more
    expect(of('men/unrecorded')).toBeGreaterThan(250)
  })
  it('tell of the end of a deferral after their delay, and correct a wrong record where the notice has not', () => {
    const feeds = { ...feedsOf('universities'), universitiesDays: 10 }
    // study years end in summer
    const summer = { from: dayOf('2026-06-10'), to: dayOf('2026-09-15'), off: off('feeds') }
    const told = live(
      scenarioOf({ ...nobody, feeds, people: { ...home, healthDeferral: 0, completeness: 0 } }, summer),
      EVERY,
    )
    evenly('days', told.between('deferral-ended', 'recorded', 30), 1, 21)
    expect([told.of('feeds/created'), told.of('feeds/corrected')]).toEqual([0, told.told('recorded', 0)])
    const notices = { rollout: { everywhere: { notices: dayOf('2026-02-01') } } }
    const corrected = (names: readonly string[], corrects: number, every = EVERY) =>
      live(
        scenarioOf(
          {
            ...nobody,
            people: { ...still.people, wrongRecord: 0.5 },
            feeds: feedsOf(...names),
            notification: { read: 1, waveDays: 30, corrects },
          },
          { ...notices, off: [...off('feeds', 'notification'), 'register'] },
        ),
        every,
      )
    const byNotice = corrected([], 0.4)
    const all = byNotice.of('notice/record-corrected')
    share('corrected after the notice', all, all + byNotice.of('register/wrong'), 0.4)
    expect(byNotice.of('feeds/corrected')).toBe(0)
    const last = byNotice.events.flatMap((e) => (e.what === 'record-corrected' ? [e.day] : []))
    // thirty days of the wave, and thirty to have it corrected, from the day after the notice on
    expect(Math.max(...last)).toBeGreaterThan(dayOf('2026-02-01') + 50)
    expect(Math.max(...last)).toBeLessThanOrEqual(dayOf('2026-02-01') + 29 + 30)
    expect(Math.min(...last)).toBeGreaterThan(dayOf('2026-02-01'))
    // each kind of men by its own feed: with the health service alone the exempt and those deferred for health, with all three everybody
    const left = (...names: string[]): number => corrected(names, 0, 4 * EVERY).of('register/wrong')
    const [none, three] = [left(), left('health', 'universities', 'authorities')]
    expect(three).toBe(0)
    for (const name of ['health', 'universities', 'authorities']) {
      expect(left(name), name).toBeLessThan(0.9 * none)
      expect(left(name), name).toBeGreaterThan(0.1 * none)
    }
  })
})

describe('warnings, help and the messenger of the state, by the day:', () => {
  const of2025 = {
    from: dayOf('2025-07-20'),
    to: dayOf('2025-09-20'),
    send: [{ from: dayOf('2025-07-20'), until: dayOf('2025-09-21'), men: 60_000 }],
    off: off('information'),
  }
  const of2026 = {
    from: dayOf('2026-01-20'),
    to: dayOf('2026-03-05'),
    send: [{ from: dayOf('2026-01-20'), until: dayOf('2026-03-06'), men: 40_000 }],
    off: off('information'),
  }
  const placed = { summons: { electronic: 1 }, service: { account: 0, readsNotice: 0 } }
  const [limited, blocked, messenger] = [dayOf('2025-08-13'), dayOf('2026-02-11'), dayOf('2025-09-01')]
  it('fewer are warned while calls do not get through, and fewest while messengers are blocked', () => {
    const information = { warned: 0.9, warningDays: 0, keptLimited: 0.7, keptBlocked: 0.2, stateMessenger: 0 }
    const known = (more: Partial<Scenario>, is: (day: number) => boolean, chance: number, what: string) => {
      const list = live(scenarioOf({ ...placed, information }, more), EVERY).summonses.filter((s) => is(s.on))
      share(what, list.filter((s) => s.known === 1).length, list.length, chance)
    }
    // on these days themselves already
    for (const [more, level, day] of [
      [of2025, 1, limited],
      [of2026, 2, blocked],
    ] as const) {
      const { messengerLevel, from } = built.planOf(scenarioOf({ ...placed, information }, more))
      expect(from + messengerLevel.indexOf(level)).toBe(day)
    }
    known(of2025, (day) => day < limited, 0.9, 'open')
    known(of2025, (day) => day >= limited, 0.9 * 0.7, 'limited')
    known(of2026, (day) => day < blocked, 0.9 * 0.7, 'limited still')
    known(of2026, (day) => day >= blocked, 0.9 * 0.2, 'blocked')
  })
  it('the messenger tells on the day after, from its first day on, and only who has an account', () => {
    const information = { warned: 0, stateMessenger: 1 }
    const { summonses } = live(
      scenarioOf({ ...placed, service: { account: 0.5, readsNotice: 0 }, information }, of2025),
      EVERY,
    )
    const [before, since] = [summonses.filter((s) => s.on < messenger), summonses.filter((s) => s.on >= messenger)]
    expect(before.filter((s) => s.known < NEVER)).toEqual([])
    const told = since.filter((s) => s.known < NEVER)
    expect(told.filter((s) => !s.hasNotice || s.known !== 1)).toEqual([])
    share('told', told.length, since.length, 0.5)
    expect(told.some((s) => s.on === messenger)).toBe(true)
  })
  it('who is told by a hand first is not counted as warned', () => {
    const warned = { warned: 1, warningDays: 3, keptLimited: 1, keptBlocked: 1, stateMessenger: 0 }
    const byHand = { ...reached, people: home, summons: { ...reached.summons, paperAlsoPlaced: 1 } }
    const first = live(
      scenarioOf({ ...byHand, information: warned, service: { ...reached.service, account: 0 } }, of2026),
      EVERY,
    )
    expect(first.of('service/known')).toBeGreaterThan(250)
    expect(first.of('information/warned')).toBe(0)
    const later = live(
      scenarioOf({ ...byHand, information: warned, service: { handed: 0, refused: 0, account: 0 } }, of2026),
      EVERY,
    )
    expect(later.of('information/warned')).toBe(later.of('service/known'))
    expect(later.of('information/state-messenger')).toBe(0)
  })
  it('a refused right is kept by fewer while messengers are blocked', () => {
    const right = {
      right18: 1,
      right22: 1,
      right29: 1,
      rightRefused: 1,
      unfit: 0,
      temporarilyUnfit: 0,
      fitFailed: 0,
      hearings: 5,
    }
    const information = { warned: 0, helped: 1, rightKept: 1, keptLimited: 0.8, keptBlocked: 0.3 }
    const summons = { ...reached.summons, leadShortest: 2, leadLongest: 2 }
    const { events } = live(
      scenarioOf({ ...reached, summons, people: home, information, commission: right }, of2026),
      EVERY,
    )
    for (const [what, is, chance] of [
      ['limited', (day: number) => day < blocked, 0.8],
      ['blocked', (day: number) => day >= blocked, 0.3],
    ] as const) {
      const heard = events.filter((e) => (e.what === 'deferred' || e.what === 'called-up') && is(e.day))
      share(what, heard.filter((e) => e.what === 'deferred').length, heard.length, chance)
    }
  })
})
