import { useEffect, useRef, useState } from 'preact/hooks'
import { speech } from '../messages/index.ts'
import { ownScript } from '../trusted.ts'
import type { Answers } from './answers.ts'
import type { LawAnswer } from './law-answer.ts'
import type { Asking, Reply } from './law.worker.ts'
import workerAddress from './law.worker.ts?worker&url'

export interface Asked {
  /** The newest answer of the law; undefined before the first. */
  answer: LawAnswer | undefined
  /** True while it belongs to older answers than those on the page. */
  behind: boolean
  failed: boolean
}

/** Asks the law anew whenever what the visitor said, the day asked about or the language changes. */
export const useLaw = (answers: Answers): Asked => {
  const worker = useRef<Worker | undefined>(undefined)
  const turn = useRef(0)
  const [reply, setReply] = useState<Reply | undefined>(undefined)
  const [failed, setFailed] = useState(false)
  const [asked, setAsked] = useState({ turn: 0, said: answers.said, on: answers.on, speech })
  useEffect(() => {
    const thread = new Worker(ownScript(workerAddress), { type: 'module' })
    thread.addEventListener('message', (event: MessageEvent<Reply>) => setReply(event.data))
    thread.addEventListener('error', () => setFailed(true))
    worker.current = thread
    return () => thread.terminate()
  }, [])
  useEffect(() => {
    turn.current++
    setAsked({ turn: turn.current, said: answers.said, on: answers.on, speech })
    worker.current?.postMessage({ turn: turn.current, answers, speech } satisfies Asking)
  }, [answers.said, answers.on, speech])
  const current =
    asked.said === answers.said && asked.on === answers.on && asked.speech === speech && reply?.turn === asked.turn
  return { answer: reply?.answer, behind: !current, failed }
}
