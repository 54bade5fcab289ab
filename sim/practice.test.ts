import { regions } from '@draftlight/country'
import { dayOf } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import { indicators } from './indicators.ts'
import type { Scenario } from './scenario/scenario.ts'
import { built } from './testing/built.ts'

const { countsByOffice, countsOf, scenarioWith, series, yearOf } = built
const EVERY = 100
const base = countsOf(scenarioWith({}), EVERY)
const most = (counts: Int32Array, id: string): number => Math.max(...series(counts, id))

describe('a chance of nothing and of one', () => {
  it('no ban reaches the border: nobody is stopped, and the law is the same', () => {
    const quiet = { border: { trips: 0, flees: 0 } }
    const [none, some] = [0, 0.6].map((enforced) =>
      countsOf(scenarioWith({ ...quiet, 'exit-ban': { enforced } }), EVERY),
    )
    expect(most(none!, 'ban/done')).toBe(0)
    expect(most(some!, 'ban/done')).toBeGreaterThan(1000)
    const practice = [
      'ban/done',
      'ban/done-unknowing',
      'ban/done-lawful',
      'ban/done-unlawful',
      'ban/done-unsettled',
      'ban/lifted',
      'ban/overdue',
    ]
    for (const { id } of indicators)
      if (!practice.includes(id)) expect(series(none!, id), id).toEqual(series(some!, id))
    expect(yearOf(countsOf(scenarioWith({ 'exit-ban': { enforced: 0 } }), EVERY), 'border/refused')).toBe(0)
    expect(yearOf(base, 'border/refused')).toBeGreaterThan(0)
  })
  it('no measures laid: none stand in fact, those of the law do', () => {
    const counts = countsOf(scenarioWith({ restrictions: { laid: 0 } }), EVERY)
    for (const { id } of indicators)
      if (/^measures\/(done|began|lifted|blocked)/.test(id)) expect(most(counts, id), id).toBe(0)
    expect(most(counts, 'measures/lawful')).toBeGreaterThan(1000)
    expect(yearOf(base, 'measures/began')).toBeGreaterThan(100)
  })
  it('no lender looks at the register: no loan is stopped, and every other deal is as before', () => {
    const [none, all] = [0, 1].map((loanLinked) =>
      countsOf(
        scenarioWith({
          restrictions: { laid: 1, loanLinked },
          appearance: { comes: 0, pressed: 0 },
          border: { flees: 0, trips: 0 },
        }),
        EVERY,
      ),
    )
    expect([yearOf(none!, 'measures/blocked-loan'), yearOf(all!, 'measures/blocked-loan') > 100]).toEqual([0, true])
    for (const kind of ['vehicle', 'property', 'business']) {
      expect(yearOf(none!, `measures/blocked-${kind}`), kind).toBe(yearOf(all!, `measures/blocked-${kind}`))
      expect(yearOf(none!, `measures/blocked-${kind}`), kind).toBeGreaterThan(10)
    }
  })
  it('everybody found is taken and heard that day: whom age has released meanwhile is not counted as heard', () => {
    const raids = { found: 12, foundWhereRaids: 12, delivered: 1, sameDay: 1 }
    const paper = built.readScenario(built.shippedScenario('paper-2022')!, 'paper-2022')
    const counts = countsOf({ ...paper, practice: { ...paper.practice, raids } }, EVERY)
    const examined = series(counts, 'commission/examined')
    series(counts, 'raids/heard-same-day').forEach((n, day) =>
      expect(n, `day ${day}`).toBeLessThanOrEqual(examined[day]!),
    )
    expect(yearOf(counts, 'raids/heard-same-day')).toBeLessThan(yearOf(counts, 'raids/delivered'))
  })
  it('the law as written: every count of what the law forbids is nought, and what it gives is done on the day', () => {
    const name = 'law-as-written'
    const counts = countsOf(built.readScenario(built.shippedScenario(name)!, name), EVERY)
    const NOUGHT = /unlawful|not-callable|unfit|wrong|out-of-season|corrupted|over-cap|not-lawful|overdue/
    const forbidden = indicators.filter(({ id }) => NOUGHT.test(id) && !id.startsWith('mobilization/'))
    expect(forbidden.length).toBeGreaterThan(12)
    for (const { id } of forbidden) expect(yearOf(counts, id), id).toBe(0)
    expect(series(counts, 'ban/done').slice(1)).toEqual(series(counts, 'ban/lawful').slice(1))
    expect(yearOf(counts, 'measures/began')).toBeGreaterThan(100)
  })
  it('every summons electronic: no letter, none by hand', () => {
    // where nobody is sent, no office lacks men and sends more
    const unsent = (practice: Scenario['practice']) => countsOf(scenarioWith(practice, { off: ['dispatch'] }), EVERY)
    const [some, every] = [unsent({}), unsent({ summons: { electronic: 1 } })]
    expect(yearOf(every, 'summons/letter') + yearOf(every, 'summons/by-hand')).toBe(0)
    const all = ['summons/electronic', 'summons/letter', 'summons/by-hand', 'summons/moscow-register']
    expect(yearOf(every, 'summons/electronic')).toBe(all.reduce((n, id) => n + yearOf(some, id), 0))
  })
  it('no wrong record and no refused right: nobody deferred or unfit by decision is summoned or called up', () => {
    const counts = countsOf(
      scenarioWith(
        { people: { wrongRecord: 0, wrongOlder: 0 }, commission: { rightRefused: 0, penalPassed: 0 } },
        // Nobody of these ages leaves liability by age while the commission has his case.
        { readings: { 'SW-27GAP': 'liable' }, ages: [17, 27], off: ['feeds'] },
      ),
      EVERY,
    )
    for (const id of ['summons/to-not-callable', 'register/wrong']) {
      expect(most(counts, id), id).toBe(0)
      expect(most(base, id), id).toBeGreaterThan(0)
    }
    // Of the year counted: before 2026 a commission that met after its campaign broke the law too.
    expect(yearOf(counts, 'commission/called-up-unlawful')).toBe(0)
    expect(yearOf(base, 'commission/called-up-unlawful')).toBeGreaterThan(0)
  })
  it('everybody comes who knows: nobody who knew misses the date', () => {
    const counts = countsOf(scenarioWith({ appearance: { comes: 1 }, border: { leaves: 0 } }), EVERY)
    expect(yearOf(counts, 'appearance/missed')).toBe(yearOf(counts, 'appearance/missed-unknowing'))
    expect(yearOf(base, 'appearance/missed')).toBeGreaterThan(yearOf(base, 'appearance/missed-unknowing'))
  })
  it('no trips: nobody tries the border; no fines: no criminal case', () => {
    const counts = countsOf(scenarioWith({ border: { trips: 0, flees: 0 }, penalties: { fined: 0 } }), EVERY)
    for (const id of ['border/tried', 'border/left', 'penalty/fines', 'penalty/criminal'])
      expect(most(counts, id), id).toBe(0)
  })
})

describe('what is counted adds up', () => {
  it('every summons has one channel and one kind', () => {
    const of = (ids: readonly string[]): number => ids.reduce((n, id) => n + yearOf(base, `summons/${id}`), 0)
    const kinds = ['data-check', 'medical', 'commission']
    expect(of(kinds)).toBe(of(['electronic', 'letter', 'by-hand', 'moscow-register']))
    for (const kind of kinds) expect(of([kind]), kind).toBeGreaterThan(500)
    const none = countsOf(scenarioWith({ summons: { commission: 0 } }), EVERY)
    expect(yearOf(none, 'summons/commission')).toBe(0)
    expect(yearOf(none, 'summons/medical')).toBe(of(['medical', 'commission']))
  })
  it('who missed his date or waits for the commission has come from somewhere and gone somewhere', () => {
    // nobody is brought from the border before his date, nobody is released by age
    const counts = countsOf(
      scenarioWith({ border: { detained: 0 } }, { readings: { 'SW-27GAP': 'liable' }, ages: [17, 27] }),
      EVERY,
    )
    const of = (id: string): number => yearOf(counts, `appearance/${id}`)
    const grown = (id: string): number => series(counts, id).at(-1)! - series(counts, id)[0]!
    expect(grown('men/missed')).toBe(of('missed') - of('back-on-roll') - of('late') - of('brought'))
    expect(grown('men/waiting')).toBe(
      of('in-time') +
        of('late') +
        of('brought') -
        of('record-corrected') -
        of('sent-home') -
        yearOf(counts, 'commission/examined'),
    )
    for (const id of ['back-on-roll', 'sent-home', 'record-corrected']) expect(of(id), id).toBeGreaterThan(100)
  })
})

describe('the register', () => {
  const everybody = { rampDays: 0, authoritiesCoverage: 1, authoritiesErrors: 0 }
  it('hears of men who come of age after its feeds were connected', () => {
    const counts = countsOf(scenarioWith({ feeds: everybody, people: { completeness: 0 } }), EVERY)
    const entered = yearOf(counts, 'feeds/created')
    expect(entered).toBeGreaterThan(0.25 * yearOf(counts, 'register/turned-18'))
  })
  it('tells all whom it holds on the first day of a region’s wave, entered before or after the run began', () => {
    const counts = countsOf(
      scenarioWith(
        {
          feeds: everybody,
          people: { completeness: 0, deferred18: 0, deferred22: 0, deferred29: 0 },
          notification: { waveDays: 30 },
        },
        { rollout: { everywhere: { notices: dayOf('2026-03-01') } }, to: dayOf('2026-04-30') },
      ),
      EVERY,
    )
    expect(yearOf(counts, 'notice/sent')).toBeGreaterThan(series(counts, 'men/open')[60]!)
    expect(series(counts, 'men/open')[60]).toBeGreaterThan(10_000)
  })
  it('tells each man whom it holds once: on the day of the wave also those entered on that very day', () => {
    const wave = dayOf('2026-03-01')
    const rollout = { everywhere: { notices: wave, 'federal-register': dayOf('2025-09-01') } }
    const counts = countsOf(
      scenarioWith({ notification: { waveDays: 1 } }, { rollout, ages: [18, 29], to: dayOf('2026-03-31') }),
      EVERY,
    )
    const on = (id: string): number => series(counts, id)[wave - dayOf('2026-01-01') + 1]!
    const men = indicators.filter(({ id }) => id.startsWith('men/')).reduce((n, { id }) => n + on(id), 0)
    expect(on('feeds/created')).toBeGreaterThan(0)
    expect(on('notice/sent')).toBe(men - on('men/under-18') - on('men/unrecorded'))
  })
  it('knows of a right for study from the universities, of one for children from the tax service', () => {
    const everybody = {
      unfit: 0,
      temporarilyUnfit: 0,
      fitFailed: 0,
      right18: 1,
      right22: 1,
      right29: 1,
      rightRefused: 1,
    }
    const calledUp = (universitiesCoverage: number, taxCoverage: number): number => {
      const feeds = {
        rampDays: 0,
        universitiesCoverage,
        universitiesErrors: 0,
        taxCoverage,
        taxErrors: 0,
        withoutPresence: 0,
      }
      const counts = countsOf(
        scenarioWith(
          {
            feeds,
            commission: everybody,
            people: { wrongRecord: 0, wrongOlder: 0, underInvestigation: 0, convicted: 0 },
          },
          { off: ['information'], ages: [18, 26] },
        ),
        EVERY,
      )
      const deferred = yearOf(counts, 'commission/deferred')
      const refused = yearOf(counts, 'commission/called-up')
      expect(deferred + refused).toBeGreaterThan(2000)
      return refused / (deferred + refused)
    }
    expect(calledUp(1, 1)).toBe(0)
    // one right in twenty is for children
    const [families, students] = [calledUp(1, 0), calledUp(0, 1)]
    expect(families).toBeGreaterThan(0.03)
    expect(families).toBeLessThan(0.08)
    expect(students).toBeGreaterThan(0.9)
    expect(students).toBeLessThan(0.98)
  })
  it('acts where the law gives nothing as often with measures as with bans', () => {
    const none = countsOf(scenarioWith({ 'exit-ban': { withoutLaw: 0 }, restrictions: { laid: 1 } }), EVERY)
    const all = countsOf(scenarioWith({ 'exit-ban': { withoutLaw: 1 }, restrictions: { laid: 1 } }), EVERY)
    for (const id of ['unlawful', 'unsettled'].flatMap((how) => [`measures/began-${how}`, `ban/done-${how}`])) {
      expect(yearOf(none, id), id).toBe(0)
      expect(yearOf(all, id), id).toBeGreaterThan(10)
    }
  })
  it('a man exempt for health whom it shows as liable is unfit, whatever the commission finds', () => {
    const exempt = { exempt18: 1, exempt22: 1, exempt29: 1, deferred18: 0, deferred22: 0, deferred29: 0 }
    const counts = countsOf(
      scenarioWith({
        people: { ...exempt, served18: 0, served22: 0, served29: 0, wrongRecord: 0.5, notEnlisted: 0 },
        appearance: { papersAccepted: 0 },
        commission: {
          unfit: 0,
          unfitPassed: 1,
          temporarilyUnfit: 0,
          penalPassed: 1,
          right18: 0,
          right22: 0,
          right29: 0,
        },
        feeds: Object.fromEntries(['health', 'socialFund'].map((name) => [`${name}Coverage`, 0])),
      }),
      EVERY,
    )
    expect(yearOf(counts, 'commission/called-up')).toBeGreaterThan(1000)
    expect(yearOf(counts, 'commission/called-up-unfit')).toBe(yearOf(counts, 'commission/called-up'))
  })
  it('a region’s own register is used from the day reported, in Moscow’s region too', () => {
    const spring = built.readScenario(built.shippedScenario('spring-2025')!, 'spring-2025')
    const { offices } = built.layoutOf(spring)
    const region = regions.find((r) => r.iso === 'RU-MOS')!.index
    const [counts] = countsByOffice(spring, [offices.findIndex((o) => o.region === region)])
    expect(yearOf(counts!, 'summons/moscow-register')).toBeGreaterThan(100)
    expect(yearOf(counts!, 'summons/letter') + yearOf(counts!, 'summons/by-hand')).toBe(0)
  })
})

describe('days that hang on the calendar, not on when the run begins or ends', () => {
  it('a quarter of study deferrals ends in the next summer', () => {
    const study: Scenario['practice'] = { people: { healthDeferral: 0 } }
    for (const warmUp of [100, 200, 400]) {
      const counts = countsOf(scenarioWith(study, { warmUp, ages: [19, 26], off: ['summons'] }), EVERY)
      const before = series(counts, 'men/deferred')[0]!
      expect(yearOf(counts, 'register/deferral-ended') / before, `${warmUp}`).toBeLessThan(warmUp === 100 ? 0.27 : 0.36)
    }
  })
  it('measures that the law ends by time end where no ban follows too', () => {
    const paper = { summons: { electronic: 0, paperAlsoPlaced: 0 } }
    const stock = (expiry: string): number =>
      series(
        countsOf(scenarioWith(paper, { warmUp: 400, readings: { 'SW-EXPIRY': expiry } }), EVERY),
        'measures/lawful',
      ).at(-1)!
    expect(stock('twelve_months')).toBeLessThan(0.9 * stock('never'))
  })
  it('a year of sending is shared out over the year’s windows, though the run ends before it', () => {
    const sentBy = (to: string): number[] =>
      series(countsOf(scenarioWith({}, { to: dayOf(to) }), EVERY), 'dispatch/sent').slice(0, 190)
    expect(sentBy('2026-07-31')).toEqual(sentBy('2026-12-31'))
  })
})

it('counts every indicator in the default scenario but those that a rare chance leaves out, and mobilization', () => {
  const silent = indicators.filter((x) => most(base, x.id) === 0).map((x) => x.id)
  // Moscow joined the federal register before 2026, there is no day without a draft in 2026; the rest is lawful then, or rare.
  const maybe = [
    'summons/moscow-register',
    'raids/between-drafts',
    'commission/deferred-unseen-not-lawful',
    'penalty/fines-unlawful',
    'summons/out-of-season',
    'summons/over-cap',
    'commission/called-up-unsettled',
    'dispatch/lapsed',
    // By default a ban stands from the day of the entry itself: nobody knows before.
    'ban/known-before',
    'ban/known-before-days',
  ]
  const unrun = silent.filter((id) => !maybe.includes(id) && !/mobiliz/.test(id))
  expect(unrun.map((id) => `${id} is never counted: does its stage stand in liveDay of sim/stages/index.ts?`)).toEqual(
    [],
  )
})
