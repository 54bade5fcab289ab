/** What an example gives and expects, in words. */
import type { AnswerValue } from '../language/answer.ts'
import type { Messages } from '../messages/types.ts'
import type { RuleId } from '../rules/index.ts'
import type { BookWords } from './words/words.ts'

/** What each value of a rule that picks one is called; in English it is its name. */
export function pickedIn(said: Messages, rule: RuleId): Readonly<Record<string, string>> {
  const words = said.rules[rule]
  return said.language === 'en' || !('values' in words) ? {} : words.values
}

/** A value that an example expects. What a rule picks keeps its id where `picked` says nothing of it. */
export function expectedText(
  value: unknown,
  { result }: BookWords,
  picked: Readonly<Record<string, string | undefined>> = {},
): string {
  if (value === null || value === 'never') return result.never
  if (value === true || value === 'yes') return result.yes
  if (value === false || value === 'no') return result.no
  if (value === 'unknown') return result.unknown
  if (value === 'wholly unknown') return result.whollyUnknown
  if (typeof value !== 'object') return picked[String(value)] ?? String(value)
  const v = value as Partial<Exclude<AnswerValue & object, { oneOf: unknown }>> & { oneOf?: readonly string[] }
  if (v.oneOf) return result.oneOf(v.oneOf.map((one) => picked[one] ?? one))
  return result.between(v.earliest!, v.latest!, v.orNever === true)
}

/** "sex in the documents: Male; the day of placement: 2026-02-10": the facts of an example, group by group. */
export function givenText(given: Readonly<Record<string, unknown>>, words: BookWords, said: Messages): string {
  const facts: Readonly<Record<string, { readonly name: string; readonly values?: Readonly<Record<string, string>> }>> =
    said.facts
  return Object.entries(given)
    .map(([id, value]) =>
      isGroup(value)
        ? givenText(value, words, said)
        : `${id === 'tz' ? words.zone : (facts[id]?.name ?? id)}: ${givenValue(value, words, facts[id]?.values ?? {})}`,
    )
    .join('; ')
}
const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !('between' in value) && !('oneOf' in value)

function givenValue(value: unknown, words: BookWords, values: Readonly<Record<string, string>>): string {
  if (value === 'not yet') return words.result.notYet
  if (typeof value !== 'object' || value === null) {
    const id = value === true ? 'yes' : value === false ? 'no' : String(value)
    return values[id] ?? expectedText(value, words)
  }
  const { oneOf, between, orNever } = value as {
    oneOf?: readonly unknown[]
    between?: readonly string[]
    orNever?: boolean
  }
  if (oneOf) return words.result.oneOf(oneOf.map((one) => givenValue(one, words, values)))
  return words.result.between(between![0]!, between![1]!, orNever === true)
}
