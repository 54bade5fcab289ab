/**
 * From facts to dated effects, in order. Effects are half-open spans of days; an empty span is no effect. What may or may
 * not come stands in the list with its range, what cannot come does not.
 */
import { ask, valueOf, type Answer, type AnswerValue, type AskOptions } from './language/answer.ts'
import type { Day } from './language/day.ts'
import { betweenDays, copyFacts, setDay, type Facts } from './language/knowledge.ts'
import type { LinkedLaw } from './language/link.ts'
import { readingMasks, worldsOf } from './language/worlds.ts'
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
export type EffectId = (typeof EFFECTS)[number]['id']

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

/** A yes/no rule over a period: its value from each break day on. */
export interface State {
  readonly from: Day
  readonly until: Day
  readonly value: AnswerValue
}

/**
 * How a rule that asks about a day answers on every day of [from, until): computed once with the day itself left open, so the
 * breaks are exactly the days on which the answer can change.
 */
export function statesOver(
  law: LinkedLaw,
  rule: RuleId,
  facts: Facts,
  from: Day,
  until: Day,
  options: AskOptions = {},
): readonly State[] {
  const index = law.ruleOf.get(rule)!
  const on = law.eventOf.get('on')!
  const open = copyFacts(facts)
  setDay(open, on, betweenDays(from, until - 1))
  const outcomes = worldsOf(law, index, open, readingMasks(law, options.readings), false, options.workingDays)
  const breaks = [...new Set(outcomes.map((o) => o.world.facts.lo[on]!))]
  for (const o of outcomes) breaks.push(o.world.facts.hi[on]! + 1)
  const days = [...new Set(breaks)].filter((d) => d >= from && d < until).sort((a, b) => a - b)
  const states: State[] = []
  days.forEach((d, i) => {
    const here = outcomes.filter((o) => o.world.facts.lo[on]! <= d && d <= o.world.facts.hi[on]!)
    const value = valueOf(law.rules[index]!, here)
    const ends = days[i + 1] ?? until
    const last = states[states.length - 1]
    if (last && JSON.stringify(last.value) === JSON.stringify(value))
      states[states.length - 1] = { ...last, until: ends }
    else states.push({ from: d, until: ends, value })
  })
  return states
}
