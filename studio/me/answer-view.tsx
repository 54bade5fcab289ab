import type { AnswerMessages } from '@draftlight/law'
import { isoOf } from '@draftlight/law'
import { dayFromInput, inputFromDay, unreportedAction } from '../day-input.ts'
import { say, speech } from '../messages/index.ts'
import { LazyRoom } from '../shell/lazy-room.tsx'
import type { Answers } from './answers.ts'
import { Folded } from './folded.tsx'
import { HelpersList } from './helpers-list.tsx'
import type { LawAnswer } from './law-answer.ts'
import { PeopleAskList } from './people-ask-list.tsx'
import { Given, Precise } from './precise.tsx'
import { RulesList } from './rules-list.tsx'
import type { SituationId } from './situations.ts'
import { StillOpenList } from './still-open-list.tsx'
import type { DayToKeep } from './take-away/take-away.tsx'
import { NotKnownYet, Timeline } from './timeline.tsx'

/** What nobody needs before the answer. */
const loadTakeAway = () => import('./take-away/take-away.tsx').then(({ TakeAway }) => TakeAway)

interface Props {
  words: AnswerMessages
  answers: Answers
  law: LawAnswer
  onAnswers: (answers: Answers) => void
  onVoice: (voice: 'you' | 'he') => void
  takeFocus: boolean
}

const DayAsked = ({ answers, law, onAnswers }: Pick<Props, 'answers' | 'law' | 'onAnswers'>) => (
  <form class="day-asked screen-only" action={unreportedAction} onSubmit={(event) => event.preventDefault()}>
    <label for="day-asked">{say.me.asked}</label>
    <input
      id="day-asked"
      type="date"
      min="1998-03-28"
      max="2099-12-31"
      value={inputFromDay(law.on)}
      onChange={(event) => {
        const on = dayFromInput(event.currentTarget.value)
        if (on !== undefined) onAnswers({ ...answers, on })
      }}
    />
    <span class="quiet">{law.readTo}</span>
  </form>
)

const Sentence = ({ title, parts, id }: { title: string; parts: readonly string[]; id: string }) => (
  <div data-sentence={id}>
    <dt>{title}</dt>
    <dd>{parts.join(' ')}</dd>
  </div>
)

/** Days still to come: of the timeline and of what can still be done, each once, in order. */
const daysToKeep = (
  law: LawAnswer,
  open: readonly { title: string; until: { day: string; text: string } | undefined }[],
): readonly DayToKeep[] => {
  const all = [
    ...law.entries.flatMap(({ day, title, when }) => (day && when ? [{ day, title: `${title}: ${when}` }] : [])),
    ...open.flatMap(({ title, until }) =>
      until ? [{ day: until.day, title: `${title}: ${say.me.take.calendar.lastDay(until.text)}` }] : [],
    ),
  ]
  return all.filter(({ day }) => day >= isoOf(law.on)).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

export const AnswerView = ({ words, answers, law, onAnswers, onVoice, takeFocus }: Props) => {
  const situation = answers.situation as SituationId
  const { facts, on } = law
  const { things } = law
  if (!facts || !law.sentences)
    return <p class="problem">{say.me.contradiction((law.contradiction ?? []).join(', '))}</p>
  return (
    <>
      <section class="answer" aria-labelledby="three">
        <h2 id="three" tabIndex={-1}>
          {say.me.three}
        </h2>
        <dl class="three">
          <Sentence id="now" title={say.me.now.title} parts={law.sentences.now} />
          <Sentence id="next" title={say.me.coming.title} parts={law.sentences.next} />
          <Sentence id="can" title={say.me.can.title} parts={law.sentences.can} />
        </dl>
        {law.ifThen && (
          <div class="if-then">
            <h3>{say.me.ifThen.title}</h3>
            <ul>
              {law.ifThen.ways.map((way) => (
                <li key={way.if}>
                  <strong>{way.if}.</strong> {way.then}
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
      <DayAsked answers={answers} law={law} onAnswers={onAnswers} />
      <section aria-labelledby="timeline">
        <h2 id="timeline">{say.me.timeline}</h2>
        <p class="quiet zone">{law.zone}</p>
        <p class="quiet print-only">
          {say.me.asked}: {say.day(on)}. {law.readTo}
        </p>
        <Timeline entries={law.entries.filter((entry) => entry.when !== undefined)} facts={facts} on={on} />
        <NotKnownYet entries={law.entries.filter((entry) => entry.when === undefined)} facts={facts} on={on} />
      </section>
      <section aria-labelledby="still-open">
        <h2 id="still-open">{say.me.openTitle}</h2>
        <StillOpenList things={things} />
      </section>
      <Folded id="rules" title={say.me.lawSays}>
        <RulesList rules={law.rules} facts={facts} on={on} />
      </Folded>
      <section class="screen-only" aria-labelledby="precise">
        <h2 id="precise">{say.me.precise.title}</h2>
        <Precise words={words} answers={answers} next={law.next} onAnswers={onAnswers} takeFocus={takeFocus} />
        <Given words={words} answers={answers} onAnswers={onAnswers} />
      </section>
      <PeopleAskList words={words} situation={situation} facts={facts} on={on} />
      <Folded id="helps" title={say.me.helps.title}>
        <HelpersList />
      </Folded>
      <Folded id="take" title={say.me.take.title}>
        <LazyRoom
          load={loadTakeAway}
          language={speech.language}
          with={{
            answers,
            words,
            on,
            days: daysToKeep(law, things),
            onOpened: (opened) => {
              onVoice(opened.voice)
              onAnswers(opened.answers)
            },
          }}
        />
      </Folded>
      <p class="quiet">
        {words.answer.anotherGround} {words.answer.notAdvice}
      </p>
    </>
  )
}
