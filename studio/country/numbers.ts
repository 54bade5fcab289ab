// The numbers of a run as they are said, and how well each is known.
import type { Bands, YearView } from '@draftlight/sim'
import { sayCountry } from '../messages/country.ts'
import { say } from '../messages/index.ts'
import { twoDigits } from './rounding.ts'

export const rough = (n: number): string => say.number(twoDigits(n))
export const signed = (n: number): string => {
  const shown = twoDigits(n)
  return shown === 0 ? '0' : `${shown > 0 ? '+' : '−'}${say.number(Math.abs(shown))}`
}

/** The counting error of what has been counted so far, or that there is none any more. */
export const countingInWords = (view: YearView, id: string): string => {
  if (view.counted === view.people) return sayCountry.counted
  const { low, high } = view.total(id)
  // that it never happened in the offices counted settles nothing of the others
  if (high === 0) return sayCountry.noneSoFar
  return rough(low) === rough(high) ? sayCountry.settled : sayCountry.estimate(rough(low), rough(high))
}

/** What we do not know; undefined until it has been computed, or where it cannot be said. */
export const rangeInWords = (view: YearView, bands: Bands | undefined, id: string): string | undefined => {
  const range = bands?.factors[id]
  const { value } = view.total(id)
  return range && sayCountry.notKnown(rough(value * range.low), rough(value * range.high))
}

/** The same, or that it is still to come, or that it cannot be said. */
export const rangeOrWhy = (view: YearView, bands: Bands | undefined, id: string): string =>
  rangeInWords(view, bands, id) ?? (bands ? sayCountry.how.noRange : '…')
