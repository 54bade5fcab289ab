/**
 * What has to come before what, and what is there where a day of it is known. What is given against it is an error; what is not
 * known is no wider than it lets it be, so that a notice of a summons placed on Tuesday is not taken to have come on Monday.
 */
import { GivenError } from './given-error.ts'
import type { Day } from './language/day.ts'
import type { Facts } from './language/knowledge.ts'
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

/** [choice, day]: where there is such a day the choice is not none. */
const NONE_WITHOUT: readonly (readonly [string, string])[] = [
  ['register', 'placed_at'],
  ['fitness', 'fitness_decided_on'],
  ['suit_about', 'suit_filed_on'],
  ['mobilization_kind', 'mobilization_declared_on'],
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
 * Takes none from the choices of which a day is known. `said`: ids of what was given; none that only a file's `otherwise: never` says stays.
 * Throws GivenError where both were given.
 */
export function notNone(law: LinkedLaw, f: Facts, said: ReadonlySet<string>): void {
  for (const [id, day] of NONE_WITHOUT) {
    if (!comes(f, law.eventOf.get(day)!)) continue
    const choice = law.choiceOf.get(id)!
    const others = f.masks[choice]! & ~(1 << law.choices[choice]!.values.indexOf('none'))
    if (others !== 0) f.masks[choice] = others
    else if (said.has(id)) throw new GivenError([id], `"${id}" is none, but "${day}" is given.`, 'one of the two')
  }
}
