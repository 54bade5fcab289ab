/** What people judge and count: what is watched and what it would say, where somebody looked, what is forecast. */
import type { Credibility, GradeName, Reliability } from './grade.ts'
import type { Mechanism } from './observation.ts'

/** Words in the three languages of the page. */
export interface Said {
  readonly en: string
  readonly ru: string
  readonly uk: string
}
/** An 80% interval and its middle. */
interface Ratio {
  readonly low: number
  readonly central: number
  readonly high: number
}
export interface Indicator {
  readonly id: string
  /** Indicators of one cluster say much the same. */
  readonly cluster: string
  readonly name: Said
  /** Why it would move before a call-up. */
  readonly why: Said
  readonly argument: Said
  readonly falseAlarms: Said
  /** Times likelier when a call-up follows than when none does. */
  readonly ratio: Ratio
  /** `judgement`: one author, outcome known. */
  readonly basis: 'judgement' | 'counted'
  /** Chance of at least one report before a call-up, where somebody looks. */
  readonly shows: number
  /** Months that a report counts, and days in which its weight halves. */
  readonly window: number
  readonly halves: number
  /** Subjects that must be named within the window. */
  readonly subjects?: number
  readonly reads: {
    readonly mechanisms?: readonly Mechanism[]
    readonly records?: readonly string[]
    readonly not?: readonly string[]
    readonly series?: 'losses-over-recruits'
  }
}
export interface Coverage {
  /** The last day of which anything was read. */
  readonly through: string
  /** By indicator and year: twelve letters, `m` monitored, `p` partly, `.` not. */
  readonly months: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export interface ReferenceClass {
  readonly id: string
  readonly name: Said
  /** Exposure: the months from here, up to the day of assessment or to `to`. */
  readonly from: string
  readonly to?: string
  /** Which rows of series/call-ups.csv are its events. */
  readonly counts: { readonly country: readonly string[]; readonly from: string; readonly to?: string }
  /** Whether the sources of its rows were seen. */
  readonly seen: 'yes' | 'partly' | 'no'
  readonly weight: number
  readonly reason: Said
}
export interface Classes {
  /** Months of exposure below which a class says nothing. */
  readonly least: number
  readonly classes: readonly ReferenceClass[]
  /** A second hazard a month, log-uniform in the range, from that day. */
  readonly warEnds: { readonly from: string; readonly low: number; readonly high: number; readonly basis: Said }
}
export interface Combining {
  readonly series: string
  /** The chance that a report of this grade is true. */
  readonly true: Readonly<Record<Reliability, Readonly<Record<Credibility, number>>>>
  readonly dependence: { readonly low: number; readonly high: number }
  readonly tempering: { readonly low: number; readonly high: number }
  readonly cap: number
  readonly fades: readonly { readonly months: number; readonly power: number }[]
  readonly draws: number
}

interface Forecastable {
  readonly id: string
  readonly name: Said
  readonly rule: Said
  /** Who decides it. */
  readonly source: Said
  readonly void: Said
}
/** Has a base rate: forecast, and scored. */
export interface Forecast extends Forecastable {
  readonly kind: 'forecast'
  readonly happened: readonly { readonly on: string; readonly record: string }[]
}
/** A stated share of another event. */
export interface Share extends Forecastable {
  readonly kind: 'share'
  readonly of: string
  readonly low: number
  readonly high: number
  readonly basis: Said
}
/** Has no base rate: a range from judgement, never scored. */
export interface JudgedEvent extends Forecastable {
  readonly kind: 'judgement'
  readonly judgedOn: string
  readonly ranges: Readonly<Record<string, { readonly low: number; readonly high: number }>>
  readonly basis: Said
}
export interface Events {
  /** Through this day it is known whether the forecast events happened. */
  readonly knownThrough: string
  readonly events: readonly (Forecast | Share | JudgedEvent)[]
}

export interface Priors {
  readonly indicators: readonly Indicator[]
  readonly coverage: Coverage
  readonly classes: Classes
  readonly combining: Combining
  readonly events: Events
}
/** A row of series/call-ups.csv. */
export interface CallUp {
  readonly country: string
  readonly from: string
  readonly to?: string
  readonly what: string
  readonly kind: string
  readonly source?: string
  readonly publisher: string
  readonly url?: string
  readonly seen: 'yes' | 'no'
}
/** A row of series/losses-and-recruits.csv: men a month, each with the day from which it was known. */
export interface ManpowerMonth {
  readonly month: string
  readonly losses: number
  readonly lossesKnownOn: string
  readonly wholeMonth: 'yes' | 'no'
  readonly recruits?: number
  readonly recruitsKnownOn?: string
  readonly recruitsSource?: string
}
export const SERIES_GRADE: GradeName = 'C3'
