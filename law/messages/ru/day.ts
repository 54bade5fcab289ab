/** Days in Russian sentences: the month in the genitive, "со" before the second. */
import type { When } from '../types.ts'

const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const

/** "2026-04-02" -> "2 апреля 2026 года". */
export function day(iso: string): string {
  const [year, month, dayOfMonth] = iso.split('-').map(Number)
  return `${dayOfMonth} ${MONTHS[month! - 1]} ${year} года`
}
export const since = (iso: string): string => `${iso.endsWith('-02') ? 'со' : 'с'} ${day(iso)}`

const known = (w: When): boolean => w.earliest === w.latest
const open = (w: When): boolean => w.latest === 'any later day'
const ends = (w: When): string => `между ${day(w.earliest)} и ${day(w.latest)}`

export const when = (w: When): string =>
  known(w) ? day(w.earliest) : open(w) ? `${day(w.earliest)} или позже` : `день ${ends(w)}`
/** "Повестка внесена в реестр …" */
export const on = (w: When): string =>
  known(w) ? day(w.earliest) : open(w) ? `${day(w.earliest)} или позже` : `в один из дней ${ends(w)}`
/** "Запрет действует …" */
export const from = (w: When): string =>
  known(w)
    ? since(w.earliest)
    : open(w)
      ? `${since(w.earliest)} или с более позднего дня`
      : `с одного из дней ${ends(w)}`
/** The last day on which somebody else has to act: "Запрет снимают …" */
export const by = (w: When): string =>
  known(w)
    ? `не позднее ${day(w.earliest)}`
    : open(w)
      ? `не позднее ${day(w.earliest)} или более позднего дня`
      : `не позднее одного из дней ${ends(w)}`
/** The last day of a term: "Срок длится …" */
export const upTo = (w: When): string =>
  known(w)
    ? `до ${day(w.earliest)} включительно`
    : open(w)
      ? `до ${day(w.earliest)} включительно или до более позднего дня`
      : `до одного из дней ${ends(w)} включительно`
