// From the law's answers to the lines of the page. Every sentence about the law comes from the law room's own messages.
import {
  citeText,
  dayOf,
  daysOfValue,
  hasNoStart,
  isoOf,
  rangeInWords,
  sources,
  switches,
  valueInWords,
} from '@draftlight/law'
import type {
  Answer,
  AnswerMessages,
  AnswerValue,
  Because,
  Cite,
  Effect,
  EffectId,
  Messages,
  When,
} from '@draftlight/law'
import { dayFromInput } from '../day-input.ts'
import type { Entry } from './timeline.tsx'

type Readings = Readonly<Record<string, string>>

/** What a source code stands for: text, never a link. */
const sourceText = (code: string): string => {
  const source = (sources as Readonly<Record<string, { title: string; publisher: string; date?: string }>>)[code]
  return source ? [source.title, source.publisher, source.date].filter(Boolean).join(', ') : code
}

const citeLine = (words: Messages, cite: Cite): string => {
  const rests =
    cite.sources.length > 0 ? words.answer.because.sources(cite.sources.map(sourceText)) : words.answer.because.noSource
  return `${words.cite(cite)} (${words.answer.confidence[cite.confidence]}). ${rests}`
}

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
  const text = b.version < 0 ? words.answer.because.beforeLaw : (texts[b.version] ?? '')
  const exception = b.exception
    ? `${words.answer.because.exception} ${words.exceptions[b.exception as keyof Messages['exceptions']]}`
    : ''
  return [`${title}: ${text}`, exception].filter(Boolean).join(' ')
}

/** The law is asked about no day beyond the end of its calendar: what lies so far off is open. */
const farOff = dayOf('2198-01-01')

/** What one trace came to. */
const outcomeInWords = (words: Messages, b: Because): string => {
  if (typeof b.value === 'number') return ''
  const { lo, hi, never } = b.value
  if (lo > hi) return words.answer.never
  return rangeInWords(words, { earliest: isoOf(lo), latest: hi >= farOff ? 'any later day' : isoOf(hi) }, never)
}

/** The reasons of each answer; where it is still open, those of each way in which it can come out. */
const reasonsOf = (words: Messages, answers: readonly Answer[]): Entry['reasons'] =>
  answers.flatMap(({ because }, i) =>
    because.map((b) => {
      const title =
        because.length > 1 ? words.answer.because.oneWay(outcomeInWords(words, b)) : words.answer.because.reasons
      // the end of a span is a question of its own
      return {
        title: i === 0 ? title : words.answer.theEnd(title),
        lines: flat([b]).map((part) => reasonLine(words, part)),
      }
    }),
  )

const readingsOf = (words: Messages, answer: Answer, chosen: Readings): Entry['readings'] =>
  Object.entries(answer.readings).flatMap(([id, gives]) => {
    // a reading on which nothing hangs here is no news
    if (new Set(Object.values(gives).map((value) => JSON.stringify(value))).size < 2) return []
    const of = words.readings[id as keyof Messages['readings']]
    const byDefault = switches.find((s) => s.id === id)?.default
    return [
      {
        name: of.question,
        options: Object.entries(gives).map(([option, value]) => ({
          label: (of.options as Readonly<Record<string, string>>)[option] ?? option,
          gives: valueInWords(words, answer.rule, value),
          chosen: option === (chosen[id] ?? byDefault),
        })),
        why: of.why,
      },
    ]
  })

/** Undefined where no reading moves anything, or where so much is open that there are too many combinations. */
const overAllReadings = (words: Messages, answers: readonly Answer[], chosen: Readings): string | undefined => {
  if (!answers.some((answer) => readingsOf(words, answer, chosen).length > 0)) return undefined
  const values = answers.flatMap(({ rule, overReadings }) =>
    overReadings === undefined ? [] : [valueInWords(words, rule, overReadings)],
  )
  return values.length === answers.length ? words.answer.overReadings(values.join(' – ')) : undefined
}

export const factName = (words: AnswerMessages, fact: string): string =>
  words.facts[fact as keyof Messages['facts']].name

/** Facts that the page asks: not the day itself, and not the Moscow clock's twin of a day. */
export const isAsked = (fact: string): boolean => fact !== 'on' && !fact.endsWith('_moscow')

const open = (value: AnswerValue): boolean => typeof value !== 'string' || value === 'unknown'

/** An open end says something only if its beginning comes from an answer, not from the day a law began. */
const isVague = (when: When, on: number): boolean =>
  when.latest === 'any later day' && (hasNoStart(when) || (dayFromInput(when.earliest) ?? 0) < on - 366)

/** `on`: the day asked about. */
export const entryOf = (words: Messages, effect: Effect, on: number, chosen: Readings = {}): Entry => {
  const said = words.effects[effect.id as EffectId] as {
    title: string
    says: (when: When) => string
    ends?: (when: When) => string
    noEnd?: string
  }
  const answers = [effect.from, ...(effect.until ? [effect.until] : [])]
  const from = daysOfValue(effect.from.value)
  const begins = from && !isVague(from.when, on) ? from.when : undefined
  const until = effect.until && daysOfValue(effect.until.value)
  const ends =
    !begins || !effect.until
      ? ''
      : until && said.ends && !isVague(until.when, on)
        ? said.ends(until.when)
        : effect.until.value === 'never'
          ? said.noEnd
          : ''
  const trace = flat(answers.flatMap((answer) => answer.because))
  const cites = new Map(trace.flatMap((b) => b.cites).map((cite) => [citeText(cite), cite]))
  return {
    id: effect.id,
    title: said.title,
    when: begins && (hasNoStart(begins) ? words.answer.atTheLatest(begins.latest) : words.answer.when(begins)),
    says: begins
      ? [hasNoStart(begins) ? '' : said.says(begins), from?.orNever ? words.answer.orNever : '', ends]
          .filter(Boolean)
          .join(' ')
      : words.answer.unknown,
    open: answers.some((answer) => open(answer.value)),
    missing: [...new Set(answers.flatMap((answer) => answer.missing))]
      .filter(isAsked)
      .map((fact) => factName(words, fact)),
    doubts: [...new Set(answers.flatMap((answer) => answer.unsettled))].map(
      (why) => words.doubts[why as keyof Messages['doubts']] ?? why,
    ),
    readings: [
      ...readingsOf(words, effect.from, chosen),
      ...(effect.until
        ? readingsOf(words, effect.until, chosen).map((reading) => ({
            ...reading,
            name: words.answer.theEnd(reading.name),
          }))
        : []),
    ],
    over: begins && overAllReadings(words, answers, chosen),
    reasons: reasonsOf(words, answers),
    sources: [...cites.values()].map((cite) => citeLine(words, cite)),
  }
}
