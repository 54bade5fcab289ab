import { regionCodes } from './generated/region-codes.ts'
import { regionFacts } from './generated/regions.ts'
import type { RegionCode } from './region-codes.ts'

export { occupiedTerritories } from './generated/occupied.ts'

/** A federal district. */
export type District =
  | 'Central'
  | 'Northwestern'
  | 'Southern'
  | 'North Caucasian'
  | 'Volga'
  | 'Ural'
  | 'Siberian'
  | 'Far Eastern'

/** What is known of a subject besides its code, names and zone. */
export interface RegionFacts {
  /** 0 to 82: its row in regions.csv, and in every array by region. */
  readonly index: number
  readonly district: District
  readonly capital: string
  readonly ianaZone: string
  /** All people, 1 January 2025. */
  readonly population: number
}
/** A federal subject. Source: data/regions.csv. */
export type Region = RegionFacts & RegionCode

/** The 83 federal subjects, by index. Occupied Ukrainian territory is not among them: see `occupiedTerritories`. */
export const regions: readonly Region[] = regionFacts.map((facts) => ({ ...facts, ...regionCodes[facts.index]! }))

/** Territory of Ukraine under occupation: listed under Ukraine, in no array by region, never counted. */
export interface OccupiedTerritory {
  /** ISO 3166-2 code of Ukraine. */
  readonly code: string
  readonly name: { readonly en: string; readonly ru: string; readonly uk: string }
  readonly occupied: 'wholly' | 'partly'
  /** First year of occupation. */
  readonly since: number
}

const byIso: ReadonlyMap<string, Region> = new Map(regions.map((region) => [region.iso, region]))

/** The subject with this code, or undefined: also for codes that the occupying power uses. */
export const regionOf = (iso: string): Region | undefined => byIso.get(iso)
