import { isoOf, law, lawReadTo, en as words, timeline } from '@draftlight/law'
import { useMemo, useState } from 'preact/hooks'
import { say } from '../messages/index.ts'
import { answered, nothingAnswered, steppedBack } from './answers.ts'
import { dayFromInput, inputFromDay } from '../day-input.ts'
import type { Answer, Answers } from './answers.ts'
import { entryOf, factName } from './entries.ts'
import { factsOf } from './facts-of.ts'
import { nextFact, questionOf } from './next-question.ts'
import { QuestionCard } from './question-card.tsx'
import { NotKnownYet, Timeline } from './timeline.tsx'

const saidInWords = (fact: string, answer: Answer): string => {
  const question = questionOf(words, fact)
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

const DayAsked = ({ answers, onAnswers }: Props) => (
  <div class="day-asked screen-only">
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
    <span class="quiet">{words.answer.lawReadTo(isoOf(lawReadTo))}</span>
  </div>
)

const Said = ({ answers, onAnswers }: Props) =>
  answers.asked.length === 0 ? null : (
    <section class="said" aria-labelledby="said">
      <h2 id="said">{say.me.yours}</h2>
      <dl>
        {answers.asked.map((fact, at) => (
          <div key={fact}>
            <dt>{factName(words, fact)}</dt>
            <dd>
              <span>{saidInWords(fact, answers.said[fact] as Answer)}</span>
              <button
                type="button"
                class="link"
                aria-label={say.me.changeWhich(factName(words, fact))}
                onClick={() => onAnswers({ ...answers, at })}
              >
                {say.me.change}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => onAnswers({ ...nothingAnswered(), on: answers.on })}>
        {say.me.startAgain}
      </button>
    </section>
  )

export const Me = ({ answers, onAnswers }: Props) => {
  const [moved, setMoved] = useState(false)
  const facts = useMemo(() => factsOf(answers), [answers.said, answers.on])
  const contradiction = 'contradiction' in facts ? facts.contradiction : undefined
  const effects = useMemo(() => ('contradiction' in facts ? [] : timeline(law, facts)), [facts])
  const entries = useMemo(
    () => (answers.asked.length === 0 ? [] : effects.map((effect) => entryOf(words, effect, answers.on))),
    [effects],
  )
  const next = contradiction ? undefined : nextFact(effects, answers.said)
  const asking = answers.asked[answers.at] ?? next
  const change = (to: Answers) => {
    setMoved(true)
    onAnswers(to)
  }
  return (
    <>
      <h1 tabIndex={-1}>{say.me.title}</h1>
      {answers.on > lawReadTo && (
        <p class="notice">{words.answer.askedAfterReadTo(isoOf(answers.on), isoOf(lawReadTo))}</p>
      )}
      <p class="lead">{say.me.lead}</p>
      <p class="quiet">{words.answer.notAdvice}</p>
      <DayAsked answers={answers} onAnswers={onAnswers} />
      <div class="me-columns">
        <div>
          {asking ? (
            <QuestionCard
              key={asking}
              question={questionOf(words, asking)}
              given={answers.said[asking]}
              onAnswer={(answer) => change(answered(answers, asking, answer))}
              onBack={answers.at > 0 ? () => change(steppedBack(answers)) : undefined}
              takeFocus={moved}
            />
          ) : (
            <div class="card">
              <p>
                {contradiction
                  ? say.me.contradiction(contradiction.map((fact) => factName(words, fact)).join(', '))
                  : say.me.enough}
              </p>
              <button type="button" onClick={() => change(steppedBack(answers))}>
                {say.me.back}
              </button>
            </div>
          )}
        </div>
        <section class="answer" aria-labelledby="so-far">
          <h2 id="so-far">{say.me.soFar}</h2>
          <p class="quiet print-only">
            {say.me.asked}: {say.day(answers.on)}. {words.answer.lawReadTo(isoOf(lawReadTo))}
          </p>
          <p class="hidden" role="status">
            {entries.map(({ title, when, says }) => `${title}: ${when ?? says}`).join('. ')}
          </p>
          {answers.asked.length === 0 ? (
            <p>{say.me.before}</p>
          ) : (
            <>
              {!contradiction && entries.length === 0 && <p>{say.me.nothing}</p>}
              <Timeline entries={entries.filter((entry) => entry.when !== undefined)} />
              <NotKnownYet entries={entries.filter((entry) => entry.when === undefined)} />
              <p>{say.me.notSeen}</p>
              <p class="quiet">{words.answer.anotherGround}</p>
            </>
          )}
        </section>
        <Said answers={answers} onAnswers={change} />
      </div>
    </>
  )
}
