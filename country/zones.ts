import type { Day } from './day.ts'
import { dayOf } from './day.ts'
import { moves, offsets, zones } from './generated/zones.ts'
import { regionCodes } from './generated/region-codes.ts'

/** One of the eleven zones, by the name the examples of law/ use. */
export type Zone = (typeof zones)[number]
export { zones }

/** An offset from an instant on, until the next row. Source: data/zones.csv. */
export interface Offset {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly from: number
  /** Ahead of UTC. */
  readonly minutes: number
}
/** A zone from an instant on. Source: data/region_zones.csv. */
export interface Stay {
  readonly from: number
  readonly zone: Zone
}

/** Milliseconds since 1970-01-01T00:00Z, or ISO with an offset: "2026-03-01T06:00+03:00", "2026-03-01T03:00:00Z". */
export type Instant = number | string

/**
 * The day on the wall calendar of a zone: the one place where an instant becomes a day. Throws RangeError for an
 * unreadable instant, one without an offset, and one before the table begins (2017).
 */
export function localDay(instant: Instant, zone: Zone): Day {
  const millis = millisOf(instant)
  return Math.floor((millis + offsetMinutes(millis, zone) * 60_000) / 86_400_000)
}

/** Minutes ahead of UTC in a zone at an instant. Throws as `localDay`. */
export function offsetMinutes(instant: Instant, zone: Zone): number {
  return lastBefore(millisOf(instant), offsets[zone]).minutes
}

/** The zone that the commissariats of a region keep at an instant. Throws as `localDay`. */
export function zoneOf(regionIndex: number, instant: Instant): Zone {
  const region = regionCodes[regionIndex]
  if (!region) throw new RangeError(`There is no region ${regionIndex}. Expected 0 to ${regionCodes.length - 1}.`)
  const stays = moves[region.iso]
  return stays ? lastBefore(millisOf(instant), stays).zone : region.zone
}

function lastBefore<Row extends { readonly from: number }>(millis: number, rows: readonly Row[]): Row {
  const begun = rows.filter((candidate) => candidate.from <= millis)
  const row = begun[begun.length - 1]
  if (row) return row
  throw new RangeError(
    `${new Date(millis).toISOString()} lies before the table of zones, which begins ${new Date(rows[0]!.from).toISOString()}.`,
  )
}

const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d{1,3})?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/

function millisOf(instant: Instant): number {
  if (typeof instant === 'number') {
    if (Number.isFinite(instant) && Math.abs(instant) <= 8.64e15) return instant
    throw new RangeError(`${instant} is no instant. Expected milliseconds since 1970.`)
  }
  const parts = INSTANT.exec(instant)
  if (!parts)
    throw new RangeError(`"${instant}" is no instant. Expected YYYY-MM-DDThh:mm with Z or an offset such as +03:00.`)
  const [, date, hours, minutes, seconds = '0', fraction = '0', zone] = parts
  const ahead =
    zone === 'Z' ? 0 : (zone![0] === '-' ? -1 : 1) * (Number(zone!.slice(1, 3)) * 60 + Number(zone!.slice(4)))
  const clock = (Number(hours) * 60 + Number(minutes) - ahead) * 60 + Number(seconds)
  return dayOf(date!) * 86_400_000 + clock * 1000 + Math.round(Number(fraction) * 1000)
}
