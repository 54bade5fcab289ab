/** What the law book itself says, beside the words of the rules: in English, Russian and Ukrainian. */
import type { OnOpen } from '../../language/rule.ts'
import type { Language } from '../../messages/index.ts'
import type { ActNotes } from '../../messages/types.ts'
import type { Verdict } from '../../review/review.ts'
import type { Institution } from '../book.ts'

/** The columns of the sheet as a table: the last two are for the reviewer. */
export const SHEET_COLUMNS = ['part', 'of', 'says', 'articles', 'verdict', 'note'] as const
export type SheetColumn = (typeof SHEET_COLUMNS)[number]

/** What the book itself says, around the words of the rules. */
export interface BookWords {
  readonly language: Language
  readonly title: string
  readonly lead: readonly string[]
  readonly institutions: Readonly<Record<Institution, string>>
  readonly back: string
  /** The same book in other languages. */
  readonly otherLanguages: string
  readonly contents: string
  readonly search: string
  /** With # for how many of the rules are shown. */
  readonly found: (all: number) => string
  readonly wording: string
  readonly wordingNotSeen: string
  readonly readInParts: (acts: readonly string[]) => string
  readonly wordingSeen: (cite: string, from: string, seen: string) => string
  readonly restsOn: string
  readonly reports: (n: number, newest: string | undefined) => string
  readonly noReport: string
  readonly reviewed: string
  readonly notReviewed: string
  readonly review: (role: string, date: string, verdict: Verdict, note: string | undefined) => string
  readonly bar: string
  readonly barSigns: string
  readonly decidedBy: (event: string) => string
  readonly version: (n: number, earliest: string, latest: string, reading: string | undefined) => string
  readonly onOpen: Readonly<Record<OnOpen, string>>
  readonly cites: string
  readonly unless: string
  readonly then: string
  readonly readings: string
  readonly readingColumns: { readonly option: string; readonly says: string; readonly heldBy: string }
  readonly isDefault: string
  readonly heldByNobody: string
  readonly doubts: string
  readonly examples: string
  readonly exampleColumns: {
    readonly example: string
    readonly on: string
    readonly reading: string
    readonly result: string
  }
  /** What an example expects. */
  readonly result: {
    readonly yes: string
    readonly no: string
    readonly never: string
    readonly notYet: string
    readonly unknown: string
    readonly whollyUnknown: string
    readonly oneOf: (values: readonly string[]) => string
    readonly between: (earliest: string, latest: string, orNever: boolean) => string
  }
  /** The zone whose calendar counts, where an example names one. */
  readonly zone: string
  readonly facts: string
  readonly factsLead: string
  readonly acts: string
  readonly actNotes: ActNotes
  readonly seen: Readonly<Record<'yes' | 'partly' | 'no', string>>
  readonly sources: string
  readonly sourcesWarning: string
  /** Whether Russia lists the publisher. */
  readonly listing: { readonly unknown: string; readonly no: string; readonly since: (day: string) => string }
  readonly undated: string
  readonly columns: Readonly<Record<SheetColumn, string>>
  readonly sheetTitle: string
  readonly sheetLead: (readTo: string) => string
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly because: string
}
