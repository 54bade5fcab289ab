import { readFileSync } from 'node:fs'
import { dayOf } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import { gapDays } from './kernel/gaps.ts'
import { purpose, word } from './kernel/random.ts'
import { practiceOf } from './scenario/scenario.ts'
import { built } from './testing/built.ts'
import { draws, evenly, live, officesOf, scenarioOf, share } from './testing/draws.ts'

describe('every draw is distributed as its parameter says, of the register, of an order, of waiting:', () => {
  describe('the register', () => {
    draws(['notice'], 'days until an ended deferral is known', () => {
      const { between } = live(scenarioOf({ register: { feedLatency: 12 }, people: { completeness: 1 } }))
      evenly('days', between('deferral-ended', 'recorded', 30), 1, 25)
      const half = live(scenarioOf({ register: { feedLatency: 12 }, people: { completeness: 0.5 } }))
      share('known at all', half.between('deferral-ended', 'recorded', 30).length, half.told('deferral-ended', 30), 0.5)
    })
    draws(['inclusion'], 'notices of inclusion, and who reads them', () => {
      const start = dayOf('2026-03-01')
      const scenario = scenarioOf(
        { notification: { waveDays: 60, read: 0.4 }, summons: { perSent: 0 } },
        { off: ['feeds', 'information', 'register'], rollout: { everywhere: { notices: start } } },
      )
      const plan = built.planOf(scenario)
      const shard = built.shardFor(plan)
      const days: number[] = []
      let read = 0
      for (const office of built.someOffices(plan, 120)) {
        if (plan.rollout[plan.offices[office]!.region]!.noticesFrom !== start - plan.from) continue
        built.liveOffice(shard, office)
        built.series(shard.counts, 'notice/sent').forEach((n, row) => {
          for (let k = 0; k < n; k++) days.push(row - 1 - (start - plan.from))
        })
        read += built.yearOf(shard.counts, 'notice/read')
      }
      evenly('days of the wave', days, 0, 59)
      share('read', read, days.length, 0.4)
    })
    draws(['feeds'], 'men entered by what authorities tell', () => {
      const start = dayOf('2026-03-01')
      const nationwide = ['everywhere', 'RU-MOW', 'RU-MOS', 'RU-ME', 'RU-RYA', 'RU-SAK']
      const entered = (authoritiesErrors: number) => {
        const feeds = { rampDays: 0, authoritiesCoverage: 0.5, authoritiesDays: 10, authoritiesErrors }
        const { of, events } = live(
          scenarioOf(
            { feeds, people: { completeness: 0.5 }, summons: { perSent: 0 } },
            {
              off: ['notification', 'information', 'register'],
              rollout: Object.fromEntries(nationwide.map((region) => [region, { nationwide: start }])),
            },
          ),
        )
        const days = events.filter((e) => e.what === 'recorded').map((e) => e.day - start)
        return { days, left: of('men/unrecorded') }
      }
      const [right, some] = [entered(0), entered(0.2)]
      share('entered', right.days.length, right.days.length + right.left, 0.5)
      share('entered by a right message', some.days.length, right.days.length, 0.8)
      evenly('days after the start', right.days, 1, 21)
    })
    draws(['feeds'], 'an ended deferral is told by a feed that is connected by then, and by none that is not', () => {
      const start = dayOf('2026-03-01')
      const { between, events } = live(
        scenarioOf(
          {
            feeds: { rampDays: 0, healthCoverage: 1, healthErrors: 0, healthDays: 10, universitiesErrors: 0 },
            people: { completeness: 0, healthDeferral: 1 },
            summons: { perSent: 0 },
          },
          {
            off: ['notification', 'information'],
            ages: [18, 26],
            rollout: Object.fromEntries(
              ['everywhere', 'RU-MOW', 'RU-MOS', 'RU-ME', 'RU-RYA', 'RU-SAK'].map((r) => [r, { nationwide: start }]),
            ),
          },
        ),
      )
      const ended = events.filter((e) => e.what === 'deferral-ended' && e.day < start + 60)
      const recorded = new Set(events.filter((e) => e.what === 'recorded').map((e) => `${e.office}.${e.man}`))
      const isTold = (e: (typeof events)[number]): boolean => recorded.has(`${e.office}.${e.man}`)
      expect(ended.filter((e) => e.day < start && isTold(e)).length).toBe(0)
      expect(ended.filter((e) => e.day < start).length).toBeGreaterThan(100)
      expect(ended.filter((e) => e.day >= start && !isTold(e)).length).toBe(0)
      evenly('days until it is told', between('deferral-ended', 'recorded', 60), 1, 21)
    })
  })

  describe('an order of mobilization', () => {
    const order = (by: 'paper' | 'register', mobilization: Readonly<Record<string, number>>) =>
      live(
        scenarioOf(
          { mobilization, summons: { perSent: 0 } },
          {
            // two waves of calls have run their whole course, a third has not begun
            to: dayOf('2026-04-06'),
            ages: [30, 45],
            mobilization: [
              { on: dayOf('2026-02-10'), kind: 'partial', men: 2_000_000, ages: [31, 46], who: 'reserve', by },
            ],
          },
        ),
        240,
      )
    const plain = { booked: 0, largeFamily: 0, unfitForWar: 0, flees: 0, callsPerMan: 1, paperDays: 25 }
    draws(['mobilizationCall'], 'handed over, comes, kept, arrives', () => {
      const { of, between, told } = order('paper', {
        ...plain,
        handed: 0.5,
        handDays: 5,
        comes: 0.8,
        comeDays: 3,
        accepted: 0.7,
        arriveDays: 5,
      })
      share('handed over', of('mobilization/known'), of('mobilization/called'), 0.5)
      share('comes', of('mobilization/appeared'), of('mobilization/known'), 0.8)
      const days = between('mobilization-came', 'mobilized', 15)
      share('kept', days.length, told('mobilization-came', 15), 0.7)
      evenly('days until they arrive', days, 1, 11)
    })
    draws(['mobilizationCall', 'account'], 'reads of it in the register', () => {
      const { of } = order('register', { ...plain, handed: 0, registerDays: 10 })
      const { account, readsNotice } = practiceOf(built.byDefault).service
      share('reads', of('mobilization/known'), of('mobilization/called'), account * readsNotice)
    })
    draws(['mobilizable'], 'booked, with a family, unfit: called all the same', () => {
      const { of } = order('paper', { ...plain, booked: 0.1, largeFamily: 0.05, unfitForWar: 0.1, spared: 0.2 })
      const wrongly = 0.25 * 0.2
      share(
        'not callable',
        of('mobilization/called-not-callable'),
        of('mobilization/called'),
        wrongly / (0.75 + wrongly),
      )
    })
    draws(['mobilizationFlight'], 'who leaves, and who is stopped', () => {
      const { of, plan } = order('paper', { ...plain, flees: 0.03, fleeDays: 4, stopped: 0.2, handed: 0 })
      const left = of('mobilization/left') + of('mobilization/left-refused')
      const men = officesOf(plan.scenario, 240).reduce((n, o) => n + plan.offices[o]!.cohortStart.at(-1)!, 0)
      share('leave', left, men, 0.03)
      share('stopped', of('mobilization/left-refused'), left, 0.2)
    })
  })

  const waits = ['trips', 'attempts', 'raids', 'mobilizationFlight'] as const
  draws(waits, 'days until the next trip or deal, until he is found or flees: as of events at a steady rate', () => {
    const plan = built.planOf(built.byDefault)
    for (const of of waits) {
      const mean = 200
      const days = Array.from({ length: 40_000 }, (_, man) =>
        gapDays(plan.gaps, word(plan.keys, 1000 + 37 * man, purpose[of], man % 3), mean),
      )
      // the first day is day 1, and a day is a whole one
      share(`${of}: within a month`, days.filter((d) => d <= 30).length, days.length, 1 - 0.860708)
      share(`${of}: within the mean`, days.filter((d) => d <= 200).length, days.length, 1 - 0.367879)
      share(`${of}: later than twice the mean`, days.filter((d) => d > 400).length, days.length, 0.135335)
    }
  })
})

it('no draw is left out', () => {
  const text = ['draws.slow.test.ts', 'draws-of-register.slow.test.ts']
    .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
    .join()
  const tested = [...text.matchAll(/ (?:draws\(|waits = )\[([^\]]*)\]/g)].flatMap((m) => m[1]!.match(/\w+/g)!)
  // offices and points in their order: estimate.slow.test.ts, sensitivity.test.ts; two that were drawn once are drawn no more
  const elsewhere = ['order', 'latinHypercube', 'examination', 'dispatch']
  expect([...new Set([...tested, ...elsewhere])].toSorted()).toEqual(Object.keys(purpose).toSorted())
})
