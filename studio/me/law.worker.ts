// The law on a thread of its own, so that the page stays quick on an old phone while it is asked.
import { answerMessagesIn, messagesIn } from '@draftlight/law'
import type { Speech } from '../messages/index.ts'
import type { Answers } from './answers.ts'
import { lawAnswer } from './law-answer.ts'
import type { LawAnswer } from './law-answer.ts'

/** `turn` says which asking a reply belongs to. */
export interface Asking {
  turn: number
  answers: Answers
  speech: Speech
}
export interface Reply {
  turn: number
  answer: LawAnswer
}

addEventListener('message', async ({ data: { turn, answers, speech } }: MessageEvent<Asking>) => {
  try {
    // the first question needs no reasons yet
    const load = answers.asked.length === 0 ? answerMessagesIn : messagesIn
    const words = await load(speech.language, speech.voice)
    postMessage({ turn, answer: lawAnswer(words, answers) } satisfies Reply)
  } catch (error) {
    // out of the promise, so that the page hears of it
    setTimeout(() => {
      throw error
    })
  }
})
