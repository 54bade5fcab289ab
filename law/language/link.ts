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
      readonly from: number[]
      readonly to: number[]
    }
  | { readonly kind: 'reading'; readonly switch: number; readonly as: readonly LinkedCondition[] }
  | { readonly kind: 'unsettled'; readonly why: string }

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
  const choices = law.facts.flatMap((f) =>
    f.kind === 'choice' ? [{ id: f.id, values: f.values as readonly string[], all: 2 ** f.values.length - 1 }] : [],
  )
  const choiceOf = new Map(choices.map((c, i) => [c.id, i]))
  const switches = law.switches.map((s) => {
    const options = Object.keys(s.options)
    return { id: s.id, options, default: options.indexOf(s.default) }
  })
  const switchOf = new Map(switches.map((s, i) => [s.id, i]))
  const ruleOf = new Map(law.rules.map((r, i) => [r.id, i]))

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
        addEvent(`since ${rule.id} #${i}`, { kind: 'since', from: v.since.from, to: v.since.to })
    })
  for (const [i, rule] of law.rules.entries()) if (rule.type === 'day') addEvent(rule.id, { kind: 'rule', rule: i })

  const need = (map: ReadonlyMap<string, number>, name: string, what: string, rule: string): number => {
    const i = map.get(name)
    if (i === undefined) throw new Error(`Rule ${rule}: there is no ${what} "${name}".`)
    return i
  }
  const options = <T>(sw: string, as: Readonly<Record<string, T>>, rule: string): { sw: number; of: readonly T[] } => {
    const i = need(switchOf, sw, 'reading', rule)
    const names = switches[i]!.options
    for (const o of names) if (!(o in as)) throw new Error(`Rule ${rule}: ${sw} has no branch for "${o}".`)
    return { sw: i, of: names.map((o) => as[o]!) }
  }
  const condition = (e: Condition, rule: string): LinkedCondition => {
    switch (e.kind) {
      case 'is': {
        const choice = need(choiceOf, e.fact, 'choice fact', rule)
        let mask = 0
        for (const v of e.in) {
          const bit = choices[choice]!.values.indexOf(v)
          if (bit < 0) throw new Error(`Rule ${rule}: "${v}" is no value of ${e.fact}.`)
          mask |= 1 << bit
        }
        return { kind: 'is', choice, mask }
      }
      case 'all':
      case 'any':
        return { kind: e.kind, of: e.of.map((x) => condition(x, rule)) }
      case 'not':
        return { kind: 'not', of: condition(e.of, rule) }
      case 'holds': {
        const i = need(ruleOf, e.rule, 'rule', rule)
        if (law.rules[i]!.type !== 'verdict') throw new Error(`Rule ${rule}: "${e.rule}" does not answer yes or no.`)
        return { kind: 'holds', rule: i }
      }
      case 'compare':
        return { kind: 'compare', name: e.name, left: day(e.left, rule), right: day(e.right, rule) }
      case 'within':
        return {
          kind: 'within',
          name: e.name,
          day: day(e.day, rule),
          from: e.spans.map((s) => s.from[0] * 100 + s.from[1]),
          to: e.spans.map((s) => s.to[0] * 100 + s.to[1]),
        }
      case 'reading': {
        const { sw, of } = options(e.switch, e.as, rule)
        return { kind: 'reading', switch: sw, as: of.map((x) => condition(x, rule)) }
      }
      case 'unsettled':
        return { ...e }
    }
  }
  const day = (e: DayExpression, rule: string): LinkedDay => {
    switch (e.kind) {
      case 'never':
      case 'date':
        return e
      case 'event':
        return { kind: 'event', event: need(eventOf, e.event, 'day fact or day rule', rule) }
      case 'plus':
        return { kind: 'plus', of: day(e.of, rule), days: e.days, roll: e.roll }
      case 'first':
      case 'last':
        return { kind: e.kind, of: e.of.map((x) => day(x, rule)) }
      case 'when':
        return { kind: 'when', if: condition(e.if, rule), then: day(e.then, rule), else: day(e.else, rule) }
      case 'reading': {
        const { sw, of } = options(e.switch, e.as, rule)
        return { kind: 'reading', switch: sw, as: of.map((x) => day(x, rule)) }
      }
      case 'unsettled':
        return { kind: 'unsettled', why: e.why, between: e.between.map((x) => day(x, rule)) }
    }
  }
  const pick = (e: Pick, values: readonly string[], rule: string): LinkedPick => {
    switch (e.kind) {
      case 'value': {
        const i = values.indexOf(e.value)
        if (i < 0) throw new Error(`Rule ${rule}: "${e.value}" is none of its values.`)
        return { kind: 'value', value: i }
      }
      case 'when':
        return {
          kind: 'when',
          if: condition(e.if, rule),
          then: pick(e.then, values, rule),
          else: pick(e.else, values, rule),
        }
      case 'reading': {
        const { sw, of } = options(e.switch, e.as, rule)
        return { kind: 'reading', switch: sw, as: of.map((x) => pick(x, values, rule)) }
      }
      case 'unsettled':
        return { kind: 'unsettled', why: e.why, between: e.between.map((x) => pick(x, values, rule)) }
    }
  }
  const since = (s: Since, rule: string, i: number): LinkedDay => {
    switch (s.kind) {
      case 'day':
        return { kind: 'date', day: s.day }
      case 'range':
        return { kind: 'event', event: eventOf.get(`since ${rule} #${i}`)! }
      case 'reading': {
        const { sw, of } = options(s.switch, s.as, rule)
        return { kind: 'reading', switch: sw, as: of.map((d): LinkedDay => ({ kind: 'date', day: d })) }
      }
    }
  }
  const rules = law.rules.map((r, index): LinkedRule => {
    const values = r.type === 'pick' ? r.values : r.type === 'verdict' ? ['no', 'yes'] : []
    const of = (e: Condition | DayExpression | Pick): LinkedValue =>
      r.type === 'day'
        ? day(e as DayExpression, r.id)
        : r.type === 'verdict'
          ? condition(e as Condition, r.id)
          : pick(e as Pick, values, r.id)
    return {
      id: r.id,
      index,
      type: r.type,
      event: r.type === 'day' ? eventOf.get(r.id)! : -1,
      values,
      beforeLaw: r.type === 'pick' ? values.indexOf(r.before) : 0,
      decidedBy: day(r.decidedBy, r.id) as LinkedDay & { kind: 'event' },
      versions: r.versions.map((v, i) => ({
        since: since(v.since, r.id, i),
        cites: v.cites,
        value: of(v.value),
        onOpen: v.onOpen ?? 'keeps',
        unless: byPriority<Condition | DayExpression | Pick>(v.unless).map((x) => ({
          label: x.label,
          when: condition(x.when, r.id),
          then: of(x.then),
          cites: x.cites,
          over: x.over ?? [],
        })),
      })),
    }
  })
  return { law, choices, choiceOf, events, sources, eventOf, switches, switchOf, rules, ruleOf }
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
