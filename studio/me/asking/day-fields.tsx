import { isoOf, parseDay } from '@draftlight/law'
import { useState } from 'preact/hooks'
import { say } from '../../messages/index.ts'
import type { DayAnswer } from '../answers.ts'

export type DayHow = DayAnswer['how']

interface Props {
  name: string
  /** The ways of answering that make sense for this question; "I don't know" is always among them. */
  hows: readonly DayHow[]
  given: DayAnswer | undefined
  problem: string | undefined
}

const firstOf = (given: DayAnswer | undefined): number | undefined =>
  given && 'on' in given ? given.on : given && 'from' in given ? given.from : undefined
const secondOf = (given: DayAnswer | undefined): number | undefined =>
  given && 'to' in given ? given.to : given?.how === 'noticed' ? given.lookedBefore : undefined

/** A date the way people know it: one day, about a day, noticed by a day, between two days, not yet, never, or not known. */
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
        defaultValue={value === undefined ? '' : isoOf(value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${name}-problem` : undefined}
      />
    </label>
  )
  const from = firstOf(given)
  const to = secondOf(given)
  return (
    <div class="options">
      {[...hows, 'unknown' as const].map((option) => (
        <div class="option" key={option}>
          <label>
            <input type="radio" name={name} value={option} checked={how === option} onChange={() => setHow(option)} />
            <span>{say.me.day[option]}</span>
          </label>
          {how === option && (option === 'on' || option === 'about') && field('from', say.me.day.date, from)}
          {how === option && option === 'noticed' && (
            <div class="two-days">
              {field('from', say.me.day.noticedOn, from)}
              {field('to', say.me.day.lookedBefore, to)}
            </div>
          )}
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
  const day = (part: 'from' | 'to') => parseDay(String(data.get(`${name}-${part}`) ?? ''))
  if (!how) return say.me.problem.choose
  const from = day('from')
  const to = day('to')
  if (how === 'between') {
    if (from === undefined || to === undefined) return say.me.problem.twoDays
    return from <= to ? { kind: 'day', how, from, to } : say.me.problem.order
  }
  if (how === 'noticed') {
    if (from === undefined) return say.me.problem.day
    if (to === undefined) return { kind: 'day', how, on: from }
    return to <= from ? { kind: 'day', how, on: from, lookedBefore: to } : say.me.problem.order
  }
  if (how === 'on' || how === 'about') return from === undefined ? say.me.problem.day : { kind: 'day', how, on: from }
  return { kind: 'day', how }
}
