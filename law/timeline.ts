/**
 * From facts to dated effects, in order. Effects are half-open spans of days; an empty span is no effect. What may or may
 * not come stands in the list with its range, what cannot come does not.
 */
import { ask, type Answer, type AnswerValue, type AskOptions } from './language/answer.ts'
import type { Facts } from './language/knowledge.ts'
import type { LinkedLaw } from './language/link.ts'
import type { RuleId } from './rules/index.ts'

/** The effects that the timeline shows. A new one is one line here and its words in messages/. */
export const EFFECTS = [
  { id: 'placed', kind: 'event', from: 'summons/placed-on' },
  { id: 'served', kind: 'event', from: 'service/on' },
  { id: 'exit-ban', kind: 'span', from: 'exit-ban/from', until: 'exit-ban/until' },
  { id: 'appearance-due', kind: 'event', from: 'appearance/due' },
  { id: 'missed', kind: 'event', from: 'appearance/missed-from' },
  { id: 'twenty-over', kind: 'event', from: 'measures/last-day-of-twenty' },
  { id: 'measures', kind: 'span', from: 'measures/from', until: 'measures/until' },
  { id: 'liable', kind: 'span', from: 'liability/from', until: 'liability/until' },
  { id: 'self-appearance-due', kind: 'event', from: 'appearance/self-due' },
  { id: 'report-move-due', kind: 'event', from: 'register/report-move-due' },
] as const satisfies readonly (
  | { id: string; kind: 'event'; from: RuleId }
  | { id: string; kind: 'span'; from: RuleId; until: RuleId }
)[]
/** The id of an effect: "exit-ban". */
export type EffectId = (typeof EFFECTS)[number]['id']

/** Something that comes on a day, or stands from one day until before another. Answers of the rules, with their traces; `until` only of a span. */
export interface Effect {
  readonly id: EffectId
  readonly kind: 'event' | 'span'
  readonly from: Answer
  readonly until: Answer | undefined
}

/** Effects that come or may come, by their earliest day. */
export function timeline(law: LinkedLaw, facts: Facts, options: AskOptions = {}): readonly Effect[] {
  const out: (Effect & { readonly first: string })[] = []
  for (const e of EFFECTS) {
    const from = ask(law, e.from, facts, options)
    if (from.value === 'never') continue
    const until = e.kind === 'span' ? ask(law, e.until, facts, options) : undefined
    if (until && isEmptySpan(from.value, until.value)) continue
    out.push({ id: e.id, kind: e.kind, from, until, first: earliest(from.value) })
  }
  return out
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
    .map(({ id, kind, from, until }) => ({ id, kind, from, until }))
}

const earliest = (v: AnswerValue): string =>
  typeof v === 'string' ? (v === 'unknown' ? '9999' : v) : 'earliest' in v ? v.earliest : '9999'
const isDay = (v: AnswerValue): v is string => typeof v === 'string' && v !== 'never' && v !== 'unknown'
/** Certainly empty: it ends on or before the day on which it would begin. */
function isEmptySpan(from: AnswerValue, until: AnswerValue): boolean {
  const begins = earliest(from)
  const ends = isDay(until)
    ? until
    : typeof until === 'object' && 'latest' in until && !until.orNever
      ? until.latest
      : undefined
  return ends !== undefined && /^\d/.test(ends) && begins !== '9999' && ends <= begins
}
