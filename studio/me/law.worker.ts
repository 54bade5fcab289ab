// The law on a thread of its own, so that the page stays quick on an old phone while it is asked.
import type { Answers } from './answers.ts'
import { lawAnswer } from './law-answer.ts'
import type { LawAnswer } from './law-answer.ts'

/** `turn` says which asking a reply belongs to. */
export interface Asking {
  turn: number
  answers: Answers
}
export interface Reply {
  turn: number
  answer: LawAnswer
}

addEventListener('message', ({ data: { turn, answers } }: MessageEvent<Asking>) =>
  postMessage({ turn, answer: lawAnswer(answers) } satisfies Reply),
)
