import { useState } from 'preact/hooks'
import { say } from '../messages/index.ts'
import { dayFromInput, inputFromDay } from '../day-input.ts'
import type { DayAnswer } from './answers.ts'

export type DayHow = DayAnswer['how']

const usesOneDay = (how: DayHow | undefined) => how === 'on' || how === 'about'

interface Props {
  name: string
  /** The ways of answering that make sense for this question; "I don't know" is always among them. */
  hows: readonly DayHow[]
  given: DayAnswer | undefined
  problem: string | undefined
}

/** A date the way people know it: one day, about a day, between two days, not yet, never, or not known. */
export const DayFields = ({ name, hows, given, problem }: Props) => {
  const [how, setHow] = useState<DayHow | undefined>(given?.how)
  const field = (part: 'from' | 'to', label: string, value: number | undefined) => (
    <label class="day-field">
      <span>{label}</span>
      <input
        type="date"
        name={`${name}-${part}`}
        min="1900-01-01"
        max="2199-12-31"
        defaultValue={value === undefined ? '' : inputFromDay(value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${name}-problem` : undefined}
      />
    </label>
  )
  const from = given && 'on' in given ? given.on : given && 'from' in given ? given.from : undefined
  const to = given && 'to' in given ? given.to : undefined
  return (
    <div class="options">
      {[...hows, 'unknown' as const].map((option) => (
        <div class="option" key={option}>
          <label>
            <input type="radio" name={name} value={option} checked={how === option} onChange={() => setHow(option)} />
            <span>{say.me.day[option]}</span>
          </label>
          {how === option && usesOneDay(option) && field('from', say.me.day.date, from)}
          {how === option && option === 'between' && (
            <div class="two-days">
              {field('from', say.me.day.earliest, from)}
              {field('to', say.me.day.latest, to)}
            </div>
          )}
        </div>
      ))}
    </div>
  )
}

/** Reads the fields of a submitted form. A string is what has to be said to the visitor instead of an answer. */
export const readDay = (data: FormData, name: string): DayAnswer | string => {
  const how = data.get(name) as DayHow | null
  const day = (part: 'from' | 'to') => dayFromInput(String(data.get(`${name}-${part}`) ?? ''))
  if (!how) return say.me.problem.choose
  if (how === 'between') {
    const from = day('from')
    const to = day('to')
    if (from === undefined || to === undefined) return say.me.problem.twoDays
    return from <= to ? { kind: 'day', how, from, to } : say.me.problem.order
  }
  if (how === 'on' || how === 'about') {
    const on = day('from')
    return on === undefined ? say.me.problem.day : { kind: 'day', how, on }
  }
  return { kind: 'day', how }
}
