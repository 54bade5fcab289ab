// What one rule says of him, with what was seen of it: for the lists that somebody opens.
import { ask, daysOfValue, isoOf, law, lawReadTo, mayHaveChanged, valueInWords } from '@draftlight/law'
import type { AnswerMessages, AnswerValue, Facts } from '@draftlight/law'
import { seenOf } from '../answer/entries.ts'
import { isVague, sentenceOf, worseOf } from '../answer/values.ts'

export interface RuleSays {
  readonly rule: string
  readonly title: string
  readonly says: string
  /** Both readings side by side where the law may have changed since it was read; else empty. */
  readonly mayHaveChanged: readonly {
    readonly title: string
    readonly note: string
    readonly sides: readonly string[]
  }[]
  readonly seen: readonly string[]
}

/** "On 11 April 1998 or later": the day on which the law began, and no end. */
const isFromNoDay = (rule: string, value: AnswerValue, on: number): boolean =>
  daysOfValue(value)?.when.latest === 'any later day' && isVague(rule, value, on)

/** The worse day, with the default's beside it, where they differ. */
const saysOf = (words: AnswerMessages, rule: string, value: AnswerValue, facts: Facts, on: number): string => {
  if (isFromNoDay(rule, value, on)) return words.answer.unknown
  const worse = worseOf(words, rule, value, facts, on)
  if (worse?.byDefault !== undefined) return `${worse.text}. ${worse.byDefault}.`
  return sentenceOf(words, rule, value)
}

export const ruleSays = (words: AnswerMessages, rule: string, facts: Facts, on: number): RuleSays => {
  const { value } = ask(law, rule, facts, { brief: true })
  const moved = mayHaveChanged(law, rule, facts, on)
  return {
    rule,
    title: words.rules[rule as keyof AnswerMessages['rules']].title,
    says: moved.length > 0 ? '' : saysOf(words, rule, value, facts, on),
    mayHaveChanged: moved.map(({ moving, asRead, changed }) => {
      const said = words.consulting.mayHaveChanged
      return {
        ...words.consulting.moving[moving.id as keyof AnswerMessages['consulting']['moving']],
        sides: [
          `${said.asRead(moving.knownTo ?? isoOf(lawReadTo))}: ${valueInWords(words, rule, asRead)}`,
          `${said.changed}: ${changed === undefined ? said.notSeen : valueInWords(words, rule, changed)}`,
        ],
      }
    }),
    seen: seenOf(words, rule),
  }
}
