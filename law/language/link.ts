/**
 * Linking: names become indices once, so that the interpreter looks nothing up by name. Unknown names are errors here,
 * with the nearest place named. Order of `events`: the constant day 0, the day facts, their anniversaries, the
 * first days that the sources give only as a range, the day-valued rules.
 */
import {
  anniversaryEvent,
  type Condition,
  type DayExpression,
  type DayFact,
  type Pick,
  type Roll,
} from './expression.ts'
import { byPriority, type Cite, type Law, type OnOpen, type Rule, type Since } from './rule.ts'
import type { CalendarTerm, Day } from './day.ts'

/** A condition in which every name has become its index. */
export type LinkedCondition =
  | { readonly kind: 'is'; readonly choice: number; readonly mask: number }
  | { readonly kind: 'all' | 'any'; readonly of: readonly LinkedCondition[] }
  | { readonly kind: 'not'; readonly of: LinkedCondition }
  | { readonly kind: 'holds'; readonly rule: number }
  | { readonly kind: 'compare'; readonly name: string; readonly left: LinkedDay; readonly right: LinkedDay }
  | {
      readonly kind: 'within'
      readonly name: string
      readonly day: LinkedDay
      readonly from: readonly number[]
      readonly to: readonly number[]
    }
  | { readonly kind: 'reading'; readonly switch: number; readonly as: readonly LinkedCondition[] }
  | { readonly kind: 'unsettled'; readonly why: string }

/** A day expression in which every name has become its index. */
export type LinkedDay =
  | { readonly kind: 'never' }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'event'; readonly event: number }
  | { readonly kind: 'plus'; readonly of: LinkedDay; readonly days: number; readonly roll: Roll }
  | { readonly kind: 'first' | 'last'; readonly of: readonly LinkedDay[] }
  | { readonly kind: 'when'; readonly if: LinkedCondition; readonly then: LinkedDay; readonly else: LinkedDay }
  | { readonly kind: 'reading'; readonly switch: number; readonly as: readonly LinkedDay[] }
  | { readonly kind: 'unsettled'; readonly why: string; readonly between: readonly LinkedDay[] }

export type LinkedPick =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'when'; readonly if: LinkedCondition; readonly then: LinkedPick; readonly else: LinkedPick }
  | { readonly kind: 'reading'; readonly switch: number; readonly as: readonly LinkedPick[] }
  | { readonly kind: 'unsettled'; readonly why: string; readonly between: readonly LinkedPick[] }

export type LinkedValue = LinkedCondition | LinkedDay | LinkedPick
export interface LinkedException {
  readonly label: string
  readonly when: LinkedCondition
  readonly then: LinkedValue
  readonly cites: readonly Cite[]
  /** Indices of the exceptions of the same version that this one stands over. */
  readonly over: readonly string[]
}
export interface LinkedVersion {
  /** The first day as an expression: a date, a reading's date, or the event that stands for a range. */
  readonly since: LinkedDay
  readonly cites: readonly Cite[]
  readonly value: LinkedValue
  readonly onOpen: OnOpen
  readonly unless: readonly LinkedException[]
}
/** A rule in which every name has become its index. */
export interface LinkedRule {
  readonly id: string
  readonly index: number
  readonly type: Rule['type']
  /** Event index of a day-valued rule; -1 for the others. */
  readonly event: number
  readonly values: readonly string[]
  readonly beforeLaw: number
  readonly decidedBy: LinkedDay & { kind: 'event' }
  readonly versions: readonly LinkedVersion[]
}
/** What an event index stands for. */
export type EventSource =
  | { readonly kind: 'zero' }
  | { readonly kind: 'fact'; readonly fact: DayFact }
  | { readonly kind: 'anniversary'; readonly of: number; readonly term: CalendarTerm }
  | { readonly kind: 'since'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'rule'; readonly rule: number }

/** The law with every name looked up once: choices, events (0: day zero), readings and rules by index. What `ask` runs on. */
export interface LinkedLaw {
  readonly law: Law
  readonly choices: readonly { readonly id: string; readonly values: readonly string[]; readonly all: number }[]
  readonly choiceOf: ReadonlyMap<string, number>
  readonly events: readonly string[]
  readonly sources: readonly EventSource[]
  readonly eventOf: ReadonlyMap<string, number>
  readonly switches: readonly { readonly id: string; readonly options: readonly string[]; readonly default: number }[]
  readonly switchOf: ReadonlyMap<string, number>
  readonly rules: readonly LinkedRule[]
  readonly ruleOf: ReadonlyMap<string, number>
}

/** Throws Error naming the rule and the unknown name. */
export function link(law: Law): LinkedLaw {
  const names = namesOf(law)
  return { ...names, rules: law.rules.map((rule, index) => linkedRule(rule, index, names)) }
}

/** All that a name can stand for, with its index. */
type Names = Omit<LinkedLaw, 'rules'>

function namesOf(law: Law): Names {
  const choices = law.facts.flatMap((f) =>
    f.kind === 'choice' ? [{ id: f.id, values: f.values as readonly string[], all: 2 ** f.values.length - 1 }] : [],
  )
  const switches = law.switches.map((s) => {
    const options = Object.keys(s.options)
    return { id: s.id, options, default: options.indexOf(s.default) }
  })
  const placesOf = (named: readonly { readonly id: string }[]) => new Map(named.map(({ id }, i) => [id, i]))
  return {
    law,
    choices,
    choiceOf: placesOf(choices),
    ...eventsOf(law),
    switches,
    switchOf: placesOf(switches),
    ruleOf: placesOf(law.rules),
  }
}

function eventsOf(law: Law) {
  const events: string[] = ['day 0']
  const sources: EventSource[] = [{ kind: 'zero' }]
  const eventOf = new Map<string, number>()
  const addEvent = (name: string, source: EventSource): void => {
    eventOf.set(name, events.length)
    sources.push(source)
    events.push(name)
  }
  for (const f of law.facts) if (f.kind === 'day') addEvent(f.id, { kind: 'fact', fact: f })
  for (const name of anniversaries(law)) {
    const { of, term } = anniversaryEvent(name)!
    const fact = eventOf.get(of)
    if (fact === undefined) throw new Error(`"${name}" counts from "${of}", which is no day fact.`)
    addEvent(name, { kind: 'anniversary', of: fact, term })
  }
  for (const rule of law.rules)
    rule.versions.forEach((v, i) => {
      if (v.since.kind === 'range')
        addEvent(rangeEvent(rule.id, i), { kind: 'since', from: v.since.from, to: v.since.to })
    })
  for (const [i, rule] of law.rules.entries()) if (rule.type === 'day') addEvent(rule.id, { kind: 'rule', rule: i })
  return { events, sources, eventOf }
}
/** Stands for the first day of a version of which the source gives a range. */
const rangeEvent = (rule: string, version: number): string => `since ${rule} #${version}`

function linkedRule(rule: Rule, index: number, names: Names): LinkedRule {
  const values = rule.type === 'pick' ? rule.values : rule.type === 'verdict' ? ['no', 'yes'] : []
  const at: InRule = { rule: rule.id, values, names }
  const value = (e: Condition | DayExpression | Pick): LinkedValue =>
    rule.type === 'day'
      ? linkedDay(e as DayExpression, at)
      : rule.type === 'verdict'
        ? linkedCondition(e as Condition, at)
        : linkedPick(e as Pick, at)
  return {
    id: rule.id,
    index,
    type: rule.type,
    event: rule.type === 'day' ? names.eventOf.get(rule.id)! : -1,
    values,
    beforeLaw: rule.type === 'pick' ? values.indexOf(rule.before) : 0,
    decidedBy: linkedDay(rule.decidedBy, at) as LinkedDay & { kind: 'event' },
    versions: rule.versions.map((v, i) => ({
      since: linkedSince(v.since, i, at),
      cites: v.cites,
      value: value(v.value),
      onOpen: v.onOpen ?? 'keeps',
      unless: byPriority<Condition | DayExpression | Pick>(v.unless).map((x) => ({
        label: x.label,
        when: linkedCondition(x.when, at),
        then: value(x.then),
        cites: x.cites,
        over: x.over ?? [],
      })),
    })),
  }
}

/** The rule whose expressions are linked: its id, for errors, and its values. */
interface InRule {
  readonly rule: string
  readonly values: readonly string[]
  readonly names: Names
}
function indexOf(what: string, name: string, map: ReadonlyMap<string, number>, at: InRule): number {
  const i = map.get(name)
  if (i === undefined) throw new Error(`Rule ${at.rule}: there is no ${what} "${name}". Is it listed?`)
  return i
}
/** The branches in the order of the switch's options. */
function linkedReading<T, U>(
  e: { readonly switch: string; readonly as: Readonly<Record<string, T>> },
  at: InRule,
  linked: (x: T, at: InRule) => U,
): { readonly kind: 'reading'; readonly switch: number; readonly as: readonly U[] } {
  const i = indexOf('reading', e.switch, at.names.switchOf, at)
  const { options } = at.names.switches[i]!
  for (const o of options) if (!(o in e.as)) throw new Error(`Rule ${at.rule}: ${e.switch} has no branch for "${o}".`)
  return { kind: 'reading', switch: i, as: options.map((o) => linked(e.as[o]!, at)) }
}

function linkedCondition(e: Condition, at: InRule): LinkedCondition {
  switch (e.kind) {
    case 'is': {
      const choice = indexOf('choice fact', e.fact, at.names.choiceOf, at)
      let mask = 0
      for (const v of e.in) {
        const bit = at.names.choices[choice]!.values.indexOf(v)
        if (bit < 0) throw new Error(`Rule ${at.rule}: "${v}" is no value of ${e.fact}.`)
        mask |= 1 << bit
      }
      return { kind: 'is', choice, mask }
    }
    case 'all':
    case 'any':
      return { kind: e.kind, of: e.of.map((x) => linkedCondition(x, at)) }
    case 'not':
      return { kind: 'not', of: linkedCondition(e.of, at) }
    case 'holds': {
      const i = indexOf('rule', e.rule, at.names.ruleOf, at)
      if (at.names.law.rules[i]!.type !== 'verdict')
        throw new Error(`Rule ${at.rule}: "${e.rule}" does not answer yes or no.`)
      return { kind: 'holds', rule: i }
    }
    case 'compare':
      return { kind: 'compare', name: e.name, left: linkedDay(e.left, at), right: linkedDay(e.right, at) }
    case 'within':
      return {
        kind: 'within',
        name: e.name,
        day: linkedDay(e.day, at),
        from: e.spans.map((s) => s.from[0] * 100 + s.from[1]),
        to: e.spans.map((s) => s.to[0] * 100 + s.to[1]),
      }
    case 'reading':
      return linkedReading(e, at, linkedCondition)
    case 'unsettled':
      return { ...e }
  }
}
function linkedDay(e: DayExpression, at: InRule): LinkedDay {
  switch (e.kind) {
    case 'never':
    case 'date':
      return e
    case 'event':
      return { kind: 'event', event: indexOf('day fact or day rule', e.event, at.names.eventOf, at) }
    case 'plus':
      return { kind: 'plus', of: linkedDay(e.of, at), days: e.days, roll: e.roll }
    case 'first':
    case 'last':
      return { kind: e.kind, of: e.of.map((x) => linkedDay(x, at)) }
    case 'when':
      return { kind: 'when', if: linkedCondition(e.if, at), then: linkedDay(e.then, at), else: linkedDay(e.else, at) }
    case 'reading':
      return linkedReading(e, at, linkedDay)
    case 'unsettled':
      return { kind: 'unsettled', why: e.why, between: e.between.map((x) => linkedDay(x, at)) }
  }
}
function linkedPick(e: Pick, at: InRule): LinkedPick {
  switch (e.kind) {
    case 'value': {
      const i = at.values.indexOf(e.value)
      if (i < 0) throw new Error(`Rule ${at.rule}: "${e.value}" is none of its values.`)
      return { kind: 'value', value: i }
    }
    case 'when':
      return { kind: 'when', if: linkedCondition(e.if, at), then: linkedPick(e.then, at), else: linkedPick(e.else, at) }
    case 'reading':
      return linkedReading(e, at, linkedPick)
    case 'unsettled':
      return { kind: 'unsettled', why: e.why, between: e.between.map((x) => linkedPick(x, at)) }
  }
}
function linkedSince(since: Since, version: number, at: InRule): LinkedDay {
  switch (since.kind) {
    case 'day':
      return { kind: 'date', day: since.day }
    case 'range':
      return { kind: 'event', event: at.names.eventOf.get(rangeEvent(at.rule, version))! }
    case 'reading':
      return linkedReading(since, at, (day): LinkedDay => ({ kind: 'date', day }))
  }
}

/** Every anniversary that some rule names, in the order of first mention. */
function anniversaries(law: Law): readonly string[] {
  const found = new Set<string>()
  const visit = (node: unknown): void => {
    if (!node || typeof node !== 'object') return
    if ('event' in node && typeof node.event === 'string' && anniversaryEvent(node.event)) found.add(node.event)
    Object.values(node).forEach(visit)
  }
  law.rules.forEach(visit)
  return [...found]
}
