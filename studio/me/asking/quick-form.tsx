import type { AnswerMessages } from '@draftlight/law'
import type { ComponentProps } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { HiddenSelect, unreported } from '../../parts/unreported.tsx'
import { say } from '../../messages/index.ts'
import type { Answer, Answers, DayAnswer, Paper, Standing } from '../answers.ts'
import { DayFields, readDay } from './day-fields.tsx'
import type { DayHow } from './day-fields.tsx'
import { Options } from './options.tsx'
import type { Option } from './options.tsx'
import { questionOf } from './question.ts'
import { regionsInOrder } from '../region.ts'
import type { Region } from '../region.ts'
import type { QuickField, Situation } from '../situations.ts'

interface Props {
  words: AnswerMessages
  situation: Situation
  answers: Answers
  onAnswers: (answers: Answers) => void
  /** What has been filled in so far. */
  onFilling: (answers: Answers) => void
}

const AGES = Array.from({ length: 55 }, (_, i) => 14 + i)
/** In the order of the words. */
const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
/** Days of the page's own, beside the law's. */
const ownDays: Readonly<Record<string, readonly DayHow[]>> = { paper_on: ['on', 'about'], travel_on: ['on'] }
/** Days that are named ahead: that one is still to come is no news, and where none was named, it is not known. */
const namedAhead: readonly string[] = ['appearance_at', 'deferral_until', 'dispatch_on']
/** Few ways to answer at once; all of them stand under "more precise". */
const fewHows = (field: string, hows: readonly DayHow[]): readonly DayHow[] =>
  hows.filter((how) =>
    (hows.includes('noticed')
      ? ['on', 'noticed']
      : ['on', 'about', !hows.includes('never') ? 'between' : namedAhead.includes(field) ? 'on' : 'not yet']
    ).includes(how),
  )

/** A list; the form is spoken for by a field beside it. */
const List = ({
  name,
  label,
  hint,
  options,
  chosen,
}: {
  name: string
  label: string
  hint?: string
  options: readonly Option[]
  chosen: string
}) => {
  const field = useRef<HTMLInputElement>(null)
  const tell = (value: string) => {
    field.current!.value = value
    field.current!.dispatchEvent(new Event('change', { bubbles: true }))
  }
  return (
    <div class="quick-field">
      <HiddenSelect id={`quick-${name}`} name={name} label={label} hint={hint} onValue={tell}>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </HiddenSelect>
      <input type="hidden" name={name} defaultValue={chosen} ref={field} />
    </div>
  )
}

const Choice = ({ legend, ...of }: { legend: string } & ComponentProps<typeof Options>) => (
  <fieldset class="quick-field">
    <legend>{legend}</legend>
    <Options {...of} />
  </fieldset>
)

/** What one field's part of the form says; a string is a problem to be told, undefined leaves it unasked. */
const read = (words: AnswerMessages, field: QuickField, data: FormData): Answer | string | undefined => {
  if (data.get(field) === null) return undefined
  if (field in ownDays || questionOf(words, field).kind === 'day') return readDay(data, field)
  return { kind: 'choice', value: String(data.get(field)) }
}

/** What the form says now, and what is wrong with it, by field. */
const readForm = (
  form: HTMLFormElement,
  { words, situation, answers }: Props,
): { to: Answers; wrong: Readonly<Record<string, string>> } => {
  const data = new FormData(form)
  const wrong: Record<string, string> = {}
  const said: Record<string, Answer> = { ...answers.said }
  for (const field of situation.asks) {
    if (['age', 'region', 'standing', 'paper'].includes(field)) continue
    const answer = read(words, field, data)
    if (typeof answer === 'string') wrong[field] = answer
    else if (answer) said[field] = answer
  }
  const text = (name: string) => String(data.get(name) ?? '') || undefined
  const age = text('age')
  const travel = said['travel_on'] as DayAnswer | undefined
  const to: Answers = {
    ...answers,
    said,
    age: age === undefined || age === 'unknown' ? 'unknown' : Number(age),
    region: (text('region') ?? 'unknown') as Region,
    standing: (text('standing') as Standing | undefined) ?? answers.standing,
    paper: (text('paper') as Paper | undefined) ?? answers.paper,
    // a journey taken back takes its day with it
    on: travel?.how === 'on' ? travel.on : travel ? undefined : answers.on,
  }
  return { to, wrong }
}

interface FieldProps {
  field: QuickField
  words: AnswerMessages
  answers: Answers
  problem: string | undefined
}
const Field = ({ field, words, answers, problem }: FieldProps) => {
  const { quick } = say.me
  const dontKnow = { value: 'unknown', label: say.me.dontKnow }
  switch (field) {
    case 'age':
      return (
        <List
          name="age"
          label={quick.age}
          chosen={String(answers.age ?? 'unknown')}
          options={[dontKnow, ...AGES.map((n) => ({ value: String(n), label: quick.years(n) }))]}
        />
      )
    case 'region':
      return (
        <List
          name="region"
          label={quick.region}
          hint={quick.regionHint}
          chosen={answers.region ?? 'unknown'}
          options={[
            dontKnow,
            ...regionsInOrder().map(({ iso, name }) => ({
              value: iso,
              label: name,
            })),
            { value: 'occupied', label: quick.occupied },
          ]}
        />
      )
    case 'standing':
    case 'paper':
      return (
        <Choice
          name={field}
          legend={quick[field]}
          options={optionsOf(quick[`${field}s` as const])}
          chosen={answers[field]}
        />
      )
    default: {
      const own = ownDays[field]
      const question = own ? undefined : questionOf(words, field)
      const given = answers.said[field]
      if (question?.kind === 'choice')
        return (
          <Choice
            name={field}
            legend={question.text}
            options={[...question.options, dontKnow]}
            chosen={given?.kind === 'choice' ? given.value : undefined}
          />
        )
      const hint = (say.me.printed as Readonly<Record<string, string | undefined>>)[field] ?? question?.hint
      return (
        <fieldset class="quick-field" aria-describedby={`${field}-hint`}>
          <legend>{question?.text ?? quick[field as 'paper_on' | 'travel_on']}</legend>
          {hint && (
            <p class="quiet" id={`${field}-hint`}>
              {hint}
            </p>
          )}
          <DayFields
            name={field}
            hows={own ?? fewHows(field, (question as { hows: readonly DayHow[] }).hows)}
            given={given?.kind === 'day' ? given : undefined}
            problem={problem}
          />
          <p class="problem" role="alert" id={`${field}-problem`}>
            {problem}
          </p>
        </fieldset>
      )
    }
  }
}

/** "Answer now": the few questions of a situation on one screen, none of which has to be answered. */
export const QuickForm = (props: Props) => {
  const { words, situation, answers, onAnswers, onFilling } = props
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const { to, wrong } = readForm(form, props)
    setProblems(wrong)
    if (Object.keys(wrong).length === 0) onAnswers(to)
    // what is wrong may stand far above the button
    else setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus())
  }
  return (
    <form
      class="card quick"
      {...unreported}
      onChange={(event) => onFilling(readForm(event.currentTarget, props).to)}
      onSubmit={submit}
      noValidate
    >
      <h2 tabIndex={-1}>{say.me.quick.title}</h2>
      <p class="quiet">{say.me.quick.lead}</p>
      {situation.asks.map((field) => (
        <Field key={field} field={field} words={words} answers={answers} problem={problems[field]} />
      ))}
      <div class="actions">
        <button type="submit" class="main">
          {say.me.quick.show}
        </button>
      </div>
    </form>
  )
}
