/**
 * The smallest worked example that tells a rule from its mutant: every fact that can be left out is, every reading that can
 * stay at its default does. Written as YAML to paste under `examples:` of a file that says `meta: {otherwise: never}`.
 */
import { valueOf, type AnswerValue } from '../language/answer.ts'
import { isoOf } from '../language/day.ts'
import { copyFacts, dayIn, isPoint, NEVER_DAY, setDay } from '../language/knowledge.ts'
import type { LinkedLaw } from '../language/link.ts'
import { reachOf } from '../language/reach.ts'
import type { WorkingDays } from '../language/world.ts'
import { lawReadTo } from '../read-to.ts'
import { absence } from '../given.ts'
import { answerOf, outcomesOf, type Situation } from './answer-of.ts'

export interface SmallestExample {
  readonly rule: string
  readonly on: string
  /** As they are written in a file of examples. */
  readonly facts: Readonly<Record<string, string>>
  readonly readings: Readonly<Record<string, string>>
  readonly expect: AnswerValue
}

export function smallestExample(
  law: LinkedLaw,
  mutated: LinkedLaw,
  rule: number,
  found: Situation,
  workingDays: WorkingDays | undefined,
): SmallestExample {
  let s: Situation = { facts: copyFacts(found.facts), readings: found.readings.slice() }
  const differs = (x: Situation): boolean => {
    const right = answerOf(law, rule, x, workingDays)
    const wrong = answerOf(mutated, rule, x, workingDays)
    // An open answer is met by any other open one, so the smaller example must not open what was certain.
    return right !== wrong && (isCertain(right) || !isCertain(answerOf(law, rule, s, workingDays)))
  }
  const tryWith = (change: (x: Situation) => void): boolean => {
    const x: Situation = { facts: copyFacts(s.facts), readings: s.readings.slice() }
    change(x)
    if (!differs(x)) return false
    s = x
    return true
  }
  const reach = reachOf(law, rule)
  law.switches.forEach((w, i) => tryWith((x) => (x.readings[i] = 1 << w.default)))
  const events = [...reach.facts]
    .filter((f) => f >= law.choices.length)
    .map((f) => f - law.choices.length)
    .filter((e) => law.sources[e]!.kind === 'fact' && law.events[e] !== 'on' && !law.events[e]!.endsWith('_moscow'))
  const twinOf = (e: number): number | undefined => law.eventOf.get(`${law.events[e]!}_moscow`)
  const setBoth = (x: Situation, e: number, d: Parameters<typeof setDay>[2]): void => {
    setDay(x.facts, e, d)
    const twin = twinOf(e)
    if (twin !== undefined) setDay(x.facts, twin, d)
  }
  for (let again = true; again;) {
    again = false
    for (const e of events)
      if (s.facts.lo[e]! <= s.facts.hi[e]!) again = tryWith((x) => setBoth(x, e, NEVER_DAY)) || again
    for (const f of reach.facts) {
      if (f >= law.choices.length) continue
      const plain = notGiven(law, f)
      if (s.facts.masks[f] !== plain) again = tryWith((x) => (x.facts.masks[f] = plain)) || again
    }
  }
  for (const e of events) {
    const d = s.facts.lo[e]!
    if (twinOf(e) !== undefined && d <= s.facts.hi[e]! && s.facts.lo[twinOf(e)!] !== d)
      tryWith((x) => setBoth(x, e, { lo: d, hi: d, never: false }))
  }
  // The rule may not ask for the day asked about; then any will do.
  const asked = dayIn(s.facts, law.eventOf.get('on')!)
  return {
    rule: law.rules[rule]!.id,
    on: isoOf(isPoint(asked) ? asked.lo : lawReadTo),
    facts: written(law, s, events, [...reach.facts]),
    readings: Object.fromEntries(
      [...reach.switches].flatMap((w) => {
        const sw = law.switches[w]!
        const option = 31 - Math.clz32(s.readings[w]!)
        return option === sw.default ? [] : [[sw.id, sw.options[option]!]]
      }),
    ),
    expect: expected(law.rules[rule]!.type, valueOf(law.rules[rule]!, outcomesOf(law, rule, s, workingDays))),
  }
}
/** A day of which nothing can be said is more than a day that is not certain. */
const expected = (type: 'day' | 'verdict' | 'pick', value: AnswerValue): AnswerValue =>
  type === 'day' && value === 'unknown' ? 'wholly unknown' : value
const isCertain = (answer: number | string): boolean => typeof answer === 'number' || answer === '"never"'

/** What a fact is when it is not given and the file says that what is not given never happens. */
function notGiven(law: LinkedLaw, choice: number): number {
  const { values, all } = law.choices[choice]!
  const none = absence(values)
  return none === undefined ? all : 1 << values.indexOf(none)
}

/** Facts as text: a day, or an instant where Moscow's clock shows another day than the commissariat's. */
function written(
  law: LinkedLaw,
  s: Situation,
  events: readonly number[],
  reach: readonly number[],
): Record<string, string> {
  const out: Record<string, string> = {}
  for (const f of reach) {
    if (f >= law.choices.length || s.facts.masks[f] === notGiven(law, f)) continue
    const { id, values } = law.choices[f]!
    const kept = values.filter((_, i) => (s.facts.masks[f]! >> i) & 1)
    out[id] = kept.length === 1 ? kept[0]! : `{oneOf: [${kept.join(', ')}]}`
  }
  let apart = 0
  for (const e of events) {
    const twin = law.eventOf.get(`${law.events[e]!}_moscow`)
    if (twin !== undefined && s.facts.lo[e]! <= s.facts.hi[e]! && s.facts.lo[twin] !== s.facts.lo[e])
      apart = s.facts.lo[e]! - s.facts.lo[twin]!
  }
  for (const e of events) {
    const day = s.facts.lo[e]!
    if (day > s.facts.hi[e]!) continue
    const twin = law.eventOf.get(`${law.events[e]!}_moscow`)
    const moscow = twin === undefined ? day : s.facts.lo[twin]!
    if (moscow === day) out[law.events[e]!] = apart === 0 ? isoOf(day) : `${isoOf(day)}T12:00:00+03:00`
    else out[law.events[e]!] = moscow < day ? `${isoOf(moscow)}T20:00:00+03:00` : `${isoOf(moscow)}T00:30:00+03:00`
  }
  if (apart !== 0) out['tz'] = apart > 0 ? 'Vladivostok' : 'Kaliningrad'
  return out
}

/** YAML to paste under `examples:`. */
export function exampleAsYaml(e: SmallestExample, id: string): string {
  const flow = (of: Readonly<Record<string, string>>): string =>
    `{${Object.entries(of)
      .map(([k, v]) => `${k}: ${v.startsWith('{') ? v : scalar(v)}`)
      .join(', ')}}`
  return [
    `  - id: ${id}`,
    `    on: ${e.on}`,
    `    facts: ${flow(e.facts)}`,
    ...(Object.keys(e.readings).length > 0 ? [`    readings: ${flow(e.readings)}`] : []),
    `    expect: {${e.rule}: ${expectation(e.expect)}}`,
  ].join('\n')
}
/** A value as an example expects it. */
function expectation(v: AnswerValue): string {
  if (typeof v === 'string') return scalar(v)
  if ('oneOf' in v) return `{oneOf: [${v.oneOf.map(scalar).join(', ')}]}`
  return `{earliest: ${v.earliest}, latest: ${v.latest}${v.orNever ? ', orNever: true' : ''}}`
}
/** Quoted where YAML would read it as something else. */
const scalar = (text: string): string =>
  /^[A-Za-z][\w ./()-]*$/.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : JSON.stringify(text)
