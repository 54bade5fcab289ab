/**
 * How many men are trained, and how many could be called: computed from inductions by year, the ages at which men are taken in, and
 * liability. Compared with what has been claimed (country/data/mobilization_claims.csv), never fitted to it.
 */
import { campaigns, mobilizationClaims } from '@draftlight/country'
import { civilOf } from '@draftlight/law'
import type { Plan } from './plan.ts'
import { parameters } from './stages/mobilization.ts'

/** Inductions in a year before the table of drafts begins: no total of a whole year was seen; two drafts of 2008 took 219,000 in autumn. */
const INDUCTED_BEFORE_2010 = { low: 250_000, central: 330_000, high: 400_000, source: 'assumed' } as const
/** Of the men taken in, so many in a hundred in the year in which they become 18, 19 and so on. Assumed: no table by age was seen. */
const TAKEN_AT = [24, 22, 15, 10, 8, 7, 6, 5, 3] as const
const FIRST_TAKEN = 18
/** Served within so many years counts as recent. */
const RECENT = 10
const FIRST_YEAR_OF_TABLE = 2010

/** Men taken in during a year. */
export function inducted(year: number, before2010: number = INDUCTED_BEFORE_2010.central): number {
  const drafts = campaigns.filter((c) => c.year === year)
  if (year < FIRST_YEAR_OF_TABLE || drafts.length === 0) return before2010
  return drafts.reduce((n, c) => n + (c.actual ?? c.planned ?? 0), 0)
}

/** Of the men born in a year: the share that had ever served as a conscript before a later year, and that had within ten years. */
export function servedShare(
  year: number,
  birthYear: number,
  men: number,
  before2010?: number,
): { readonly ever: number; readonly recent: number } {
  let ever = 0
  let recent = 0
  TAKEN_AT.forEach((percent, k) => {
    const then = birthYear + FIRST_TAKEN + k
    if (then >= year) return
    const taken = (inducted(then, before2010) * percent) / 100
    ever += taken
    if (then >= year - RECENT) recent += taken
  })
  return { ever: Math.min(1, ever / men), recent: Math.min(1, recent / men) }
}

/** How many men the scenario’s country has who are trained, and who can be mobilized, beside what is claimed. Computed, never fitted. */
export interface Resource {
  /** Men of the scenario's ages in the 83 subjects, of 18 and older. */
  readonly men: number
  /** Who has ever served as a conscript; of these within ten years. */
  readonly trained: Band
  readonly trainedRecently: number
  /** In the reserve: past call-up age by law, or served. */
  readonly inReserve: number
  /** Of these without what frees from mobilization: booked, family, unfit. */
  readonly mobilizable: Band
  readonly claims: typeof mobilizationClaims
}
export interface Band {
  readonly low: number
  readonly central: number
  readonly high: number
}

/** On the first counted day of the plan's scenario. */
export function resourceOf(plan: Plan): Resource {
  const year = civilOf(plan.scenario.from).year
  const on = plan.scenario.from
  const { booked, largeFamily, unfitForWar } = parameters
  const trained = { low: 0, central: 0, high: 0 }
  let men = 0
  let trainedRecently = 0
  let inReserve = 0
  plan.cohorts.forEach((cohort, c) => {
    const age = year - 1 - cohort.birthYear
    if (age < FIRST_TAKEN) return
    const all = plan.offices.reduce((n, o) => n + o.cohortStart[c + 1]! - o.cohortStart[c]!, 0)
    const served = servedShare(year, cohort.birthYear, all)
    men += all
    trainedRecently += served.recent * all
    for (const k of ['low', 'central', 'high'] as const)
      trained[k] += servedShare(year, cohort.birthYear, all, INDUCTED_BEFORE_2010[k]).ever * all
    const middle = cohort.firstBirth + (cohort.births >> 1)
    inReserve += plan.law.age(middle, false, on) === 0 ? all : served.ever * all
  })
  const left = (k: 'low' | 'central' | 'high'): number =>
    Math.round(inReserve * (1 - booked[k] - largeFamily[k] - unfitForWar[k]))
  const whole = (b: Band): Band => ({
    low: Math.round(b.low),
    central: Math.round(b.central),
    high: Math.round(b.high),
  })
  return {
    men,
    trained: whole(trained),
    trainedRecently: Math.round(trainedRecently),
    inReserve: Math.round(inReserve),
    // More booked men leave fewer to be called.
    mobilizable: { low: left('high'), central: left('central'), high: left('low') },
    claims: mobilizationClaims,
  }
}
