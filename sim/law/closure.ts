/** Which of the law's rules a run uses: the rest need not be compiled. */
import type { LinkedLaw } from '@draftlight/law'

/** The rules that these rest on under the readings chosen, and they themselves. Throws Error on an unknown one. */
export function closureOf(law: LinkedLaw, picked: readonly number[], rules: readonly string[]): ReadonlySet<string> {
  const wanted = new Set<string>()
  const enter = (id: string): void => {
    if (wanted.has(id)) return
    const index = law.ruleOf.get(id)
    if (index === undefined) throw new Error(`The law has no rule "${id}".`)
    wanted.add(id)
    visit(law.rules[index]!.decidedBy)
    visit(law.rules[index]!.versions)
  }
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (node === null || typeof node !== 'object') return
    const n = node as Record<string, unknown>
    if (n['kind'] === 'reading') return visit((n['as'] as readonly unknown[])[picked[n['switch'] as number]!])
    if (n['kind'] === 'holds') enter(law.rules[n['rule'] as number]!.id)
    if (n['kind'] === 'event') {
      const source = law.sources[n['event'] as number]!
      if (source.kind === 'rule') enter(law.rules[source.rule]!.id)
    }
    Object.values(n).forEach(visit)
  }
  rules.forEach(enter)
  return wanted
}
