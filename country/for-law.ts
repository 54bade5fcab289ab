/** What the law asks of the country without importing it: clocks and working days. */
import { nextWorkingDay, workingDays } from './calendar.ts'
import type { Day } from './day.ts'
import { localDay, zones, type Zone } from './zones.ts'

/**
 * The local day of an instant in a zone, and Moscow's; with no zone known, every day that it is in some zone of the
 * country. Undefined for an unreadable instant or an unknown zone.
 */
export function clock(
  instant: string,
  zone: string | undefined,
): { readonly local: { readonly lo: Day; readonly hi: Day; readonly never: false }; readonly moscow: Day } | undefined {
  if (zone !== undefined && !isZone(zone)) return undefined
  try {
    const days = (zone === undefined ? zones : [zone]).map((z) => localDay(instant, z))
    return {
      local: { lo: Math.min(...days), hi: Math.max(...days), never: false },
      moscow: localDay(instant, 'Moscow'),
    }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
const isZone = (name: string): name is Zone => zones.some((z) => z === name)

/** As `nextWorkingDay`; undefined outside the years that the calendar covers. */
export const knownWorkingDay = (day: Day): Day | undefined =>
  day >= workingDays.from && day < workingDays.until - 15 ? nextWorkingDay(day) : undefined
