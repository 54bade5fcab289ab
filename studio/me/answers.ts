// What the visitor has said. It lives in memory only, and "I don't know" is said, not assumed.
import type { Region } from './region.ts'
import type { SituationId } from './situations.ts'

export type DayAnswer =
  | { kind: 'day'; how: 'on' | 'about'; on: number }
  | { kind: 'day'; how: 'between'; from: number; to: number }
  /** Seen on that day; on `lookedBefore`, if given, there was nothing yet. */
  | { kind: 'day'; how: 'noticed'; on: number; lookedBefore?: number }
  | { kind: 'day'; how: 'not yet' | 'never' | 'unknown' }
type ChoiceAnswer = { kind: 'choice'; value: string | 'unknown' }
export type Answer = DayAnswer | ChoiceAnswer

/** Days either side that "about that day" may be off. */
const aboutDays = 7
/** The day on which the law created the register of summonses: nothing was placed before. */
const firstRegister = 19_461

/** Which of a few kinds of people he is: one question instead of six. `unknown` says nothing. */
export type Standing = 'callable' | 'deferred' | 'reserve' | 'unknown'
/** What came on paper. */
export type Paper = 'nothing' | 'signed' | 'refused' | 'letter' | 'box or relative' | 'unknown'

export interface Answers {
  /** The day asked about, since 1970-01-01; undefined: today where he is registered. */
  readonly on: number | undefined
  readonly situation: SituationId | undefined
  /** Full years. */
  readonly age: number | 'unknown' | undefined
  readonly region: Region | undefined
  readonly standing: Standing | undefined
  readonly paper: Paper | undefined
  readonly said: Readonly<Record<string, Answer>>
  /** The facts asked one by one so far, in the order in which they were asked. */
  readonly asked: readonly string[]
  /** The one on the screen: an index into `asked`, or its length for the next question. */
  readonly at: number
}

export const nothingAnswered = (): Answers => ({
  on: undefined,
  situation: undefined,
  age: undefined,
  region: undefined,
  standing: undefined,
  paper: undefined,
  said: {},
  asked: [],
  at: 0,
})

/** Stores an answer and moves on. Later answers stay, so that one corrected answer does not cost the rest. */
export const answered = (answers: Answers, fact: string, answer: Answer): Answers => ({
  ...answers,
  said: { ...answers.said, [fact]: answer },
  asked: answers.asked[answers.at] === fact ? answers.asked : [...answers.asked.filter((f) => f !== fact), fact],
  at: answers.at + 1,
})

export const steppedBack = (answers: Answers): Answers => ({ ...answers, at: Math.max(0, answers.at - 1) })

/** Full years on a day leave a year in which he was born; both ends included. */
export const bornBetween = (age: number, on: number): { from: number; to: number } => {
  const years = (n: number) => {
    const date = new Date(on * 86_400_000)
    return Date.UTC(date.getUTCFullYear() - n, date.getUTCMonth(), date.getUTCDate()) / 86_400_000
  }
  return { from: years(age + 1) + 1, to: years(age) }
}

/** The days on which it may have happened, both ends included, and whether it may never happen. `today`: when it was said. */
export const daysOf = (answer: DayAnswer, today: number): { from: number; to: number; never: boolean } | 'unknown' => {
  switch (answer.how) {
    case 'on':
      return { from: answer.on, to: answer.on, never: false }
    case 'about':
      return { from: answer.on - aboutDays, to: answer.on + aboutDays, never: false }
    case 'between':
      return { from: Math.min(answer.from, answer.to), to: Math.max(answer.from, answer.to), never: false }
    case 'noticed': {
      // On or before the day it was noticed. That he looked earlier and saw nothing proves only that it came later.
      const after = answer.lookedBefore === undefined ? firstRegister : answer.lookedBefore
      return { from: Math.min(after, answer.on), to: answer.on, never: false }
    }
    case 'not yet':
      return { from: today + 1, to: Infinity, never: true }
    case 'never':
      return { from: Infinity, to: -Infinity, never: true }
    case 'unknown':
      return 'unknown'
  }
}
