// The first three sentences: what applies on the day asked, what comes next, what can still be done. Each takes the day
// that is worse for him, says so, and puts the default's beside it. A ground that is missing or not known permits nothing.
import { ask, daysOfValue, isoOf, law } from '@draftlight/law'
import type { AnswerMessages, Effect, EffectId, Facts, RuleId } from '@draftlight/law'
import { say } from '../messages/index.ts'
import { situationOf } from './situations.ts'
import type { Card, SituationId } from './situations.ts'
import type { StillOpen } from './still-open.ts'
import { isVague, isWide, sentenceOf, worseOf } from './values.ts'
import type { Worse } from './values.ts'

export interface Sentences {
  readonly now: readonly string[]
  readonly next: readonly string[]
  readonly can: readonly string[]
}

const brief = (rule: string, facts: Facts) => ask(law, rule, facts, { brief: true }).value
const withDefault = ({ text, byDefault }: Worse): string => (byDefault ? `${text}. ${byDefault}` : text)
const titleOf = (words: AnswerMessages, rule: string): string =>
  words.rules[rule as keyof AnswerMessages['rules']].title

// ---------------------------------------------------------------- what applies on the day asked

/** Spans that weigh on him, and the rule that says whether one stands on the day asked. */
const BURDENS = [
  { effect: 'exit-ban', from: 'exit-ban/from', until: 'exit-ban/until', now: 'exit-ban/in-force' },
  { effect: 'measures', from: 'measures/from', until: 'measures/until', now: 'measures/in-force' },
] as const satisfies readonly { effect: EffectId; from: string; until: string; now: string }[]
/** All that the law here knows to keep a man in the country, besides the ban of a summons. */
const EXITS: readonly RuleId[] = [
  'passport/exit-limited',
  'border/refused-by-decision',
  'border/reservist-refused',
  'mobilization/movement-limited',
]

/** `open`: it may stand; without `says`, no day can be said. */
interface Standing {
  readonly is: 'yes' | 'open' | 'no'
  readonly title: string
  readonly says: string | undefined
}

const burdenNow = (words: AnswerMessages, burden: (typeof BURDENS)[number], facts: Facts, on: number): Standing => {
  const { title } = words.effects[burden.effect] as { title: string }
  const value = brief(burden.now, facts)
  if (value === 'no') return { is: 'no', title, says: undefined }
  const begins = worseOf(words, burden.from, brief(burden.from, facts), facts, on)
  const ends = worseOf(words, burden.until, brief(burden.until, facts), facts, on)
  const today = isoOf(on)
  if (value === 'yes') {
    const says = begins ? say.me.now.stands(title, withDefault(begins)) : sentenceOf(words, burden.now, value)
    return { is: 'yes', title, says }
  }
  if (begins === undefined) return { is: 'open', title, says: undefined }
  const mayStand = begins.day <= today && (!ends || ends.day === 'never' || ends.day > today)
  return mayStand
    ? { is: 'open', title, says: say.me.now.mayStand(title, withDefault(begins)) }
    : { is: 'no', title, says: undefined }
}

/** How many of the situation's own answers stand in the first sentence. */
const OWN = 2
/** Whoever is held asks what may be done with him, not whether he may leave the country. */
const HELD: readonly (Card | undefined)[] = ['taken', 'pressed']

const nowSentences = (words: AnswerMessages, situation: SituationId, facts: Facts, on: number): readonly string[] => {
  const of = situationOf(situation)
  const rules = of.rules.filter((rule) => law.ruleOf.has(rule))
  const isHeld = HELD.includes(of.card)
  const own = rules
    .filter((rule) => !BURDENS.some((b) => b.now === rule || b.from === rule) && !EXITS.includes(rule))
    .map((rule) => ({ rule, value: brief(rule, facts) }))
    .filter(({ value }) => value !== 'never' && !isVague(value, on) && !isWide(value))
    .map(({ rule, value }) => ({ rule, value, worse: worseOf(words, rule, value, facts, on) }))
    // a term that has not begun and may never begin says nothing yet
    .filter(({ worse }) => worse?.day !== 'never')
    .slice(0, OWN)
    .map(({ rule, value, worse }) =>
      worse?.byDefault === undefined
        ? sentenceOf(words, rule, value)
        : say.me.coming.comes(titleOf(words, rule), withDefault(worse)),
    )
  const burdens = BURDENS.map((burden) => ({
    ...burdenNow(words, burden, facts, on),
    // the measures, while nothing is known of them, only where they are asked about
    about: burden.effect === 'exit-ban' ? !isHeld : rules.some((rule) => rule.startsWith('measures/')),
  }))
  const exits = EXITS.filter((rule) => law.ruleOf.has(rule)).map((rule) => ({ rule, value: brief(rule, facts) }))
  const standing = exits.filter(({ value }) => value === 'yes').map(({ rule }) => sentenceOf(words, rule, 'yes'))
  // a limit that the situation is about is named while it is open, the others are not
  const open = exits.filter(({ rule, value }) => value === 'unknown' && rules.includes(rule))
  const first = rules[0]
  const notKnown = [
    ...(isHeld && first !== undefined && brief(first, facts) === 'unknown' ? [titleOf(words, first)] : []),
    ...burdens.filter(({ is, says, about }) => is === 'open' && says === undefined && about).map(({ title }) => title),
    ...open.map(({ rule }) => titleOf(words, rule)),
  ]
  const nothing = burdens[0]!.is === 'no' && standing.length === 0 && open.length === 0
  return [
    // what weighs on him comes first
    ...burdens.flatMap(({ says }) => says ?? []),
    ...standing,
    ...own,
    ...(notKnown.length > 0 ? [say.me.now.notKnown(notKnown)] : []),
    ...(nothing ? [say.me.now.nothingStops, say.me.now.notSeen] : [say.me.now.notSeenShort]),
  ]
}

// ---------------------------------------------------------------- what comes next

/** Lines of the timeline that only lead to another. */
const STEPS: readonly EffectId[] = ['twenty-over', 'placed', 'liable']

/** The day of dispatch that was named to him, where it is still to come: no rule makes it, and nothing comes closer. */
const dispatchAfter = (words: AnswerMessages, facts: Facts, on: number): { day: string; says: string } | undefined => {
  const event = law.eventOf.get('dispatch_on')!
  const day = facts.lo[event]!
  if (facts.never[event] === 1 || day !== facts.hi[event] || day <= on) return undefined
  return { day: isoOf(day), says: say.me.coming.dispatch(words.answer.day(isoOf(day))) }
}

/** The first day after the day asked on which something begins or falls due, by the worse day or else by the default's. */
const nextSentences = (
  words: AnswerMessages,
  effects: readonly Effect[],
  facts: Facts,
  on: number,
): readonly string[] => {
  const today = isoOf(on)
  const dispatch = dispatchAfter(words, facts, on)
  const coming = effects.flatMap(({ id, from }) => {
    if (STEPS.includes(id)) return []
    const worse = worseOf(words, from.rule, from.value, facts, on)
    if (!worse || worse.day === 'never') return []
    const usual = daysOfValue(from.value)?.when.earliest
    const day = worse.day > today ? worse.day : usual !== undefined && usual > today ? usual : undefined
    return day === undefined ? [] : [{ id, day, worse, value: from.value }]
  })
  const [first] = coming.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  if (dispatch && (!first || dispatch.day <= first.day)) return [dispatch.says]
  if (!first) return [say.me.coming.nothing]
  const perhaps = daysOfValue(first.value)?.orNever ?? true
  const { title } = words.effects[first.id] as { title: string }
  return [say.me.coming.comes(title, withDefault(first.worse)), perhaps ? say.me.coming.perhaps : ''].filter(Boolean)
}

// ---------------------------------------------------------------- what can still be done

/** How many of the open remedies the sentence names; the list below has them all. */
const NAMED = 2
const canSentences = (things: readonly StillOpen[]): readonly string[] => {
  if (things.length === 0) return [say.me.can.noRule]
  const named = things.slice(0, NAMED).map(({ title, until }) => say.me.can.one(title, until?.text))
  return [say.me.can.open(named), things.length > NAMED ? say.me.can.more(things.length - NAMED) : ''].filter(Boolean)
}

export const sentencesOf = (
  words: AnswerMessages,
  situation: SituationId,
  effects: readonly Effect[],
  things: readonly StillOpen[],
  facts: Facts,
  on: number,
): Sentences => ({
  now: nowSentences(words, situation, facts, on),
  next: nextSentences(words, effects, facts, on),
  can: canSentences(things),
})
