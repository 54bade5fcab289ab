/** Days in Ukrainian sentences: the month in the genitive. */
import type { When } from '../types.ts'

const MONTHS = [
  'січня',
  'лютого',
  'березня',
  'квітня',
  'травня',
  'червня',
  'липня',
  'серпня',
  'вересня',
  'жовтня',
  'листопада',
  'грудня',
] as const

/** "2026-04-02" -> "2 квітня 2026 року". */
export function day(iso: string): string {
  const [year, month, dayOfMonth] = iso.split('-').map(Number)
  return `${dayOfMonth} ${MONTHS[month! - 1]} ${year} року`
}

const known = (w: When): boolean => w.earliest === w.latest
const open = (w: When): boolean => w.latest === 'any later day'
const ends = (w: When): string => `між ${day(w.earliest)} і ${day(w.latest)}`

export const when = (w: When): string =>
  known(w) ? day(w.earliest) : open(w) ? `${day(w.earliest)} або пізніше` : `день ${ends(w)}`
/** "Повістку внесено до реєстру …" */
export const on = (w: When): string =>
  known(w) ? day(w.earliest) : open(w) ? `${day(w.earliest)} або пізніше` : `в один із днів ${ends(w)}`
/** "Заборона діє …" */
export const from = (w: When): string =>
  known(w)
    ? `з ${day(w.earliest)}`
    : open(w)
      ? `з ${day(w.earliest)} або з пізнішого дня`
      : `з одного з днів ${ends(w)}`
/** The last day on which somebody else has to act: "Заборону знімають …" */
export const by = (w: When): string =>
  known(w)
    ? `не пізніше ${day(w.earliest)}`
    : open(w)
      ? `не пізніше ${day(w.earliest)} або пізнішого дня`
      : `не пізніше одного з днів ${ends(w)}`
/** The last day of a term: "Строк триває …" */
export const upTo = (w: When): string =>
  known(w)
    ? `до ${day(w.earliest)} включно`
    : open(w)
      ? `до ${day(w.earliest)} включно або до пізнішого дня`
      : `до одного з днів ${ends(w)} включно`
