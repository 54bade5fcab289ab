// The first three sentences: what applies on the day asked, what comes next, what can still be done. Each takes the day
// that is worse for him, says so, and puts the default's beside it.
import { ask, isoOf, law, remedies } from '@draftlight/law'
import type { Effect, EffectId, Facts, Messages, RemedyId } from '@draftlight/law'
import { say } from '../messages/index.ts'
import { decidingFact } from './deciding.ts'
import { situationOf } from './situations.ts'
import type { SituationId } from './situations.ts'
import { sentenceOf, whenOf, worseOf } from './values.ts'
import type { Worse } from './values.ts'

/** Spans that weigh on him, and the rule that says whether one stands on the day asked. */
const BURDENS = [
  { effect: 'exit-ban', from: 'exit-ban/from', until: 'exit-ban/until', now: 'exit-ban/in-force' },
  { effect: 'measures', from: 'measures/from', until: 'measures/until', now: 'measures/in-force' },
] as const satisfies readonly { effect: EffectId; from: string; until: string; now: string }[]

type EffectWords = { title: string; says: (when: { earliest: string; latest: string }) => string }
const effectWords = (words: Messages, id: EffectId) => words.effects[id] as EffectWords

export interface Sentences {
  readonly now: readonly string[]
  readonly next: readonly string[]
  readonly can: readonly string[]
}

const withDefault = ({ text, byDefault }: Worse): string => (byDefault ? `${text}. ${byDefault}` : text)

const nowSentences = (words: Messages, facts: Facts, on: number): readonly string[] => {
  const out: string[] = []
  let banIsOpen = true
  for (const burden of BURDENS) {
    const { value } = ask(law, burden.now, facts, { brief: true })
    const { value: from } = ask(law, burden.from, facts, { brief: true })
    const { value: until } = ask(law, burden.until, facts, { brief: true })
    const begins = worseOf(words, burden.from, from, facts, on)
    const ends = worseOf(words, burden.until, until, facts, on)
    const mayStand =
      begins !== undefined && begins.day <= isoOf(on) && (!ends || ends.day === 'never' || ends.day > isoOf(on))
    const { title } = effectWords(words, burden.effect)
    if (value === 'yes' && begins) out.push(say.me.now.stands(title, withDefault(begins)))
    else if (value === 'yes') out.push(sentenceOf(words, burden.now, value))
    else if (mayStand) out.push(say.me.now.mayStand(title, withDefault(begins)))
    else continue
    if (burden.effect === 'exit-ban') banIsOpen = false
  }
  return banIsOpen ? [...out, say.me.now.nothingStops, say.me.now.notSeen] : [...out, say.me.now.notSeenShort]
}

/** The first day after the day asked on which something begins or falls due. */
const nextSentences = (words: Messages, effects: readonly Effect[], facts: Facts, on: number): readonly string[] => {
  const coming = effects.flatMap(({ id, from }) => {
    const worse = worseOf(words, from.rule, from.value, facts, on)
    return worse && worse.day > isoOf(on) && worse.day !== 'never' ? [{ id, worse, value: from.value }] : []
  })
  const [first] = coming.sort((a, b) => (a.worse.day < b.worse.day ? -1 : 1))
  if (!first) return [say.me.next_.nothing]
  const perhaps = whenOf(first.value)?.orNever ?? true
  return [
    say.me.next_.comes(effectWords(words, first.id).title, withDefault(first.worse)),
    perhaps ? say.me.next_.perhaps : '',
  ].filter(Boolean)
}

/** How many of the open remedies the sentence names; the list below has them all. */
const NAMED = 2
const canSentences = (words: Messages, of: SituationId, facts: Facts, on: number): readonly string[] => {
  const open = situationOf(of).remedies.flatMap((id) => {
    const remedy = remedies.find((r) => r.id === id)!
    const rule = 'open' in remedy ? remedy.open : undefined
    const value = rule === undefined ? 'unknown' : ask(law, rule, facts, { brief: true }).value
    if (value === 'no') return []
    const last = 'term' in remedy ? remedy.term.until : undefined
    const worse = last && worseOf(words, last, ask(law, last, facts, { brief: true }).value, facts, on)
    return [{ id, until: worse?.text }]
  })
  if (open.length === 0) return [say.me.can.noRule]
  const named = open
    .slice(0, NAMED)
    .map(({ id, until }) => say.me.can.one(words.remedies.titles[id as RemedyId], until))
  return [say.me.can.open(named), open.length > NAMED ? say.me.can.more(open.length - NAMED) : ''].filter(Boolean)
}

export const sentencesOf = (
  words: Messages,
  situation: SituationId,
  effects: readonly Effect[],
  facts: Facts,
  on: number,
): Sentences => ({
  now: nowSentences(words, facts, on),
  next: nextSentences(words, effects, facts, on),
  can: canSentences(words, situation, facts, on),
})

// ---------------------------------------------------------------- if … then

export interface IfThen {
  readonly fact: string
  readonly ways: readonly { readonly if: string; readonly then: string }[]
}

/** The fact that decides about the first of these rules that is still open. */
export const ifThen = (
  words: Messages,
  rules: readonly string[],
  facts: Facts,
  skip: readonly string[],
): IfThen | undefined => {
  for (const rule of rules) {
    if (!law.ruleOf.has(rule)) continue
    const { value, missing } = ask(law, rule, facts, { alone: true })
    if (typeof value === 'string' && value !== 'unknown') continue
    const order = law.law.facts.map((f) => f.id).filter((id) => missing.includes(id) && !skip.includes(id))
    const deciding = decidingFact(rule, facts, order)
    if (!deciding) continue
    const of = words.facts[deciding.fact as keyof Messages['facts']] as {
      name: string
      values?: Readonly<Record<string, string>>
    }
    return {
      fact: of.name,
      ways: deciding.branches.map(({ values, answer }) => ({
        if: say.me.ifThen.when(of.name, words.answer.oneOf(values.map((v) => of.values?.[v] ?? say.me.ifThen.day(v)))),
        then: sentenceOf(words, rule, answer.value),
      })),
    }
  }
  return undefined
}
