/** An answer of the law as a person reads it, in a language; `law ask` without a language prints rules and values by name. */
import { answerInWords, valueInWords, type Answer, type Because, type Cite, type Messages } from '@draftlight/law'

const citesOf = (because: readonly Because[]): readonly Cite[] =>
  because.flatMap((b) => [...b.cites, ...citesOf(b.parts)])

/** A few lines, the first of them the title. Each line says one thing: the answer, where it stands, what is open. */
export function answerForReader(words: Messages, answer: Answer): string {
  const { rule, missing, unsettled, readings, because } = answer
  const said = answerInWords(words, answer)
  const lines = [said.charAt(0).toUpperCase() + said.slice(1)]
  const cites = [...new Set(citesOf(because).map(words.cite))]
  if (cites.length > 0) lines.push(cites.slice(0, 4).join('; '))
  const names = missing.flatMap((fact) => words.facts[fact as keyof Messages['facts']]?.name ?? [])
  if (names.length > 0) lines.push(words.answer.missing(names))
  for (const doubt of new Set(unsettled))
    lines.push(`${words.answer.unsettled} ${words.doubts[doubt as keyof Messages['doubts']]}`)
  for (const [id, gives] of Object.entries(readings)) {
    const values = Object.entries(gives).map(([option, value]) => [option, valueInWords(words, rule, value)] as const)
    if (new Set(values.map(([, value]) => value)).size < 2) continue
    const { question, options } = words.readings[id as keyof Messages['readings']]
    lines.push(question)
    for (const [option, value] of values)
      lines.push(
        `  ${words.answer.underReading((options as Readonly<Record<string, string>>)[option] ?? option, value)}`,
      )
  }
  return [words.rules[rule as keyof Messages['rules']].title, ...lines.map((line) => `    ${line}`)].join('\n')
}
