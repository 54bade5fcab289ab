import { ask, EFFECTS, fact, facts, isDefinite, law } from '@draftlight/law'
import type { Facts, AnswerMessages } from '@draftlight/law'
import type { Answers } from './answers.ts'
import type { DayHow } from './day-fields.tsx'
import { isAsked } from './entries.ts'
import type { Question } from './question-card.tsx'

/** What is asked about when the situation's own answers are settled: the lines of the timeline. */
const THEN: readonly string[] = EFFECTS.flatMap((effect) =>
  'until' in effect ? [effect.from, effect.until] : [effect.from],
)

/**
 * The next fact to ask about: the first, in the law's own order, of those that can still change the first open answer of the
 * situation; when all of those are settled, of the timeline. A fact that can change nothing any more is left out.
 */
export const nextFact = (rules: readonly string[], known: Facts, said: Answers['said']): string | undefined => {
  for (const rule of [...rules, ...THEN]) {
    if (!law.ruleOf.has(rule)) continue
    const { value } = ask(law, rule, known, { brief: true })
    if (isDefinite(value)) continue
    const { missing } = ask(law, rule, known, { alone: true })
    const next = facts.map(({ id }) => id).find((id) => missing.includes(id) && isAsked(id) && !(id in said))
    if (next !== undefined) return next
  }
  return undefined
}

const everybodyHas: readonly string[] = ['birth_date']
const happenings: readonly DayHow[] = ['on', 'about', 'between', 'not yet', 'never']
/** Days that one may have noticed only later. */
const noticed: readonly string[] = ['placed_at', 'account_notice_at']

/** A fact as a question on the page. */
export const questionOf = (words: AnswerMessages, id: string): Question => {
  const said = words.facts[id as keyof AnswerMessages['facts']] as {
    name: string
    ask: string
    help?: string
    values?: Readonly<Record<string, string>>
  }
  const of = fact[id as keyof typeof fact]
  const head = { id, name: said.name, text: said.ask, hint: said.help }
  if (of.kind === 'choice')
    return {
      ...head,
      kind: 'choice',
      options: of.values.map((value) => ({ value, label: said.values?.[value] ?? value })),
    }
  const hows = everybodyHas.includes(id) ? happenings.slice(0, 3) : happenings
  return { ...head, kind: 'day', hows: noticed.includes(id) ? ['on', 'noticed', ...hows.slice(1)] : hows }
}
