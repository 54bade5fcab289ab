import { useState } from 'preact/hooks'
import { unreported } from '../../parts/unreported.tsx'
import { say } from '../../messages/index.ts'
import type { Answer } from '../answers.ts'
import { DayFields, readDay } from './day-fields.tsx'
import type { DayHow } from './day-fields.tsx'
import { toHead } from '../to-head.ts'
import { Options } from './options.tsx'
import type { Option } from './options.tsx'

export type Question = {
  /** The fact asked about. */
  id: string
  /** As it stands in the list of answers. */
  name: string
  text: string
  hint?: string | undefined
} & ({ kind: 'choice'; options: readonly Option[] } | { kind: 'day'; hows: readonly DayHow[] })

interface Props {
  question: Question
  given: Answer | undefined
  onAnswer: (answer: Answer) => void
  /** As soon as it says something, before it is given. */
  onFilling: (answer: Answer) => void
  onBack: (() => void) | undefined
  /** Moves the reader to the question when it has just replaced another. */
  takeFocus: boolean
}

const read = (question: Question, data: FormData): Answer | string => {
  if (question.kind === 'day') return readDay(data, question.id)
  const value = data.get(question.id)
  return value === null ? say.me.problem.choose : { kind: 'choice', value: String(value) }
}

/** One question at a time. Give it `key={question.id}` so that each question starts with its own fields. */
export const QuestionCard = ({ question, given, onAnswer, onFilling, onBack, takeFocus }: Props) => {
  const [problem, setProblem] = useState<string>()
  const fill = (event: Event) => {
    const answer = read(question, new FormData(event.currentTarget as HTMLFormElement))
    if (typeof answer !== 'string') onFilling(answer)
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const answer = read(question, new FormData(event.currentTarget as HTMLFormElement))
    if (typeof answer === 'string') setProblem(answer)
    else onAnswer(answer)
  }
  const chosen = given?.kind === 'choice' ? given.value : undefined
  return (
    <form class="card question" {...unreported} onChange={fill} onSubmit={submit} noValidate>
      <fieldset aria-describedby={`${question.id}-hint ${question.id}-problem`}>
        <legend>
          <h2 tabIndex={-1} ref={takeFocus ? toHead : null}>
            {question.text}
          </h2>
        </legend>
        {question.hint && (
          <p class="quiet" id={`${question.id}-hint`}>
            {question.hint}
          </p>
        )}
        {question.kind === 'choice' ? (
          <Options
            name={question.id}
            options={[...question.options, { value: 'unknown', label: say.me.dontKnow }]}
            chosen={chosen}
          />
        ) : (
          <DayFields
            name={question.id}
            hows={question.hows}
            given={given?.kind === 'day' ? given : undefined}
            problem={problem}
          />
        )}
        <p class="problem" role="alert" id={`${question.id}-problem`}>
          {problem}
        </p>
      </fieldset>
      <div class="actions">
        <button type="submit" class="main">
          {say.me.next}
        </button>
        {onBack && (
          <button type="button" onClick={onBack}>
            {say.me.back}
          </button>
        )}
      </div>
    </form>
  )
}
