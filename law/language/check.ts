/**
 * Checks that need no run: every problem is one sentence. The build fails on any. (Unknown names and values are errors of
 * link.ts; circles, too many terms and cells of compile.ts.)
 */
import { nearest } from '../input-error.ts'
import { civilOf, dayOfCivil, DAYS_OF_LAW, isDayOfLaw, isoOf, type Day } from './day.ts'
import { orderOf } from './compile.ts'
import { evaluateCondition } from './interpret.ts'
import { newWorld, newRun } from './world.ts'
import { unknownFacts } from './knowledge.ts'
import type { LinkedCondition, LinkedDay, LinkedException, LinkedLaw, LinkedRule, LinkedVersion } from './link.ts'
import { namedBy, nameOf } from './reach.ts'
import { citeText } from './rule.ts'

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
    ...names(law),
    ...calendar(law),
    ...comparisons(law),
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
    const [from, to = from] = v.since.kind === 'event' ? days(v) : []
    if (from! > to!)
      problems.push(
        `Rule ${rule.id}: version ${i + 1} begins between ${isoOf(from!)} and ${isoOf(to!)}, the later day first.`,
      )
    if (v.onOpen !== 'keeps' && (i === 0 || rule.type !== 'day'))
      problems.push(`Rule ${rule.id}: version ${i + 1} says what it does to open situations, and nothing is open then.`)
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
      if (!acts.has(c.act))
        problems.push(`${where} cites "${c.act}", which is not in acts.yaml.${didYouMean(c.act, acts)}`)
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

function didYouMean(word: string, among: Iterable<string>): string {
  const near = nearest(word, among)
  return near === undefined ? '' : ` Did you mean "${near}"?`
}

/** A name that stands for two things, or for none, is taken without a word for one of them, or passed over. */
function names({ law: { facts, rules, switches } }: LinkedLaw): string[] {
  const twice = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, i) => ids.indexOf(id) < i))]
  return [
    ...twice([...facts, ...rules].map(({ id }) => id)).map((id) => `Two facts or rules are named "${id}".`),
    ...twice(switches.map(({ id }) => id)).map((id) => `Two readings are named "${id}".`),
    ...facts.flatMap((f) => {
      const values: readonly string[] = f.kind === 'choice' ? f.values : []
      return [
        ...twice(values).map((v) => `Fact ${f.id} has the value "${v}" twice.`),
        ...(values.length > MOST_VALUES ? [`Fact ${f.id} has ${values.length} values; at most ${MOST_VALUES}.`] : []),
      ]
    }),
    ...rules.flatMap(({ id, versions }) => {
      // a list that versions share may name what only one of them has
      const labels = new Set(versions.flatMap(({ unless = [] }) => unless.map(({ label }) => label)))
      return versions.flatMap(({ unless = [] }, i) => [
        ...twice(unless.map(({ label }) => label)).map(
          (label) => `Rule ${id}, version ${i + 1}: two exceptions are named "${label}".`,
        ),
        ...unless.flatMap(({ label, over = [] }) =>
          over
            .filter((other) => other === label || !labels.has(other))
            .map(
              (other) =>
                `Rule ${id}, version ${i + 1}: exception "${label}" stands over "${other}", which is no other exception of the rule.${other === label ? '' : didYouMean(other, labels)}`,
            ),
        ),
      ])
    }),
  ]
}
/** A bit for each in a whole number of 32 bits, the sign left out. */
const MOST_VALUES = 31

/** Every record of a rule's expressions. */
function* nodesOf(node: unknown): Generator<LinkedCondition | LinkedDay> {
  if (!node || typeof node !== 'object') return
  if ('kind' in node) yield node as LinkedCondition | LinkedDay
  for (const part of Object.values(node)) yield* nodesOf(part)
}

/** Days and dates that no calendar has, or that are a slip of the pen. */
function calendar(law: LinkedLaw): string[] {
  const isDate = (month: number, dayOfMonth: number): boolean =>
    civilOf(dayOfCivil(2024, month, dayOfMonth)).month === month && dayOfMonth > 0
  const isMonthDay = (n: number): boolean => isDate(Math.floor(n / 100), n % 100)
  return [
    ...law.sources.flatMap((s, i) =>
      s.kind === 'anniversary' && s.term.unit === 'date of a year' && !isDate(s.term.month, s.term.dayOfMonth)
        ? [`"${law.events[i]!}" ends on a date that no year has.`]
        : [],
    ),
    ...law.rules.flatMap((rule) =>
      [...nodesOf(rule.versions)].flatMap((n) => {
        if (n.kind === 'date' && !isDayOfLaw(n.day))
          return [`Rule ${rule.id}: ${isoOf(n.day)} is not of ${DAYS_OF_LAW}.`]
        if (
          n.kind !== 'within' ||
          n.from.every((from, i) => isMonthDay(from) && isMonthDay(n.to[i]!) && from <= n.to[i]!)
        )
          return []
        return [`Rule ${rule.id}: a span of "${n.name}" is not of two dates of one calendar year, the earlier first.`]
      }),
    ),
  ]
}

/** A comparison is an axis of the compiled tables by its name: two of one name would be one. */
function comparisons(law: LinkedLaw): string[] {
  const known = new Map<string, { readonly rule: string; readonly text: string }>()
  const problems = new Set<string>()
  for (const rule of law.rules)
    for (const n of nodesOf(rule.versions)) {
      if (n.kind !== 'compare' && n.kind !== 'within') continue
      const text = JSON.stringify(n)
      const before = known.get(n.name) ?? { rule: rule.id, text }
      known.set(n.name, before)
      if (before.text !== text)
        problems.add(`Rule ${rule.id}: "${n.name}" compares something else than in rule ${before.rule}.`)
    }
  return [...problems]
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

/** Facts and readings under which both apply; "" when it hangs on days or rules alone; undefined when they exclude one another. */
function bothApply(law: LinkedLaw, rule: LinkedRule, a: LinkedException, b: LinkedException): string | undefined {
  const everyReading = law.switches.map(({ options }) => 2 ** options.length - 1)
  const world = newWorld(unknownFacts(law), everyReading)
  const run = newRun(law, world, rule.index)
  const pending = [world]
  for (let runs = 0; pending.length > 0 && runs < 2000; runs++) {
    run.world = pending.pop()!
    run.memo.fill(undefined)
    const before = run.pending.length
    const both = evaluateCondition(run, a.when) && evaluateCondition(run, b.when)
    pending.push(...run.pending.splice(before))
    if (!both) continue
    const said = (id: string, values: readonly string[], mask: number): string[] =>
      mask === 2 ** values.length - 1 ? [] : [`${id} is ${values.filter((_, k) => (mask >> k) & 1).join(' or ')}`]
    return [
      ...law.choices.flatMap((c, i) => said(c.id, c.values, run.world.facts.masks[i]!)),
      ...law.switches.flatMap((s, i) => said(s.id, s.options, run.world.readings[i]!)),
    ].join(', ')
  }
  // too many ways to look at each: to say which stands over the other does no harm
  return pending.length > 0 ? '' : undefined
}
