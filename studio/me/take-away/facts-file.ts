// The answers as a file, to be opened again later or by a lawyer. A file made under an older law opens and says what changed;
// a damaged one is refused whole.
import { regionCodes } from '@draftlight/country'
import { fact, isoOf, lawReadTo, parseDay } from '@draftlight/law'
import { bornBetween, nothingAnswered } from '../answers.ts'
import type { Answer, Answers } from '../answers.ts'
import type { Region } from '../region.ts'
import { situations } from '../situations.ts'
import type { SituationId } from '../situations.ts'
import { say } from '../../messages/index.ts'
import type { Voice } from '../../messages/index.ts'

const VERSION = 1

interface File {
  readonly format: 'answers'
  readonly version: number
  readonly lawReadTo: string
  /** Days since 1970-01-01; not in the first files. */
  readonly saidOn?: number
  readonly voice: Voice
  readonly answers: Answers
}

/** FNV-1a over UTF-16 units: finds a damaged file, and is no lock. */
const sumOf = (text: string): string => {
  let sum = 0x811c9dc5
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  return (sum >>> 0).toString(16)
}

/** By no zone: a day more or less only asks once too often, and widens a year of births by a day. */
const dayAt = (now: number): number => Math.floor(now / 86_400_000)

/** `now`: milliseconds since 1970, here and below. */
export const factsFile = (answers: Answers, voice: Voice, now: number): string => {
  const saidOn = dayAt(now)
  const file: File = { format: 'answers', version: VERSION, lawReadTo: isoOf(lawReadTo), saidOn, voice, answers }
  const text = JSON.stringify(file)
  return JSON.stringify({ ...file, sum: sumOf(text) }, null, 1)
}

export type Opened =
  | {
      readonly answers: Answers
      readonly voice: Voice
      /** Facts that are no longer asked, or whose value is gone; and the law's day then, if it was another. */
      readonly gone: readonly string[]
      readonly readThen: string | undefined
      /** ISO: the day on which they were given, if it is over. */
      readonly saidThen: string | undefined
    }
  | { readonly refused: 'corrupt' | 'other' | 'newer' }

/** Reads what `factsFile` wrote; `text` may be anything. */
export const openFactsFile = (text: string, now: number): Opened => {
  try {
    return openedFrom(JSON.parse(text) as Partial<File & { sum: string }>, now)
  } catch {
    return { refused: text.includes('"format"') ? 'corrupt' : 'other' }
  }
}

const openedFrom = (read: Partial<File & { sum: string }>, now: number): Opened => {
  if (typeof read !== 'object' || read === null || read.format !== 'answers') return { refused: 'other' }
  if (typeof read.version !== 'number') return { refused: 'corrupt' }
  if (read.version > VERSION) return { refused: 'newer' }
  const { sum, ...rest } = read
  if (sum !== sumOf(JSON.stringify(rest))) return { refused: 'corrupt' }
  const answers = checked(read.answers)
  if (!answers || typeof read.lawReadTo !== 'string' || parseDay(read.lawReadTo) === undefined)
    return { refused: 'corrupt' }
  const then = read.saidOn
  const isOver = isDay(then) && then < dayAt(now)
  return {
    gone: answers.gone,
    answers: isOver ? since(then, answers.answers) : answers.answers,
    saidThen: isOver ? isoOf(then) : undefined,
    voice: read.voice === 'he' ? 'he' : 'you',
    readThen: read.lawReadTo === isoOf(lawReadTo) ? undefined : read.lawReadTo,
  }
}

/** Answers of a day that is over: what was "not yet" may have come since, and an age is that of its day. */
const since = (then: number, answers: Answers): Answers => {
  const { age, at } = answers
  const said = Object.fromEntries(
    Object.entries(answers.said).filter(([, answer]) => answer.kind !== 'day' || answer.how !== 'not yet'),
  )
  const asked = answers.asked.filter((id) => id in said)
  const kept = { ...answers, said, asked, at: Math.min(at, asked.length) }
  if (typeof age !== 'number') return kept
  const { from } = bornBetween(age, then)
  const { to } = bornBetween(age, then + 1)
  const born = said['birth_date']
  const isKnown = born?.kind === 'day' && born.how !== 'unknown'
  const birth_date: Answer = isKnown ? born : { kind: 'day', how: 'between', from, to }
  return { ...kept, age: 'unknown', said: { ...said, birth_date } }
}

const isDay = (n: unknown): n is number => Number.isInteger(n) && (n as number) > -30_000 && (n as number) < 90_000
const own = ['paper_on', 'travel_on']

/** Whether it is in one of the ways that days are answered in, and every day that it names is one. */
const isWhole = (answer: Answer & { kind: 'day' }): boolean => {
  switch (answer.how) {
    case 'on':
    case 'about':
      return isDay(answer.on)
    case 'between':
      return isDay(answer.from) && isDay(answer.to)
    case 'noticed':
      return isDay(answer.on) && (answer.lookedBefore === undefined || isDay(answer.lookedBefore))
    default:
      return ['not yet', 'never', 'unknown'].includes(answer.how)
  }
}

/** `gone`: the law does not ask this any more. `wrong`: it is no answer at all. */
const judged = (id: string, answer: Answer): 'good' | 'gone' | 'wrong' => {
  // what is gone is shown by its name: no sentence may come in as one
  if (!/^[a-z][a-z\d_]{1,39}$/.test(id)) return 'wrong'
  if (answer?.kind === 'choice') {
    if (typeof answer.value !== 'string') return 'wrong'
    const of = id in fact ? fact[id as keyof typeof fact] : undefined
    if (of?.kind !== 'choice') return 'gone'
    return answer.value === 'unknown' || (of.values as readonly string[]).includes(answer.value) ? 'good' : 'gone'
  }
  if (answer?.kind !== 'day' || !isWhole(answer)) return 'wrong'
  return own.includes(id) || (id in fact && fact[id as keyof typeof fact].kind === 'day') ? 'good' : 'gone'
}

const checked = (given: unknown): { answers: Answers; gone: readonly string[] } | undefined => {
  if (typeof given !== 'object' || given === null) return undefined
  const a = given as Partial<Answers>
  if (typeof a.said !== 'object' || a.said === null || !Array.isArray(a.asked)) return undefined
  if (!(Number.isInteger(a.at) && a.at! >= 0)) return undefined
  if (a.on !== undefined && !isDay(a.on)) return undefined
  if (a.age !== undefined && a.age !== 'unknown' && !(Number.isInteger(a.age) && a.age > 0 && a.age < 130))
    return undefined
  const { standings, papers } = say.me.quick
  const all: readonly (readonly [unknown, readonly string[]])[] = [
    [a.situation, Object.keys(situations)],
    [a.region, ['occupied', 'unknown', ...regionCodes.map(({ iso }) => iso)]],
    [a.standing, Object.keys(standings)],
    [a.paper, Object.keys(papers)],
  ]
  if (all.some(([given, of]) => given !== undefined && !of.includes(given as string))) return undefined
  const judgements = Object.entries(a.said).map(([id, answer]) => ({ id, answer, is: judged(id, answer) }))
  if (judgements.some(({ is }) => is === 'wrong')) return undefined
  const kept = judgements.filter(({ is }) => is === 'good')
  const gone = judgements.filter(({ is }) => is === 'gone').map(({ id }) => id)
  const asked = a.asked.filter((id) => kept.some((k) => k.id === id))
  return {
    gone,
    answers: {
      ...nothingAnswered(),
      on: a.on,
      situation: a.situation as SituationId | undefined,
      age: a.age,
      region: a.region as Region | undefined,
      standing: a.standing,
      paper: a.paper,
      said: Object.fromEntries(kept.map(({ id, answer }) => [id, answer])),
      asked,
      at: Math.min(a.at as number, asked.length),
    },
  }
}
