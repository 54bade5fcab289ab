import { isoCodes, regions } from './generated/regions.ts'
import type { Zone } from './zones.ts'

export { occupiedTerritories } from './generated/occupied.ts'
export { regions }

/** ISO 3166-2 code of one of the 83 federal subjects within internationally recognised borders. */
export type RegionIso = (typeof isoCodes)[number]

export type District =
  | 'Central'
  | 'Northwestern'
  | 'Southern'
  | 'North Caucasian'
  | 'Volga'
  | 'Ural'
  | 'Siberian'
  | 'Far Eastern'

/** A federal subject. Source: data/regions.csv. */
export interface Region {
  /** 0 to 82: its row in regions.csv, and in every array by region. */
  readonly index: number
  readonly iso: RegionIso
  readonly name: { readonly en: string; readonly ru: string; readonly uk: string }
  readonly district: District
  readonly capital: string
  /** The zone its commissariats keep now. For another day ask `zoneOf`. */
  readonly zone: Zone
  readonly ianaZone: string
  /** All people, 1 January 2025. */
  readonly population: number
  /** Neighbouring countries by land, in English. */
  readonly landBorder: readonly string[]
  readonly borderCrossing: boolean
  readonly airHub: boolean
}

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
