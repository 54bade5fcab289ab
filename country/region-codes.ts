import type { isoCodes } from './generated/region-codes.ts'
import type { Zone } from './zones.ts'

export { regionCodes } from './generated/region-codes.ts'

/** ISO 3166-2 code of one of the 83 federal subjects within internationally recognised borders. */
export type RegionIso = (typeof isoCodes)[number]

/** A subject, as far as its clock goes; in the order of regions.csv. */
export interface RegionCode {
  readonly iso: RegionIso
  /** The zone its commissariats keep now. For another day ask `zoneOf`. */
  readonly zone: Zone
}
