import type { AnswerMessages } from '@draftlight/law'
import { say } from '../../messages/index.ts'
import { answered, steppedBack } from '../answers.ts'
import type { Answer, Answers } from '../answers.ts'
import { factName } from '../answer/entries.ts'
import { toHead } from '../to-head.ts'
import { questionOf } from './question.ts'
import { QuestionCard } from './question-card.tsx'
import type { Question } from './question-card.tsx'

const saidInWords = (question: Question, answer: Answer): string => {
  if (answer.kind === 'choice')
    return (
      (question.kind === 'choice' && question.options.find((o) => o.value === answer.value)?.label) || say.me.dontKnow
    )
  if (answer.how === 'on') return say.day(answer.on)
  if (answer.how === 'about') return say.me.said.about(say.day(answer.on))
  if (answer.how === 'noticed') return say.me.said.noticed(say.day(answer.on))
  if (answer.how === 'between') return say.me.said.between(say.day(answer.from), say.day(answer.to))
  return say.me.day[answer.how]
}

interface Props {
  words: AnswerMessages
  answers: Answers
  next: string | undefined
  onAnswers: (answers: Answers) => void
  onFilling: (answers: Answers) => void
  takeFocus: boolean
}

/** One question at a time, in the law's own order; what can change nothing any more is left out, and that is said. */
const Precise = ({ words, answers, next, onAnswers, onFilling, takeFocus }: Props) => {
  const asking = answers.asked[answers.at] ?? next
  const back = () => onAnswers(steppedBack(answers))
  if (asking === undefined)
    return (
      <div class="card">
        <p tabIndex={-1} ref={takeFocus ? toHead : null}>
          {say.me.precise.enough}
        </p>
        {answers.at > 0 && (
          <button type="button" onClick={back}>
            {say.me.back}
          </button>
        )}
      </div>
    )
  const question = questionOf(words, asking)
  return (
    <>
      <p class="quiet">{say.me.precise.lead}</p>
      <QuestionCard
        key={question.id}
        question={question}
        given={answers.said[question.id]}
        onAnswer={(answer) => onAnswers(answered(answers, question.id, answer))}
        onFilling={(answer) => onFilling(answered(answers, question.id, answer))}
        onBack={answers.at > 0 ? back : undefined}
        takeFocus={takeFocus}
      />
    </>
  )
}

/** The answers given one by one, each with a way to change it. */
const Given = ({ words, answers, onAnswers }: Pick<Props, 'words' | 'answers' | 'onAnswers'>) =>
  answers.asked.length === 0 ? null : (
    <section class="said" aria-labelledby="said">
      <h2 id="said">{say.me.yours}</h2>
      <dl>
        {answers.asked.map((fact, at) => (
          <div key={fact}>
            <dt>{factName(words, fact)}</dt>
            <dd>
              <span>{saidInWords(questionOf(words, fact), answers.said[fact] as Answer)}</span>
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
    </section>
  )

/** The next question, and what has been said so far. */
export const Asking = (props: Props) => (
  <>
    <Precise {...props} />
    <Given {...props} />
  </>
)
