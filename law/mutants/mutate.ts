/**
 * Every small change to one rule's data that a careless hand could make: cells (a value more or less, a condition negated,
 * an operand or an exception dropped, an order turned round) and days (an offset, an anchor, an end of a span, the first
 * day of a version, what a version does to what is open). One change a mutant; each says in words what it changed.
 */
import { isoOf } from '../language/day.ts'
import type { LinkedDay, LinkedException, LinkedLaw, LinkedRule, LinkedVersion } from '../language/link.ts'
import { eventText } from '../formula.ts'
import {
  conditionChanges,
  replaced,
  valueChanges,
  within,
  without,
  type Change,
  type Where,
} from './expression-changes.ts'

export interface Mutant {
  readonly rule: string
  /** In words: where, and what became of it. */
  readonly change: string
  readonly as: LinkedRule
  readonly where: Where<LinkedRule> | undefined
}

export function mutantsOf(law: LinkedLaw, rule: LinkedRule): readonly Mutant[] {
  const out: Mutant[] = []
  const shortest = (text: string): string => (text.length > 160 ? `${text.slice(0, 157)}...` : text)
  const add = (where: string, change: Change<LinkedRule>): void => {
    const { says, to, where: shows } = change
    out.push({ rule: rule.id, change: `${where}: ${shortest(says)}`, as: to, where: shows })
  }
  const at = { law, rule, anchors: anchorsOf(law, rule) }

  for (const e of at.anchors)
    if (e !== rule.decidedBy.event)
      add('version chosen', {
        says: `by ${eventText(law, e)} instead of ${eventText(law, rule.decidedBy.event)}`,
        to: { ...rule, decidedBy: { kind: 'event', event: e } },
      })
  rule.versions.forEach((v, i) => {
    const where = `version ${i + 1}`
    const put = (change: Partial<LinkedVersion>): LinkedRule => ({
      ...rule,
      versions: replaced(rule.versions, i, { ...v, ...change }),
    })
    const dropped: LinkedRule = { ...rule, versions: without(rule.versions, i) }
    for (const c of sinceChanges(law, v.since))
      add(where, {
        says: c.says,
        to: put({ since: c.to }),
        where: { coarser: dropped, meet: { kind: 'days', left: rule.decidedBy, right: v.since } },
      })
    if (i > 0 && rule.type === 'day')
      for (const onOpen of ['keeps', 'takes over', 'unsettled'] as const)
        if (onOpen !== v.onOpen)
          add(where, { says: `what is open: "${onOpen}" instead of "${v.onOpen}"`, to: put({ onOpen }) })
    for (const c of valueChanges(v.value, at))
      add(
        where,
        within(c, (value) => put({ value })),
      )
    v.unless.forEach((x, k) => {
      const place = `${where}, exception "${x.label}"`
      const instead = (change: Partial<LinkedException>): LinkedRule =>
        put({ unless: replaced(v.unless, k, { ...x, ...change }) })
      add(place, { says: 'dropped', to: put({ unless: without(v.unless, k) }) })
      const next = v.unless[k + 1]
      if (next)
        add(place, {
          says: `"${next.label}" stands over it`,
          to: put({ unless: replaced(replaced(v.unless, k, next), k + 1, x) }),
        })
      for (const c of conditionChanges(x.when, at))
        add(
          `${place}, when`,
          within(c, (when) => instead({ when })),
        )
      for (const c of valueChanges(x.then, at))
        add(
          `${place}, then`,
          within(c, (then) => instead({ then })),
        )
    })
  })
  return out
}

/** Events that the rule names: what an anchor can be swapped with. */
function anchorsOf(law: LinkedLaw, rule: LinkedRule): readonly number[] {
  const found = new Set<number>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    else if (node && typeof node === 'object') {
      const n = node as Record<string, unknown>
      const source = n['kind'] === 'event' ? law.sources[n['event'] as number] : undefined
      if (source && source.kind !== 'since' && source.kind !== 'zero') found.add(n['event'] as number)
      Object.values(n).forEach(visit)
    }
  }
  visit(rule.decidedBy)
  visit(rule.versions.map((v) => [v.value, v.unless]))
  return [...found]
}

function* sinceChanges(law: LinkedLaw, since: LinkedDay): Generator<Change<LinkedDay>> {
  const said = (from: number, to: number): string => `begins ${isoOf(to)} instead of ${isoOf(from)}`
  if (since.kind === 'date')
    for (const by of [-1, 1]) yield { says: said(since.day, since.day + by), to: { kind: 'date', day: since.day + by } }
  if (since.kind === 'reading')
    for (const [i, x] of since.as.entries())
      if (x.kind === 'date')
        for (const by of [-1, 1])
          yield {
            says: `by ${law.switches[since.switch]!.id} ${law.switches[since.switch]!.options[i]} ${said(x.day, x.day + by)}`,
            to: { ...since, as: replaced<LinkedDay>(since.as, i, { kind: 'date', day: x.day + by }) },
          }
  const source = since.kind === 'event' ? law.sources[since.event]! : undefined
  if (source?.kind === 'since')
    for (const day of [source.from, source.to])
      yield { says: `begins ${isoOf(day)}, not in a range of days`, to: { kind: 'date', day } }
}
