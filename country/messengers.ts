import type { Day } from './day.ts'
import { messengerSteps } from './generated/messengers.ts'

export { messengerSteps }

/** A step against foreign messengers, or for the state's own. Source: data/messengers.csv. */
export interface MessengerStep {
  readonly from: Day
  /** `limited`: calls do not get through. `blocked`: not to be reached without a detour. */
  readonly level: 'limited' | 'blocked' | 'state-messenger'
  readonly what: string
  readonly source: string
  readonly publisher: string
  readonly url: string
}

/** The first day of a step. */
export const messengerStepFrom = (level: MessengerStep['level']): Day =>
  messengerSteps.find((step) => step.level === level)!.from
