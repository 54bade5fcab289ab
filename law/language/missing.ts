/**
 * Which open facts an answer still hangs on. Two ways of coming out that differ in value are set apart by some facts; the
 * smallest such sets name what is missing. A fact in none of them is moot. When in doubt a fact is missing, never moot.
 */
import { columnsOf, setsApart, type Apart } from './apart.ts'
import { NEVER } from './day.ts'
import { formulaIn } from './formula.ts'
import { evaluateRule } from './interpret.ts'
import { copyWorld, newRun, setDayIn, type Outcome } from './world.ts'
import { dayIn, isPoint, NEVER_DAY, onDay } from './knowledge.ts'
import type { LinkedCondition, LinkedDay, LinkedLaw, LinkedVersion } from './link.ts'
import { nameOf, ownerOf, reachOf } from './reach.ts'
import { remembering } from './remembered.ts'
import { inquiryKey, sameValue, worldsOf, type Inquiry } from './worlds.ts'

const known = remembering<ReadonlySet<string>>(2000)

/** Ids of facts, in the law's own order. `outcomes` gives all ways in which the rule comes out; it is called when they are needed. */
export const missingFacts = (inquiry: Inquiry, outcomes: () => readonly Outcome[]): ReadonlySet<string> =>
  known(inquiry, inquiryKey(inquiry), () => findMissing(inquiry, outcomes()))

function findMissing(inquiry: Inquiry, outcomes: readonly Outcome[]): Set<string> {
  const { law, rule, facts: asked } = inquiry
  const missing = new Set<string>()
  const isOpenDay = (id: string): boolean => {
    const event = law.eventOf.get(id)
    return event !== undefined && !isPoint(dayIn(asked, event))
  }
  const missingOf = (r: number): ReadonlySet<string> => {
    const inner: Inquiry = { ...inquiry, rule: r }
    return missingFacts(inner, () => worldsOf(inner))
  }

  for (const apart of smallest(differences(inquiry, outcomes)))
    for (const item of apart.values()) {
      if (item.kind === 'fact') missing.add(item.id)
      if (item.kind === 'rule') missingOf(item.rule).forEach((id) => missing.add(id))
      if (item.kind === 'decision') daysUnder(law, item.node, missingOf, (id) => isOpenDay(id) && missing.add(id))
    }
  for (const fact of reachOf(law, rule).facts) {
    const id = nameOf(law, fact)
    if (isOpenDay(id) && !missing.has(id) && outcomes.some((o) => movesWith(inquiry, o, law.eventOf.get(id)!)))
      missing.add(id)
  }
  missing.delete('on')
  const named = new Set([...missing].map((f) => f.replace('_moscow', '')))
  return new Set(law.law.facts.map(({ id }) => id).filter((id) => named.has(id)))
}

/** For each pair that differs in value: what sets the two apart; only sets of up to `most`, as long as there are any. */
function differences(inquiry: Inquiry, outcomes: readonly Outcome[]): readonly Apart[] {
  const worlds = outcomes.map(({ world }) => world)
  const kinds = kindsOf(inquiry, outcomes)
  const columns = columnsOf(inquiry, worlds)
  for (let most = 2; ; most *= 4) {
    const found = setsApart(columns, kinds, most)
    if (found.length > 0 || most > columns.length) return found
  }
}
/** The same number for the same value; of a day still open, for the same way to compute it too. */
function kindsOf({ law, rule, workingDays }: Inquiry, outcomes: readonly Outcome[]): readonly number[] {
  const numbers = new Map<string, number>()
  return outcomes.map(({ value: v, world }) => {
    const key =
      typeof v === 'number'
        ? `${v}`
        : isPoint(v)
          ? `${v.never ? NEVER : v.lo}`
          : `${v.lo} ${v.hi} ${v.never} ${formulaIn(newRun(law, copyWorld(world), rule, { workingDays }), rule)}`
    const n = numbers.get(key) ?? numbers.size
    numbers.set(key, n)
    return n
  })
}
function smallest(sets: readonly Apart[]): readonly Apart[] {
  return sets.filter((s) => !sets.some((t) => t.size < s.size && [...t.keys()].every((k) => s.has(k))))
}

/**
 * Names of the facts that a decision about days rests on; of a day that another rule gives, what that day still hangs on. Of
 * whether a day comes at all, that day itself tells.
 */
function daysUnder(
  law: LinkedLaw,
  node: object,
  missingOf: (rule: number) => ReadonlySet<string>,
  add: (id: string) => void,
): void {
  /** Whether a day is one or another is decided by itself. */
  const visit = (n: unknown): void => {
    if (Object(n) !== n) return
    const { kind, event } = n as { kind?: unknown; event?: number }
    if (kind !== 'event') return Object.entries(n as object).forEach(([key, part]) => key === 'if' || visit(part))
    const s = law.sources[event!]!
    if (s.kind === 'rule') missingOf(s.rule).forEach(add)
    else add(law.events[s.kind === 'anniversary' ? s.of : event!]!)
  }
  const owner = law.rules[ownerOf(law, node)!]!
  const n = node as LinkedDay | LinkedCondition | LinkedVersion | readonly unknown[]
  if ('since' in n) visit(owner.decidedBy)
  else if (!('kind' in n)) reachOf(law, owner.index).events.forEach((e) => add(law.events[e]!))
  else if (n.kind === 'compare' || n.kind === 'within') visit(n)
}

/** Whether the day that comes out of this world moves when the open day fact does. */
function movesWith({ law, rule, workingDays }: Inquiry, o: Outcome, event: number): boolean {
  if (typeof o.value === 'number' || isPoint(o.value)) return false
  const d = dayIn(o.world.facts, event)
  if (isPoint(d)) return false
  const ends = [onDay(d.lo), onDay(d.hi), ...(d.never ? [NEVER_DAY] : [])]
  return ends.some((end) => {
    const world = copyWorld(o.world)
    setDayIn(world, event, end.lo, end.hi, end.never ? 1 : 0)
    return !sameValue(evaluateRule(newRun(law, world, rule, { workingDays }), rule), o.value)
  })
}
