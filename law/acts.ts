/** The acts that the rules cite, the sources we rest on, and the dated epochs of the law. People write them in YAML. */
import { dayOf, type Day } from './language/day.ts'
import { epochs as writtenEpochs } from './generated/acts.ts'

export { acts } from './generated/acts.ts'
export { sources } from './generated/sources.ts'

/** A legal act that rules cite. */
export interface Act {
  /** In our own words. */
  readonly title: string
  /** ISO days. */
  readonly adopted?: string
  readonly inForce: string
  /** Whether its text was seen: all of it, excerpts or digests, or none. */
  readonly seen: 'yes' | 'partly' | 'no'
  readonly note: string
}
/** What we rest on: a text, a report, a page that was read. */
export interface Source {
  readonly title: string
  readonly publisher: string
  /** YYYY-MM-DD, YYYY-MM or YYYY; missing where the page shows no date. */
  readonly date?: string
  readonly url?: readonly string[]
  /**
   * Whether Russia lists the publisher (as "undesirable", say), so that sharing the address can bring a charge there: the
   * day of the listing, `no`, or missing where nobody has looked. Not known counts as listed.
   */
  readonly listed_in_russia?: string
}
/** What counts when something is to be shared or opened: only a known `no` is a no. */
export const isListedInRussia = (source: Source): boolean => source.listed_in_russia !== 'no'
/** A dated change of the law, or of what is done. */
export interface Epoch {
  readonly id: string
  /** What changed, in one sentence. */
  readonly title: string
  /** ISO days; the same day twice where the day is known. */
  readonly from: { readonly earliest: string; readonly latest: string }
  /** `practice` is what was observed: the law did not change. */
  readonly kind: 'law' | 'practice'
  /** Keys of `acts`. */
  readonly acts: readonly string[]
  /** Keys of `sources`. */
  readonly sources: readonly string[]
}
export const epochs: readonly Epoch[] = writtenEpochs

/** Epochs that have begun for certain by the end of `on`, newest first. `since` is the latest day on which each can have begun. */
export function actsInForce(
  on: Day,
): readonly { readonly id: string; readonly title: string; readonly since: Day; readonly kind: Epoch['kind'] }[] {
  return epochs
    .map(({ id, title, from, kind }) => ({ id, title, since: dayOf(from.latest), kind }))
    .filter((epoch) => epoch.since <= on)
    .sort((a, b) => b.since - a.since)
}
