// What can still be done. Each thing has four lines: what it ends or stops by law, what it does not, what was seen to happen,
// and what to have done before. Data and words are the law room's.
import { ask, isoOf, law, openRemedies, practiceReadTo } from '@draftlight/law'
import type { Facts, AnswerMessages, RemedyId, RemedyOpen } from '@draftlight/law'
import { seenOf } from './entries.ts'
import { isIso, worseOf } from './values.ts'
import type { Worse } from './values.ts'

export interface StillOpen {
  readonly id: RemedyId
  readonly title: string
  /** The last day, an ISO one, where the term has begun. */
  readonly until: Worse | undefined
  readonly term: string
  readonly ends: readonly string[]
  readonly doesNotStop: readonly string[]
  readonly seen: readonly string[]
  readonly before: readonly string[]
  readonly to: readonly string[]
  readonly filedBy: readonly string[]
  readonly refusal: string
}

const STOPS = ['ends', 'suspends', 'court-may-suspend']

/** Those that the law does not say to be closed, in the order named. */
export const stillOpen = (
  words: AnswerMessages,
  ids: readonly RemedyId[],
  facts: Facts,
  on: number,
): readonly StillOpen[] =>
  withoutLate(openRemedies(law, facts, ids, { brief: true })).flatMap((now) =>
    (now.open === 'no' && !isOpenOtherwise(words, now, facts, on)) || isDone(now, facts)
      ? []
      : [inWords(words, now, facts, on)],
  )

/** He applied for alternative service by the last day. */
export const hasAppliedInTime = (facts: Facts): boolean =>
  ask(law, 'alternative-service/heard', facts, { brief: true }).value === 'on the merits'
/** An application that was made in time is not made once more, nor late. */
const isDone = ({ remedy }: RemedyOpen, facts: Facts): boolean =>
  remedy.id.startsWith('alternative-service') && hasAppliedInTime(facts)

/**
 * Appearing ends a ban; where a ban stands only by another reading that counts, it is open by that reading. Papers that he does
 * not have may still be had.
 */
const isOpenOtherwise = (words: AnswerMessages, { remedy }: RemedyOpen, facts: Facts, on: number): boolean => {
  const isNo = (fact: string) => facts.masks[law.choiceOf.get(fact)!] === 1
  if (remedy.id === 'valid-reason') return isNo('valid_reason_documented') && !isNo('valid_reason')
  if (remedy.id !== 'appearing') return false
  const from = ask(law, 'exit-ban/from', facts, { brief: true }).value
  return from === 'never' && worseOf(words, 'exit-ban/from', from, facts, on) !== undefined
}

/** What is done after its term, and the same in time. */
const LATE: Readonly<Partial<Record<RemedyId, RemedyId>>> = {
  restoring: 'decision-suit',
  'restoring-fine': 'fine-complaint',
  'alternative-service-late': 'alternative-service',
}
/** While the term runs, there is nothing to restore. */
const withoutLate = (all: readonly RemedyOpen[]): readonly RemedyOpen[] =>
  all.filter(({ remedy, open }) => {
    const inTime = LATE[remedy.id as RemedyId]
    return open === 'yes' || inTime === undefined || all.find((one) => one.remedy.id === inTime)?.open !== 'yes'
  })

const inWords = (words: AnswerMessages, { remedy, until: last }: RemedyOpen, facts: Facts, on: number): StillOpen => {
  const of = words.remedies
  const { id } = remedy
  const until = last && worseOf(words, last.rule, last.value, facts, on)
  const effects = remedy.effects.map(({ on: target, does }) => ({
    does,
    text: of.effects[`${target}: ${does}` as keyof typeof of.effects],
  }))
  const seen = seenOf(words, id)
  return {
    id,
    title: of.titles[id],
    until: until && isIso(until.day) ? until : undefined,
    term: of.terms[id],
    ends: effects.filter(({ does }) => STOPS.includes(does)).map(({ text }) => text),
    doesNotStop: effects.filter(({ does }) => !STOPS.includes(does)).map(({ text }) => text),
    seen: seen.length > 0 ? seen : [of.notSeen({ earliest: isoOf(practiceReadTo), latest: isoOf(practiceReadTo) })],
    before: remedy.before.map((what) => of.preparations[what]),
    to: remedy.to.map((whom) => of.addressees[whom]),
    filedBy: (['himself', 'representative', 'parent'] as const).flatMap(
      (who) => (of.filing[who] as Readonly<Record<string, string>>)[remedy.filedBy[who]] ?? [],
    ),
    refusal: of.refusals[id],
  }
}
