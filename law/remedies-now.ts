/** The remedies as they stand for one person on one day, with what was seen of each. */
import { ask, type Answer, type AskOptions } from './language/answer.ts'
import type { Facts } from './language/knowledge.ts'
import type { LinkedLaw } from './language/link.ts'
import { practiceAbout, type Practice } from './practice.ts'
import { remedies, type Effect, type Remedy, type RemedyId } from './remedies.ts'
import type { RuleId } from './rules/index.ts'

/** Whether a remedy is open on the day asked, and until when. */
export interface RemedyOpen {
  readonly remedy: (typeof remedies)[number]
  /** From all of its rules; undefined where no term was seen. */
  readonly open: 'yes' | 'no' | 'unknown' | undefined
  readonly until: Answer | undefined
}
/** A remedy as it stands for one person on the day asked. */
export interface RemedyNow extends RemedyOpen {
  readonly answerBy: Answer | undefined
  /** In the remedy's order; the answer of the rule behind an effect, where there is one. */
  readonly effects: readonly { readonly effect: Effect; readonly answer: Answer | undefined }[]
  /** Newest first; empty when nothing was seen. */
  readonly seen: readonly Practice[]
}
/** The remedies named, in that order: what a first answer says of them, and no more is asked. */
export function openRemedies(
  law: LinkedLaw,
  facts: Facts,
  ids: readonly RemedyId[],
  options: AskOptions = {},
): readonly RemedyOpen[] {
  return ids.map((id) => {
    const remedy = remedies.find((r) => r.id === id)!
    const r: Remedy = remedy
    const open = openOf((r.open ?? []).map((rule) => ask(law, rule, facts, options)))
    return { remedy, open, until: r.until && ask(law, r.until, facts, options) }
  })
}
/** Every remedy, in the list's order; one that is closed or not known to be open stands there too, with its answer. */
export function remediesFor(law: LinkedLaw, facts: Facts, options: AskOptions = {}): readonly RemedyNow[] {
  const answers = new Map<RuleId, Answer>()
  const answer = (rule: RuleId | undefined): Answer | undefined => {
    if (rule === undefined) return undefined
    const known = answers.get(rule) ?? ask(law, rule, facts, options)
    answers.set(rule, known)
    return known
  }
  const open = openRemedies(
    law,
    facts,
    remedies.map(({ id }) => id),
    options,
  )
  return open.map((now) => {
    const r: Remedy = now.remedy
    return {
      ...now,
      answerBy: answer(r.answerBy),
      effects: r.effects.map((effect) => ({ effect, answer: answer(effect.rule) })),
      seen: practiceAbout(now.remedy.id),
    }
  })
}
const openOf = (answers: readonly Answer[]): RemedyOpen['open'] => {
  if (answers.length === 0) return undefined
  if (answers.some((a) => a.value === 'yes')) return 'yes'
  return answers.every((a) => a.value === 'no') ? 'no' : 'unknown'
}
