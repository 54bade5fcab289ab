import { ask, EFFECTS, facts, isDefinite, law, missingFor } from '@draftlight/law'
import type { Facts } from '@draftlight/law'
import type { Answers } from '../answers.ts'
import { isAsked } from '../answer/entries.ts'

/** What is asked about when the situation's own answers are settled: the lines of the timeline. */
export const THEN: readonly string[] = EFFECTS.flatMap((effect) =>
  'until' in effect ? [effect.from, effect.until] : [effect.from],
)

/** Questions of "answer now" that stand for the day of a fact: whoever does not know that day is not asked for it twice. */
const standsFor: Readonly<Record<string, readonly string[]>> = {
  travel_on: ['crossing_on'],
  paper_on: ['handed_at', 'refused_at', 'registered_letter_delivered_at'],
}
const isSaid = (id: string, said: Answers['said']): boolean =>
  id in said ||
  Object.keys(standsFor).some((asked) => {
    const answer = said[asked]
    return answer?.kind === 'day' && answer.how === 'unknown' && standsFor[asked]!.includes(id)
  })

/**
 * The next fact to ask about: the first, in the law's own order, of those that can still change the first open answer of the
 * situation; when all of those are settled, of the timeline. A fact that can change nothing any more is left out.
 */
export const nextFact = (rules: readonly string[], known: Facts, said: Answers['said']): string | undefined => {
  for (const rule of [...rules, ...THEN]) {
    const { value } = ask(law, rule, known, { brief: true })
    if (isDefinite(value)) continue
    const missing = missingFor(law, rule, known)
    const next = facts.map(({ id }) => id).find((id) => missing.includes(id) && isAsked(id) && !isSaid(id, said))
    if (next !== undefined) return next
  }
  return undefined
}
