/**
 * Exact mutation of the law's data. Each mutant of a rule is compared with the rule in all its situations: where no answer
 * differs, it is equivalent; where some example then fails, it is killed; else it survives, with the smallest example
 * that would kill it.
 */
import { valueOf } from '../language/answer.ts'
import type { LinkedLaw } from '../language/link.ts'
import { reachOf, withRule } from '../language/reach.ts'
import type { WorkingDays } from '../language/world.ts'
import { readingMasks } from '../language/worlds.ts'
import { meets, type Example } from '../example-file.ts'
import { answerOf, isKnown, outcomesOf, type Situation } from './answer-of.ts'
import { mutantsOf, type Mutant } from './mutate.ts'
import { situationsOf, type RuleSituation } from './situations.ts'
import { exampleAsYaml, smallestExample } from './smallest.ts'

/** A change of a rule that no example notices. */
export interface Survivor {
  readonly rule: string
  readonly change: string
  /** YAML of the smallest example that kills it. */
  readonly example: string
}
/** What became of the small changes that were tried: told apart by an example, by no situation, or by a situation that no example holds. */
export interface MutantReport {
  readonly total: number
  /** No situation tells them from the rule. */
  readonly equivalent: number
  readonly killed: number
  readonly survivors: readonly Survivor[]
  /** The equivalent ones by name, to be looked at. */
  readonly same: readonly { readonly rule: string; readonly change: string }[]
  /** Situations in which rules were compared with mutants, over all rules. */
  readonly situations: number
}

/** How many small changes are tried for a rule, and again for a mutant that nothing has told apart yet. */
const TRIES = 8000
const TRIES_AGAIN = 2000
/** How many situations that a coarser change tells apart are looked around in. */
const MOST_NEAR = 40
const spread = <T>(list: readonly T[], most: number): readonly T[] =>
  list.length <= most ? list : list.filter((_, i) => i % Math.ceil(list.length / most) === 0)

/** `rules` by id: a part of the law, so that several threads can share the work. */
export function tryMutants(
  law: LinkedLaw,
  rules: readonly string[],
  examples: readonly Example[],
  workingDays: WorkingDays | undefined,
): MutantReport {
  const told = toldOf(law, examples)
  const reports = rules.map((id) => ofRule(law, law.ruleOf.get(id)!, told, workingDays))
  return joinReports(reports)
}
/** One report of several, as when threads have shared the rules. */
export const joinReports = (of: readonly MutantReport[]): MutantReport => ({
  total: of.reduce((n, r) => n + r.total, 0),
  equivalent: of.reduce((n, r) => n + r.equivalent, 0),
  killed: of.reduce((n, r) => n + r.killed, 0),
  survivors: of.flatMap((r) => r.survivors),
  same: of.flatMap((r) => r.same),
  situations: of.reduce((n, r) => n + r.situations, 0),
})

/** An example, with what each of its expectations asks. */
interface Told extends Situation {
  readonly expectations: readonly { readonly rule: number; readonly expected: unknown }[]
}
const toldOf = (law: LinkedLaw, examples: readonly Example[]): readonly Told[] =>
  examples.map((e) => ({
    facts: e.facts,
    readings: readingMasks(law, e.readings),
    expectations: e.expect.map(([rule, expected]) => ({ rule: law.ruleOf.get(rule)!, expected })),
  }))

/** An example as one rule sees it: only the expectations that rest on the rule, and what the rule itself answers. */
interface Case extends Told {
  readonly here: number | string
}
function casesOf(law: LinkedLaw, index: number, told: readonly Told[], workingDays: WorkingDays | undefined) {
  const quick: Case[] = []
  const slow: Case[] = []
  for (const t of told) {
    const expectations = t.expectations.filter((x) => reachOf(law, x.rule).rules.has(index))
    if (expectations.length === 0) continue
    const isQuick = expectations.every((x) => isKnown(law, x.rule, t.facts))
    ;(isQuick ? quick : slow).push({ ...t, expectations, here: answerOf(law, index, t, workingDays) })
  }
  return { quick, slow }
}

function ofRule(
  law: LinkedLaw,
  index: number,
  told: readonly Told[],
  workingDays: WorkingDays | undefined,
): MutantReport {
  const rule = law.rules[index]!
  // Where much is open an example takes long to run: only for a mutant that is known to differ.
  const { quick, slow } = casesOf(law, index, told, workingDays)
  const situations = situationsOf(law, rule, [...quick, ...slow], workingDays)
  situations.grow(TRIES)
  const right = new Map<Situation, number | string>()
  const rightIn = (s: RuleSituation): number | string => {
    let answer = right.get(s)
    if (answer === undefined) right.set(s, (answer = answerOf(law, index, s, workingDays, s.given)))
    return answer
  }
  const toldApart = (m: Mutant, mutated: LinkedLaw): Situation | undefined => {
    const telling =
      (by: LinkedLaw) =>
      (s: RuleSituation): boolean =>
        rightIn(s) !== answerOf(by, index, s, workingDays, s.given)
    const tells = telling(mutated)
    const known = situations.of.find(tells)
    if (known || !m.where) return known ?? situations.grow(TRIES_AGAIN).find(tells)
    const coarser = spread(situations.of.filter(telling(withRule(law, index, m.where.coarser))), MOST_NEAR)
    for (const s of coarser) {
      const found = situations.near(s, m.where.meet).find(tells)
      if (found) return found
    }
    return situations.grow(TRIES_AGAIN).find(tells)
  }

  const survivors: Survivor[] = []
  const same: Mutant[] = []
  let killed = 0
  const mutants = mutantsOf(law, rule)
  for (const m of mutants) {
    const mutated = withRule(law, index, m.as)
    if (isKilled(law, mutated, index, quick, workingDays)) {
      killed++
      continue
    }
    const found = toldApart(m, mutated)
    if (found === undefined) same.push(m)
    else if (isKilled(law, mutated, index, slow, workingDays)) killed++
    else
      survivors.push({
        rule: m.rule,
        change: m.change,
        example: exampleAsYaml(smallestExample(law, mutated, index, found, workingDays), 'M01'),
      })
  }
  return {
    total: mutants.length,
    equivalent: same.length,
    killed,
    survivors,
    same: same.map(({ rule: id, change }) => ({ rule: id, change })),
    situations: situations.of.length,
  }
}

/** Some example fails under the mutant. Only those in which the mutated rule itself answers differently are run in full. */
function isKilled(
  law: LinkedLaw,
  mutated: LinkedLaw,
  index: number,
  cases: readonly Case[],
  workingDays: WorkingDays | undefined,
): boolean {
  return cases.some(
    (c) =>
      answerOf(mutated, index, c, workingDays) !== c.here &&
      c.expectations.some(
        (x) => !meets(x.expected, valueOf(law.rules[x.rule]!, outcomesOf(mutated, x.rule, c, workingDays))),
      ),
  )
}
