import type { AnswerMessages } from '@draftlight/law'
import { useEffect, useRef, useState } from 'preact/hooks'
import { say, speech } from '../messages/index.ts'
import { LazyRoom } from '../shell/lazy-room.tsx'
import type { Voice } from '../messages/index.ts'
import { nothingAnswered, steppedBack } from './answers.ts'
import type { Answers } from './answers.ts'
import { FirstCard } from './first-card.tsx'
import { InAppLine } from './in-app.tsx'
import { useLawWords } from './law-loaded.ts'
import { Unfolded } from './lines.tsx'
import { useAnswer, useTelling } from './answer/made-answer.tsx'
import { Occupied } from './occupied.tsx'
import { QuickForm } from './asking/quick-form.tsx'
import { SituationList } from './situation-list.tsx'
import { situationOf, situations } from './situations.ts'
import type { Card, SituationId } from './situations.ts'
import { usePhoneBack } from './phone-back.ts'
import type { Opened } from './take-away/facts-file.ts'
import type { Fragment } from './take-away/fragment.ts'

const loadFactsFile = () => import('./take-away/take-away.tsx').then(({ FactsFile }) => FactsFile)
const loadOpenedNote = () => import('./take-away/take-away.tsx').then(({ OpenedNote }) => OpenedNote)

interface Props {
  answers: Answers
  onAnswers: (answers: Answers) => void
  onVoice: (voice: Voice) => void
  /** What a link held, until it is read. */
  fragment: Fragment | undefined
  onFragmentRead: () => void
}

/** A dispatch within three days of the day asked cannot wait for questions. */
export const isNear = (answers: Answers, on: number): boolean => {
  const dispatch = answers.said['dispatch_on']
  return dispatch?.kind === 'day' && dispatch.how === 'on' && dispatch.on - on <= 3 && dispatch.on >= on
}

interface BeginningProps extends Pick<Props, 'answers' | 'onVoice'> {
  words: AnswerMessages | null | undefined
  onChoose: (chosen: SituationId) => void
  onOpened: (opened: Opened) => void
}

/** What happened, or answers kept in a file. */
const Beginning = ({ words, answers, onVoice, onChoose, onOpened }: BeginningProps) => (
  <>
    <SituationList onVoice={onVoice} onChoose={onChoose} />
    {words && (
      <Unfolded summary={say.me.take.file.title}>
        {() => <LazyRoom load={loadFactsFile} with={{ answers, words, onOpened }} />}
      </Unfolded>
    )}
  </>
)

export const Me = ({ answers, onAnswers, onVoice, fragment, onFragmentRead }: Props) => {
  const words = useLawWords(speech.language, speech.voice)
  const [step, setStep] = useState<'card' | 'quick' | 'answer'>(answers.region === undefined ? 'quick' : 'answer')
  const [moved, setMoved] = useState(false)
  const [opened, setOpened] = useState<Opened>()
  const open = (read: Opened) => {
    setOpened(read)
    if (!('answers' in read)) return
    left.current = undefined
    setStep('answer')
    onVoice(read.voice)
    onAnswers(read.answers)
  }
  // what a form said that was left by the telephone's Back: it is there again for whoever comes back to it
  const left = useRef<Answers>(undefined)
  const begin = (chosen: SituationId) => {
    setStep(situationOf(chosen).card ? 'card' : 'quick')
    onAnswers(left.current?.situation === chosen ? left.current : { ...nothingAnswered(), situation: chosen })
    left.current = undefined
  }
  useEffect(() => {
    if (fragment === undefined) return
    if ('situation' in fragment) {
      onFragmentRead()
      // a name that no situation has leaves the list of all of them
      if (Object.keys(situations).includes(fragment.situation)) begin(fragment.situation as SituationId)
      return
    }
    void import('./take-away/link.ts').then(({ readLink }) => {
      open(readLink(fragment.answers, Date.now()))
      onFragmentRead()
    })
  }, [fragment])
  const { situation } = answers
  const of = situation && situationOf(situation)
  // a card alone has no questions
  const asked = of && !of.outside ? of : undefined
  const change = (to: Answers) => {
    setMoved(true)
    onAnswers(to)
  }
  const telling = useTelling(!!asked)
  const [answer, askAhead, place] = useAnswer(
    step === 'answer',
    words,
    telling,
    { answers, onAnswers: change, onVoice },
    moved,
  )
  // whoever uses a screen reader is taken to the head of what has just appeared, also where it had to wait for the law's words
  useEffect(() => {
    if (moved) document.querySelector<HTMLElement>(situation ? '.me h2' : 'h1')?.focus()
  }, [step, situation, answer !== undefined, !words])
  const toList = (keeping: Answers | undefined) => {
    left.current = keeping
    setOpened(undefined)
    setStep('quick')
    change(nothingAnswered())
    scrollTo(0, 0)
  }
  const anew = () => toList(undefined)
  usePhoneBack(
    situation &&
      (step !== 'answer'
        ? () => toList(left.current ?? answers)
        : () => (answers.at > 0 ? change(steppedBack(answers)) : setStep('quick'))),
  )
  const card: Card | undefined = of?.card ?? (answer && isNear(answers, answer.on) ? 'dispatch' : undefined)
  return (
    <>
      {situation && answers.region !== 'occupied' && answer?.askedLater && (
        <p class="notice first-line">{answer.askedLater}</p>
      )}
      <h1 tabIndex={-1}>{situation ? say.me.situations[situation] : say.me.title}</h1>
      <InAppLine />
      {(words === null || telling === null) && <p role="alert">{say.me.failed}</p>}
      {(words === undefined || (step === 'answer' && asked && telling === undefined)) && (
        <p role="status">{say.shell.opening}</p>
      )}
      {opened && words && <LazyRoom load={loadOpenedNote} with={{ opened, words }} />}
      {situation && (
        <p class="screen-only">
          <button type="button" class="plain another" onClick={anew}>
            {say.me.another}
          </button>
        </p>
      )}
      <div class="me">
        {!situation && (
          <Beginning
            words={words}
            answers={answers}
            onVoice={onVoice}
            onChoose={(chosen) => {
              setMoved(true)
              begin(chosen)
              scrollTo(0, 0)
            }}
            onOpened={(file) => {
              setMoved(true)
              open(file)
            }}
          />
        )}
        {of && card && (step === 'card' || of.outside || (step === 'answer' && card === 'dispatch')) && (
          <FirstCard card={card} onQuestions={of.outside || step !== 'card' ? undefined : () => setStep('quick')} />
        )}
        {asked && step === 'quick' && words && (
          <QuickForm
            words={words}
            situation={asked}
            answers={answers}
            onAnswers={(to) => {
              left.current = undefined
              setStep('answer')
              change(to)
              scrollTo(0, 0)
            }}
            onFilling={(to) => {
              left.current = to
              askAhead(to)
            }}
          />
        )}
        {answer && (
          <p class="screen-only">
            <button type="button" class="plain" onClick={() => setStep('quick')}>
              {say.me.back}
            </button>
          </p>
        )}
        {asked && step === 'answer' && answers.region === 'occupied' && <Occupied />}
        {asked && answers.region !== 'occupied' && answer && <div ref={place} />}
      </div>
      {situation && (
        <p class="screen-only">
          <button type="button" onClick={anew}>
            {say.me.startAgain}
          </button>
        </p>
      )}
    </>
  )
}
