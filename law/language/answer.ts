/**
 * An answer: the value (a value, a range, never, or unknown), why, what is still missing and what no longer matters,
 * and what each contested reading would give.
 */
import { isoOf, LAST_DAY, FIRST_DAY } from './day.ts'
import { joinDays } from './day-sets.ts'
import type { Fact } from './expression.ts'
import { evaluateRule } from './interpret.ts'
import { newRun, newWorld, type Because, type Outcome, type Value, type WorkingDays } from './world.ts'
import { dayIn, isPoint, type DaySet, type Facts } from './knowledge.ts'
import type { LinkedLaw, LinkedRule } from './link.ts'
import { nameOf, reachOf } from './reach.ts'
import { citeText } from './rule.ts'
import { missingFacts } from './missing.ts'
import { remembering } from './remembered.ts'
import { inquiryKey, isOneBit, readingMasks, worldsOf, type Inquiry } from './worlds.ts'

/** A day or "never"; a rule's own value, "yes" or "no"; "unknown"; or a range of what it may be. */
export type AnswerValue =
  | string
  | { readonly earliest: string; readonly latest: string; readonly orNever: boolean }
  | { readonly oneOf: readonly string[] }

/** An answer with what it rests on: articles, facts, readings and reasons. */
export interface Answer {
  readonly rule: string
  readonly value: AnswerValue
  /** As "53-FZ art. 7.1 p. 2". */
  readonly cites: readonly string[]
  /** Facts that could still change the value, in the law's own order. */
  readonly missing: readonly string[]
  /** Facts not known that cannot change it any more. */
  readonly moot: readonly string[]
  /** What the law itself leaves open. */
  readonly unsettled: readonly string[]
  /** For each contested reading that the value leans on: what each option gives. */
  readonly readings: Readonly<Record<string, Readonly<Record<string, AnswerValue>>>>
  /** Over all combinations of those readings; undefined while so much is open that there are too many. */
  readonly overReadings: AnswerValue | undefined
  /** One trace for each way it can come out; one only when the value is definite. */
  readonly because: readonly Because[]
}

/** How to ask. All may be left out. */
export interface AskOptions {
  /** Of contested readings, by id, the option to take: `{'SW-TWENTY': 'placement'}`. The default of every other. */
  readonly readings?: Readonly<Record<string, string>>
  /** `knownWorkingDay` of @draftlight/country; without it the end of a term that rolls, or counts working days, stays open. */
  readonly workingDays?: WorkingDays
  /** The value under the readings given, and its trace; not what other readings would give. */
  readonly alone?: boolean
  /**
   * The value under the readings given and nothing else, as soon as it is certain; `unknown` also where it comes out in more
   * ways than are worth counting.
   */
  readonly brief?: boolean
}

const MOST_COMBINATIONS = 4000
const MANY = 10
const MOST_WAYS = 400

/**
 * What one rule (an id of `rules`, such as "exit-ban/from") answers for a person of whom `facts` is known, on the day asked about,
 * which is one of the facts. Throws RangeError on an unknown rule, reading or option.
 */
export function ask(law: LinkedLaw, ruleId: string, facts: Facts, options: AskOptions = {}): Answer {
  const inquiry = inquiryOf(law, ruleId, facts, options)
  const { rule: index, readings: masks } = inquiry
  const rule = law.rules[index]!
  if (options.brief) return briefly(rule, inquiry)
  const outcomes = worldsOf(inquiry, { traced: true })
  const value = valueOf(rule, outcomes)
  const support = supportOf(law, index)
  const open = openFacts(law, facts).filter((f) => support.has(f))
  // While nearly everything is open, every reading gives "unknown" too.
  const leans = options.alone || (value === 'unknown' && open.length > MANY) ? [] : leansOn(law, outcomes)

  const valueUnder = (readings: readonly number[]): AnswerValue => valueSoon(rule, { ...inquiry, readings })
  const readings: Record<string, Record<string, AnswerValue>> = {}
  const free = masks.slice()
  for (const s of leans) {
    const { id, options: named } = law.switches[s]!
    readings[id] = Object.fromEntries(
      named.map((option, bit) => [option, valueUnder(masks.map((mask, i) => (i === s ? 1 << bit : mask)))]),
    )
    free[s] = 2 ** named.length - 1
  }
  const combinations = leans.reduce((n, s) => n * law.switches[s]!.options.length, outcomes.length)
  const over = leans.length === 0 ? value : combinations > MOST_COMBINATIONS ? undefined : valueUnder(free)

  const missing = isDefinite(value) ? new Set<string>() : missingFacts(inquiry, () => outcomes)
  const moot = open.filter((f) => !missing.has(f))
  const because = distinct(outcomes)
  return {
    rule: ruleId,
    value,
    cites: [...new Set(because.flatMap(citesOf))],
    missing: [...missing],
    moot,
    unsettled: isDefinite(value) ? [] : [...new Set(outcomes.flatMap((o) => [...o.world.doubts]))],
    readings,
    overReadings: over,
    because,
  }
}

/** The value under the readings given and what it rests on, as `ask` gives them, without the rest of it. Throws RangeError as `ask` does. */
export function valueAndCites(
  law: LinkedLaw,
  ruleId: string,
  facts: Facts,
  options: Pick<AskOptions, 'readings' | 'workingDays'> = {},
): Pick<Answer, 'value' | 'cites'> {
  const inquiry = inquiryOf(law, ruleId, facts, options)
  const outcomes = worldsOf(inquiry, { traced: true })
  return {
    value: valueOf(law.rules[inquiry.rule]!, outcomes),
    cites: [...new Set(distinct(outcomes).flatMap(citesOf))],
  }
}

/** Facts that can still change the answer, as `ask` names them, without the rest of it. Throws RangeError as `ask` does. */
export function missingFor(
  law: LinkedLaw,
  ruleId: string,
  facts: Facts,
  options: Pick<AskOptions, 'readings' | 'workingDays'> = {},
): readonly string[] {
  const inquiry = inquiryOf(law, ruleId, facts, options)
  return [...missingFacts(inquiry, () => worldsOf(inquiry))]
}
function inquiryOf(law: LinkedLaw, ruleId: string, facts: Facts, options: AskOptions): Inquiry {
  const rule = law.ruleOf.get(ruleId)
  if (rule === undefined) throw new RangeError(`There is no rule "${ruleId}".`)
  return { law, rule, facts, readings: readingMasks(law, options.readings), workingDays: options.workingDays }
}

const briefValues = remembering<AnswerValue>(4000)

/** Of all ways in which it comes out, no further than to where more of them could not make it say more; `unknown` beyond `most` ways. */
function valueSoon(rule: LinkedRule, inquiry: Inquiry, most = Infinity): AnswerValue {
  let open = false
  let days: DaySet | undefined
  const isUnknown = (value: Value, first: Value): boolean => {
    if (typeof value === 'number') return rule.type === 'verdict' && value !== first
    days = joinDays([days ?? value, value])
    return dayValue(days) === 'unknown'
  }
  const enough = (soFar: readonly Outcome[]): boolean =>
    (open = soFar.length > most || isUnknown(soFar[soFar.length - 1]!.value, soFar[0]!.value))
  const outcomes = worldsOf(inquiry, { enough })
  return open ? 'unknown' : valueOf(rule, outcomes)
}

const briefly = (rule: LinkedRule, inquiry: Inquiry): Answer => ({
  rule: rule.id,
  value: briefValues(inquiry, inquiryKey(inquiry), () => valueSoon(rule, inquiry, MOST_WAYS)),
  cites: [],
  missing: [],
  moot: [],
  unsettled: [],
  readings: {},
  overReadings: undefined,
  because: [],
})

/** The value alone, with all facts known and readings given: no trace, no forks. */
export function valueAlone(law: LinkedLaw, index: number, facts: Facts, readings: readonly number[]): Value {
  return evaluateRule(newRun(law, newWorld(facts, readings), index), index)
}
/** A day, "never", yes, no or one value: neither "unknown" nor a range. */
export const isDefinite = (v: AnswerValue): boolean => typeof v === 'string' && v !== 'unknown'

export function dayValue(d: DaySet): AnswerValue {
  if (d.lo > d.hi) return d.never ? 'never' : 'unknown'
  if (isPoint(d)) return isoOf(d.lo)
  if (d.lo <= FIRST_DAY + 400 && d.hi >= LAST_DAY - 400) return 'unknown'
  return { earliest: isoOf(d.lo), latest: d.hi >= LAST_DAY - 400 ? 'any later day' : isoOf(d.hi), orNever: d.never }
}
/** What a set of outcomes gives as one value. */
export function valueOf(rule: LinkedRule, outcomes: readonly Outcome[]): AnswerValue {
  if (rule.type === 'day') return dayValue(joinDays(outcomes.map((o) => o.value as DaySet)))
  const values = [...new Set(outcomes.map((o) => rule.values[o.value as number]!))]
  if (values.length === 1) return values[0]!
  return rule.type === 'verdict' ? 'unknown' : { oneOf: values.sort() }
}

function leansOn(law: LinkedLaw, outcomes: readonly Outcome[]): number[] {
  const found = new Set<number>()
  const visit = (b: Because): void => {
    for (const id of Object.keys(b.readings)) found.add(law.switchOf.get(id)!)
    b.parts.forEach(visit)
  }
  for (const { because } of outcomes) visit(because!)
  return [...found].sort((a, b) => a - b)
}
/** Citations of a trace, the rule's own first. */
export const citesOf = (b: Because): string[] => [...b.cites.map(citeText), ...b.parts.flatMap(citesOf)]

/** One trace for each different value, at most four: enough to show why it is open. */
function distinct(outcomes: readonly Outcome[]): readonly Because[] {
  const seen = new Map<string, Because>()
  for (const { value, because } of outcomes) {
    const key = JSON.stringify([value, because!.version, because!.exception])
    if (!seen.has(key) && seen.size < 4) seen.set(key, because!)
  }
  return [...seen.values()]
}

function openFacts(law: LinkedLaw, f: Facts): readonly string[] {
  const isKnown = (fact: Fact): boolean =>
    fact.kind === 'choice'
      ? isOneBit(f.masks[law.choiceOf.get(fact.id)!]!)
      : isPoint(dayIn(f, law.eventOf.get(fact.id)!))
  const isAsked = ({ id }: Fact): boolean => id !== 'on' && !id.endsWith('_moscow')
  return law.law.facts.filter((fact) => isAsked(fact) && !isKnown(fact)).map(({ id }) => id)
}

/** Ids of the facts that the rule can rest on, in any version and under any reading. */
export function supportOf(law: LinkedLaw, rule: number): ReadonlySet<string> {
  return new Set([...reachOf(law, rule).facts].map((f) => nameOf(law, f)))
}
