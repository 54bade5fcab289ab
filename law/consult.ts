/**
 * An answer as it may be given to a person: beside what the law as read says, whether the day asked about is later than the
 * law was read, what may have changed since, what has been seen in practice, and the day that is worse for him.
 */
import { lawReadTo } from './read-to.ts'
import { ask, type Answer, type AnswerValue, type AskOptions } from './language/answer.ts'
import type { Day } from './language/day.ts'
import type { Facts } from './language/knowledge.ts'
import type { LinkedLaw } from './language/link.ts'
import { mayHaveChanged, settledReadings, type MayHaveChanged } from './moving.ts'
import { practiceAbout, type Practice } from './practice.ts'
import type { RuleId } from './rules/index.ts'
import { isDayRule, worseDay, worseSide, type Side } from './worse-day.ts'

/** An answer as it may be said to a person on a later day than the law was read to. */
export interface Consultation {
  /** The law as read, with its trace. */
  readonly answer: Answer
  /** What may be said: the answer's value, or `unknown` where it may have changed. */
  readonly value: AnswerValue
  /** Said first: the day asked about is later than the law was read to. */
  readonly askedLater: boolean
  /** Both readings side by side, no default; empty where nothing moves under the answer. */
  readonly mayHaveChanged: readonly MayHaveChanged[]
  /** Empty: nothing is recorded, which is not the same as "does not happen". */
  readonly practice: readonly Practice[]
  /** Of a day rule: the worse day, and which side is worse. */
  readonly worse: { readonly side: Side; readonly day: string } | undefined
}

/** Throws RangeError as `ask` does, and where the facts leave the day asked about open. */
export function consult(law: LinkedLaw, rule: string, facts: Facts, options: AskOptions = {}): Consultation {
  const on = dayAskedAbout(law, facts)
  const settled = { ...options, readings: { ...settledReadings(on), ...options.readings } }
  const answer = ask(law, rule, facts, settled)
  const moved = mayHaveChanged(law, rule, facts, on, settled)
  return {
    answer,
    value: moved.length > 0 ? 'unknown' : answer.value,
    askedLater: on > lawReadTo,
    mayHaveChanged: moved,
    practice: practiceAbout(rule as RuleId),
    worse: isDayRule(rule) ? { side: worseSide(rule), day: worseDay(law, rule, facts, on, settled) } : undefined,
  }
}

function dayAskedAbout(law: LinkedLaw, facts: Facts): Day {
  const e = law.eventOf.get('on')!
  if (facts.lo[e] !== facts.hi[e] || facts.never[e] === 1) throw new RangeError('The day asked about is not one day.')
  return facts.lo[e]!
}
