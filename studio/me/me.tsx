import type { AnswerMessages } from '@draftlight/law'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { say, speech } from '../messages/index.ts'
import { LazyRoom } from '../shell/lazy-room.tsx'
import type { Voice } from '../messages/index.ts'
import { nothingAnswered } from './answers.ts'
import type { Answers } from './answers.ts'
import { FirstCard } from './first-card.tsx'
import { HelpersList } from './helpers-list.tsx'
import { InAppLine } from './in-app.tsx'
import { useLawWords } from './law-loaded.ts'
import { Unfolded } from './lines.tsx'
import { QuickForm } from './quick-form.tsx'
import { SituationList } from './situation-list.tsx'
import { situationOf, situations } from './situations.ts'
import type { Card, SituationId } from './situations.ts'
import { usePauses } from './steps.ts'
import type { Opened } from './take-away/facts-file.ts'
import type { Fragment } from './take-away/fragment.ts'
import { helpersUnderOccupation } from './who-helps.ts'

/** The law and what is said of it: fetched while the first questions are being read. */
const loadTelling = () => import('./answer-view.tsx')
type Telling = Awaited<ReturnType<typeof loadTelling>>
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

const Occupied = () => (
  <section class="card" aria-labelledby="occupied">
    <h2 id="occupied" tabIndex={-1}>
      {say.me.occupied.title}
    </h2>
    <p>{say.me.occupied.noDays}</p>
    {Object.entries(say.me.occupied.says).map(([id, line]) => (
      <p key={id} data-said={id}>
        {line}
      </p>
    ))}
    <h3>{say.me.helps.title}</h3>
    <HelpersList of={helpersUnderOccupation} />
  </section>
)

/** Three days from the day asked on a day of dispatch, or a passed one, cannot wait for questions. */
const isNear = (answers: Answers, on: number): boolean => {
  const dispatch = answers.said['dispatch_on']
  return dispatch?.kind === 'day' && dispatch.how === 'on' && dispatch.on - on <= 3 && dispatch.on >= on
}

/** Null: could not be loaded. */
const useTelling = (isWanted: boolean): Telling | null | undefined => {
  const [telling, setTelling] = useState<Telling | null>()
  useEffect(() => {
    if (isWanted && telling === undefined) loadTelling().then(setTelling, () => setTelling(null))
  }, [isWanted])
  return telling
}

/** The law is asked when the answer is wanted, and ahead of that in the pauses while a form is filled in. */
const useAnswer = (
  isWanted: boolean,
  words: AnswerMessages | null | undefined,
  telling: Telling | null | undefined,
  answers: Answers,
) => {
  const aSon = speech.voice === 'he'
  const answer = useMemo(
    () => (isWanted && words && telling ? telling.lawAnswer(words, answers, Date.now(), aSon) : undefined),
    [isWanted, words, telling, answers, aSon],
  )
  const inPauses = usePauses()
  const askAhead = (to: Answers) =>
    inPauses(words && telling ? telling.askedAhead(words, to, Date.now(), aSon) : undefined)
  useEffect(() => (isWanted ? inPauses(undefined) : askAhead(answers)), [isWanted, words, telling, answers])
  return [answer, askAhead] as const
}

export const Me = ({ answers, onAnswers, onVoice, fragment, onFragmentRead }: Props) => {
  const words = useLawWords(speech.language, speech.voice)
  const [step, setStep] = useState<'card' | 'quick' | 'answer'>(answers.region === undefined ? 'quick' : 'answer')
  const [moved, setMoved] = useState(false)
  const [opened, setOpened] = useState<Opened>()
  const top = useRef<HTMLDivElement>(null)
  const begin = (chosen: SituationId) => {
    setStep(situationOf(chosen).card ? 'card' : 'quick')
    onAnswers({ ...nothingAnswered(), situation: chosen })
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
      const read = readLink(fragment.answers, Date.now())
      setOpened(read)
      onFragmentRead()
      if (!('answers' in read)) return
      setStep('answer')
      onVoice(read.voice)
      onAnswers(read.answers)
    })
  }, [fragment])
  const { situation } = answers
  const of = situation && situationOf(situation)
  // a card alone has no questions
  const asked = of && !of.outside ? of : undefined
  const telling = useTelling(!!asked)
  const [answer, askAhead] = useAnswer(step === 'answer', words, telling, answers)
  // whoever uses a screen reader is taken to the head of what has just appeared
  useEffect(() => {
    if (moved) top.current?.querySelector<HTMLElement>('h2')?.focus()
  }, [step, situation, answer !== undefined])
  const change = (to: Answers) => {
    setMoved(true)
    onAnswers(to)
  }
  const anew = () => {
    setOpened(undefined)
    setStep('quick')
    change(nothingAnswered())
    scrollTo(0, 0)
  }
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
      {opened && words && <LazyRoom load={loadOpenedNote} language={speech.language} with={{ opened, words }} />}
      {situation && (
        <p class="screen-only">
          <button type="button" class="plain another" onClick={anew}>
            {say.me.another}
          </button>
        </p>
      )}
      <div ref={top} class="me">
        {!situation && (
          <>
            <SituationList
              voice={speech.voice}
              onVoice={onVoice}
              onChoose={(chosen) => {
                setMoved(true)
                begin(chosen)
                scrollTo(0, 0)
              }}
            />
            {words && (
              <Unfolded summary={say.me.take.file.title}>
                {() => (
                  <LazyRoom
                    load={loadFactsFile}
                    language={speech.language}
                    with={{
                      answers,
                      words,
                      onOpened: (file) => {
                        setOpened(file)
                        setStep('answer')
                        onVoice(file.voice)
                        change(file.answers)
                      },
                    }}
                  />
                )}
              </Unfolded>
            )}
          </>
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
              setStep('answer')
              change(to)
              scrollTo(0, 0)
            }}
            onFilling={askAhead}
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
        {asked && answers.region !== 'occupied' && answer && telling && words && (
          <telling.AnswerView
            words={words}
            answers={answers}
            law={answer}
            onAnswers={change}
            onFilling={askAhead}
            onVoice={onVoice}
            takeFocus={moved && answers.asked.length > 0}
          />
        )}
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
