// Where he is registered: it decides whose calendar counts. The phone's own zone never does.
import { localDay, regionCodes, zoneOf } from '@draftlight/country'
import type { RegionIso, Zone } from '@draftlight/country'
import { say } from '../messages/index.ts'

/** `occupied`: Ukrainian territory under occupation; nothing is computed for it. */
export type Region = RegionIso | 'occupied' | 'unknown'

const indexOf = (region: Region): number => regionCodes.findIndex(({ iso }) => iso === region)

/** The zone that his commissariat keeps; undefined while the region is not known. */
export const zoneOfRegion = (region: Region | undefined, now: number): Zone | undefined => {
  const index = region === undefined ? -1 : indexOf(region)
  return index < 0 ? undefined : zoneOf(index, now)
}

/** Today by his commissariat's calendar; by Moscow's while the region is not known. `now`: milliseconds since 1970. */
export const todayFor = (region: Region | undefined, now: number): number =>
  localDay(now, zoneOfRegion(region, now) ?? 'Moscow')

/** By how much his day may differ from Moscow's: an entry there may bear the day before, or the day after. */
export const moscowDays = (zone: Zone | undefined, day: number): readonly [number, number] => {
  const mayBeWest = zone === undefined || zone === 'Kaliningrad'
  const mayBeEast = zone !== 'Moscow' && zone !== 'Kaliningrad'
  return [mayBeEast ? day - 1 : day, mayBeWest ? day + 1 : day]
}

/** In the order of the alphabet of the language being spoken. */
export const regionsInOrder = (): readonly { iso: RegionIso; name: string }[] =>
  regionCodes
    .map(({ iso }, index) => ({ iso, name: say.regions[index]! }))
    .sort((a, b) => a.name.localeCompare(b.name, say.language))
