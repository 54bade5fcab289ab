/** What the law needs of the country, which it does not import: clocks and working days. And reading what a user names. */
import { readFileSync } from 'node:fs'
import { localDay, nextWorkingDay, workingDays as calendar, zones } from '@draftlight/country'
import { betweenDays, InputError, onDay, type Clock, type WorkingDays } from '@draftlight/law'

export const zoneNames: readonly string[] = zones

/** The day of an instant in a zone; with no zone known, every day that it is in some zone of the country. */
export const clock: Clock = (instant, zone) => {
  try {
    const moscow = localDay(instant, 'Moscow')
    if (zone !== undefined) return { local: onDay(localDay(instant, zone as (typeof zones)[number])), moscow }
    const days = zones.map((z) => localDay(instant, z))
    return { local: betweenDays(Math.min(...days), Math.max(...days)), moscow }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Undefined outside the years that the calendar covers. */
export const workingDays: WorkingDays = (day) =>
  day >= calendar.from && day < calendar.until - 15 ? nextWorkingDay(day) : undefined

/** The text of a file a user named. Throws InputError when it cannot be read. */
export function readInput(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new InputError(
      { file },
      `This file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
      'a readable file',
    )
  }
}
