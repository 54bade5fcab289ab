/** Days in English sentences. */
import type { When } from '../types.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** "2026-02-10" -> "10 February 2026". */
export function day(iso: string): string {
  const [year, month, dayOfMonth] = iso.split('-').map(Number)
  return `${dayOfMonth} ${MONTHS[month! - 1]} ${year}`
}

const known = (w: When): boolean => w.earliest === w.latest
const open = (w: When): boolean => w.latest === 'any later day'
const span = (w: When): string => `a day between ${day(w.earliest)} and ${day(w.latest)}`

export const when = (w: When): string =>
  known(w) ? day(w.earliest) : open(w) ? `${day(w.earliest)} or later` : span(w)
export const on = (w: When): string =>
  known(w) ? `on ${day(w.earliest)}` : open(w) ? `on ${day(w.earliest)} or later` : `on ${span(w)}`
export const from = (w: When): string =>
  known(w) ? `from ${day(w.earliest)}` : open(w) ? `from ${day(w.earliest)} or a later day` : `from ${span(w)}`
export const by = (w: When): string =>
  known(w) ? `by ${day(w.earliest)}` : open(w) ? `by ${day(w.earliest)} or a later day` : `by ${span(w)}`
