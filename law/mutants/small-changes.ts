/**
 * Small changes of a made-up person, as far as one rule can see him: a value, a day moved to a constant -1, 0, +1 from another
 * day, everything moved to the edge of a version, Moscow's clock, a reading.
 */
import { dayOfCivil, FIRST_DAY, LAST_DAY, latestStartFor, NEVER, type CalendarTerm, type Day } from '../language/day.ts'
import { copyFacts, NEVER_DAY, onDay, setDay, unknownFacts } from '../language/knowledge.ts'
import type { LinkedLaw, LinkedRule } from '../language/link.ts'
import { reachOf } from '../language/reach.ts'
import type { WorkingDays } from '../language/world.ts'
import { absence } from '../given.ts'
import { answerOf, type Situation } from './answer-of.ts'

export const copyOf = (s: Situation): Situation => ({ facts: copyFacts(s.facts), readings: s.readings.slice() })

/** A day fact, and the same instant by Moscow's clock where the law knows it. */
interface DayFactOfRule {
  readonly event: number
  readonly twin: number | undefined
  readonly canBeNever: boolean
  readonly terms: readonly CalendarTerm[]
}

/** `next(n)` gives the next whole number below n. */
export function smallChanges(
  law: LinkedLaw,
  rule: LinkedRule,
  next: (below: number) => number,
  workingDays: WorkingDays | undefined,
) {
  const reach = reachOf(law, rule.index)
  const choices = [...reach.facts].filter((f) => f < law.choices.length)
  const days = dayFactsOf(
    law,
    [...reach.facts].filter((f) => f >= law.choices.length).map((f) => f - law.choices.length),
  )
  const { offsets, edges } = constantsOf(
    law,
    [...reach.rules].map((r) => law.rules[r]!),
  )
  const switches = [...reach.switches]
  const computed = [...reach.rules].map((r) => law.rules[r]!.event).filter((e) => e >= 0)
  const oneOf = <T>(list: readonly T[]): T => list[next(list.length)]!
  const offset = (): number => oneOf(offsets) + next(3) - 1

  /** The day of an event or NEVER; undefined where it is open. */
  const dayOf = (s: Situation, event: number): Day | undefined => {
    const source = law.sources[event]!
    if (source.kind === 'rule') {
      const day = answerOf(law, source.rule, s, workingDays)
      return typeof day === 'number' ? day : day === '"never"' ? NEVER : undefined
    }
    const lo = s.facts.lo[event]!
    return lo > s.facts.hi[event]! ? NEVER : lo === s.facts.hi[event]! ? lo : undefined
  }
  const put = (s: Situation, d: DayFactOfRule, day: Day): void => {
    if (day !== NEVER && (day < FIRST_DAY || day > LAST_DAY)) return
    const shift = d.twin === undefined ? 0 : s.facts.lo[d.twin]! - s.facts.lo[d.event]!
    setDay(s.facts, d.event, day === NEVER ? NEVER_DAY : onDay(day))
    if (d.twin === undefined) return
    const twin = Math.abs(shift) === 1 && day !== NEVER ? day + shift : day
    setDay(s.facts, d.twin, twin === NEVER ? NEVER_DAY : onDay(twin))
  }

  const move = (s: Situation, d: DayFactOfRule, by: number): void => {
    const day = dayOf(s, d.event)
    if (day !== undefined && day !== NEVER) put(s, d, day + by)
  }
  const moveAll = (s: Situation, by: number, births: boolean): void => {
    for (const d of days) if (births || d.terms.length === 0) move(s, d, by)
  }

  const change = (s: Situation): void => {
    const kind = next(16)
    if (kind < 5 && choices.length > 0) {
      const c = oneOf(choices)
      s.facts.masks[c] = 1 << next(law.choices[c]!.values.length)
    } else if (kind < 11 && days.length > 0) {
      const d = oneOf(days)
      if (d.canBeNever && next(6) === 0) return put(s, d, NEVER)
      put(s, d, aim(s, d))
    } else if (kind < 13 && days.length > 0) {
      shiftAll(s)
    } else if (kind < 14) {
      const d = oneOf(days.length > 0 ? days : [undefined])
      if (d?.twin !== undefined && dayOf(s, d.event) !== NEVER) setTwin(s, d)
    } else if (switches.length > 0) {
      const w = oneOf(switches)
      s.readings[w] = 1 << next(law.switches[w]!.options.length)
    }
  }
  /** A day near another of his days, near the edge of a version, or so that he reaches an age near one. */
  const aim = (s: Situation, d: DayFactOfRule): Day => {
    const other =
      next(3) === 0 && edges.length > 0
        ? oneOf(edges)
        : next(3) === 0 && computed.length > 0
          ? dayOf(s, oneOf(computed))
          : dayOf(s, oneOf(days).event)
    const near = other === undefined || other === NEVER ? oneOf(edges.length > 0 ? edges : [20_500]) : other
    const day = near + (next(2) === 0 ? next(3) - 1 : next(2) === 0 ? offset() : -offset())
    return d.terms.length > 0 && next(4) > 0 ? latestStartFor(day, oneOf(d.terms)) : day
  }
  /** All his days together, so that one of them, or the deciding one, stands at the edge of a version. */
  const shiftAll = (s: Situation): void => {
    if (edges.length === 0) return
    const deciding = dayOf(s, rule.decidedBy.event)
    const anchor = next(2) === 0 ? deciding : dayOf(s, oneOf(days).event)
    if (anchor === undefined || anchor === NEVER) return
    const by = oneOf(edges) + next(3) - 1 - anchor
    moveAll(s, by, next(2) === 0)
  }
  /** East of Moscow its clock may still show the day before; west of it, already the day after: not both for one person. */
  const setTwin = (s: Situation, d: DayFactOfRule): void => {
    const apart = days.map((x) => (x.twin === undefined ? 0 : s.facts.lo[x.twin]! - s.facts.lo[x.event]!))
    const way = apart.find((x) => x !== 0) ?? (next(2) === 0 ? 1 : -1)
    const day = s.facts.lo[d.event]!
    setDay(s.facts, d.twin!, onDay(s.facts.lo[d.twin!] === day ? day + way : day))
  }

  /** Every way to move one of his days, or all of them, by `by`. */
  const movedBy = (s: Situation, by: number): Situation[] => {
    const ways = days.map((d) => {
      const x = copyOf(s)
      move(x, d, by)
      return x
    })
    for (const births of [false, true]) {
      const x = copyOf(s)
      moveAll(x, by, births)
      ways.push(x)
    }
    return ways
  }
  /** What the rule can ask and the seed leaves open is filled in as plainly as can be; nothing else is known. */
  const asSeen = (seed: Situation): Situation => {
    const facts = copyFacts(unknownFacts(law))
    for (const c of choices) {
      const mask = seed.facts.masks[c]!
      facts.masks[c] = (mask & (mask - 1)) === 0 ? mask : plainest(law, c)
    }
    for (const d of days) {
      const lo = seed.facts.lo[d.event]!
      const never = seed.facts.never[d.event] === 1
      const day = lo > seed.facts.hi[d.event]! || never ? NEVER : lo
      setDay(facts, d.event, day === NEVER ? NEVER_DAY : onDay(day))
      if (d.twin === undefined) continue
      const twin = seed.facts.lo[d.twin]!
      setDay(facts, d.twin, day === NEVER ? NEVER_DAY : onDay(Math.abs(twin - day) <= 1 ? twin : day))
    }
    return { facts, readings: seed.readings.slice() }
  }
  return { change, movedBy, asSeen }
}

/** A bit for the value that says that the thing is not there; for the others the first value. */
function plainest(law: LinkedLaw, choice: number): number {
  const { values } = law.choices[choice]!
  return 1 << Math.max(0, values.indexOf(absence(values) ?? ''))
}

function dayFactsOf(law: LinkedLaw, events: readonly number[]): readonly DayFactOfRule[] {
  const facts = events.filter((e) => law.sources[e]!.kind === 'fact')
  const named = new Set(facts.map((e) => law.events[e]!.replace(/_moscow$/, '')))
  return [...named].map((id) => {
    const event = law.eventOf.get(id)!
    return {
      event,
      twin: law.eventOf.get(`${id}_moscow`),
      canBeNever: id !== 'on',
      terms: law.sources.flatMap((s) => (s.kind === 'anniversary' && s.of === event ? [s.term] : [])),
    }
  })
}

/** Numbers of days that the rules count, and the days on which their versions and dated exceptions begin. */
function constantsOf(
  law: LinkedLaw,
  rules: readonly LinkedRule[],
): { offsets: readonly number[]; edges: readonly Day[] } {
  const offsets = new Set<number>([0, 1, 7, 30])
  const edges = new Set<Day>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (!node || typeof node !== 'object') return
    const n = node as Record<string, unknown>
    if (n['kind'] === 'plus') offsets.add(Math.abs(n['days'] as number))
    if (n['kind'] === 'date' && (n['day'] as number) < LAST_DAY - 400) edges.add(n['day'] as number)
    if (n['kind'] === 'within')
      for (const md of [...(n['from'] as number[]), ...(n['to'] as number[])])
        for (const year of YEARS) edges.add(dayOfCivil(year, Math.floor(md / 100), md % 100))
    if (n['kind'] === 'event') {
      const s = law.sources[n['event'] as number]!
      if (s.kind === 'since') [s.from, s.to].forEach((d) => edges.add(d))
    }
    Object.values(n).forEach(visit)
  }
  for (const r of rules) visit(r.versions)
  return { offsets: [...offsets], edges: [...edges] }
}

/** In which a yearly span is looked at: the law of today, and before its changes. */
const YEARS = [2022, 2025, 2026]
