/**
 * What has to come before what, and what is there where a day of it is known. What is given against it is an error; what is not
 * known is no wider than it lets it be, so that a notice of a summons placed on Tuesday is not taken to have come on Monday.
 */
import { GivenError } from './given-error.ts'
import type { Day } from './language/day.ts'
import { NEVER_DAY, setDay, type Facts } from './language/knowledge.ts'
import type { LinkedLaw } from './language/link.ts'

/** [earlier, later]; `implies`: the later cannot have happened without the earlier. */
const ORDER: readonly (readonly [string, string, 'implies'?])[] = [
  ['placed_at', 'account_notice_at', 'implies'],
  ['placed_at_moscow', 'account_notice_at_moscow', 'implies'],
  ['registered_letter_dispatched_at', 'registered_letter_delivered_at', 'implies'],
  ['placed_at', 'summons_withdrawn_on'],
  ['moved_on', 'move_reported_on', 'implies'],
  ['birth_date', 'placed_at', 'implies'],
  ['birth_date', 'handed_at', 'implies'],
  ['callup_decision_on', 'decision_notified_on'],
  ['decision_notified_on', 'complaint_refused_on'],
]
const SENT = ['placed_at', 'handed_at', 'refused_at', 'registered_letter_dispatched_at']

/**
 * [choice, days]: where it is none there are no such days. `or: error`: where one of them is known it is not none, and who gives
 * both contradicts himself; of the others a paper may name a day of what has come to nothing.
 */
const DAYS_OF: readonly (readonly [choice: string, days: readonly string[], or?: 'error'])[] = [
  ['register', ['placed_at', 'placed_at_moscow'], 'error'],
  ['deferral', ['deferral_until', 'deferral_ground_lost_on']],
  ['fitness', ['fitness_decided_on'], 'error'],
  ['service_done', ['service_ended_on']],
  ['acs_decision', ['acs_decided_on', 'acs_started_on']],
  ['suit_about', ['suit_filed_on'], 'error'],
  ['mobilization_kind', ['mobilization_declared_on'], 'error'],
]
/** [choice, none, others]: where it is none these are so too. */
const NO_OTHER: readonly (readonly [choice: string, none: string, no: string, others: readonly string[]])[] = [
  ['acs_ground', 'none', 'none', ['acs_decision']],
  ['children_count', '0', 'no', ['raises_child_without_mother', 'disabled_child_under_3']],
]

const mayCome = (f: Facts, e: number): boolean => f.lo[e]! <= f.hi[e]!
const comes = (f: Facts, e: number): boolean => f.never[e] === 0 && mayCome(f, e)

/** The first day that is certainly before another that has to come first. */
export function outOfOrder(
  law: LinkedLaw,
  f: Facts,
): { readonly fact: string; readonly after: string; readonly problem: string; readonly expected: string } | undefined {
  const event = (id: string): number => law.eventOf.get(id)!
  const isBefore = (later: string, earlier: string): boolean =>
    comes(f, event(earlier)) && comes(f, event(later)) && f.hi[event(later)]! < f.lo[event(earlier)]!
  const sent = SENT.filter((id) => comes(f, event(id)))
  const [earlier, later] =
    ORDER.find(([a, b]) => isBefore(b, a)) ??
    // he cannot have answered a summons before any of it had left the office
    (sent.every((id) => isBefore('appeared_at', id)) ? [sent[0], 'appeared_at'] : [])
  return earlier === undefined || later === undefined
    ? undefined
    : { fact: later, after: earlier, problem: `"${later}" is before "${earlier}".`, expected: `${earlier} first` }
}

/** Known only once it has happened, and what a paper names ahead. */
const HAPPENED = [
  'birth_date',
  ...SENT,
  'account_notice_at',
  'registered_letter_delivered_at',
  'citizenship_acquired_on',
  'callup_decision_on',
]
const NAMED = ['appearance_at', 'dispatch_on']

/**
 * The first fact whose day is certainly later than one can know of: a slip of the pen, for whoever asks about himself. `happened`,
 * `named`: the last day that something which has happened, or which a paper names, can have.
 */
export const tooFarAhead = (law: LinkedLaw, f: Facts, happened: Day, named: Day): string | undefined => {
  const isAfter = (last: Day) => (id: string) => {
    const e = law.eventOf.get(id)!
    return comes(f, e) && f.lo[e]! > last
  }
  return HAPPENED.find(isAfter(happened)) ?? NAMED.find(isAfter(named))
}

/** Narrows days not known. Throws GivenError where known days contradict one another. */
export function inOrder(law: LinkedLaw, f: Facts): void {
  const wrong = outOfOrder(law, f)
  if (wrong) throw new GivenError([wrong.fact], wrong.problem, wrong.expected, undefined, wrong.after)
  const { lo, hi, never } = f
  for (const [earlier, later, implies] of ORDER) {
    const a = law.eventOf.get(earlier)!
    const b = law.eventOf.get(later)!
    if (comes(f, a) && mayCome(f, b) && lo[a]! <= hi[b]!) lo[b] = Math.max(lo[b]!, lo[a]!)
    if (comes(f, b) && mayCome(f, a) && lo[a]! <= hi[b]!) {
      hi[a] = Math.min(hi[a]!, hi[b]!)
      if (implies) never[a] = 0
    }
  }
  // he cannot have answered a summons before any of it had left the office
  const appeared = law.eventOf.get('appeared_at')!
  const sent = SENT.map((id) => law.eventOf.get(id)!).filter((e) => mayCome(f, e))
  const first = Math.min(...sent.map((e) => lo[e]!))
  if (first <= hi[appeared]!) lo[appeared] = Math.max(lo[appeared]!, first)
}

/**
 * What is none, and what is not, from what is said. `said`: ids of what was given; none that only a file's `otherwise: never` says stays.
 * Throws GivenError where there is none of what a day was given of.
 */
export function noneOf(law: LinkedLaw, f: Facts, said: ReadonlySet<string>): void {
  const bitOf = (choice: number, value: string): number => 1 << law.choices[choice]!.values.indexOf(value)
  const given = new Set(said)
  for (const [id, none, no, others] of NO_OTHER) {
    const choice = law.choiceOf.get(id)!
    if (!given.has(id) || f.masks[choice] !== bitOf(choice, none)) continue
    for (const other of others) {
      const c = law.choiceOf.get(other)!
      if (f.masks[c]! & bitOf(c, no)) f.masks[c] = bitOf(c, no)
      given.add(other)
    }
  }
  for (const [id, days, or] of DAYS_OF) {
    const choice = law.choiceOf.get(id)!
    const none = bitOf(choice, 'none')
    for (const day of days) {
      const e = law.eventOf.get(day)!
      if (!comes(f, e)) {
        if (f.masks[choice] === none && given.has(id)) setDay(f, e, NEVER_DAY)
      } else if (or === 'error') {
        if (f.masks[choice] !== none) f.masks[choice]! &= ~none
        else if (given.has(id)) throw new GivenError([id], `"${id}" is none, but "${day}" is given.`, 'one of the two')
      }
    }
  }
}
