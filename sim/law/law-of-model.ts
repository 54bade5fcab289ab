/**
 * The law with what this model holds constant filled in: every man here is male, so "is male" becomes yes, and a day that no stage
 * sets becomes "never". Less is left to compile. A node shared by several rules is still one shared node afterwards.
 */
import type { LinkedCondition, LinkedDay, LinkedLaw, LinkedRule } from '@draftlight/law'
import { constants, days } from './facts.ts'

/** `valueOf`: index of a choice fact's value. */
export function lawOfModel(law: LinkedLaw, valueOf: (fact: string, value: string) => number): LinkedLaw {
  const settled = new Map(
    law.choices.flatMap((c, i) =>
      c.id in constants ? [[i, valueOf(c.id, constants[c.id as keyof typeof constants])] as const] : [],
    ),
  )
  const provided = new Set<string>(days)
  const neverComes = (e: LinkedDay): boolean => {
    if (e.kind === 'plus') return neverComes(e.of)
    if (e.kind !== 'event') return e.kind === 'never'
    const source = law.sources[e.event]!
    if (source.kind === 'rule') return neverComes(law.rules[source.rule]!.decidedBy)
    const fact = source.kind === 'anniversary' ? source.of : e.event
    return law.sources[fact]!.kind === 'fact' && !provided.has(law.events[fact]!)
  }
  const yes: LinkedCondition = { kind: 'all', of: [] }
  const no: LinkedCondition = { kind: 'any', of: [] }
  const is = (node: unknown, settled: typeof yes): boolean =>
    (node as LinkedCondition).kind === settled.kind && (node as typeof settled).of.length === 0
  /** A yes/no rule that no man of this model fulfils. */
  const fails = ({ decidedBy, versions }: LinkedRule): boolean =>
    neverComes(decidedBy) ||
    versions.every((v) => [v, ...v.unless].every((x) => is(settle('then' in x ? x.then : x.value), no)))
  const known = new Map<object, unknown>()
  const settle = (node: unknown): unknown => {
    if (node === null || typeof node !== 'object') return node
    let after = known.get(node)
    if (after === undefined) known.set(node, (after = Array.isArray(node) ? node.map(settle) : settledNode(node)))
    return after
  }
  const settledNode = (node: object): unknown => {
    const n = node as LinkedCondition | LinkedDay
    if (n.kind === 'event' && neverComes(n)) return { kind: 'never' }
    if (n.kind === 'compare' && neverComes(n.left)) return no
    if (n.kind === 'within' && neverComes(n.day)) return no
    if (n.kind === 'holds' && fails(law.rules[n.rule]!)) return no
    const value = n.kind === 'is' ? settled.get(n.choice) : undefined
    if (n.kind === 'is' && value !== undefined) return ((n.mask >> value) & 1) === 1 ? yes : no
    const after = Object.fromEntries(Object.entries(n).map(([key, v]) => [key, settle(v)]))
    // One "no" settles an all-of, one "yes" an any-of: what else they name need not be asked.
    if (n.kind === 'all' && (after['of'] as unknown[]).some((x) => is(x, no))) return no
    if (n.kind === 'any' && (after['of'] as unknown[]).some((x) => is(x, yes))) return yes
    return after
  }
  return { ...law, rules: law.rules.map((r) => ({ ...r, versions: settle(r.versions) as typeof r.versions })) }
}
