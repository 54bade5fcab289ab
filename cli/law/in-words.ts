/** An answer of the law as a person reads it, in a language; `law ask` without a language prints rules and values by name. */
import {
  answerInWords,
  isoOf,
  lawReadTo,
  valueInWords,
  type Because,
  type Cite,
  type Consultation,
  type Messages,
  type PracticeId,
} from '@draftlight/law'

const citesOf = (because: readonly Because[]): readonly Cite[] =>
  because.flatMap((b) => [...b.cites, ...citesOf(b.parts)])

/** A few lines, the first of them the title. Each line says one thing: the answer, where it stands, what is open. */
export function answerForReader(words: Messages, { answer, mayHaveChanged, practice, worse }: Consultation): string {
  const { rule, missing, unsettled, readings, because } = answer
  const { consulting } = words
  const said = answerInWords(words, answer)
  const lines = mayHaveChanged.length > 0 ? [] : [said.charAt(0).toUpperCase() + said.slice(1)]
  for (const { moving, asRead, changed } of mayHaveChanged) {
    const { title } = consulting.moving[moving.id as keyof typeof consulting.moving]
    const { notSeen, ...says } = consulting.mayHaveChanged
    lines.push(`${says.title}: ${title}. ${says.says}`)
    lines.push(`  ${says.asRead(moving.knownTo ?? isoOf(lawReadTo))}: ${valueInWords(words, rule, asRead)}`)
    lines.push(`  ${says.changed}: ${changed === undefined ? notSeen : valueInWords(words, rule, changed)}`)
  }
  if (worse && worse.day !== 'unknown' && worse.day !== answer.value)
    lines.push(worse.day === 'never' ? consulting.worse.noEnd : consulting.worse[worse.side](worse.day))
  const cites = [...new Set(citesOf(because).map(words.cite))]
  if (cites.length > 0) lines.push(cites.join('; '))
  const names = missing.flatMap((fact) => words.facts[fact as keyof Messages['facts']]?.name ?? [])
  if (names.length > 0) lines.push(words.answer.missing(names))
  for (const doubt of new Set(unsettled))
    lines.push(`${words.because.unsettled} ${words.doubts[doubt as keyof Messages['doubts']]}`)
  for (const [id, gives] of Object.entries(readings)) {
    const values = Object.entries(gives).map(([option, value]) => [option, valueInWords(words, rule, value)] as const)
    if (new Set(values.map(([, value]) => value)).size < 2) continue
    const { question, options } = words.readings[id as keyof Messages['readings']]
    lines.push(question)
    for (const [option, value] of values)
      lines.push(
        `  ${words.because.underReading((options as Readonly<Record<string, string>>)[option] ?? option, value)}`,
      )
  }
  for (const { id } of practice) lines.push(words.practice[id as PracticeId])
  return [words.rules[rule as keyof Messages['rules']].title, ...lines.map((line) => `    ${line}`)].join('\n')
}
