// What can still be done. Each thing has four lines: what it ends or stops by law, what it does not, what was seen to happen,
// and what to have done before. Data and words are the law room's.
import { ask, citeText, isoOf, law, practiceReadTo, remedies } from '@draftlight/law'
import type { Facts, Messages, Remedy, RemedyId } from '@draftlight/law'
import { seenOf } from './entries.ts'
import { inWords, worseOf } from './values.ts'

export interface StillOpen {
  readonly id: RemedyId
  readonly title: string
  /** Whether it is open on the day asked, in a word; undefined where no term was seen. */
  readonly open: string | undefined
  /** The last day, where the term has begun: the worse one, ISO and in words. */
  readonly until: { readonly day: string; readonly text: string; readonly byDefault: string | undefined } | undefined
  readonly term: string
  readonly ends: readonly string[]
  readonly doesNotStop: readonly string[]
  readonly seen: readonly string[]
  readonly before: readonly string[]
  readonly to: readonly string[]
  readonly filedBy: readonly string[]
  readonly refusal: string
  readonly cites: readonly string[]
}

const STOPS = ['ends', 'suspends', 'court-may-suspend']

/** One remedy for one person on the day asked; undefined where the law says that it is not open. */
export const stillOpen = (words: Messages, id: RemedyId, facts: Facts, on: number): StillOpen | undefined => {
  const remedy: Remedy = remedies.find((r) => r.id === id)!
  const of = words.remedies
  const value = remedy.open === undefined ? undefined : ask(law, remedy.open, facts, { brief: true }).value
  if (value === 'no') return undefined
  const last = remedy.term?.until
  const until = last && worseOf(words, last, ask(law, last, facts, { brief: true }).value, facts, on)
  const effects = remedy.effects.map(({ on: target, does }) => ({
    does,
    text: of.effects[`${target}: ${does}` as keyof typeof of.effects],
  }))
  const seen = seenOf(words, id)
  return {
    id,
    title: of.titles[id],
    open: value === undefined ? undefined : inWords(words, remedy.open!, value),
    until: until && until.day !== 'never' ? until : undefined,
    term: of.terms[id],
    ends: effects.filter(({ does }) => STOPS.includes(does)).map(({ text }) => text),
    doesNotStop: effects.filter(({ does }) => !STOPS.includes(does)).map(({ text }) => text),
    seen: seen.length > 0 ? seen : [of.notSeen({ earliest: isoOf(practiceReadTo), latest: isoOf(practiceReadTo) })],
    before: remedy.before.map((what) => of.preparations[what]),
    to: remedy.to.map((whom) => (of.addressees as Readonly<Record<string, string>>)[whom]!),
    filedBy: (['himself', 'representative', 'parent'] as const).flatMap((who) => {
      const text = (of.filing[who] as Readonly<Record<string, string>>)[remedy.filedBy[who]]
      return text === undefined ? [] : [text]
    }),
    refusal: of.refusals[id],
    cites: [...new Set(remedy.cites.map(citeText))],
  }
}
