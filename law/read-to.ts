/** How far the law was read, and what was moving then. People write it in acts.yaml. */
import { dayOf, type Day } from './language/day.ts'
import { readTo } from './generated/read-to.ts'

export { moving } from './generated/read-to.ts'

/** What could change after `lawReadTo` and was not settled then. Its title and a note stand in the messages. */
export interface Moving {
  readonly id: string
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly since: string
  /** ISO day of the last report that it had not changed; missing: `lawReadTo`. */
  readonly knownTo?: string
  readonly sources: readonly string[]
  /** Rules that would answer otherwise. */
  readonly rules: readonly string[]
  /** The reading that stands for it, where its text is known: the option for the law as read, and for the law changed. */
  readonly reading?: { readonly switch: string; readonly asRead: string; readonly changed: string }
  /** What became of it, once somebody has found out. `from`: first day of the new law. */
  readonly fate?: {
    readonly outcome: 'adopted' | 'dropped'
    readonly from?: string
    readonly on: string
    readonly sources: readonly string[]
  }
}

/** The day of the newest legal source: no rule knows a later act. */
export const lawReadTo: Day = dayOf(readTo.day)
