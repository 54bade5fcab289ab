import type { Day } from './day.ts'
import { prisonCounts, warMonths } from './generated/recruitment.ts'

export { prisonCounts, warMonths }

/** A month of the war as claimed and reported. Source: data/recruitment.csv. */
export interface WarMonth {
  /** "2025-03". */
  readonly month: string
  /** Killed and wounded, by the claim of one party to the war. */
  readonly lossesClaimed: number
  /** Whether that covers the whole month. */
  readonly wholeMonth: boolean
  /** Contracts signed, where a number was published: an average over the period it was given for. */
  readonly recruitsOfficial?: number
  readonly officialSource?: string
  readonly recruitsEstimate?: number
  readonly estimateSource?: string
}

/** People in penal colonies on a day. Source: data/prisoners.csv. */
export interface PrisonCount {
  readonly day: Day
  readonly people: number
  readonly source: string
  readonly publisher: string
  readonly url: string
}
