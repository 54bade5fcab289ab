import { dayOf, isoOf, type Day } from '@draftlight/law'
import { expect, it } from 'vitest'
import { assess } from './assess.ts'
import { classesOn } from './base-rate.ts'
import { evidenceOf, MONTH, readingOf } from './evidence.ts'
import { priors } from '../generated/priors.ts'
import { callUps, manpower } from '../generated/series.ts'
import { shipped } from '../ledger.ts'

// what changes on a day: on that very day, and not on the one before

it('a call-up counts from the first day of its class to the last, and a class from the month on that it needs', () => {
  const row = callUps.find(({ country }) => callUps.filter((r) => r.country === country).length === 1)!
  const day = dayOf(row.from)
  const before = isoOf(day - 3000)
  const eventsOn = (on: Day, from: Day, to: Day): number =>
    classesOn(on, {
      ...priors.classes,
      classes: [
        {
          ...priors.classes.classes[0]!,
          from: before,
          counts: { country: [row.country], from: isoOf(from), to: isoOf(to) },
        },
      ],
    })[0]!.events
  expect([eventsOn(day, day, day), eventsOn(day - 1, day, day)]).toEqual([1, 0])
  expect([eventsOn(day, day + 1, day + 9), eventsOn(day, day - 9, day - 1)]).toEqual([0, 0])
  const weights = (least: number): number[] =>
    classesOn(day, {
      ...priors.classes,
      least,
      classes: [3000, 1000].map((days) => ({ ...priors.classes.classes[0]!, from: isoOf(day - days), weight: 0.5 })),
    }).map(({ weight }) => weight)
  expect([weights(1000 / MONTH), weights(1000 / MONTH + 0.01)]).toEqual([
    [0.5, 0.5],
    [1, 0],
  ])
})

it('on the first of a month it is the month before in which somebody looked or did not', () => {
  const one = { ...priors.indicators.find(({ reads }) => !reads.series)!, window: 1 }
  const looked = (on: string): number =>
    readingOf(one, evidenceOf(shipped, [one]), dayOf(on), {
      ...priors,
      coverage: { ...priors.coverage, months: { [one.id]: { 2024: '...........p', 2025: '....m.......' } } },
    }).looked
  expect(['2025-05-01', '2025-05-02', '2025-06-01', '2025-06-02'].map(looked)).toEqual([0, 1, 1, 0])
  expect(['2025-01-01', '2025-01-02'].map(looked)).toEqual([0.5, 0])
})

it('losses above recruits are as old as the newest of the three months of which both are known', () => {
  const one = { ...priors.indicators.find(({ reads }) => reads.series)!, halves: 400, window: 24 }
  const months = manpower.filter((row) => row.wholeMonth === 'yes' && row.recruitsKnownOn !== undefined)
  const presentOn = (on: Day): number => readingOf(one, evidenceOf(shipped, [one]), on, priors).present
  let above = 0
  for (const on of new Set(months.map((row) => dayOf(row.recruitsKnownOn!)))) {
    const three = months.filter((row) => dayOf(row.recruitsKnownOn!) <= on && dayOf(row.lossesKnownOn) <= on).slice(-3)
    const over = three.reduce((sum, row) => sum + row.losses - row.recruits!, 0)
    if (three.length < 3 || over <= 0) continue
    above++
    // half as loud after 400 days, by a straight line
    const age = on - dayOf(three[2]!.lossesKnownOn)
    expect(presentOn(on), isoOf(on)).toBeCloseTo(priors.combining.true.C['3'] * (1 - age / 800), 12)
  }
  expect(above).toBeGreaterThan(0)
})

it('the last day that was read is assessed, the next is stale; the war may end from its day on', () => {
  const through = dayOf(priors.coverage.through)
  expect([through, through + 1].map((on) => assess(on).kind)).toEqual(['assessed', 'stale'])
  const wide = { ...priors, combining: { ...priors.combining, draws: 200 } }
  const headline = (on: Day) =>
    assess(on, {
      priors: {
        ...wide,
        indicators: wide.indicators.map((one) => ({ ...one, ratio: { low: 1, central: 1, high: 1 } })),
      },
    }).events[0]!.horizons[2]!.headline
  // ratios that decide nothing
  expect([headline(through), headline(through + 1)]).toEqual(['assessed', 'base-rate'])
  const baseOf = (from: Day): number =>
    assess(through, {
      priors: { ...wide, classes: { ...wide.classes, warEnds: { ...wide.classes.warEnds, from: isoOf(from) } } },
    }).events[0]!.horizons[2]!.baseRate
  expect(baseOf(through)).toBeLessThan(baseOf(through + 1))
})
