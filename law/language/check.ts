/**
 * Checks that need no run: every problem is one sentence. The build fails on any. (Unknown names and values are errors of
 * link.ts; circles, too many terms and cells of compile.ts.)
 */
import { nearest } from '../input-error.ts'
import { isoOf, type Day } from './day.ts'
import { orderOf } from './compile.ts'
import { evaluateCondition } from './interpret.ts'
import { newWorld, newRun } from './world.ts'
import { unknownFacts } from './knowledge.ts'
import type { LinkedException, LinkedLaw, LinkedRule, LinkedVersion } from './link.ts'
import { namedBy, nameOf } from './reach.ts'
import { citeText } from './rule.ts'
import { readingMasks } from './worlds.ts'

export interface CheckInput {
  /** Keys of acts.yaml. */
  readonly acts: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  /** Rules that some worked example names. */
  readonly exercised: ReadonlySet<string>
}

export function checkLaw(law: LinkedLaw, input: CheckInput): readonly string[] {
  orderOf(law)
  return [
    ...law.rules.flatMap((r) => [...versionsInOrder(law, r), ...cited(r, input), ...conflicts(law, r)]),
    ...unused(law),
    ...law.rules.filter((r) => !input.exercised.has(r.id)).map((r) => `Rule ${r.id}: no example exercises it.`),
  ]
}

/** No gap and no overlap: each version begins after the one before it, under every reading that moves either. */
function versionsInOrder(law: LinkedLaw, rule: LinkedRule): string[] {
  const days = (v: LinkedVersion): readonly Day[] => {
    if (v.since.kind === 'date') return [v.since.day]
    if (v.since.kind === 'reading') return v.since.as.map((x) => (x.kind === 'date' ? x.day : Number.NaN))
    const source = v.since.kind === 'event' ? law.sources[v.since.event] : undefined
    return source?.kind === 'since' ? [source.from, source.to] : [Number.NaN]
  }
  const problems: string[] = []
  if (rule.versions.length === 0) problems.push(`Rule ${rule.id} has no version.`)
  rule.versions.forEach((v, i) => {
    const next = rule.versions[i + 1]
    if (next && Math.max(...days(v)) >= Math.min(...days(next)))
      problems.push(
        `Rule ${rule.id}: version ${i + 2} (${isoOf(Math.min(...days(next)))}) does not begin after version ${i + 1} (${isoOf(Math.max(...days(v)))}).`,
      )
  })
  return problems
}

function cited(rule: LinkedRule, { acts, sources }: CheckInput): string[] {
  const problems: string[] = []
  const look = (cites: LinkedVersion['cites'], where: string): void => {
    if (cites.length === 0) problems.push(`${where} cites nothing.`)
    for (const c of cites) {
      const near = acts.has(c.act) ? undefined : nearest(c.act, acts)
      if (!acts.has(c.act))
        problems.push(
          `${where} cites "${c.act}", which is not in acts.yaml.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
        )
      for (const s of c.sources)
        if (!sources.has(s)) problems.push(`${where}: source ${s} of ${citeText(c)} is not in sources.yaml.`)
    }
  }
  rule.versions.forEach((v, i) => {
    look(v.cites, `Rule ${rule.id}, version ${i + 1}`)
    for (const x of v.unless) look(x.cites, `Rule ${rule.id}, version ${i + 1}, exception "${x.label}"`)
  })
  return problems
}

function unused(law: LinkedLaw): string[] {
  const facts = new Set<string>(['on'])
  const switches = new Set<number>()
  for (const rule of law.rules) {
    const named = namedBy(law, rule)
    for (const f of named.facts) facts.add(nameOf(law, f))
    for (const s of named.switches) switches.add(s)
  }
  return [
    ...law.law.facts.filter((f) => !facts.has(f.id)).map((f) => `Fact ${f.id} is used by no rule.`),
    ...law.switches.filter((_, i) => !switches.has(i)).map((s) => `Reading ${s.id} is used by no rule.`),
  ]
}

/**
 * Two exceptions of a version that neither stands over the other, on some cell both apply, and give different answers: prints the
 * facts and both provisions. Exceptions that test only days or rules are taken as independent of one another.
 */
function conflicts(law: LinkedLaw, rule: LinkedRule): string[] {
  return rule.versions.flatMap((v, i) =>
    v.unless.flatMap((a, j) =>
      v.unless.slice(j + 1).flatMap((b) => {
        if (standsOver(v.unless, a, b) || standsOver(v.unless, b, a) || sameAnswer(a, b)) return []
        const facts = bothApply(law, rule, a, b)
        return facts === undefined
          ? []
          : [
              `Rule ${rule.id}, version ${i + 1}: exceptions "${a.label}" (${a.cites.map(citeText).join(', ')}) and "${b.label}" (${b.cites.map(citeText).join(', ')}) both apply and disagree${facts ? ` where ${facts}` : ''}. State which stands over the other.`,
            ]
      }),
    ),
  )
}
/** Itself or through others. */
const standsOver = (list: readonly LinkedException[], a: LinkedException, b: LinkedException): boolean =>
  a.over.includes(b.label) || list.some((x) => x !== a && a.over.includes(x.label) && standsOver(list, x, b))
/** Equal as written; or both plainly the same constant. */
const sameAnswer = (a: LinkedException, b: LinkedException): boolean =>
  JSON.stringify(a.then) === JSON.stringify(b.then)

/** Facts under which both apply; "" when it hangs on days or rules alone; undefined when they exclude one another. */
function bothApply(law: LinkedLaw, rule: LinkedRule, a: LinkedException, b: LinkedException): string | undefined {
  const world = newWorld(unknownFacts(law), readingMasks(law))
  const run = newRun(law, world, rule.index)
  const pending = [world]
  for (let runs = 0; pending.length > 0 && runs < 2000; runs++) {
    run.world = pending.pop()!
    run.memo.fill(undefined)
    const before = run.pending.length
    const both = evaluateCondition(run, a.when) && evaluateCondition(run, b.when)
    pending.push(...run.pending.splice(before))
    if (!both) continue
    return law.choices
      .flatMap((c, i) =>
        run.world.facts.masks[i] === c.all
          ? []
          : [`${c.id} is ${c.values.filter((_, k) => (run.world.facts.masks[i]! >> k) & 1).join(' or ')}`],
      )
      .join(', ')
  }
  return undefined
}
