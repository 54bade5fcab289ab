// The quantities this room shows, in the order of a summons' life. What they mean is the simulation's own definition.
import { indicators } from '@draftlight/sim'
import type { Indicator } from '@draftlight/sim'

export const shownIds = [
  'summons/electronic',
  'service/known-after-served',
  'ban/began-lawful',
  'ban/began-unknowing',
  'border/refused',
  'measures/began',
  'commission/called-up',
  'commission/called-up-unlawful',
  'dispatch/sent',
] as const
export type ShownId = (typeof shownIds)[number]

/** Throws when the simulation no longer counts it. */
export const indicatorOf = (id: string): Indicator => {
  const found = indicators.find((indicator) => indicator.id === id)
  if (!found) throw new Error(`the simulation counts no "${id}"`)
  return found
}
