// The law's values as text.
import { dayOf, isDayRule, isoOf, law, worseDay, worseSide } from '@draftlight/law'
import type { AnswerValue, Facts, Messages } from '@draftlight/law'

export type When = Parameters<Messages['answer']['when']>[0]

/** The days of a value, where it has any. */
export const whenOf = (value: AnswerValue): { when: When; orNever: boolean } | undefined => {
  if (typeof value === 'string')
    return /^\d/.test(value) ? { when: { earliest: value, latest: value }, orNever: false } : undefined
  return 'earliest' in value
    ? { when: { earliest: value.earliest, latest: value.latest }, orNever: value.orNever }
    : undefined
}

/** A range that begins where the law's calendar does says only when it ends at the latest. */
export const noStart = (iso: string): boolean => iso <= '1901-12-31'

/** Nothing that helps: no day, or one whose beginning is where the law's calendar or a law began, not a day of an answer. */
export const isVague = (value: AnswerValue, on: number): boolean => {
  const when = whenOf(value)?.when
  if (!when) return value === 'unknown' || (typeof value === 'object' && 'oneOf' in value)
  return noStart(when.earliest) || (when.latest === 'any later day' && when.earliest < isoOf(on - 366))
}

/** So far between its ends that a sentence with both would say nothing. */
export const isWide = (value: AnswerValue): boolean => {
  const when = whenOf(value)?.when
  return when !== undefined && when.latest !== 'any later day' && dayOf(when.latest) - dayOf(when.earliest) > 366
}

const rangeInWords = (words: Messages, { when, orNever }: { when: When; orNever: boolean }): string => {
  if (!noStart(when.earliest)) return words.answer.range(when, orNever)
  if (when.latest === 'any later day') return words.answer.unknown
  const latest = words.answer.atTheLatest(when.latest)
  return orNever ? `${latest}. ${words.answer.orNever}` : latest
}

/** A value of any rule in a few words, as for a cell of a table. */
export const inWords = (words: Messages, rule: string, value: AnswerValue): string => {
  const days = whenOf(value)
  if (days) return rangeInWords(words, days)
  const own = (words.rules as unknown as Readonly<Record<string, { values?: Readonly<Record<string, string>> }>>)[rule]
    ?.values
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

/** What a rule answers, as a whole sentence. */
export const sentenceOf = (words: Messages, rule: string, value: AnswerValue): string => {
  const said = words.rules[rule as keyof Messages['rules']] as {
    yes?: string
    no?: string
    never?: string
    says?: (when: When) => string
    values?: Readonly<Record<string, string>>
  }
  const days = whenOf(value)
  if (days && said.says)
    return [said.says(days.when), days.orNever ? words.answer.orNever : ''].filter(Boolean).join(' ')
  if (value === 'yes' || value === 'no') return said[value]!
  if (value === 'never') return said.never!
  if (typeof value === 'string' && value !== 'unknown') return said.values?.[value] ?? value
  if (typeof value === 'object' && 'oneOf' in value && said.values)
    return `${words.answer.unknown} ${words.answer.oneOf(value.oneOf.map((v) => said.values![v]!.replace(/\.$/, '')))}.`
  return words.answer.unknown
}

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
  const when = whenOf(value)?.when
  return when !== undefined && when.earliest === day && when.latest === day
}

/** Undefined where no day can be said. `value`: what the rule answers by default. */
export const worseOf = (
  words: Messages,
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
  const usual = isOnly(value, day) ? undefined : worse.byDefault(inWords(words, rule, value))
  if (usual === undefined) return { day, text: words.answer.day(day), byDefault: undefined }
  return { day, text: day === 'never' ? worse.noEnd : worse[worseSide(rule)](day), byDefault: usual }
}
