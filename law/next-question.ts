/**
 * The next question: the author's order of groups, so that related questions stay together; facts that cannot matter any
 * more are dropped.
 */
import { missingFor, type AskOptions } from './language/answer.ts'
import type { Facts } from './language/knowledge.ts'
import type { LinkedLaw } from './language/link.ts'
import { groups } from './facts.ts'
import type { RuleId } from './rules/index.ts'

export interface Question {
  readonly group: string
  /** Facts of the group that can still change an answer, in the author's order. */
  readonly facts: readonly string[]
}

/** Every question still worth asking for these rules, first one first. Empty: nothing asked here matters any more. */
export function questionsFor(
  law: LinkedLaw,
  rules: readonly RuleId[],
  facts: Facts,
  options: AskOptions = {},
): readonly Question[] {
  const missing = new Set<string>()
  for (const rule of rules) for (const f of missingFor(law, rule, facts, options)) missing.add(f)
  return groups.flatMap((group) => {
    const of = law.law.facts.filter((f) => f.group === group && missing.has(f.id)).map((f) => f.id)
    return of.length > 0 ? [{ group, facts: of }] : []
  })
}
