import type { isoCodes } from './generated/region-names.ts'
import type { Zone } from './zones.ts'

export { regionNames } from './generated/region-names.ts'

/** ISO 3166-2 code of one of the 83 federal subjects within internationally recognised borders. */
export type RegionIso = (typeof isoCodes)[number]

/** What a list of the 83 subjects shows, in the order of regions.csv. */
export interface RegionName {
  readonly iso: RegionIso
  readonly name: { readonly en: string; readonly ru: string; readonly uk: string }
  /** The zone its commissariats keep now. For another day ask `zoneOf`. */
  readonly zone: Zone
}
