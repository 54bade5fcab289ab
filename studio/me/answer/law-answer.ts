// What the law answers to one set of answers, in words: the three sentences first, the rest when it is asked for.
import { ask, EFFECTS, isoOf, law, lawReadTo, timeline } from '@draftlight/law'
import type { AnswerMessages, Effect, Facts } from '@draftlight/law'
import { say } from '../../messages/index.ts'
import type { Answers } from '../answers.ts'
import { dispatchEntry, entryOf, factName, isAsked } from './entries.ts'
import type { Entry } from './entries.ts'
import { dayAsked, factsOf } from '../asking/facts-of.ts'
import { ifThen } from './if-then.ts'
import type { IfThen } from './if-then.ts'
import { nextFact, THEN } from '../asking/next-question.ts'
import { todayFor, zoneOfRegion } from '../region.ts'
import { isCalledByNoAge, ownEntries, sentencesOf } from './sentences.ts'
import type { Sentences } from './sentences.ts'
import { situationOf } from '../situations.ts'
import { stillOpen } from './still-open.ts'
import type { StillOpen } from './still-open.ts'
import { whole } from './steps.ts'
import { OTHERWISE, worseOf } from './values.ts'

export interface LawAnswer {
  readonly on: number
  readonly facts: Facts | undefined
  /** Which answers cannot all be true, in a sentence; then nothing is computed. */
  readonly contradiction: string | undefined
  /** Said first when the day asked about is later than the law was read to. */
  readonly askedLater: string | undefined
  readonly readTo: string
  /** Whose calendar counts. */
  readonly zone: string
  /** Over the first sentence: today there, or the day asked about. */
  readonly day: string
  readonly sentences: Sentences | undefined
  /** Computed at each call: the sentences are read before it is needed. */
  readonly rest: () => Rest
}

/** What follows the three sentences. */
export interface Rest {
  readonly ifThen: IfThen | undefined
  readonly entries: readonly Entry[]
  /** What can still be done. */
  readonly things: readonly StillOpen[]
  /** The fact to ask about next; undefined when no answer would change anything any more. */
  readonly next: string | undefined
}
const nothing: Rest = { ifThen: undefined, entries: [], things: [], next: undefined }

/** Call-up age that began long ago and ends long hence is no news; three years on either side are. */
const isFarOff = ({ id, day, endDay }: Entry, on: number): boolean =>
  id === 'liable' && (day ?? '') < isoOf(on - 1096) && (endDay ?? '9999') > isoOf(on + 1096)
/** An age that calls nobody up: a woman's, a reservist's, that of a man who has served. A move that nobody spoke of. */
const isNotHis = ({ id, when }: Entry, facts: Facts): boolean =>
  id === 'liable' ? isCalledByNoAge(facts) : id === 'report-move-due' && when === undefined

/** What the reading best supported says never to come, and another that counts gives a day. */
const byAnotherReading = (words: AnswerMessages, facts: Facts, on: number): readonly Effect[] =>
  EFFECTS.flatMap((effect) => {
    if (!OTHERWISE.includes(effect.from)) return []
    const from = ask(law, effect.from, facts, { brief: true })
    if (from.value !== 'never' || !worseOf(words, effect.from, 'never', facts, on)) return []
    return [{ id: effect.id, kind: effect.kind, from, until: undefined }]
  })

/** The worse day is the one shown, so it is the one that orders; lines without a day keep the law's own order, last. */
const byDayShown = ({ order: a }: Entry, { order: b }: Entry): number => (a < b ? -1 : a > b ? 1 : 0)

/** What he knows; a fact that he was asked and does not know may still be the one that decides. */
const saidFacts = ({ said }: Answers): readonly string[] =>
  Object.keys(said).filter((fact) => {
    const answer = said[fact]!
    return isAsked(fact) && (answer.kind === 'choice' ? answer.value : answer.how) !== 'unknown'
  })

/** `now`: milliseconds since 1970. `aSon`: a parent asks about a son. */
export const lawAnswer = (words: AnswerMessages, answers: Answers, now: number, aSon = false): LawAnswer => {
  const on = dayAsked(answers, now)
  const facts = factsOf(answers, now, aSon)
  const zone = zoneOfRegion(answers.region, now)
  const head = {
    on,
    askedLater: on > lawReadTo ? words.consulting.askedLater(isoOf(lawReadTo)) : undefined,
    readTo: words.answer.lawReadTo(isoOf(lawReadTo)),
    day: on === todayFor(answers.region, now) ? say.me.now.title : words.answer.day(isoOf(on)),
    zone: zone === undefined ? say.me.zone.unknown : say.me.zone.of(say.me.zones[zone]),
  }
  const none = { sentences: undefined, rest: () => nothing }
  if ('contradiction' in facts) {
    const [named, after] = [facts.contradiction.map((fact) => factName(words, fact)).join(', '), facts.after]
    const contradiction =
      after === undefined ? say.me.contradiction(named) : say.me.outOfOrder(named, factName(words, after))
    return { ...head, ...none, facts: undefined, contradiction }
  }
  const situation = answers.situation
  if (situation === undefined) return { ...head, ...none, facts, contradiction: undefined }
  const { rules, remedies } = situationOf(situation)
  const things = stillOpen(words, remedies, facts, on)
  const effects = [...timeline(law, facts, { brief: true }), ...byAnotherReading(words, facts, on)]
  return {
    ...head,
    facts,
    contradiction: undefined,
    sentences: sentencesOf(words, situation, effects, things, facts, on),
    rest: () => ({
      ifThen: whole(ifThen(words, rules, facts, saidFacts(answers), on)),
      entries: [
        ...effects.map((effect) => entryOf(words, effect, facts, on)),
        ...ownEntries(words, situation, effects, facts, on),
        ...dispatchEntry(words, facts),
      ]
        .filter((entry) => !isFarOff(entry, on) && !isNotHis(entry, facts))
        .sort(byDayShown),
      things,
      next: nextFact(rules, facts, answers.said),
    }),
  }
}

/**
 * What an answer asks the law, a question a step. The law remembers: an answer that was asked ahead, in the pauses while the
 * form was being filled in, stands at once. While nothing has been said only the short questions are asked.
 */
export function* askedAhead(words: AnswerMessages, answers: Answers, now: number, aSon: boolean): Generator<void> {
  const { situation } = answers
  const facts = factsOf(answers, now, aSon)
  if (situation === undefined || 'contradiction' in facts) return
  const on = dayAsked(answers, now)
  const { rules, remedies } = situationOf(situation)
  const asked = [...new Set([...rules, ...THEN])]
  const brief = (rule: string) => ask(law, rule, facts, { brief: true }).value
  for (const rule of asked) {
    brief(rule)
    yield
  }
  if (answers.region === undefined) return
  for (const rule of asked) {
    worseOf(words, rule, brief(rule), facts, on)
    yield
  }
  for (const id of remedies) {
    stillOpen(words, [id], facts, on)
    yield
  }
  const { rest } = lawAnswer(words, answers, now, aSon)
  yield
  yield* ifThen(words, rules, facts, saidFacts(answers), on)
  rest()
}
