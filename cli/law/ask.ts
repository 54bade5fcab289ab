/** What applies to one person on one day, from a file of facts. */
import { clock, knownWorkingDay, zones } from '@draftlight/country'
import {
  DAYS_OF_LAW,
  isDayOfLaw,
  consult,
  isoOf,
  law,
  lawReadTo,
  messagesIn,
  readFactsFile,
  type AnswerValue,
  type Because,
  type Consultation,
  type Messages,
  type PracticeId,
} from '@draftlight/law'
import { answerForReader } from './in-words.ts'
import { printLines } from '../output/lines.ts'
import { lateProgress } from '../output/progress.ts'
import { givenDay } from '../given.ts'
import { readInput } from '../files/read-input.ts'
import { didYouMean, languageOf, noSuch, UsageError, type Command } from '../command.ts'

export const lawAsk: Command = {
  summary: 'what applies to a person on a day, with reasons, doubts and readings',
  usage: 'law ask --facts FILE --on DATE [--lang en|ru|uk] [--reading NAME=OPTION]… [--json] [RULE…]',
  words: Infinity,
  options: {
    facts: { type: 'string' },
    on: { type: 'string' },
    lang: { type: 'string' },
    reading: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  },
  async run(values, rules) {
    if (typeof values['facts'] !== 'string') throw new UsageError('--facts FILE is missing.')
    const on = givenDay(values, 'on')
    if (!isDayOfLaw(on))
      throw new UsageError(
        `--on "${isoOf(on)}" is outside the days that the law is asked about. Expected ${DAYS_OF_LAW}.`,
      )
    const readings = readingsOf((values['reading'] as string[] | undefined) ?? [])
    const language = languageOf(values['lang'])
    const ids = rulesNamed(rules)
    const file = values['facts']
    const facts = readFactsFile(law, readInput(file), file, { on, clock, zones })
    const progress = lateProgress()
    const answers = ids.map((id, i) => {
      progress.show(i, ids.length, 'questions')
      return consult(law, id, facts, { readings, workingDays: knownWorkingDay })
    })
    progress.end()
    if (values['json']) {
      console.log(JSON.stringify(document(on, readings, answers), null, 2))
      return 0
    }
    const words = await messagesIn(language ?? 'en', 'he')
    if (on > lawReadTo) printLines(words.consulting.askedLater(isoOf(lawReadTo)))
    if (language) {
      printLines(`${words.answer.lawReadTo(isoOf(lawReadTo))} ${words.answer.notAdvice}\n`)
      for (const a of answers) printLines(answerForReader(words, a))
      return 0
    }
    printLines(`On ${isoOf(on)}. Law read to ${isoOf(lawReadTo)}. Information, not legal advice.\n`)
    for (const a of answers) printLines(inWords(words, a))
    return 0
  },
}

/** Ids of the rules named, or of all. Throws UsageError. */
export function rulesNamed(named: readonly string[] = []): readonly string[] {
  const ids = law.rules.map((r) => r.id)
  for (const r of named)
    if (!ids.includes(r)) throw noSuch('rule', r, ids, 'an id such as service/on; `draftlight law book` has them all')
  return named.length > 0 ? named : ids
}

/** "SW-TWENTY=placement" -> {…}. Throws UsageError with the nearest right name. */
function readingsOf(given: readonly string[]): Record<string, string> {
  const out: Record<string, string> = {}
  for (const g of given) {
    const [name = '', ...rest] = g.split('=')
    const option = rest.join('=')
    const i = law.switchOf.get(name)
    if (i === undefined) {
      throw new UsageError(
        `--reading ${g}: there is no reading "${name}". Expected one of ${[...law.switchOf.keys()].join(', ')}.${didYouMean(name, law.switchOf.keys())}`,
      )
    }
    const { options } = law.switches[i]!
    if (!options.includes(option)) {
      throw new UsageError(`--reading ${g}: expected one of ${options.join(', ')}.${didYouMean(option, options)}`)
    }
    if (name in out) throw new UsageError(`--reading ${g}: ${name} is given twice. Expected one option of it.`)
    out[name] = option
  }
  return out
}

function document(on: number, readings: Record<string, string>, answers: readonly Consultation[]) {
  return {
    on: isoOf(on),
    lawReadTo: isoOf(lawReadTo),
    mayHaveChanged: on > lawReadTo,
    readings: { ...Object.fromEntries(law.switches.map((s) => [s.id, s.options[s.default]])), ...readings },
    questions: Object.fromEntries(
      answers.map(({ answer: a, value, mayHaveChanged, practice, worse }) => [
        a.rule,
        {
          value,
          asRead: a.value,
          worse,
          mayHaveChanged: mayHaveChanged.map(({ moving, asRead, changed }) => ({ id: moving.id, asRead, changed })),
          practice,
          cites: a.cites,
          missing: a.missing,
          moot: a.moot,
          unsettled: a.unsettled,
          readings: a.readings,
          overReadings: a.overReadings,
          because: a.because.map(traced),
        },
      ]),
    ),
  }
}
const traced = (b: Because): unknown => ({
  rule: b.rule,
  version: b.version + 1,
  exception: b.exception,
  facts: b.facts,
  readings: b.readings,
  parts: b.parts.map(traced),
})

const valueText = (v: AnswerValue): string =>
  typeof v === 'string'
    ? v
    : 'oneOf' in v
      ? `one of: ${v.oneOf.join('; ')}`
      : `${v.orNever ? 'never, or ' : ''}${v.earliest === v.latest ? v.earliest : `between ${v.earliest} and ${v.latest}`}`

function inWords(words: Messages, { answer: a, value, mayHaveChanged, practice, worse }: Consultation): string {
  const lines = [`${a.rule.padEnd(32)} ${mayHaveChanged.length > 0 ? 'unknown: may have changed' : valueText(value)}`]
  const titles: Readonly<Record<string, { readonly title: string }>> = words.consulting.moving
  for (const { moving, asRead, changed } of mayHaveChanged)
    lines.push(
      `    ${titles[moving.id]!.title}: as read -> ${valueText(asRead)} | changed -> ${changed === undefined ? 'its text was not seen' : valueText(changed)}`,
    )
  if (worse && worse.day !== 'unknown' && worse.day !== a.value)
    lines.push(`    at the ${worse.side}: ${worse.day === 'never' ? 'no end that can be stated' : worse.day}`)
  if (a.cites.length > 0) lines.push(`    ${a.cites.join('; ')}`)
  if (a.missing.length > 0) lines.push(`    still open: ${a.missing.join(', ')}`)
  if (a.unsettled.length > 0) lines.push(`    not settled: ${a.unsettled.join('; ')}`)
  for (const [name, options] of Object.entries(a.readings)) {
    const distinct = new Set(Object.values(options).map(valueText))
    if (distinct.size > 1)
      lines.push(
        `    ${name}: ${Object.entries(options)
          .map(([o, v]) => `${o} -> ${valueText(v)}`)
          .join(' | ')}`,
      )
  }
  for (const o of practice)
    lines.push(
      `    ${o.kind === 'seen' ? `seen ${o.from === o.to ? o.to : `${o.from} to ${o.to}`}, ${o.places.join(' ')}` : `looked for and not seen up to ${o.to}`}: ${words.practice[o.id as PracticeId]}${o.sources.length > 0 ? ` (${o.sources.join(', ')})` : ''}`,
    )
  return lines.join('\n')
}
