import { useState } from 'preact/hooks'
import { dayFromInput, inputFromDay, unreportedAction } from '../day-input.ts'
import { say } from '../messages/index.ts'
import { answered, nothingAnswered, steppedBack } from './answers.ts'
import type { Answer, Answers } from './answers.ts'
import { useLaw } from './ask-law.ts'
import type { LawAnswer } from './law-answer.ts'
import { QuestionCard } from './question-card.tsx'
import type { Question } from './question-card.tsx'
import { NotKnownYet, Timeline } from './timeline.tsx'

const saidInWords = (question: Question, answer: Answer): string => {
  if (answer.kind === 'choice')
    return (
      (question.kind === 'choice' && question.options.find((o) => o.value === answer.value)?.label) || say.me.dontKnow
    )
  if (answer.how === 'on') return say.day(answer.on)
  if (answer.how === 'about') return say.me.said.about(say.day(answer.on))
  if (answer.how === 'between') return say.me.said.between(say.day(answer.from), say.day(answer.to))
  return say.me.day[answer.how]
}

interface Props {
  answers: Answers
  onAnswers: (answers: Answers) => void
}

const DayAsked = ({ answers, onAnswers, readTo }: Props & { readTo: string }) => (
  <form class="day-asked screen-only" action={unreportedAction} onSubmit={(event) => event.preventDefault()}>
    <label for="day-asked">{say.me.asked}</label>
    <input
      id="day-asked"
      type="date"
      min="1998-03-28"
      max="2099-12-31"
      value={inputFromDay(answers.on)}
      onChange={(event) => {
        const on = dayFromInput(event.currentTarget.value)
        if (on !== undefined) onAnswers({ ...answers, on })
      }}
    />
    <span class="quiet">{readTo}</span>
  </form>
)

const Said = ({ answers, onAnswers, questions }: Props & { questions: LawAnswer['questions'] }) =>
  answers.asked.length === 0 ? null : (
    <section class="said" aria-labelledby="said">
      <h2 id="said">{say.me.yours}</h2>
      <dl>
        {answers.asked.map((fact, at) => {
          const question = questions[fact]
          // the very newest answer is worded as soon as the law has been heard
          if (!question) return null
          return (
            <div key={fact}>
              <dt>{question.name}</dt>
              <dd>
                <span>{saidInWords(question, answers.said[fact] as Answer)}</span>
                <button
                  type="button"
                  class="link"
                  aria-label={say.me.changeWhich(question.name)}
                  onClick={() => onAnswers({ ...answers, at })}
                >
                  {say.me.change}
                </button>
              </dd>
            </div>
          )
        })}
      </dl>
      <button type="button" onClick={() => onAnswers({ ...nothingAnswered(), on: answers.on })}>
        {say.me.startAgain}
      </button>
    </section>
  )

const SoFar = ({ answers, law }: { answers: Answers; law: LawAnswer }) => {
  if (answers.asked.length === 0) return <p>{say.me.before}</p>
  const { entries, contradiction } = law
  return (
    <>
      {!contradiction && entries.length === 0 && <p>{say.me.nothing}</p>}
      <Timeline entries={entries.filter((entry) => entry.when !== undefined)} />
      <NotKnownYet entries={entries.filter((entry) => entry.when === undefined)} />
      <p>{say.me.notSeen}</p>
      <p class="quiet">{law.anotherGround}</p>
    </>
  )
}

export const Me = ({ answers, onAnswers }: Props) => {
  const [moved, setMoved] = useState(false)
  const { answer: law, behind, failed } = useLaw(answers)
  const change = (to: Answers) => {
    setMoved(true)
    onAnswers(to)
  }
  const heading = <h1 tabIndex={-1}>{say.me.title}</h1>
  if (failed)
    return (
      <>
        {heading}
        <p role="alert">{say.me.failed}</p>
      </>
    )
  if (!law)
    return (
      <>
        {heading}
        <p role="status">{say.shell.opening}</p>
      </>
    )
  const earlier = answers.asked[answers.at]
  const asking = earlier ?? (behind ? undefined : law.next)
  const question = asking === undefined ? undefined : law.questions[asking]
  const back = () => change(steppedBack(answers))
  return (
    <>
      {heading}
      {law.askedLater && <p class="notice">{law.askedLater}</p>}
      <p class="lead">{say.me.lead}</p>
      <p class="quiet">{law.notAdvice}</p>
      <DayAsked answers={answers} onAnswers={onAnswers} readTo={law.readTo} />
      <div class="me-columns">
        {question ? (
          <QuestionCard
            key={question.id}
            question={question}
            given={answers.said[question.id]}
            onAnswer={(answer) => change(answered(answers, question.id, answer))}
            onBack={answers.at > 0 ? back : undefined}
            takeFocus={moved}
          />
        ) : (
          <div class="card" aria-busy={behind}>
            <p>
              {behind
                ? say.me.computing
                : law.contradiction
                  ? say.me.contradiction(law.contradiction.join(', '))
                  : say.me.enough}
            </p>
            <button type="button" onClick={back}>
              {say.me.back}
            </button>
          </div>
        )}
        <section class="answer" aria-labelledby="so-far" aria-busy={behind}>
          <h2 id="so-far">{say.me.soFar}</h2>
          <p class="quiet print-only">
            {say.me.asked}: {say.day(answers.on)}. {law.readTo}
          </p>
          <p class="hidden" role="status">
            {behind ? '' : law.entries.map(({ title, when, says }) => `${title}: ${when ?? says}`).join('. ')}
          </p>
          <SoFar answers={answers} law={law} />
        </section>
        <Said answers={answers} onAnswers={change} questions={law.questions} />
      </div>
    </>
  )
}
