/** The remedies as they stand for one person on one day, with what was seen of each. */
import { ask, type Answer, type AskOptions } from './language/answer.ts'
import type { Facts } from './language/knowledge.ts'
import type { LinkedLaw } from './language/link.ts'
import { practiceAbout, type Practice } from './practice.ts'
import { remedies, type Effect, type Remedy, type RemedyId } from './remedies.ts'
import type { RuleId } from './rules/index.ts'

/** A remedy as it stands for one person on the day asked. */
export interface RemedyNow {
  readonly remedy: (typeof remedies)[number]
  /** Whether it is open, from all of its rules; undefined where no term was seen. */
  readonly open: 'yes' | 'no' | 'unknown' | undefined
  readonly openBecause: readonly Answer[]
  readonly until: Answer | undefined
  readonly answerBy: Answer | undefined
  /** In the remedy's order; the answer of the rule behind an effect, where there is one. */
  readonly effects: readonly { readonly effect: Effect; readonly answer: Answer | undefined }[]
  /** Newest first; empty when nothing was seen. */
  readonly seen: readonly Practice[]
}
/**
 * Every remedy, in the list's order, or those named, in the order named; one that is closed or not known to be open stands
 * there too, with its answer.
 */
export function remediesFor(
  law: LinkedLaw,
  facts: Facts,
  options: AskOptions = {},
  ids: readonly RemedyId[] = remedies.map((r) => r.id),
): readonly RemedyNow[] {
  const answers = new Map<RuleId, Answer>()
  const answerTo = (rule: RuleId): Answer => {
    const known = answers.get(rule) ?? ask(law, rule, facts, options)
    answers.set(rule, known)
    return known
  }
  const answer = (rule: RuleId | undefined): Answer | undefined => (rule === undefined ? undefined : answerTo(rule))
  return ids.map((id) => {
    const remedy = remedies.find((r) => r.id === id)!
    const r: Remedy = remedy
    const openBecause = (r.open ?? []).map((rule) => answerTo(rule))
    return {
      remedy,
      open: openOf(openBecause),
      openBecause,
      until: answer(r.term?.until),
      answerBy: answer(r.answerBy),
      effects: r.effects.map((effect) => ({ effect, answer: answer(effect.rule) })),
      seen: practiceAbout(remedy.id),
    }
  })
}
const openOf = (answers: readonly Answer[]): RemedyNow['open'] => {
  if (answers.length === 0) return undefined
  if (answers.some((a) => a.value === 'yes')) return 'yes'
  return answers.every((a) => a.value === 'no') ? 'no' : 'unknown'
}
