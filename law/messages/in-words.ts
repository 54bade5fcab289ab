/** What an answer comes to, in the words of a language. */
import type { Answer, AnswerValue } from '../language/answer.ts'
import type { AnswerMessages, When } from './types.ts'

type Said = Pick<AnswerMessages, 'answer' | 'rules'>

/** The days of a value, where it has any. */
export const daysOfValue = (value: AnswerValue): { readonly when: When; readonly orNever: boolean } | undefined => {
  if (typeof value === 'string')
    return /^\d{4}-/.test(value) ? { when: { earliest: value, latest: value }, orNever: false } : undefined
  return 'earliest' in value
    ? { when: { earliest: value.earliest, latest: value.latest }, orNever: value.orNever }
    : undefined
}

/** A range that begins where the law's calendar does says only when it ends at the latest. */
export const hasNoStart = (when: When): boolean => when.earliest <= '1901-12-31'

const rangeInWords = (words: Said, when: When, orNever: boolean): string => {
  if (!hasNoStart(when)) return words.answer.range(when, orNever)
  if (when.latest === 'any later day') return words.answer.unknown
  const latest = words.answer.atTheLatest(when.latest)
  return orNever ? `${latest}. ${words.answer.orNever}` : latest
}

interface AnyRule {
  readonly title: string
  readonly says?: (when: When) => string
  readonly never?: string
  readonly yes?: string
  readonly no?: string
  readonly values?: Readonly<Record<string, string>>
}
const wordsOf = (words: Said, rule: string): AnyRule | undefined =>
  (words.rules as Readonly<Record<string, AnyRule>>)[rule]

/** A value of a rule in a few words, as for a cell of a table. */
export function valueInWords(words: Said, rule: string, value: AnswerValue): string {
  const days = daysOfValue(value)
  if (days) return rangeInWords(words, days.when, days.orNever)
  const own = wordsOf(words, rule)?.values
  if (typeof value === 'object')
    return 'oneOf' in value ? words.answer.oneOf(value.oneOf.map((v) => own?.[v] ?? v)) : ''
  const plain: Readonly<Record<string, string>> = {
    yes: words.answer.yes,
    no: words.answer.no,
    never: words.answer.never,
    unknown: words.answer.unknown,
  }
  return own?.[value] ?? plain[value] ?? value
}

/** The answer to a rule's question in a full sentence. */
export function answerInWords(words: Said, { rule, value }: Pick<Answer, 'rule' | 'value'>): string {
  const own = wordsOf(words, rule)
  const days = daysOfValue(value)
  if (own?.says && days && !hasNoStart(days.when))
    return days.orNever ? `${own.says(days.when)} ${words.answer.orNever}` : own.says(days.when)
  const whole = typeof value === 'string' ? { never: own?.never, yes: own?.yes, no: own?.no }[value] : undefined
  return whole ?? valueInWords(words, rule, value)
}
