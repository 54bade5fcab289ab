/** The event that is forecast, E1, and whether it came. */
import { dayOf, type Day } from '@draftlight/law'
import type { Forecast, Priors } from '../priors.ts'

export const headlineOf = ({ events }: Priors): Forecast =>
  events.events.find((event): event is Forecast => event.kind === 'forecast')!

/** Whether it happened after a day and up to another; `undefined` while the window is not over by what is known. */
export function outcomeOf(on: Day, until: Day, priors: Priors): 0 | 1 | undefined {
  if (until > dayOf(priors.events.knownThrough)) return undefined
  return headlineOf(priors).happened.some((h) => dayOf(h.on) > on && dayOf(h.on) <= until) ? 1 : 0
}
