// Everything the Me room needs of the law for one set of answers, in words.
import { ask, isoOf, law, lawReadTo, mayHaveChanged, timeline, valueInWords } from '@draftlight/law'
import type { Facts, AnswerMessages } from '@draftlight/law'
import { say } from '../messages/index.ts'
import type { Answers } from './answers.ts'
import { entryOf, factName, isAsked, seenOf } from './entries.ts'
import type { Entry } from './entries.ts'
import { dayAsked, factsOf } from './facts-of.ts'
import { nextFact } from './next-question.ts'
import { zoneOfRegion } from './region.ts'
import { ifThen, sentencesOf } from './sentences.ts'
import type { IfThen, Sentences } from './sentences.ts'
import { situationOf } from './situations.ts'
import { stillOpen } from './still-open.ts'
import type { StillOpen } from './still-open.ts'
import { sentenceOf } from './values.ts'

/** What one rule says of him; `unseen`: no rule of that kind is held here. */
export interface RuleSays {
  readonly rule: string
  readonly title: string
  readonly says: string
  /** Both readings side by side where the law may have changed since it was read; else empty. */
  readonly mayHaveChanged: readonly {
    readonly title: string
    readonly note: string
    readonly sides: readonly string[]
  }[]
  readonly seen: readonly string[]
}

export interface LawAnswer {
  readonly on: number
  readonly facts: Facts | undefined
  /** Facts whose answers cannot all be true; then nothing is computed. */
  readonly contradiction: readonly string[] | undefined
  /** Said first when the day asked about is later than the law was read to. */
  readonly askedLater: string | undefined
  readonly readTo: string
  /** Whose calendar counts. */
  readonly zone: string
  readonly sentences: Sentences | undefined
  readonly ifThen: IfThen | undefined
  readonly rules: readonly RuleSays[]
  readonly entries: readonly Entry[]
  /** What can still be done. */
  readonly things: readonly StillOpen[]
  /** The fact to ask about next; undefined when no answer would change anything any more. */
  readonly next: string | undefined
}

/** What one rule answers about him, with what was seen of it. Undefined: the law here has no such rule. */
export const ruleSays = (words: AnswerMessages, rule: string, facts: Facts, on: number): RuleSays | undefined => {
  if (!law.ruleOf.has(rule)) return undefined
  const { value } = ask(law, rule, facts, { brief: true })
  const moved = mayHaveChanged(law, rule, facts, on)
  return {
    rule,
    title: words.rules[rule as keyof AnswerMessages['rules']].title,
    says: moved.length > 0 ? '' : sentenceOf(words, rule, value),
    mayHaveChanged: moved.map(({ moving, asRead, changed }) => {
      const said = words.consulting.mayHaveChanged
      return {
        ...words.consulting.moving[moving.id as keyof AnswerMessages['consulting']['moving']],
        sides: [
          `${said.asRead(moving.knownTo ?? isoOf(lawReadTo))}: ${valueInWords(words, rule, asRead)}`,
          `${said.changed}: ${changed === undefined ? said.notSeen : valueInWords(words, rule, changed)}`,
        ],
      }
    }),
    seen: seenOf(words, rule),
  }
}

/** Call-up age that began long ago and ends long hence is no news; three years on either side are. */
const isFarOff = ({ id, day, endDay }: Entry, on: number): boolean =>
  id === 'liable' && (day ?? '') < isoOf(on - 1096) && (endDay ?? '9999') > isoOf(on + 1096)

/** The worse day is the one shown, so it is the one that orders; lines without a day keep the law's own order, last. */
const byDayShown = ({ day: a = '9999' }: Entry, { day: b = '9999' }: Entry): number => (a < b ? -1 : a > b ? 1 : 0)

/** `now`: milliseconds since 1970. `aSon`: a parent asks about a son. */
export const lawAnswer = (words: AnswerMessages, answers: Answers, now: number, aSon = false): LawAnswer => {
  const on = dayAsked(answers, now)
  const facts = factsOf(answers, now, aSon)
  const zone = zoneOfRegion(answers.region, now)
  const head = {
    on,
    askedLater: on > lawReadTo ? words.consulting.askedLater(isoOf(lawReadTo)) : undefined,
    readTo: words.answer.lawReadTo(isoOf(lawReadTo)),
    zone: zone === undefined ? say.me.zone.unknown : say.me.zone.of(say.me.zones[zone]),
  }
  const nothing = { sentences: undefined, ifThen: undefined, rules: [], entries: [], things: [], next: undefined }
  if ('contradiction' in facts) {
    const contradiction = facts.contradiction.map((fact) => factName(words, fact))
    return { ...head, ...nothing, facts: undefined, contradiction }
  }
  const situation = answers.situation
  if (situation === undefined) return { ...head, ...nothing, facts, contradiction: undefined }
  const { rules, remedies } = situationOf(situation)
  const things = stillOpen(words, remedies, facts, on)
  const effects = timeline(law, facts, { brief: true })
  return {
    ...head,
    facts,
    contradiction: undefined,
    things,
    sentences: sentencesOf(words, situation, effects, things, facts, on),
    ifThen: ifThen(words, rules, facts, Object.keys(answers.said).filter(isAsked)),
    rules: rules.flatMap((rule) => ruleSays(words, rule, facts, on) ?? []),
    entries: effects
      .map((effect) => entryOf(words, effect, facts, on))
      .filter((entry) => !isFarOff(entry, on))
      .sort(byDayShown),
    next: nextFact(rules, facts, answers.said),
  }
}
