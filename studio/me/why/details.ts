// What is shown of an answer only when somebody asks why: reasons, readings, doubts, act and article, sources. Loaded then, with
// the words for it.
import { ask, citeText, dayOf, isoOf, law, sources, switches, valueInWords } from '@draftlight/law'
import type { Answer, Because, Cite, Facts, Messages } from '@draftlight/law'
import { factName, isAsked } from '../answer/entries.ts'
import { smallValue } from '../answer/values.ts'

export interface Details {
  /** Facts that could still change it. */
  readonly missing: readonly string[]
  readonly doubts: readonly string[]
  readonly readings: readonly {
    readonly name: string
    readonly options: readonly { readonly label: string; readonly gives: string; readonly chosen: boolean }[]
    readonly why: string
  }[]
  /** Over all combinations of those readings; undefined where none moves anything. */
  readonly over: string | undefined
  readonly reasons: readonly { readonly title: string; readonly lines: readonly string[] }[]
  /** Act, article, and how well it is known; what leaves the page names no more. */
  readonly cites: readonly string[]
  /** What each of them rests on: text, never links. Publishers are named as they name themselves. */
  readonly sources: readonly { readonly cite: string; readonly from: readonly SourceText[] }[]
}
interface SourceText {
  readonly title: string
  readonly publisher: string
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date?: string
}

/** What a source code stands for: no address. */
const sourceText = (words: Messages, code: string): SourceText => {
  const { publisher, date } = (sources as Readonly<Record<string, SourceText>>)[code]!
  return { title: words.sources[code as keyof typeof sources], publisher, ...(date !== undefined && { date }) }
}
export const citeLine = (words: Messages, cite: Cite): string =>
  `${words.cite(cite)} (${words.because.confidence[cite.confidence]})`

/** Every rule of a trace once, the deciding one first. */
const flat = (because: readonly Because[]): Because[] => {
  const seen = new Map<string, Because>()
  const visit = (b: Because): void => {
    const key = `${b.rule} ${b.version} ${b.exception ?? ''}`
    if (seen.has(key)) return
    seen.set(key, b)
    b.parts.forEach(visit)
  }
  because.forEach(visit)
  return [...seen.values()]
}

const reasonLine = (words: Messages, b: Because): string => {
  const { title, law: texts } = words.rules[b.rule as keyof Messages['rules']]
  const text = b.version < 0 ? words.because.beforeLaw : (texts[b.version] ?? '')
  const exception = b.exception
    ? `${words.because.exception} ${words.exceptions[b.exception as keyof Messages['exceptions']]}`
    : ''
  return [`${title}: ${text}`, exception].filter(Boolean).join(' ')
}

/** The law is asked about no day beyond the end of its calendar: what lies so far off is open. */
const farOff = dayOf('2198-01-01')

/** What one trace came to. */
const outcomeInWords = (words: Messages, b: Because): string => {
  if (typeof b.value === 'number') {
    const said = law.rules[law.ruleOf.get(b.rule)!]!.values[b.value]!
    return valueInWords(words, b.rule, said)
  }
  const { lo, hi, never } = b.value
  if (lo > hi) return words.answer.never
  const latest = hi >= farOff ? 'any later day' : isoOf(hi)
  return valueInWords(words, b.rule, { earliest: isoOf(lo), latest, orNever: never })
}

/** The reasons of each answer; where it is still open, those of each way in which it can come out. */
const reasonsOf = (words: Messages, answers: readonly Answer[]): Details['reasons'] =>
  answers.flatMap(({ because }, i) =>
    because.map((b) => {
      const title = because.length > 1 ? words.because.oneWay(outcomeInWords(words, b)) : words.because.reasons
      // the end of a span is a question of its own
      return {
        title: i === 0 ? title : words.because.theEnd(title),
        lines: flat([b]).map((part) => reasonLine(words, part)),
      }
    }),
  )

const readingsOf = (words: Messages, answer: Answer, isEnd: boolean): Details['readings'] =>
  Object.entries(answer.readings).flatMap(([id, gives]) => {
    // a reading on which nothing hangs here is no news
    if (new Set(Object.values(gives).map((value) => JSON.stringify(value))).size < 2) return []
    const of = words.readings[id as keyof Messages['readings']]
    const byDefault = switches.find((s) => s.id === id)?.default
    return [
      {
        name: isEnd ? words.because.theEnd(of.question) : of.question,
        options: Object.entries(gives).map(([option, value]) => ({
          label: (of.options as Readonly<Record<string, string>>)[option] ?? option,
          gives: valueInWords(words, answer.rule, value),
          chosen: option === byDefault,
        })),
        why: of.why,
      },
    ]
  })

/** Asked anew with all that the first answer does not need: what each reading gives, and all of them together. */
export const detailsOf = (words: Messages, rules: readonly string[], facts: Facts): Details => {
  const answers = rules.map((rule) => ask(law, rule, facts))
  const readings = answers.flatMap((answer, i) => readingsOf(words, answer, i > 0))
  const over = answers.flatMap(({ rule, overReadings }, i) => {
    if (overReadings === undefined) return []
    const said = smallValue(words, rule, overReadings)
    return [i === 0 ? said : words.because.theEnd(said)]
  })
  const trace = flat(answers.flatMap((answer) => answer.because))
  const cites = [...new Map(trace.flatMap((b) => b.cites).map((cite) => [citeText(cite), cite])).values()]
  return {
    missing: [...new Set(answers.flatMap((answer) => answer.missing))]
      .filter(isAsked)
      .map((fact) => factName(words, fact)),
    doubts: [...new Set(answers.flatMap((answer) => answer.unsettled))].map(
      (why) => words.doubts[why as keyof Messages['doubts']] ?? why,
    ),
    readings,
    over:
      readings.length > 0 && over.length === answers.length ? words.because.overReadings(over.join('; ')) : undefined,
    reasons: reasonsOf(words, answers),
    cites: cites.map((cite) => citeLine(words, cite)),
    sources: cites.map((cite) => ({
      cite: words.cite(cite),
      from: cite.sources.map((code) => sourceText(words, code)),
    })),
  }
}
