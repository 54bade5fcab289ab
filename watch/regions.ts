/**
 * Where an observation can lie: in one of the 83 federal subjects (ISO 3166-2), `RU` for the country as a whole, or in
 * occupied Ukraine, which is listed under Ukraine: it has no tile and is never counted.
 */
import { occupiedTerritories, regionOf, regions, type RegionIso } from '@draftlight/country'

/** What the occupying power calls them. Refused, with the right code named. */
const refused = {
  'UA-09': 'RU-LUG',
  'UA-14': 'RU-DON',
  'UA-23': 'RU-ZAP',
  'UA-40': 'RU-SEV',
  'UA-43': 'RU-CR',
  'UA-65': 'RU-KHE',
} as const

export type OccupiedCode = keyof typeof refused
export type RegionCode = 'RU' | RegionIso | OccupiedCode

/** Territory of Ukraine under occupation, in whole or in part. */
export const occupied = Object.fromEntries(
  occupiedTerritories.map(({ code, name }) => [
    code,
    { name: name.en, country: 'Ukraine', notAs: refused[code as OccupiedCode] },
  ]),
) as Readonly<Record<OccupiedCode, { readonly name: string; readonly country: 'Ukraine'; readonly notAs: string }>>

export const regionCodes = [
  'RU',
  ...regions.map(({ iso }) => iso),
  ...(Object.keys(occupied) as OccupiedCode[]),
] as const

export const isSubject = (code: string): code is RegionIso => regionOf(code) !== undefined
export const isOccupied = (code: string): code is OccupiedCode => typeof refused[code as OccupiedCode] === 'string'
export const isRegion = (code: string): code is RegionCode => code === 'RU' || isSubject(code) || isOccupied(code)
