// The law's values as text.
import {
  answerInWords,
  dayOf,
  daysOfValue,
  hasNoStart,
  isDayRule,
  isoOf,
  law,
  valueInWords,
  worseDay,
  worseSide,
} from '@draftlight/law'
import type { AnswerValue, Facts, AnswerMessages } from '@draftlight/law'

/** Nothing that helps: no day, or one whose beginning is where the law's calendar or a law began, not a day of an answer. */
export const isVague = (value: AnswerValue, on: number): boolean => {
  const when = daysOfValue(value)?.when
  if (!when) return value === 'unknown' || (typeof value === 'object' && 'oneOf' in value)
  return hasNoStart(when) || (when.latest === 'any later day' && when.earliest < isoOf(on - 366))
}

/** So far between its ends that a sentence with both would say nothing. */
export const isWide = (value: AnswerValue): boolean => {
  const when = daysOfValue(value)?.when
  return when !== undefined && when.latest !== 'any later day' && dayOf(when.latest) - dayOf(when.earliest) > 366
}

/** What a rule answers, as a whole sentence. */
export const sentenceOf = (words: AnswerMessages, rule: string, value: AnswerValue): string =>
  typeof value === 'object' && 'oneOf' in value
    ? `${words.answer.unknown} ${valueInWords(words, rule, value)}`
    : answerInWords(words, { rule, value })

/** The day that is worse for him, beside what the reading held most likely gives. */
export interface Worse {
  /** ISO day; `never`: it does not come, or has no end that can be stated. */
  readonly day: string
  /** "2 March 2026 at the earliest", or the day alone where nothing differs. */
  readonly text: string
  readonly byDefault: string | undefined
}
/** That day, or never. */
const isOnly = (value: AnswerValue, day: string): boolean => {
  const when = daysOfValue(value)?.when
  return when !== undefined && when.earliest === day && when.latest === day
}

/** Undefined where no day can be said. `value`: what the rule answers by default. */
export const worseOf = (
  words: AnswerMessages,
  rule: string,
  value: AnswerValue,
  facts: Facts,
  on: number,
): Worse | undefined => {
  if (!isDayRule(rule) || value === 'never' || value === 'unknown') return undefined
  // the latest day may be known where the earliest is not
  if (worseSide(rule) === 'earliest' && isVague(value, on)) return undefined
  const day = worseDay(law, rule, facts, on)
  if (day === 'unknown') return undefined
  const { worse } = words.consulting
  const usual = isOnly(value, day) ? undefined : worse.byDefault(valueInWords(words, rule, value))
  if (usual === undefined) return { day, text: words.answer.day(day), byDefault: undefined }
  return { day, text: day === 'never' ? worse.noEnd : worse[worseSide(rule)](day), byDefault: usual }
}
