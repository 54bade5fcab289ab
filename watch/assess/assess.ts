/** What the ledger makes likely on a day, using only what was published by that day. See docs/watch-method.md. */
import { civilOf, dayOf, isoOf, type Day } from '@draftlight/law'
import { exp } from './arithmetic.ts'
import { chanceByClass, classesOn, type ClassOn } from './base-rate.ts'
import { chances, hazards, piecesOf, warsEnd, type Chances } from './chance.ts'
import { STREAM, uniforms } from './draws.ts'
import { evidenceOf, readingOf, type Evidence, type Reading } from './evidence.ts'
import { priors as shippedPriors } from '../generated/priors.ts'
import { headlineOf } from '../score/headline.ts'
import { shipped, type Ledger } from '../ledger.ts'
import type { Forecast, JudgedEvent, Priors, Share } from '../priors.ts'
import { strengthOf, type Strength } from './strength.ts'

type Interval = readonly [low: number, high: number]
/** One event within so many months of the day. Chances are 0 to 1. */
interface HorizonAssessment {
  readonly months: number
  readonly mean: number
  /** 50% and 80% of the draws lie in these: doubt about the chance, not about what happens. */
  readonly intervals: { readonly 50: Interval; readonly 80: Interval }
  /** The same without any evidence. */
  readonly baseRate: number
  readonly baseIntervals: { readonly 50: Interval; readonly 80: Interval }
  /** Every ratio at its low or high end: where silence speaks, `allLow` can be the higher. With every ratio at 1 it is the base rate. */
  readonly allLow: number
  readonly allHigh: number
  /** What to print large: the base rate where the ratios decide more than the interval says. */
  readonly headline: 'base-rate' | 'assessed'
}
export interface EventAssessment {
  readonly id: string
  readonly horizons: readonly HorizonAssessment[]
}
export interface IndicatorShare extends Reading {
  readonly id: string
  /** Mean factor on the hazard. */
  readonly factor: number
}
export interface Assessment {
  readonly on: Day
  /** The last day on which anything was read. */
  readonly dataThrough: Day
  /**
   * `base-rate-only`: before anybody looked. `assessed`: between. `stale`: nothing was read since `dataThrough`; the base rate
   * comes first.
   */
  readonly kind: 'base-rate-only' | 'assessed' | 'stale'
  readonly series: string
  /** Forecast events and their stated shares. */
  readonly events: readonly EventAssessment[]
  readonly shares: readonly IndicatorShare[]
  readonly classes: readonly (ClassOn & { readonly chances: readonly number[] })[]
}
export interface AssessOptions {
  readonly ledger?: Ledger
  readonly priors?: Priors
  /** Months; 3, 6 and 12 where left out. */
  readonly horizons?: readonly number[]
}

export const HORIZONS = [3, 6, 12] as const
/** Throws RangeError for a day before the ledger begins. */
export function assess(on: Day, options: AssessOptions = {}): Assessment {
  const { ledger = shipped, priors = shippedPriors, horizons = HORIZONS } = options
  if (on < dayOf('2022-01-01')) throw new RangeError(`${isoOf(on)} is before the ledger: 2022-01-01 or later.`)
  const readings = readingsOn(on, ledger, priors)
  const count = priors.combining.draws
  const kind = kindOf(on, priors)
  const strength = kind === 'base-rate-only' ? undefined : strengthOf(readings, priors, count)
  const classes = classesKnownOn(on, priors)
  const world = { on, priors, horizons, classes, strength, count }
  return {
    on,
    dataThrough: Math.min(on, dayOf(priors.coverage.through)),
    kind,
    series: priors.combining.series,
    events: priors.events.events
      .filter((event): event is Forecast | Share => event.kind !== 'judgement')
      .map((event) => ({ id: event.id, horizons: horizonsOf(event, world) })),
    shares: priors.indicators.map(({ id }, k) => ({
      id,
      factor: strength ? exp(strength.parts[k]!) : 1,
      ...readings[k]!,
    })),
    classes: classes.map((one) => ({
      ...one,
      chances: horizons.map((months) => (one.months > 0 ? chanceByClass(one, months) : 0)),
    })),
  }
}

/** Months of which nobody here knows whether it happened in them are not months in which it did not. */
const classesKnownOn = (on: Day, { classes, events }: Priors): readonly ClassOn[] =>
  classesOn(Math.min(on, dayOf(events.knownThrough)), classes)

const known = new WeakMap<Ledger, WeakMap<Priors, Evidence>>()
/** What each indicator says on a day, in the order of the indicators. */
export function readingsOn(on: Day, ledger: Ledger, priors: Priors): readonly Reading[] {
  const ofLedger = known.get(ledger) ?? new WeakMap<Priors, Evidence>()
  known.set(ledger, ofLedger)
  const evidence = ofLedger.get(priors) ?? evidenceOf(ledger, priors.indicators)
  ofLedger.set(priors, evidence)
  return priors.indicators.map((one) => readingOf(one, evidence, on, priors))
}

/** Where a day lies between the first and the last month in which anybody looked. */
function kindOf(on: Day, { coverage }: Priors): Assessment['kind'] {
  const looked = Object.values(coverage.months).flatMap((years) =>
    Object.entries(years).flatMap(([year, months]) =>
      [...months].flatMap((letter, i) => (letter === '.' ? [] : [Number(year) * 12 + i])),
    ),
  )
  const { year, month } = civilOf(on - 1)
  if (looked.length === 0 || year * 12 + month - 1 < Math.min(...looked)) return 'base-rate-only'
  return on > dayOf(coverage.through) ? 'stale' : 'assessed'
}

interface World {
  readonly on: Day
  readonly priors: Priors
  readonly horizons: readonly number[]
  readonly classes: readonly ClassOn[]
  readonly strength: Strength | undefined
  readonly count: number
}

function horizonsOf(event: Forecast | Share, world: World): readonly HorizonAssessment[] {
  const { on, priors, horizons, classes, strength, count } = world
  const { from, low, high } = priors.classes.warEnds
  const ends = on < dayOf(from) ? new Float64Array(count) : warsEnd(low, high, count)
  const hazard = shareOf(event, hazards(classes, count))
  const pieces = piecesOf(horizons, priors.combining.fades)
  const base = chances(pieces, hazard, ends)
  const drawn = strength ? chances(pieces, hazard, ends, strength.drawn) : base
  const allLow = strength ? chances(pieces, hazard, ends, strength.low) : base
  const allHigh = strength ? chances(pieces, hazard, ends, strength.high) : base
  return horizons.map((months, h) => {
    const intervals = intervalsOf(drawn, h)
    const [lowest, highest] = [mean(allLow[h]!), mean(allHigh[h]!)]
    return {
      months,
      mean: mean(drawn[h]!),
      intervals,
      baseRate: mean(base[h]!),
      baseIntervals: intervalsOf(base, h),
      allLow: lowest,
      allHigh: highest,
      headline:
        // high ratios make reports raise it more, and silence lower it more: either end can be the higher one
        strength &&
        on <= dayOf(priors.coverage.through) &&
        Math.abs(highest - lowest) <= intervals[80][1] - intervals[80][0]
          ? 'assessed'
          : 'base-rate',
    }
  })
}

/** A share of another event comes with that share of its hazard. */
function shareOf(event: Forecast | Share, hazard: Float64Array): Float64Array {
  if (event.kind === 'forecast') return hazard
  const u = uniforms(STREAM.share, hazard.length)
  return hazard.map((rate, j) => rate * (event.low + u[j]! * (event.high - event.low)))
}

function intervalsOf(drawn: Chances, h: number): HorizonAssessment['intervals'] {
  const sorted = drawn[h]!.slice().sort()
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!
  return { 50: [at(0.25), at(0.75)], 80: [at(0.1), at(0.9)] }
}

function mean(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

/** What would move the chance of the headline event within a year most. */
export interface WouldChange {
  readonly id: string
  /** If it were reported on this day by the document itself, and if somebody looked all along and saw nothing. */
  readonly ifReported: number
  readonly ifSilent: number
}
const FEWER_DRAWS = 500

/** One report or one silence changed at a time, the widest difference first. Fewer draws: read the order, not the last digit. */
export function wouldChange(
  on: Day,
  { ledger = shipped, priors = shippedPriors }: AssessOptions = {},
): readonly WouldChange[] {
  const readings = readingsOn(on, ledger, priors)
  const world = { on, priors, horizons: [12], classes: classesKnownOn(on, priors), count: FEWER_DRAWS }
  const chanceWith = (k: number, reading: Reading): number => {
    const strength = strengthOf(readings.with(k, reading), priors, FEWER_DRAWS)
    return horizonsOf(headlineOf(priors), { ...world, strength })[0]!.mean
  }
  return priors.indicators
    .map(({ id }, k) => ({
      id,
      ifReported: chanceWith(k, { present: priors.combining.true.A['1'], looked: 1, records: [] }),
      ifSilent: chanceWith(k, { present: 0, looked: 1, records: [] }),
    }))
    .sort((a, b) => b.ifReported - b.ifSilent - (a.ifReported - a.ifSilent))
}

/** The judged ranges, where the day is not before they were judged. */
export function judgedOn(on: Day): readonly JudgedEvent[] {
  return shippedPriors.events.events.filter(
    (event): event is JudgedEvent => event.kind === 'judgement' && dayOf(event.judgedOn) <= on,
  )
}
