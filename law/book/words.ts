/** What the law book itself says. In English for now; another language is another record of the type `BookWords`. */
import type { OnOpen } from '../language/rule.ts'
import type { Verdict } from '../review/review.ts'
import type { Institution } from './book.ts'

/** What the book itself says, around the words of the rules. */
export interface BookWords {
  readonly title: string
  readonly lead: readonly string[]
  readonly institutions: Readonly<Record<Institution, string>>
  readonly back: string
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
  readonly facts: string
  readonly factsLead: string
  readonly acts: string
  readonly seen: Readonly<Record<'yes' | 'partly' | 'no', string>>
  readonly sources: string
  readonly sourcesWarning: string
  /** Whether Russia lists the publisher. */
  readonly listing: { readonly unknown: string; readonly no: string; readonly since: (day: string) => string }
  readonly undated: string
  readonly sheetTitle: string
  readonly sheetLead: (readTo: string) => string
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly because: string
}

/** The book in English. */
export const english: BookWords = {
  title: 'The law book of Draftlight',
  lead: [
    'Every rule that the model holds, printed from the rules themselves. It is information, not legal advice, and a model of the law as it was read in reports, digests and excerpts.',
    'A formula names facts, other rules and readings by their ids; the facts are listed at the end. `<` and `<=` compare days. What stands under "unless" is tried in its order, and the first that applies decides.',
  ],
  institutions: {
    liability: 'Liability',
    callable: 'Call-up possible',
    exemption: 'Exemption',
    deferral: 'Deferral',
    study: 'Studies',
    'alternative-service': 'Alternative civilian service',
    register: 'The register and the duty to report',
    summons: 'The summons',
    service: 'Service of a summons',
    appearance: 'The duty to appear',
    'exit-ban': 'The exit ban',
    measures: 'The temporary measures',
    fine: 'Fines',
    crime: 'The crime of evasion',
    'call-up': 'The decision to call up',
    dispatch: 'Dispatch',
    evader: 'After an evasion',
    appeal: 'What an appeal suspends',
    passport: 'The passport',
    border: 'At the border',
    'data-sharing': 'Agencies and their data',
    remedy: 'Complaints and suits',
    reserve: 'The reserve',
    mobilization: 'Mobilization',
    contract: 'Contract service',
  },
  back: 'Back to Draftlight',
  contents: 'Contents',
  search: 'Search in rules, articles and facts',
  found: (all) => `# of ${all} rules`,
  wording: 'Official wording',
  wordingNotSeen: 'not seen by us',
  readInParts: (acts) => `read in excerpts or digests: ${acts.join(', ')}`,
  wordingSeen: (cite, from, seen) => `${cite}, seen ${seen} at ${from}`,
  restsOn: 'We rest on',
  reports: (n, newest) =>
    `${n} report${n === 1 ? '' : 's'}${newest === undefined ? ', none dated' : `, the newest of ${newest}`}`,
  noReport: 'no report; background knowledge',
  reviewed: 'Reviewed',
  notReviewed: 'No lawyer has checked this rule.',
  review: (role, date, verdict, note) => `${role}, ${date}: ${verdict}${note === undefined ? '' : ` (${note})`}`,
  bar: 'Versions, month by month',
  barSigns: '`·` no such rule yet, `?` sources or readings differ on the day',
  decidedBy: (event) => `The version is chosen by: ${event}`,
  version: (n, earliest, latest, reading) =>
    `Version ${n}, ${earliest === latest ? `from ${earliest}` : `from a day between ${earliest} and ${latest}`}${reading === undefined ? '' : ` (reading ${reading})`}`,
  onOpen: {
    keeps: 'A situation open when it begins keeps the older answer.',
    'takes over': 'It takes over situations that are open when it begins.',
    unsettled: 'Which version applies to a situation open when it begins is not settled.',
  },
  cites: 'Article',
  unless: 'Unless',
  then: 'then',
  readings: 'Readings',
  readingColumns: { option: 'Reading', says: 'What it says', heldBy: 'Held by' },
  isDefault: 'default',
  heldByNobody: 'nobody named',
  doubts: 'What the law leaves open',
  examples: 'Examples',
  exampleColumns: { example: 'Example', on: 'Asked about', reading: 'Reading', result: 'Result' },
  facts: 'Facts',
  factsLead: 'What a formula can ask, by id.',
  acts: 'Acts',
  seen: { yes: 'read', partly: 'read in excerpts or digests', no: 'not read' },
  sources: 'Sources',
  sourcesWarning:
    'In Russia people were charged and fined for sharing such material. A publisher whose listing nobody has checked counts as listed.',
  listing: {
    unknown: 'listing not checked: counts as listed',
    no: 'not listed in Russia',
    since: (day) => `listed in Russia since ${day}`,
  },
  undated: 'no date',
  sheetTitle: 'Draftlight: a sheet for review',
  sheetLead: (readTo) =>
    `The law as the model holds it, read to ${readTo}. For each part: is it right? The number beside a part is the fingerprint of what it says now; if the part changes, the verdict no longer counts for it. Write no names on this sheet.`,
  verdicts: { agree: 'agree', wrong: 'wrong', depends: 'depends' },
  because: 'because',
}
