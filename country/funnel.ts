import { funnel } from './generated/funnel.ts'

/** A rate or count of the path from summons to dispatch. Source: data/funnel.csv. */
export interface Rate {
  /** low <= central <= high, in `unit`. */
  readonly low: number
  readonly central: number
  readonly high: number
  /** "share" is 0 to 1; "share of …" is a share of that. */
  readonly unit: string
  /** Day, month or year it holds for. */
  readonly asOf: string
  /** `assumed`: no source was found; meant to be varied. */
  readonly basis: 'reported' | 'derived' | 'assumed'
  readonly source: string
  readonly publisher: string
  readonly url?: string
  readonly confidence: 'high' | 'medium' | 'low'
  readonly note?: string
}

/** The id of a rate: a row of data/funnel.csv. */
export type RateId = keyof typeof funnel
/** Every rate of the path from summons to dispatch, with its range and source. */
const rates: Readonly<Record<RateId, Rate>> = funnel
export { rates as funnel }
