import { isoOf, parseDay } from '@draftlight/law'
import type { AnswerMessages, Facts } from '@draftlight/law'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { unreported } from '../../parts/unreported.tsx'
import { say } from '../../messages/index.ts'
import { LazyRoom } from '../../shell/lazy-room.tsx'
import type { Answers } from '../answers.ts'
import { Folded } from '../folded.tsx'
import { HelpersList } from '../helpers-list.tsx'
import type { LawAnswer, Rest } from './law-answer.ts'
import { situationOf } from '../situations.ts'
import type { SituationId } from '../situations.ts'
import { StillOpenList } from './still-open-list.tsx'
import { NotKnownYet, Timeline } from './timeline.tsx'

/** In one file with the view: whoever waits for one waits for both. */
export { askedAhead, lawAnswer } from './law-answer.ts'

/** What nobody needs before the answer: the next question is fetched after it, the others when they are opened. */
const loadAsking = () => import('../asking/precise.tsx').then(({ Asking }) => Asking)
const loadRules = () => import('../why/rules-list.tsx').then(({ RulesList }) => RulesList)
const loadPeopleAsk = () => import('../why/people-ask-list.tsx').then(({ PeopleAskList }) => PeopleAskList)
const loadTakeAway = () => import('../take-away/take-away.tsx').then(({ TakeAway }) => TakeAway)

interface Props {
  words: AnswerMessages
  answers: Answers
  law: LawAnswer
  onAnswers: (answers: Answers) => void
  /** What the next question would change, while it is being answered. */
  onFilling: (answers: Answers) => void
  onVoice: (voice: 'you' | 'he') => void
  takeFocus: boolean
}

const DayAsked = ({ answers, law, onAnswers }: Pick<Props, 'answers' | 'law' | 'onAnswers'>) => (
  <form class="day-asked screen-only" {...unreported} onSubmit={(event) => event.preventDefault()}>
    <label for="day-asked">{say.me.asked}</label>
    <input
      id="day-asked"
      type="date"
      min="1998-03-28"
      max="2099-12-31"
      value={isoOf(law.on)}
      onChange={(event) => {
        const on = parseDay(event.currentTarget.value)
        if (on !== undefined) onAnswers({ ...answers, on })
      }}
    />
    <span class="quiet">{law.readTo}</span>
  </form>
)

const Days = ({ entries, facts, on }: Shown) => (
  <>
    <Timeline entries={entries.filter((entry) => entry.when !== undefined)} facts={facts} on={on} />
    <NotKnownYet entries={entries.filter((entry) => entry.when === undefined)} facts={facts} on={on} />
  </>
)

const Sentence = ({ title, parts, id }: { title: string; parts: readonly string[]; id: string }) => (
  <div data-sentence={id}>
    <dt>{title}</dt>
    <dd>{parts.join(' ')}</dd>
  </div>
)

/** What follows the sentences, with what it was computed from. */
interface Shown extends Rest {
  readonly facts: Facts
  readonly on: number
}
/** The three sentences are painted first. What is shown stays until what follows a changed answer has been computed. */
const useRest = ({ rest, facts, on }: LawAnswer): Shown | undefined => {
  const [shown, setShown] = useState<Shown>()
  useEffect(() => {
    const later = setTimeout(() => facts && setShown({ ...rest(), facts, on }))
    return () => clearTimeout(later)
  }, [rest])
  return shown
}

/** What follows the sentences and the days. */
const Following = ({
  words,
  answers,
  shown,
  onAnswers,
  onFilling,
  onVoice,
  takeFocus,
}: Omit<Props, 'law'> & { shown: Shown }) => {
  const { facts, on, next } = shown
  const situation = answers.situation as SituationId
  const stillOpen = useMemo(() => <StillOpenList things={shown.things} />, [shown])
  return (
    <>
      <section aria-labelledby="still-open">
        <h2 id="still-open">{say.me.openTitle}</h2>
        {stillOpen}
      </section>
      <Folded id="rules" title={say.me.lawSays}>
        {() => <LazyRoom load={loadRules} with={{ words, rules: situationOf(situation).rules, facts, on }} />}
      </Folded>
      <section class="screen-only" aria-labelledby="precise">
        <h2 id="precise">{say.me.precise.title}</h2>
        <LazyRoom load={loadAsking} with={{ words, answers, next, onAnswers, onFilling, takeFocus }} />
      </section>
      <Folded id="people-ask" title={say.me.peopleAsk}>
        {() => <LazyRoom load={loadPeopleAsk} with={{ words, situation, facts, on }} />}
      </Folded>
      <Folded id="helps" title={say.me.helps.title}>
        <HelpersList />
      </Folded>
      <Folded id="take" title={say.me.take.title}>
        {() => (
          <LazyRoom
            load={loadTakeAway}
            with={{
              answers,
              words,
              shown,
              onOpened: (opened) => {
                onVoice(opened.voice)
                onAnswers(opened.answers)
              },
            }}
          />
        )}
      </Folded>
      <p class="quiet">
        {words.answer.anotherGround} {words.answer.notAdvice}
      </p>
    </>
  )
}

export const AnswerView = (props: Props) => {
  const { answers, law, onAnswers } = props
  const rest = useRest(law)
  // made once for each answer: it is long, and changed sentences do not wait for it
  const days = useMemo(() => rest && <Days {...rest} />, [rest])
  if (!law.facts || !law.sentences) return <p class="problem">{law.contradiction}</p>
  return (
    <>
      <section class="answer" aria-labelledby="three">
        <h2 id="three" tabIndex={-1}>
          {say.me.three}
        </h2>
        <dl class="three">
          <Sentence id="now" title={law.day} parts={law.sentences.now} />
          <Sentence id="next" title={say.me.coming.title} parts={law.sentences.next} />
          <Sentence id="can" title={say.me.can.title} parts={law.sentences.can} />
        </dl>
        {rest?.ifThen && (
          <div class="if-then">
            <h3>{say.me.ifThen.title}</h3>
            <ul>
              {rest.ifThen.ways.map((way) => (
                <li key={way.if}>
                  <strong>{way.if}.</strong> {way.then}
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
      <DayAsked answers={answers} law={law} onAnswers={onAnswers} />
      <section class={rest ? undefined : 'coming'} aria-labelledby="timeline">
        <h2 id="timeline">{say.me.timeline}</h2>
        <p class="quiet zone">{law.zone}</p>
        <p class="quiet print-only">
          {say.me.asked}: {say.day(law.on)}. {law.readTo}
        </p>
        {days ?? <p role="status">{say.shell.opening}</p>}
      </section>
      {rest && <Following {...props} shown={rest} />}
    </>
  )
}
