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
import type { AnswerMessages, AnswerValue, DayRuleId, FactId, Facts } from '@draftlight/law'
import { say } from '../../messages/index.ts'

/** Rules that say by when something is to be done: "at the earliest" would be read as "not before". */
export const isTerm = (rule: string): boolean => /(due|-by)$/.test(rule)

/** Within a sentence. */
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
/** What a rule answers, within a sentence. */
export const smallValue = (words: AnswerMessages, rule: string, value: AnswerValue): string =>
  small(valueInWords(words, rule, value)).replace(/\.$/, '')

/** Not `never`, `open` or `unknown`. */
export const isIso = (day: string): boolean => /^\d/.test(day)

/** Only count from a day that he gives: while it is open, they say nothing, and that there is none decides nothing. */
export const COUNTS_FROM: readonly string[] = [
  'measures/lifting-due',
  'measures/driving-cleared-by',
  'contract/may-sign-from',
  'service/conscript-until',
  'alternative-service/until',
] satisfies readonly DayRuleId[]

/** What a summons begins: while the summons has no day, only an age or a law bounds it, and that bound is no day of his. */
const OF_A_SUMMONS: readonly string[] = ['exit-ban/from', 'measures/from'] satisfies readonly DayRuleId[]

/** What is looked for by every reading that counts, also where the one best supported says that it never comes. */
export const OTHERWISE: readonly string[] = [
  'service/on',
  'exit-ban/from',
  'appearance/due',
  'measures/from',
] satisfies readonly DayRuleId[]

/** Nothing that helps: no day, or one whose beginning is where the law's calendar or a law began, not a day of an answer. */
export const isVague = (rule: string, value: AnswerValue, on: number): boolean => {
  const when = daysOfValue(value)?.when
  if (!when) return value === 'unknown' || (typeof value === 'object' && 'oneOf' in value)
  if (hasNoStart(when)) return true
  return (
    when.latest === 'any later day' &&
    (OF_A_SUMMONS.includes(rule) || COUNTS_FROM.includes(rule) || when.earliest < isoOf(on - 366))
  )
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
  /** ISO day; `never`: it does not come, or has no end that can be stated; `open`: how early cannot be said. */
  readonly day: string
  /** "2 March 2026 at the earliest", or the day alone where nothing differs. */
  readonly text: string
  readonly byDefault: string | undefined
}
/** What a summons leads to, by the groups of the rules, and the days that he may give of it. Without a summons: the two weeks. */
const leadsTo = (rule: string): boolean =>
  /^(summons|service|exit-ban|appearance|measures)\//.test(rule) && rule !== 'appearance/self-due'
const GIVEN_OF_IT = [
  'placed_at',
  'account_notice_at',
  'handed_at',
  'refused_at',
  'registered_letter_dispatched_at',
  'registered_letter_delivered_at',
  'appearance_at',
] satisfies readonly FactId[]
/** The first day that he gave of a summons, as early as it may be; a span of over a year is no day. */
const firstOfGiven = (facts: Facts): number =>
  Math.min(
    ...GIVEN_OF_IT.flatMap((id) => {
      const e = law.eventOf.get(id)!
      const width = facts.hi[e]! - facts.lo[e]!
      return width >= 0 && width <= 366 ? [facts.lo[e]!] : []
    }),
  )
/** Before any day that he gave, and a week for the ways of counting: only an age, or the first day of the register, bounds it. */
const isNoDayOfHis = (rule: string, day: string, facts: Facts): boolean =>
  leadsTo(rule) && dayOf(day) < firstOfGiven(facts) - 7

/** Of a summons, while he gave nothing that any day of it is known by: also its last day is only an age, or a law. */
export const isOfNoSummons = (rule: string, facts: Facts, on: number): boolean =>
  leadsTo(rule) &&
  GIVEN_OF_IT.every((id) => {
    const e = law.eventOf.get(id)!
    return facts.hi[e]! < facts.lo[e]! || facts.hi[e]! > on + 2 * 366
  })

/** That day, or never. */
const isOnly = (value: AnswerValue, day: string): boolean => {
  const when = daysOfValue(value)?.when
  return when !== undefined && when.earliest === day && when.latest === day
}

/** That day at the latest, and nothing more is said. */
const isOnlyEnd = (value: AnswerValue, day: string): boolean => {
  const when = daysOfValue(value)?.when
  return when !== undefined && hasNoStart(when) && when.latest === day
}

const textOf = (words: AnswerMessages, rule: DayRuleId, day: string): string => {
  const side = worseSide(rule)
  return side === 'earliest' && isTerm(rule)
    ? say.me.inTheWorstCase(words.answer.day(day))
    : words.consulting.worse[side](day)
}

/** What the reading best supported gives, beside the worse day. */
const usually = (words: AnswerMessages, rule: string, value: AnswerValue): string =>
  words.consulting.worse.byDefault(smallValue(words, rule, value))

/** So far ahead, or without a last day, that "or before" would say nothing. */
export const isBoundless = (value: AnswerValue, on: number): boolean => {
  const latest = daysOfValue(value)?.when.latest
  return latest === 'any later day' || (latest !== undefined && isWide(value) && latest > isoOf(on + 122))
}

/** Undefined where no day can be said. `value`: what the rule answers by default. */
export const worseOf = (
  words: AnswerMessages,
  rule: string,
  value: AnswerValue,
  facts: Facts,
  on: number,
): Worse | undefined => {
  if (!isDayRule(rule) || value === 'unknown') return undefined
  const { worse } = words.consulting
  const side = worseSide(rule)
  if (value === 'never') {
    // by another reading that somebody holds it may come all the same
    if (!OTHERWISE.includes(rule)) return undefined
    const day = worseDay(law, rule, facts, on)
    return isIso(day) ? { day, text: textOf(words, rule, day), byDefault: usually(words, rule, value) } : undefined
  }
  // the latest day may be known where the earliest is not
  if (side === 'earliest' && isVague(rule, value, on)) return undefined
  const day = worseDay(law, rule, facts, on)
  if (day === 'unknown' || (day !== 'never' && isNoDayOfHis(rule, day, facts))) {
    const days = daysOfValue(value)
    if (side === 'latest' || !days || isBoundless(value, on) || isOfNoSummons(rule, facts, on)) return undefined
    // that day or any before covers what every reading gives
    const text = say.me.said.orBefore(words.answer.day(days.when.latest), days.orNever)
    const hasNoDay = isWide(value) || isNoDayOfHis(rule, days.when.earliest, facts)
    return { day: 'open', text, byDefault: hasNoDay ? undefined : usually(words, rule, value) }
  }
  if (side === 'latest' && isOnlyEnd(value, day)) return { day, text: worse.latest(day), byDefault: undefined }
  if (isOnly(value, day)) return { day, text: words.answer.day(day), byDefault: undefined }
  return { day, text: day === 'never' ? worse.noEnd : textOf(words, rule, day), byDefault: usually(words, rule, value) }
}
