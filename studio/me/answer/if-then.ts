// "If … then": the one fact that decides, in words. Made in steps, so that nothing has to wait for all of it.
import { ask, isDefinite, law, missingFor } from '@draftlight/law'
import type { AnswerMessages, Facts } from '@draftlight/law'
import { say } from '../../messages/index.ts'
import { decidingFact } from './deciding.ts'
import { COUNTS_FROM, isVague, isWide, sentenceOf } from './values.ts'

export interface IfThen {
  readonly fact: string
  readonly ways: readonly { readonly if: string; readonly then: string }[]
}

/** What people know best and what moves most, first; then the law's own order. */
const DECIDES_FIRST = [
  'placed_at',
  'appeared_at',
  'appearance_at',
  'valid_reason_documented',
  'handed_at',
  'deferral',
  'in_reserve',
  'fitness',
  'suit_filed_on',
  'callup_decision_on',
  'ground_after_decision',
]

/** What nearly everybody who reads this can take for granted, or is true of few: asked only where nothing else decides. */
const DECIDES_LAST = [
  'serving_sentence_type',
  'unexpunged_conviction',
  'under_investigation_or_trial',
  'citizenship_ru',
  'sex',
]
/** The fact that decides about the first of these rules that is still open. */
export function* ifThen(
  words: AnswerMessages,
  rules: readonly string[],
  facts: Facts,
  skip: readonly string[],
  on: number,
): Generator<void, IfThen | undefined> {
  for (const rule of rules) {
    if (COUNTS_FROM.includes(rule)) continue
    const { value } = ask(law, rule, facts, { brief: true })
    if (isDefinite(value)) continue
    yield
    const missing = missingFor(law, rule, facts)
    const others = law.law.facts.map((f) => f.id).filter((id) => !DECIDES_LAST.includes(id))
    const order = [...DECIDES_FIRST, ...others, ...DECIDES_LAST].filter(
      (id, i, all) => missing.includes(id) && !skip.includes(id) && all.indexOf(id) === i,
    )
    const deciding = yield* decidingFact(rule, facts, order)
    if (!deciding) continue
    const of = words.facts[deciding.fact as keyof AnswerMessages['facts']] as {
      name: string
      values?: Readonly<Record<string, string>>
    }
    return {
      fact: of.name,
      ways: deciding.branches.map(({ values, answer }) => ({
        if: say.me.ifThen.when(
          of.name,
          values.map((v) => of.values?.[v] ?? say.me.ifThen.day(v)),
        ),
        then:
          answer.value === 'unknown' || isWide(answer.value) || isVague(rule, answer.value, on)
            ? say.me.ifThen.stillOpen
            : sentenceOf(words, rule, answer.value),
      })),
    }
  }
  return undefined
}
