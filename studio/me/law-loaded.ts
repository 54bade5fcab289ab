// The words of the law, loaded when the room is entered: one of the page's own files.
import { answerMessagesIn } from '@draftlight/law'
import type { AnswerMessages } from '@draftlight/law'
import { useEffect, useState } from 'preact/hooks'
import type { Language, Voice } from '../messages/index.ts'

/** The words of the law in the language and the voice being spoken: undefined while they load, null when they could not be loaded. */
export const useLawWords = (language: Language, voice: Voice): AnswerMessages | null | undefined => {
  const [words, setWords] = useState<AnswerMessages | null>()
  useEffect(() => {
    let current = true
    answerMessagesIn(language, voice).then(
      (loaded) => current && setWords(loaded),
      () => current && setWords(null),
    )
    return () => {
      current = false
    }
  }, [language, voice])
  return words
}
