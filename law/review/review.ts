/**
 * What reviewers said. A verdict is about a rule, a reading or an example as it was then: its content is hashed, and when
 * it changes, the verdict no longer counts.
 */
import type { Rule, Switch } from '../language/rule.ts'
import type { Example } from '../example-file.ts'
import { reviews } from '../generated/reviews.ts'
import type { Messages } from '../messages/types.ts'
import { rules, type RuleId } from '../rules/index.ts'
import { switches, type SwitchId } from '../readings.ts'

export const verdicts = ['agree', 'wrong', 'depends'] as const
export type Verdict = (typeof verdicts)[number]
/** A verdict on a rule, a reading or an example as it was on a day. */
export interface Review {
  /** "rule exit-ban/from", "reading SW-TWENTY" or "example D01". */
  readonly part: string
  /** Hash of the content that was reviewed. */
  readonly of: string
  readonly verdict: Verdict
  readonly note?: string
  /** "lawyer", "former clerk": never a name. */
  readonly role: string
  /** ISO day. */
  readonly date: string
}

/** Those that still count for a part whose content, in one language or another, hashes so; the newest first. */
export const reviewsOf = (
  part: string,
  hashes: readonly string[],
  among: readonly Review[] = reviews,
): readonly Review[] =>
  among
    .filter((r) => r.part === part && hashes.includes(r.of))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))

/** What a reviewer has before him: the data of the rule, and what we say it says. */
export function hashOfRule(id: RuleId, words: Messages): string {
  const list: readonly Rule[] = rules
  const rule = list.find((r) => r.id === id)!
  const { title, question, law } = words.rules[id]
  return hashOf([rule, title, question, law])
}
export function hashOfReading(id: SwitchId, words: Messages): string {
  const list: readonly Switch[] = switches
  return hashOf([list.find((s) => s.id === id)!, words.readings[id]])
}
export const hashOfExample = (e: Example): string => hashOf([e.on, e.given, e.readings, e.expect])

/** Sixteen hexadecimal digits; no secret, only a fingerprint. Keys count in their order. */
function hashOf(content: unknown): string {
  const text = JSON.stringify(content)
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ c, 0x01000193)
    b = Math.imul(b ^ c, 0x85ebca6b)
    b ^= b >>> 13
  }
  const digits = (n: number): string => (n >>> 0).toString(16).padStart(8, '0')
  return digits(a) + digits(b)
}
