import { dayOf } from '@draftlight/law'
import { describe, expect } from 'vitest'
import { birthIn, birthOf, firstDeferralEnd, firstDeferralIsHealth } from './people.ts'
import { practiceOf } from './scenario/scenario.ts'
import { isOnRoll } from './kernel/roll.ts'
import { rankOf, State } from './shard.ts'
import { Disposition } from './stages/appearance.ts'
import { built } from './testing/built.ts'
import { draws, evenly, live, most, NEVER, scenarioOf, share, still, type Summons } from './testing/draws.ts'

/**
 * The theory is written here from what the parameters mean: so many in a hundred, or every day of a range as often as the others.
 * What is observed is what happens to the men of some offices of the country, lived by the stages themselves.
 */
describe('every draw is distributed as its parameter says:', () => {
  describe('men before the first day', () => {
    const scenario = scenarioOf({ people: { wrongRecord: 0.05, wrongOlder: 0.01 } }, { ages: [18, 35] })
    const v = practiceOf(scenario).people
    const plan = built.planOf(scenario)
    const shard = built.shardFor(plan)
    /** Straight lines between the ages named; the age is the one reached in the year. */
    const at = (age: number, a: number, b: number, c: number): number =>
      age <= 18
        ? a
        : age <= 22
          ? a + ((b - a) * (age - 18)) / 4
          : Math.min(age, 29) === 29
            ? c
            : b + ((c - b) * (age - 22)) / 7
    const standings = plan.cohorts.map(() => ({ men: 0, reserve: 0, exempt: 0, deferred: 0, open: 0, unrecorded: 0 }))
    const birthdays: number[] = []
    const healthDays: number[] = []
    const spreads: number[] = []
    let [deferred, spared, older, wrong] = [0, 0, 0, 0]
    /** Of older men: those of years of birth of which some are liable. */
    let [pastAge, wronglyOfThem] = [0, 0]
    for (const office of built.someOffices(plan, 60)) {
      built.clearCounts(shard)
      built.clearShard(shard, office)
      built.startDay(shard, 0)
      built.settle(shard)
      wrong += built.series(shard.counts, 'register/wrong')[0]!
      older += shard.men - shard.young
      plan.cohorts.forEach((cohort, c) => {
        const of = standings[c]!
        for (let man = shard.cohortStart[c]!; man < Math.min(shard.young, shard.cohortStart[c + 1]!); man++) {
          const state = shard.state[man]!
          of.men++
          const isPastAge = cohort.ageAtStart[birthIn(shard, man, cohort)] === 0 || cohort.enlistedMatters
          if (state === State.open) of.open++
          else if (state === State.unrecorded) of.unrecorded++
          else {
            if (isPastAge) {
              older++
              pastAge++
              if (isOnRoll(shard.roll, rankOf(shard, man))) wronglyOfThem++
            } else spared++
            if (state === State.reserve) of.reserve++
            else if (state === State.exempt) of.exempt++
            else of.deferred++
          }
          if (birthdays.length < 40_000)
            birthdays.push(Math.floor(((birthOf(shard, man) - cohort.firstBirth) * 365) / cohort.births))
          if (state !== State.deferred) continue
          deferred++
          const end = firstDeferralEnd(shard, man)
          if (firstDeferralIsHealth(shard, man)) healthDays.push(end - plan.from)
          else spreads.push(Math.min(...Array.from(plan.summers, (s) => (end >= s ? end - s : NEVER))))
        }
      })
    }

    draws(['standing'], 'served, exempt, deferred, liable, by age', () => {
      let cohorts = 0
      plan.cohorts.forEach((cohort, c) => {
        if (!cohort.plain) return
        cohorts++
        const of = standings[c]!
        const age = 2026 - cohort.birthYear
        const served = at(age, v.served18, v.served22, v.served29)
        share(`served at ${age}`, of.reserve, of.men, served)
        share(`exempt at ${age}`, of.exempt, of.men, at(age, v.exempt18, v.exempt22, v.exempt29))
        share(`deferred at ${age}`, of.deferred, of.men, at(age, v.deferred18, v.deferred22, v.deferred29))
      })
      expect(cohorts).toBeGreaterThan(5)
    })
    draws(['record'], 'what the register shows', () => {
      const [open, unrecorded] = [0, 0].map((_, k) =>
        standings.reduce((n, of, c) => n + (plan.cohorts[c]!.plain ? (k ? of.unrecorded : of.open) : 0), 0),
      ) as [number, number]
      share('liable and on the roll', open, open + unrecorded, v.completeness)
      const expected = spared * v.wrongRecord + older * v.wrongOlder
      share('wrongly on the roll', wrong, spared + older, expected / (spared + older))
      share('past the age and on the roll', wronglyOfThem, pastAge, v.wrongOlder)
    })
    draws(['birthDay'], 'birthdays over the year', () => evenly('day of birth', birthdays, 0, 364))
    draws(['deferralEnd'], 'ends of deferrals', () => {
      share('for health', healthDays.length, deferred, v.healthDeferral)
      evenly('within a year', healthDays, 1, 365)
      evenly('around the end of a study year', spreads, 0, 63)
    })
    draws(['reserve'], 'men of 29 who were not enlisted before 2024', () => {
      const c = plan.cohorts.findIndex((cohort) => cohort.birthYear === 1996)
      expect(plan.cohorts[c]!.enlistedMatters).toBe(true)
      share('liable still', standings[c]!.open + standings[c]!.unrecorded, standings[c]!.men, v.notEnlisted)
    })
  })

  describe('a summons', () => {
    const mixed = live(scenarioOf())
    const electronic = live(scenarioOf({ summons: { electronic: 1 } }))
    const letters = live(scenarioOf({ summons: { electronic: 0, letter: 1 } }))
    const byHand = live(scenarioOf({ summons: { electronic: 0, letter: 0 } }))
    const { summons, service, people } = practiceOf(scenarioOf())
    const happens = (list: readonly number[]): number[] => list.filter((n) => n < NEVER)

    draws(['channel'], 'electronic, letter or by hand', () => {
      const paper = mixed.of('summons/letter') + mixed.of('summons/by-hand')
      share('electronic', mixed.of('summons/electronic'), mixed.of('summons/electronic') + paper, summons.electronic)
      share('letters', mixed.of('summons/letter'), paper, summons.letter)
    })
    draws(['appearanceDay'], 'purpose and days ahead', () => {
      const { summonses } = mixed
      for (const [name, chance] of [
        ['data_check', summons.dataCheck],
        ['commission', summons.commission],
        ['medical', 1 - summons.dataCheck - summons.commission],
      ] as const)
        share(name, summonses.filter((s) => s.purpose === name).length, summonses.length, chance)
      const leads = summonses.map((s) => s.lead)
      evenly('lead', leads, summons.leadShortest, summons.leadLongest)
    })
    draws(['appearanceDay'], 'against the law, or for one of the days that it allows', () => {
      const spring = dayOf('2025-04-01')
      const callUps = { dataCheck: 0, commission: 0 }
      const of = (from: string, until: string, outOfSeason: number) =>
        live(
          scenarioOf(
            { summons: { ...callUps, outOfSeason } },
            {
              from: dayOf(from),
              to: dayOf('2025-03-20'),
              send: [{ from: dayOf(from), until: dayOf(until), men: 40_000 }],
            },
          ),
        ).summonses
      const winter = of('2025-01-15', '2025-02-20', 0.4)
      const against = winter.filter((s) => s.purpose === 'medical')
      share('against the law', against.length, winter.length, 0.4)
      for (const [what, list] of [
        ['against it', against],
        ['for a check', winter.filter((s) => s.purpose === 'data_check')],
      ] as const)
        evenly(
          `lead ${what}`,
          list.map((s) => s.lead),
          summons.leadShortest,
          summons.leadLongest,
        )
      const monday = dayOf('2025-03-10')
      const soon = of('2025-03-10', '2025-03-11', 0).flatMap((s) => (s.on === monday ? [s.lead] : []))
      evenly('lead into the season', soon, spring - monday, summons.leadLongest)
    })
    draws(['delivery', 'address'], 'letters and hands that reach him, and also the register', () => {
      const atHome = 1 - people.livesElsewhere
      const of = (list: readonly Summons[], which: 'delivered' | 'handed' | 'refused'): number[] =>
        happens(list.map((s) => s[which]))
      const delivered = of(letters.summonses, 'delivered')
      share('delivered', delivered.length, letters.summonses.length, atHome * service.letterDelivered)
      evenly('days of a letter', delivered, 1, 1 + most(service.letterDays))
      const [handed, refused] = [of(byHand.summonses, 'handed'), of(byHand.summonses, 'refused')]
      share('handed over', handed.length, byHand.summonses.length, atHome * service.handed)
      share('refused', refused.length, byHand.summonses.length, atHome * service.refused)
      evenly('days by hand', [...handed, ...refused], 0, most(service.handingDays))
      for (const { summonses } of [letters, byHand])
        share('also placed', summonses.filter((s) => s.isPlaced).length, summonses.length, summons.paperAlsoPlaced)
      // one word says all of it: what it says of one thing must not hang on what it says of another
      const reached = byHand.summonses.filter((s) => s.handed < NEVER)
      share('handed and placed', reached.filter((s) => s.isPlaced).length, reached.length, summons.paperAlsoPlaced)
      const placed = letters.summonses.filter((s) => s.isPlaced)
      evenly('days of a letter also placed', of(placed, 'delivered'), 1, 1 + most(service.letterDays))
    })
    draws(['account', 'learning'], 'accounts, and notices read', () => {
      const { summonses } = electronic
      const holders = summonses.filter((s) => s.hasNotice)
      share('account', holders.length, summonses.length, service.account)
      const read = happens(holders.map((s) => s.known))
      share('read', read.length, holders.length, service.readsNotice)
      evenly('days until read', read, 0, most(service.readingDays))
    })
    draws(['disposition'], 'who comes, comes when pressed, avoids', () => {
      const of = live(scenarioOf({ appearance: { comes: 0.7, pressed: 0.1 } })).summonses.map((s) => s.disposition)
      share('comes', of.filter((d) => d === Disposition.comes).length, of.length, 0.7)
      share('pressed', of.filter((d) => d === Disposition.pressed).length, of.length, 0.1)
    })
    draws(['banLag'], 'bans that reach the border, and when', () => {
      const scenario = scenarioOf({ summons: { electronic: 1 }, 'exit-ban': { enforced: 0.7, lag: 4, liftLag: 3 } })
      const { told, between } = live(scenario)
      const days = between('ban-began', 'ban-done', 10, (e) => e.lawful === 1)
      share(
        'enforced',
        days.length,
        told('ban-began', 10, (e) => e.lawful === 1),
        0.7,
      )
      evenly('days to the border', days, 0, 8)
      const come = live({
        ...scenario,
        practice: { ...scenario.practice, appearance: { comes: 1, pressed: 0 } },
      })
      evenly('days until it is lifted', come.between('ban-ended', 'ban-lifted', 10), 0, 6)
    })
    draws(['information'], 'warned, or told by the messenger of the state', () => {
      const off = scenarioOf().off.filter((s) => s !== 'information')
      const of = (practice: Readonly<Record<string, number>>) =>
        live(
          scenarioOf(
            { summons: { electronic: 1 }, service: { account: 1, readsNotice: 0 }, information: practice },
            { off },
          ),
        )
      const kept = { keptLimited: 0.8, keptBlocked: 0.8 }
      const warned = of({ warned: 0.25, warningDays: 3, stateMessenger: 0, ...kept })
      const days = happens(warned.summonses.map((s) => s.known))
      share('warned', days.length, warned.summonses.length, 0.2)
      evenly('days until warned', days, 1, 7)
      const { summonses } = of({ warned: 0, stateMessenger: 0.3 })
      share('told by the messenger', happens(summonses.map((s) => s.known)).length, summonses.length, 0.3)
    })
  })

  describe('a man who has been summoned', () => {
    /** Everybody is summoned by hand, reached at once and served. */
    const reached = {
      people: { ...still.people, livesElsewhere: 0 },
      summons: { electronic: 0, letter: 0, paperAlsoPlaced: 0, outOfSeason: 1 },
      service: { handed: 1, refused: 0, handingDays: 0 },
    }
    const placed = {
      people: { ...still.people, livesElsewhere: 0 },
      summons: { electronic: 1 },
      service: { account: 1, readsNotice: 1, readingDays: 0 },
    }
    draws(['fine', 'crime'], 'fines, when, and criminal cases', () => {
      const { of, between, told } = live(
        scenarioOf({ ...reached, penalties: { fined: 0.4, fineDays: 10, criminal: 0.3, criminalUnlawful: 1 } }),
      )
      const days = between('missed', 'fined', 25)
      share('fined', days.length, told('missed', 25), 0.4)
      evenly('days until fined', days, 1, 21)
      share('criminal', of('penalty/criminal'), of('penalty/fines'), 0.3)
    })
    draws(['measures', 'attempts'], 'measures, and what they stop', () => {
      const rates = { vehicle: 3, property: 2, business: 1, loan: 4 }
      const restrictions = { laid: 0.6, liftLag: 4, licence: 0.55, loanLinked: 1, noticed: 0, ...rates }
      const scenario = scenarioOf({ ...placed, restrictions }, { ages: [18, 26] })
      const { of, told, between } = live(scenario)
      share('laid', between('measures-began', 'measures-done', 1).length, told('measures-began', 1), 0.6)
      share('with a licence', of('measures/blocked-driving'), of('measures/done'), 0.55)
      const deals = ['vehicle', 'property', 'business', 'loan'] as const
      const all = deals.reduce((n, kind) => n + of(`measures/blocked-${kind}`), 0)
      for (const kind of deals) share(`refused: ${kind}`, of(`measures/blocked-${kind}`), all, rates[kind] / 10)
    })
    draws(['appearing'], 'papers accepted, heard after a data check, back on the roll', () => {
      const came = { appearance: { comes: 1, pressed: 0, onwards: 0.7 }, commission: { hearings: 0 } }
      const checked = live(scenarioOf({ ...reached, ...came, summons: { ...reached.summons, dataCheck: 1 } }))
      share('heard', checked.of('men/waiting'), checked.told('came', 0), 0.7)
      const wronged = live(
        scenarioOf({
          ...reached,
          ...came,
          people: { ...reached.people, wrongRecord: 1, completeness: 0 },
          appearance: { comes: 1, pressed: 0, papersAccepted: 0.8 },
        }),
      )
      share('papers accepted', wronged.told('papers-shown', 0), wronged.told('came', 0), 0.8)
      const unserved = live(scenarioOf({ ...reached, service: { handed: 0, refused: 0 }, appearance: { again: 0.6 } }))
      share('not again', unserved.of('men/missed'), unserved.of('appearance/missed'), 1 - 0.6)
    })
    draws(['lateness'], 'days until he comes late', () => {
      const { between } = live(
        scenarioOf({
          ...reached,
          summons: { ...reached.summons, leadShortest: 3, leadLongest: 3 },
          service: { handed: 1, refused: 0, handingDays: 20 },
          appearance: { comes: 1, pressed: 0, lateDays: 8 },
        }),
      )
      // who learns of it before the date comes on the date
      evenly(
        'days from learning',
        between('known', 'came', 20).filter((d) => d > 3),
        4,
        17,
      )
    })
    draws(['fitness', 'decision', 'penal', 'study'], 'what the commission finds', () => {
      const people = { ...reached.people, underInvestigation: 0.03, convicted: 0.05, healthDeferral: 0 }
      const right = 0.35
      const rights = { right18: right, right22: right, right29: right, rightRefused: 0.2 }
      const errs = { unfitPassed: 0.25, fitFailed: 0.05, penalPassed: 0.4 }
      const commission = { hearings: 5, unfit: 0.3, temporarilyUnfit: 0.1, ...errs, ...rights }
      const { of } = live(scenarioOf({ ...reached, people, appearance: { comes: 1, pressed: 0 }, commission }))
      const all = of('commission/examined')
      const barred = (0.03 + 0.05) * (1 - 0.4)
      const exempted = 0.3 * 0.75 + 0.7 * 0.05
      const health = 0.1 * 0.95
      share('barred', of('commission/barred'), all, barred)
      share('exempted', of('commission/exempted'), all, (1 - barred) * exempted)
      share('deferred for health', of('commission/deferred-health'), all, (1 - barred) * health)
      const fit = (1 - barred) * (1 - exempted - health)
      const granted = of('commission/deferred') - of('commission/deferred-health')
      share('deferred by right', granted, all, fit * 0.35 * 0.8)
      share(
        'called up unfit',
        of('commission/called-up-unfit'),
        of('commission/called-up'),
        (0.3 * 0.25 * (1 - 0.35 * 0.8) * (1 - barred)) / (fit * (1 - 0.35 * 0.8)),
      )
    })
    draws(['help'], 'a refused right that is kept', () => {
      const { of } = live(
        scenarioOf(
          {
            ...reached,
            appearance: { comes: 1, pressed: 0 },
            information: { helped: 0.5, rightKept: 0.6, keptLimited: 0.9, keptBlocked: 0.9 },
            commission: {
              hearings: 5,
              unfit: 0,
              temporarilyUnfit: 0,
              fitFailed: 0,
              rightRefused: 1,
              right18: 1,
              right22: 1,
              right29: 1,
            },
          },
          { off: scenarioOf().off.filter((s) => s !== 'information') },
        ),
      )
      share('kept', of('information/right-kept'), of('commission/examined'), 0.5 * 0.9 * 0.6)
    })
    draws(['borderCheck', 'detention', 'trips'], 'checked, and held', () => {
      const border = { trips: 12, checked: 0.8, flees: 0, leaves: 0, detained: 0.15 }
      const { of } = live(scenarioOf({ ...placed, 'exit-ban': { enforced: 1, lag: 0 }, border }, { ages: [18, 26] }))
      share('refused', of('border/refused'), of('border/tried'), 0.8)
      share('held', of('border/detained'), of('border/refused'), 0.15)
    })
    draws(['flight'], 'who avoids it leaves at once', () => {
      const { between, told } = live(
        scenarioOf({ ...reached, 'exit-ban': { enforced: 0 }, border: { trips: 0, flees: 0.3, fleeDays: 6 } }),
      )
      const days = between('known', 'trip-left', 20)
      share('flee', days.length, told('known', 20), 0.3)
      evenly('days until they do', days, 1, 13)
    })
    draws(['raids'], 'found, taken along, heard at once', () => {
      const raids = { found: 6, foundWhereRaids: 6, delivered: 0.6, sameDay: 0.3 }
      const { of } = live(scenarioOf({ ...reached, raids, commission: { hearings: 0 } }))
      share('taken along', of('raids/delivered'), of('raids/found'), 0.6)
      const waiting = of('raids/heard-same-day') + of('men/waiting')
      share('heard at once', of('raids/heard-same-day'), waiting, 0.3)
    })
  })
})
