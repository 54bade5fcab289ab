import { fact } from '@draftlight/law'
import type { AnswerMessages } from '@draftlight/law'
import type { DayHow } from './day-fields.tsx'
import type { Question } from './question-card.tsx'

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
