/** What was seen to happen, beside what the law says; people write it in practice.yaml. Its sentences are in messages/. */
import { dayOf, type Day } from './language/day.ts'
import type { RemedyId } from './remedies.ts'
import type { RuleId } from './rules/index.ts'
import { practice, readTo } from './generated/practice.ts'

/** One observation of what is done, beside the rule or remedy that it is about; its sentence is in messages/. */
export interface Practice {
  readonly id: string
  /** ISO days between which it happened; the same day twice where it is known. */
  readonly from: string
  readonly to: string
  /** ISO 3166-2; "RU" where it is not about one place. */
  readonly places: readonly string[]
  readonly about: readonly (RuleId | RemedyId)[]
  /** `not-seen`: looked for up to `to` and not found, which is not "does not happen". */
  readonly kind: 'seen' | 'not-seen'
  /** Keys of `sources`. */
  readonly sources: readonly string[]
}
export { practice }
/** The id of an observation. */
export type PracticeId = (typeof practice)[number]['id']

/** The day of the newest report of practice that was read. */
export const practiceReadTo: Day = dayOf(readTo)

/** All records about a rule or a remedy, newest first. */
export const practiceAbout = (id: RuleId | RemedyId): readonly (typeof practice)[number][] =>
  practice
    .filter((p) => (p.about as readonly string[]).includes(id))
    .sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0))
