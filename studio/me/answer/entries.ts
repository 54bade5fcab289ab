// From the law's answers to the lines of the page. Every sentence about the law comes from the law room's own messages.
import { ask, daysOfValue, hasNoStart, isoOf, law, practiceAbout } from '@draftlight/law'
import type { AnswerMessages, Effect, EffectId, Facts, PracticeId } from '@draftlight/law'
import { say } from '../../messages/index.ts'
import { isBoundless, isIso, isOfNoSummons, isVague, sentenceOf, small, worseOf } from './values.ts'

/** One dated line of the answer. */
export interface Entry {
  readonly id: string
  readonly title: string
  /** The worse day; undefined while no day can be said. */
  readonly when: string | undefined
  readonly byDefault?: string | undefined
  readonly says: string
  /** The end, where it has one: the worse day, and the default's. */
  readonly ends?: string | undefined
  /** ISO, for the calendar; undefined while no day can be said. */
  readonly day: string | undefined
  /** ISO, what orders it: the worse day, else the first one that it may come on. */
  readonly order: string
  /** The end's worse day, ISO; undefined where it has none that can be stated. */
  readonly endDay?: string | undefined
  /** True when it hangs on something not known. */
  readonly open: boolean
  /** What was seen in practice, newest first. */
  readonly seen: readonly string[]
  readonly rules: readonly string[]
}

/** Newest first; where something was looked for and not found, that too. Day and place stand in the words. */
export const seenOf = (words: AnswerMessages, about: string): readonly string[] =>
  practiceAbout(about as Parameters<typeof practiceAbout>[0]).map(({ id }) => words.practice[id as PracticeId])

export const factName = (words: AnswerMessages, fact: string): string =>
  words.facts[fact as keyof AnswerMessages['facts']].name

/** Facts that the page asks: not the day itself, and not the Moscow clock's twin of a day. */
export const isAsked = (fact: string): boolean => fact !== 'on' && !fact.endsWith('_moscow')

/** `on`: the day asked about. */
export const entryOf = (words: AnswerMessages, effect: Effect, facts: Facts, on: number): Entry => {
  const said = words.effects[effect.id as EffectId] as {
    title: string
    says: (when: { earliest: string; latest: string }) => string
    noEnd?: string
  }
  const answers = [effect.from, ...(effect.until ? [effect.until] : [])]
  const begins = worseOf(words, effect.from.rule, effect.from.value, facts, on)
  // without the worse day, the default's open range alone would mislead
  const vague =
    isVague(effect.from.rule, effect.from.value, on) ||
    (begins === undefined && (isBoundless(effect.from.value, on) || isOfNoSummons(effect.from.rule, facts, on)))
  const from = vague ? undefined : daysOfValue(effect.from.value)
  const ends =
    from && effect.until
      ? effect.until.value === 'never'
        ? said.noEnd
        : worseOf(words, effect.until.rule, effect.until.value, facts, on)
      : undefined
  const of = (worse: { text: string; byDefault: string | undefined }) =>
    [worse.text, worse.byDefault].filter(Boolean).join('. ')
  return {
    id: effect.id,
    title: said.title,
    when: begins?.text ?? (from && words.answer.when(from.when)),
    byDefault: begins?.byDefault,
    says: from
      ? [hasNoStart(from.when) ? '' : said.says(from.when), from.orNever ? words.answer.orNever : '']
          .filter(Boolean)
          .join(' ')
      : effect.from.value === 'never'
        ? sentenceOf(words, effect.from.rule, 'never')
        : words.answer.unknown,
    ends: typeof ends === 'string' ? ends : ends && say.me.ends(of(ends)),
    day: begins && isIso(begins.day) ? begins.day : undefined,
    order: begins && isIso(begins.day) ? begins.day : (from?.when.earliest ?? '9999'),
    endDay: typeof ends === 'object' && isIso(ends.day) ? ends.day : undefined,
    open: answers.some(({ value }) => typeof value !== 'string' || value === 'unknown' || value === 'never'),
    seen: [...new Set(answers.flatMap(({ rule }) => seenOf(words, rule)))],
    rules: answers.map(({ rule }) => rule),
  }
}

/**
 * The day of dispatch that was named to him, if it was a single one. No rule makes that day: the line says what the law says
 * of it.
 */
export const dispatchEntry = (words: AnswerMessages, facts: Facts): readonly Entry[] => {
  const event = law.eventOf.get('dispatch_on')!
  if (facts.never[event] === 1 || facts.lo[event] !== facts.hi[event]) return []
  const rule = 'dispatch/lawful'
  const { value } = ask(law, rule, facts, { brief: true })
  const name = factName(words, 'dispatch_on')
  const day = isoOf(facts.lo[event]!)
  return [
    {
      id: 'dispatch',
      title: name.charAt(0).toUpperCase() + name.slice(1),
      when: words.answer.day(day),
      says:
        value === 'unknown' ? say.me.now.notKnown([small(words.rules[rule].title)]) : sentenceOf(words, rule, value),
      day,
      order: day,
      open: false,
      seen: seenOf(words, rule),
      rules: [rule],
    },
  ]
}
