import { useState } from 'preact/hooks'
import { speak, speech } from '../messages/index.ts'
import type { Speech } from '../messages/index.ts'

/** What is spoken now, and a way to change language or voice, after which the page renders anew and the answers stay. */
export const useSpeech = (): { spoken: Speech; failed: boolean; change: (part: Partial<Speech>) => Promise<void> } => {
  const [spoken, setSpoken] = useState(speech)
  const [failed, setFailed] = useState(false)
  const change = (part: Partial<Speech>) =>
    speak({ ...speech, ...part }).then(
      () => {
        setSpoken(speech)
        setFailed(false)
      },
      () => setFailed(true),
    )
  return { spoken, failed, change }
}
