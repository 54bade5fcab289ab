// The words of the law, loaded when the room is entered: one of the page's own files.
import { answerMessagesIn } from '@draftlight/law'
import type { AnswerMessages } from '@draftlight/law'
import { useEffect, useState } from 'preact/hooks'
import type { Language, Voice } from '../messages/index.ts'

export interface LawLoaded {
  readonly words: AnswerMessages
  readonly language: Language
  readonly voice: Voice
}

/** The words of the law in the language and the voice being spoken; `failed` when they could not be loaded. */
export const useLaw = (language: Language, voice: Voice): LawLoaded | 'failed' | undefined => {
  const [loaded, setLoaded] = useState<LawLoaded | 'failed'>()
  useEffect(() => {
    let current = true
    answerMessagesIn(language, voice).then(
      (words) => current && setLoaded({ words, language, voice }),
      () => current && setLoaded('failed'),
    )
    return () => {
      current = false
    }
  }, [language, voice])
  return loaded
}
