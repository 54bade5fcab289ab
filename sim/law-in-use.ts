/** Of the law's rules and events those that a run uses: what is not asked need not be compiled, nor kept of every man. */
import { compileLaw, type CompileOptions, type LawTables, type LinkedLaw } from '@draftlight/law'
import { days } from './facts.ts'
import { forEachTerm } from './table-cuts.ts'

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

/** The tables of the rules used and the events that these read or a stage provides, so that a case is short. */
export function tablesInUse(law: LinkedLaw, used: ReadonlySet<string>, options: CompileOptions): LawTables {
  const tables = compileLaw(law, { ...options, only: [...used] })
  const provided = new Set<string>(days)
  const read = new Set<number>()
  forEachTerm(tables.outcomes, (at) => read.add(tables.outcomes[at]!))
  for (const table of tables.tables.values()) read.add(table.decider)
  const keep = tables.events.flatMap((name, i) => {
    const source = law.sources[i]!
    const wanted =
      source.kind === 'zero' || read.has(i) || (source.kind === 'rule' ? used.has(name) : provided.has(name))
    return wanted ? [i] : []
  })
  const place = new Map(keep.map((event, i) => [event, i]))
  const outcomes = tables.outcomes.slice()
  forEachTerm(outcomes, (at) => (outcomes[at] = place.get(outcomes[at]!) ?? -1))
  return {
    ...tables,
    events: keep.map((i) => tables.events[i]!),
    eventOf: new Map(keep.map((i, k) => [tables.events[i]!, k])),
    tables: new Map([...tables.tables].map(([id, t]) => [id, { ...t, decider: place.get(t.decider)! }])),
    order: tables.order.filter((id) => used.has(id)),
    outcomes,
  }
}
