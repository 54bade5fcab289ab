// What the visitor has said. It lives in memory only, and "I don't know" is said, not assumed.

export type DayAnswer =
  | { kind: 'day'; how: 'on' | 'about'; on: number }
  | { kind: 'day'; how: 'between'; from: number; to: number }
  | { kind: 'day'; how: 'not yet' | 'never' | 'unknown' }
export type ChoiceAnswer = { kind: 'choice'; value: string | 'unknown' }
export type Answer = DayAnswer | ChoiceAnswer

/** Days either side that "about that day" may be off. */
export const aboutDays = 7

export interface Answers {
  /** The day asked about, since 1970-01-01. */
  on: number
  said: Readonly<Record<string, Answer>>
  /** The facts asked so far, in the order in which they were asked. */
  asked: readonly string[]
  /** The one on the screen: an index into `asked`, or its length for the next question. */
  at: number
}

const today = (): number => {
  const now = new Date()
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000
}

export const nothingAnswered = (): Answers => ({ on: today(), said: {}, asked: [], at: 0 })

/** Stores an answer and moves on. Later answers stay, so that one corrected answer does not cost the rest. */
export const answered = (answers: Answers, fact: string, answer: Answer): Answers => ({
  ...answers,
  said: { ...answers.said, [fact]: answer },
  asked: answers.asked[answers.at] === fact ? answers.asked : [...answers.asked.filter((f) => f !== fact), fact],
  at: answers.at + 1,
})

export const steppedBack = (answers: Answers): Answers => ({ ...answers, at: Math.max(0, answers.at - 1) })

/** The days on which it may have happened, both ends included, and whether it may never happen. */
export const daysOf = (answer: DayAnswer, on: number): { from: number; to: number; never: boolean } | 'unknown' => {
  switch (answer.how) {
    case 'on':
      return { from: answer.on, to: answer.on, never: false }
    case 'about':
      return { from: answer.on - aboutDays, to: answer.on + aboutDays, never: false }
    case 'between':
      return { from: Math.min(answer.from, answer.to), to: Math.max(answer.from, answer.to), never: false }
    case 'not yet':
      return { from: on + 1, to: Infinity, never: true }
    case 'never':
      return { from: Infinity, to: -Infinity, never: true }
    case 'unknown':
      return 'unknown'
  }
}
