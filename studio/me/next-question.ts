import { fact, facts } from '@draftlight/law'
import type { AnswerMessages, Effect, Messages } from '@draftlight/law'
import type { Answers } from './answers.ts'
import type { DayHow } from './day-fields.tsx'
import { isAsked } from './entries.ts'
import type { Question } from './question-card.tsx'

/**
 * The next fact to ask about, in the law's own order, which keeps related questions together. A fact that can move
 * nothing on the timeline is not asked; undefined when none is left.
 */
export const nextFact = (effects: readonly Effect[], said: Answers['said']): string | undefined => {
  const missing = new Set(effects.flatMap(({ from, until }) => [...from.missing, ...(until?.missing ?? [])]))
  return facts.map(({ id }) => id).find((id) => missing.has(id) && isAsked(id) && !(id in said))
}

/** With nothing known, the law's own order decides alone. */
export const firstFact: string = facts.map(({ id }) => id).find(isAsked) as string

const everybodyHas: readonly string[] = ['birth_date']
const happenings: readonly DayHow[] = ['on', 'about', 'between', 'not yet', 'never']

/** A fact as a question on the page. */
export const questionOf = (words: AnswerMessages, id: string): Question => {
  const said = words.facts[id as keyof Messages['facts']] as {
    name: string
    ask: string
    help?: string
    values?: Readonly<Record<string, string>>
  }
  const of = fact[id as keyof typeof fact]
  const head = { id, name: said.name, text: said.ask, hint: said.help }
  return of.kind === 'choice'
    ? { ...head, kind: 'choice', options: of.values.map((value) => ({ value, label: said.values?.[value] ?? value })) }
    : { ...head, kind: 'day', hows: everybodyHas.includes(id) ? happenings.slice(0, 3) : happenings }
}
