import { mobilizationClaims } from './generated/mobilization-claims.ts'

export { mobilizationClaims }

/** What somebody claimed of the men who could be mobilized. Source: data/mobilization_claims.csv. */
export interface MobilizationClaim {
  /** ISO day. */
  readonly day: string
  readonly speaker: string
  readonly what: 'trained' | 'mobilizable' | 'reservists-usable'
  readonly low: number
  readonly central: number
  readonly high: number
  readonly basis: 'claimed'
  readonly source: string
  readonly publisher: string
  readonly url: string
}
