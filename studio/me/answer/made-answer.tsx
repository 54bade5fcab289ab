import type { AnswerMessages } from '@draftlight/law'
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { speech } from '../../messages/index.ts'
import type { Voice } from '../../messages/index.ts'
import { useDrawnAhead } from '../../shell/lazy-room.tsx'
import type { Answers } from '../answers.ts'
import type { LawAnswer } from './law-answer.ts'
import { usePauses } from './steps.ts'

/** The law and what is said of it: fetched while the first questions are being read. */
const loadTelling = () => import('./answer-view.tsx')
type Telling = Awaited<ReturnType<typeof loadTelling>>

/** What an answer is made of, and whom it tells of changes. */
interface Asking {
  readonly answers: Answers
  readonly onAnswers: (answers: Answers) => void
  readonly onVoice: (voice: Voice) => void
}

/** Null: could not be loaded. */
export const useTelling = (isWanted: boolean): Telling | null | undefined => {
  const [telling, setTelling] = useState<Telling | null>()
  useEffect(() => {
    if (isWanted && telling === undefined) loadTelling().then(setTelling, () => setTelling(null))
  }, [isWanted])
  return telling
}

/** An answer, how it is drawn, and what it was made from. */
interface Made {
  readonly from: readonly unknown[]
  readonly law: LawAnswer
  readonly view: VNode
}

/**
 * The law is asked when the answer is wanted. While a form is filled in, it is asked in the pauses, and what it says is drawn
 * outside of the page: then it only has to be put there.
 */
export const useAnswer = (
  isWanted: boolean,
  words: AnswerMessages | null | undefined,
  telling: Telling | null | undefined,
  { answers, onAnswers, onVoice }: Asking,
  takesFocus: boolean,
) => {
  const aSon = speech.voice === 'he'
  const made = useRef<Made>(undefined)
  const make = (to: Answers): Made | undefined => {
    if (!words || !telling) return undefined
    // today may have become another day since
    const from = [words, telling, speech, JSON.stringify([to, Math.floor(Date.now() / 3_600_000)])]
    if (made.current?.from.every((part, i) => part === from[i])) return made.current
    const law = telling.lawAnswer(words, to, Date.now(), aSon)
    const given = { words, law, answers: to, onAnswers, onVoice, onFilling: (then: Answers) => askAhead(then) }
    return (made.current = {
      from,
      law,
      view: <telling.AnswerView {...given} takeFocus={takesFocus && to.asked.length > 0} />,
    })
  }
  const shown = isWanted ? make(answers) : undefined
  const { place, draw } = useDrawnAhead(shown?.view)
  const inPauses = usePauses()
  const askAhead = (to: Answers) => inPauses(words && telling ? ahead(telling, words, to) : undefined)
  function* ahead({ askedAhead }: Telling, said: AnswerMessages, to: Answers): Generator<void> {
    yield* askedAhead(said, to, Date.now(), aSon)
    // of what is changed beside an answer, only the law is asked
    if (place.current || to.region === undefined) return
    const one = make(to)
    yield
    if (one) draw(one.view)
  }
  useEffect(() => (isWanted ? inPauses(undefined) : askAhead(answers)), [isWanted, words, telling, answers])
  return [shown?.law, askAhead, place] as const
}
