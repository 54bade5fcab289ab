/** Values of a choice fact that a rule cannot tell apart: asked about one of them, it has answered for the others. */
import type { LinkedLaw } from './link.ts'
import { reachOf } from './reach.ts'

interface Test {
  readonly rule: number
  readonly choice: number
  readonly mask: number
}
const tests = new WeakMap<LinkedLaw, readonly Test[]>()

/** Every test of a choice fact in the law. */
function testsOf(law: LinkedLaw): readonly Test[] {
  const known = tests.get(law)
  if (known) return known
  const found: Test[] = []
  const visit = (rule: number, node: unknown): void => {
    if (!node || typeof node !== 'object') return
    const n = node as { readonly kind?: unknown; readonly choice?: number; readonly mask?: number }
    if (n.kind === 'is') found.push({ rule, choice: n.choice!, mask: n.mask! })
    else Object.values(n).forEach((part) => visit(rule, part))
  }
  for (const rule of law.rules) visit(rule.index, rule.versions)
  tests.set(law, found)
  return found
}

/** The values, by bit, in groups that every test which the rule can come to treats as one; in the fact's order. */
export function valuesAlike(law: LinkedLaw, rule: number, choice: number): readonly (readonly number[])[] {
  const { rules } = reachOf(law, rule)
  const masks = testsOf(law).flatMap((t) => (t.choice === choice && rules.has(t.rule) ? [t.mask] : []))
  const groups = new Map<string, number[]>()
  law.choices[choice]!.values.forEach((_, bit) => {
    const told = masks.map((mask) => (mask >> bit) & 1).join('')
    const group = groups.get(told)
    if (group) group.push(bit)
    else groups.set(told, [bit])
  })
  return [...groups.values()]
}
