/**
 * What has to come before what. Days given against it are an error; days not known are no wider than it lets them be, so that
 * a notice of a summons placed on Tuesday is not taken to have come on Monday.
 */
import { GivenError } from './given-error.ts'
import type { Facts } from './language/knowledge.ts'
import type { LinkedLaw } from './language/link.ts'

/** [earlier, later]; `implies`: the later cannot have happened without the earlier. */
const ORDER: readonly (readonly [string, string, 'implies' | 'only after'])[] = [
  ['placed_at', 'account_notice_at', 'implies'],
  ['placed_at_moscow', 'account_notice_at_moscow', 'implies'],
  ['registered_letter_dispatched_at', 'registered_letter_delivered_at', 'implies'],
  ['placed_at', 'summons_withdrawn_on', 'only after'],
  ['moved_on', 'move_reported_on', 'implies'],
  ['birth_date', 'placed_at', 'implies'],
  ['birth_date', 'handed_at', 'implies'],
  ['callup_decision_on', 'decision_notified_on', 'only after'],
  ['decision_notified_on', 'complaint_refused_on', 'only after'],
]
const SENT = ['placed_at', 'handed_at', 'refused_at', 'registered_letter_dispatched_at']

const mayCome = (f: Facts, e: number): boolean => f.lo[e]! <= f.hi[e]!
const comes = (f: Facts, e: number): boolean => f.never[e] === 0 && mayCome(f, e)

/** The first day that is certainly before another that has to come first. */
export function outOfOrder(
  law: LinkedLaw,
  f: Facts,
): { readonly fact: string; readonly after?: string; readonly problem: string; readonly expected: string } | undefined {
  for (const [earlier, later] of ORDER) {
    const a = law.eventOf.get(earlier)!
    const b = law.eventOf.get(later)!
    if (comes(f, a) && comes(f, b) && f.hi[b]! < f.lo[a]!)
      return {
        fact: later,
        after: earlier,
        problem: `"${later}" is before "${earlier}".`,
        expected: `${earlier} first`,
      }
  }
  const appeared = law.eventOf.get('appeared_at')!
  const known = SENT.map((id) => law.eventOf.get(id)!).filter((e) => comes(f, e))
  if (comes(f, appeared) && known.length > 0 && known.every((e) => f.lo[e]! > f.hi[appeared]!))
    return {
      fact: 'appeared_at',
      problem: '"appeared_at" is before the summons was placed, handed or sent.',
      expected: 'the summons first',
    }
  return undefined
}

/** Narrows days not known. Throws GivenError where known days contradict one another. */
export function inOrder(law: LinkedLaw, f: Facts): void {
  const wrong = outOfOrder(law, f)
  if (wrong) throw new GivenError([wrong.fact], wrong.problem, wrong.expected, undefined, wrong.after)
  const { lo, hi, never } = f
  for (const [earlier, later, how] of ORDER) {
    const a = law.eventOf.get(earlier)!
    const b = law.eventOf.get(later)!
    if (comes(f, a) && mayCome(f, b) && lo[a]! <= hi[b]!) lo[b] = Math.max(lo[b]!, lo[a]!)
    if (comes(f, b) && mayCome(f, a) && lo[a]! <= hi[b]!) {
      hi[a] = Math.min(hi[a]!, hi[b]!)
      if (how === 'implies') never[a] = 0
    }
  }
  // he cannot have answered a summons before any of it had left the office
  const appeared = law.eventOf.get('appeared_at')!
  const sent = SENT.map((id) => law.eventOf.get(id)!).filter((e) => mayCome(f, e))
  const first = Math.min(...sent.map((e) => lo[e]!))
  if (sent.length > 0 && first <= hi[appeared]!) lo[appeared] = Math.max(lo[appeared]!, first)
}
