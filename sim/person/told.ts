/** What is told of a life: what happened, who knew of it on its day, what the law says to it. The words are the reader's own. */
import { citeText, earliestOf, isoOf, law, type Day } from '@draftlight/law'
import { lawDaysOf, type PersonYear } from './person.ts'
import type { Happening } from './story.ts'

/** Who knows of an event on its day. */
export type Knower = 'office' | 'man' | 'both'

interface Known {
  readonly knows: Knower
  /** The rule of the law that it rests on. */
  readonly rule?: string
}

const KNOWN: Readonly<Record<Happening, Known>> = {
  'in-place': { knows: 'both' },
  'of-age': { knows: 'both', rule: 'liability/from' },
  recorded: { knows: 'office' },
  'record-corrected': { knows: 'office' },
  'record-corrupted': { knows: 'office' },
  'deferral-ended': { knows: 'man' },
  'past-age': { knows: 'both', rule: 'liability/until' },
  summoned: { knows: 'office', rule: 'summons/sent-on' },
  known: { knows: 'man' },
  served: { knows: 'office', rule: 'service/on' },
  'ban-began': { knows: 'office', rule: 'exit-ban/from' },
  'ban-done': { knows: 'office', rule: 'exit-ban/from' },
  'ban-ended': { knows: 'office', rule: 'exit-ban/until' },
  'ban-lifted': { knows: 'office' },
  'trip-refused': { knows: 'both', rule: 'exit-ban/in-force' },
  'trip-left': { knows: 'man' },
  detained: { knows: 'both' },
  delivered: { knows: 'both' },
  came: { knows: 'both' },
  missed: { knows: 'office', rule: 'appearance/missed-from' },
  'papers-shown': { knows: 'both' },
  'measures-began': { knows: 'office', rule: 'measures/from' },
  'measures-done': { knows: 'office', rule: 'measures/from' },
  'measures-ended': { knows: 'office', rule: 'measures/until' },
  'deal-refused': { knows: 'both' },
  fined: { knows: 'both', rule: 'fine/non-appearance' },
  'criminal-case': { knows: 'both', rule: 'crime/evasion' },
  barred: { knows: 'both' },
  deferred: { knows: 'both', rule: 'deferral/right' },
  exempted: { knows: 'both' },
  'called-up': { knows: 'both', rule: 'call-up/lawful' },
  sent: { knows: 'both', rule: 'dispatch/in-window' },
  'mobilization-called': { knows: 'office' },
  'mobilization-came': { knows: 'both' },
  mobilized: { knows: 'both' },
  lapsed: { knows: 'office' },
}

const LAWFUL = ['', 'no', 'yes', 'not settled'] as const
/** Whether the law allows what happened; empty where the law is not asked. */
export type Lawful = (typeof LAWFUL)[number]

/** One event as it is told: who knew of it, whether it was lawful, the law’s days as they stood. */
export interface Told {
  /** ISO day. */
  readonly day: string
  readonly what: Happening
  /** What the code that counts adds to it; mostly nothing. */
  readonly detail: string
  readonly knows: Knower
  readonly lawful: Lawful
  readonly law: Readonly<Record<string, string>>
  /** Citations of the version that holds on the day. */
  readonly cites: readonly string[]
  /** Whether he knows of the summons at the end of this day; undefined while there is none. */
  readonly heKnows: boolean | undefined
}

/** What happened to one synthetic man, in the order of days: what the state did, whether it was lawful, and what he knew then. */
export function told(year: PersonYear): readonly Told[] {
  let heKnows: boolean | undefined
  let isMobilized = false
  return year.events.map((e) => {
    if (e.what === 'summoned' || e.what === 'mobilization-called') isMobilized = e.what === 'mobilization-called'
    if (e.what === 'summoned' || e.what === 'mobilization-called') heKnows = false
    else if (e.what === 'known' && heKnows === false) heKnows = true
    return {
      day: isoOf(e.day),
      what: e.what,
      detail: e.detail,
      knows: KNOWN[e.what].knows,
      lawful: LAWFUL[e.lawful + 1]!,
      law: lawDaysOf(e, year.lawEvents),
      cites: citesOn(isMobilized && e.what === 'served' ? 'mobilization/summons-served' : KNOWN[e.what].rule, e.day),
      heKnows,
    }
  })
}

/** The days on which the border would have stopped him without his knowing of the summons; `until` undefined: to the end of the run. */
export function stoppedUnknowing(events: readonly Told[]): { from: string; until: string | undefined } | undefined {
  const banned = events.findIndex((e) => e.what === 'ban-done' && e.heKnows === false)
  if (banned < 0) return undefined
  return { from: events[banned]!.day, until: events.slice(banned).find((e) => e.what === 'known')?.day }
}

/** Citations of the newest version of a rule that may hold on a day; none where there is no such rule. */
export function citesOn(rule: string | undefined, day: Day): string[] {
  const versions = law.law.rules.find((r) => r.id === rule)?.versions ?? []
  return (versions.findLast((v) => earliestOf(v.since) <= day)?.cites ?? []).map(citeText)
}
