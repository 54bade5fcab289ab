/**
 * The law book as data: everything the rules, their words, the readings, the examples and the reviews say, in the order in
 * which it is read. markdown.ts and page.ts print it.
 */
import { acts, sources, type Act, type Source } from '../acts.ts'
import { lawReadTo } from '../read-to.ts'
import type { Example } from '../example-file.ts'
import { formulaLine, formulaLines } from '../formula.ts'
import { wording } from '../generated/wording.ts'
import { isoOf } from '../language/day.ts'
import type { LinkedException, LinkedLaw, LinkedRule } from '../language/link.ts'
import { namedBy } from '../language/reach.ts'
import { citeText, earliestOf, latestOf, type Cite, type OnOpen, type Rule, type Switch } from '../language/rule.ts'
import type { Messages } from '../messages/types.ts'
import { hashOfExample, hashOfReading, hashOfRule, reviewsOf, type Review } from '../review/review.ts'
import type { RuleId } from '../rules/index.ts'
import type { SwitchId } from '../readings.ts'
import { timeBar, type TimeBar } from './time-bar.ts'

/** Official wording, word for word. */
export interface Wording {
  readonly text: string
  /** ISO day on which a maintainer had it before him, and where. */
  readonly seen: string
  readonly from: string
}
export type Institution = RuleId extends `${infer I}/${string}` | (infer _) ? I : never

/** What a verdict is about, the hash of its content now, and the verdicts on just this content, in whichever language it was read. */
export interface Reviewed {
  readonly part: string
  readonly hash: string
  readonly reviews: readonly Review[]
}
const reviewedAs = (part: string, [hash, ...others]: readonly [string, ...string[]]): Reviewed => ({
  part,
  hash,
  reviews: reviewsOf(part, [hash, ...others]),
})
/** The language that the book is printed in, and those in which its reviewers may have read it. */
type Read = readonly [Messages, ...Messages[]]
const hashes = (read: Read, of: (words: Messages) => string): readonly [string, ...string[]] => {
  const [first, ...others] = read
  return [of(first), ...others.map(of)]
}

export interface BookException {
  readonly label: string
  readonly words: string
  readonly when: readonly string[]
  readonly then: readonly string[]
  readonly cites: readonly Cite[]
}
export interface BookVersion {
  /** ISO days between which it began; the same day twice where it is known. */
  readonly from: { readonly earliest: string; readonly latest: string }
  /** Its first day hangs on this reading. */
  readonly fromReading: string | undefined
  readonly words: string
  readonly formula: readonly string[]
  readonly exceptions: readonly BookException[]
  readonly cites: readonly Cite[]
  /** What it does to a situation already open; undefined for the first. */
  readonly onOpen: OnOpen | undefined
}
export interface BookReading {
  readonly id: string
  readonly question: string
  readonly why: string
  readonly options: readonly {
    readonly id: string
    readonly words: string
    readonly heldBy: readonly string[]
    readonly isDefault: boolean
  }[]
  readonly reviewed: Reviewed
}
export interface BookExample {
  readonly id: string
  /** Undefined where it is no more than what is given. */
  readonly title: string | undefined
  readonly on: string
  readonly readings: readonly string[]
  /** The result, as it is written; `law check` and the tests see to it that it is what comes out. */
  readonly expected: unknown
  /** The facts as they are written. */
  readonly given: Readonly<Record<string, unknown>>
  readonly reviewed: Reviewed
}
export interface BookRule {
  readonly id: RuleId
  readonly title: string
  readonly question: string
  readonly wording: readonly (Wording & { readonly cite: string })[]
  /** Cited acts of which we have read parts. */
  readonly readInParts: readonly string[]
  readonly restsOn: { readonly reports: readonly string[]; readonly newest: string | undefined }
  readonly reviewed: Reviewed
  readonly decidedBy: string
  readonly bar: TimeBar
  readonly versions: readonly BookVersion[]
  readonly readings: readonly BookReading[]
  readonly doubts: readonly string[]
  readonly examples: readonly BookExample[]
}
/** The law book as data: chapters of rules, then the facts, acts and sources that they name. */
export interface Book {
  readonly readTo: string
  readonly chapters: readonly { readonly institution: Institution; readonly rules: readonly BookRule[] }[]
  readonly facts: readonly { readonly id: string; readonly asks: string }[]
  /** `short`: as it is cited. */
  readonly acts: readonly (Act & { readonly key: string; readonly short: string })[]
  readonly sources: readonly (Source & { readonly code: string })[]
}

/**
 * The law book as data, in the words of one language: `bookAsMarkdown` and `bookAsPage` print it. A verdict on what the rule
 * says in one of `others` counts too.
 */
export function bookOf(
  law: LinkedLaw,
  words: Messages,
  examples: readonly Example[],
  others: readonly Messages[] = [],
): Book {
  const read: Read = [words, ...others]
  const chapters = new Map<Institution, BookRule[]>()
  for (const rule of law.rules) {
    // one word in English: a summons is served, and a man serves
    const institution = (rule.id === 'service/conscript-until' ? 'contract' : rule.id.split('/')[0]) as Institution
    const chapter = chapters.get(institution) ?? []
    chapters.set(institution, chapter)
    chapter.push(bookRule(law, rule, read, examples))
  }
  const allActs: Readonly<Record<string, Act>> = acts
  const allSources: Readonly<Record<string, Source>> = sources
  const cited = new Set(
    [...chapters.values()]
      .flat()
      .flatMap((r) => [...r.restsOn.reports, ...r.readings.flatMap((x) => x.options.flatMap((o) => o.heldBy))]),
  )
  return {
    readTo: isoOf(lawReadTo),
    chapters: [...chapters].map(([institution, rules]) => ({ institution, rules })),
    facts: law.law.facts.map((f) => ({ id: f.id, asks: words.facts[f.id as keyof Messages['facts']].ask })),
    acts: Object.entries(allActs).map(([key, act]) => ({ ...act, key, ...words.acts[key as keyof Messages['acts']] })),
    sources: Object.entries(allSources).flatMap(([code, s]) =>
      cited.has(code) ? [{ ...s, code, title: words.sources[code as keyof Messages['sources']] }] : [],
    ),
  }
}

function bookRule(law: LinkedLaw, rule: LinkedRule, read: Read, examples: readonly Example[]): BookRule {
  const [words] = read
  const id = rule.id as RuleId
  const written: Rule = law.law.rules[rule.index]!
  const said = words.rules[id]
  const cites = rule.versions.flatMap((v) => [...v.cites, ...v.unless.flatMap((x) => x.cites)])
  const reports = [...new Set(cites.flatMap((c) => c.sources))].toSorted()
  const named = namedBy(law, rule)
  const actOf = (c: Cite): Act | undefined => (acts as Readonly<Record<string, Act>>)[c.act]
  return {
    id,
    title: said.title,
    question: said.question,
    wording: [...new Map(cites.map((c) => [citeText(c), c]))].flatMap(([cite, c]) =>
      wording[cite] ? [{ cite: words.cite(c), ...wording[cite] }] : [],
    ),
    readInParts: [
      ...new Set(
        cites
          .filter((c) => actOf(c)?.seen === 'partly')
          .map(({ act }) => words.acts[act as keyof Messages['acts']].short),
      ),
    ],
    restsOn: { reports, newest: newestOf(reports) },
    reviewed: reviewedAs(
      `rule ${id}`,
      hashes(read, (w) => hashOfRule(id, w)),
    ),
    decidedBy: formulaLine(law, rule.decidedBy),
    bar: timeBar(
      written.versions.map((v) => v.since),
      lawReadTo,
    ),
    versions: rule.versions.map((v, i) => {
      const { since } = written.versions[i]!
      return {
        from: { earliest: isoOf(earliestOf(since)), latest: isoOf(latestOf(since)) },
        fromReading: since.kind === 'reading' ? since.switch : undefined,
        words: said.law[i]!,
        formula: formulaLines(law, v.value, rule.values),
        exceptions: v.unless.map((x) => bookException(law, rule, x, words)),
        cites: v.cites,
        onOpen: i === 0 || rule.type !== 'day' ? undefined : v.onOpen,
      }
    }),
    readings: [...named.switches].map((s) => bookReading(law.law.switches[s]!, read)),
    doubts: whysOf(rule).map((why) => words.doubts[why as keyof Messages['doubts']] ?? why),
    examples: examples.flatMap((e) =>
      e.expect.flatMap(([asked, expected]) => (asked === id ? [bookExample(e, expected)] : [])),
    ),
  }
}
function newestOf(reports: readonly string[]): string | undefined {
  const all: Readonly<Record<string, Source>> = sources
  return reports
    .flatMap((code) => all[code]?.date ?? [])
    .toSorted()
    .at(-1)
}

const bookException = (law: LinkedLaw, rule: LinkedRule, x: LinkedException, words: Messages): BookException => ({
  label: x.label,
  words: words.exceptions[x.label as keyof Messages['exceptions']] ?? x.label,
  when: formulaLines(law, x.when, rule.values),
  then: formulaLines(law, x.then, rule.values),
  cites: x.cites,
})

function bookReading(s: Switch, read: Read): BookReading {
  const [words] = read
  const said = words.readings[s.id as SwitchId]
  const options: Readonly<Record<string, string>> = said.options
  return {
    id: s.id,
    question: said.question,
    why: said.why,
    options: Object.entries(s.options).map(([id, { heldBy }]) => ({
      id,
      words: options[id]!,
      heldBy,
      isDefault: id === s.default,
    })),
    reviewed: reviewedAs(
      `reading ${s.id}`,
      hashes(read, (w) => hashOfReading(s.id as SwitchId, w)),
    ),
  }
}

/** What the law leaves open in this rule, situations open when a version begins included. */
function whysOf(rule: LinkedRule): readonly string[] {
  const found = new Set<string>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (!node || typeof node !== 'object') return
    const n = node as { kind?: unknown; why?: string }
    if (n.kind === 'unsettled') found.add(n.why!)
    Object.values(node).forEach(visit)
  }
  visit(rule.versions.map((v) => [v.value, v.unless]))
  rule.versions.forEach((v, i) => {
    if (v.onOpen === 'unsettled') found.add(`${rule.id}: situations open when version ${i + 1} begins`)
  })
  return [...found]
}

const bookExample = (e: Example, expected: unknown): BookExample => ({
  id: e.id,
  title: e.title,
  on: e.on,
  readings: Object.entries(e.readings).map(([id, option]) => `${id} ${option}`),
  expected,
  given: e.given,
  reviewed: reviewedAs(`example ${e.id}`, [hashOfExample(e)]),
})
