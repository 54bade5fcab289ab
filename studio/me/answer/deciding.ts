// "If … then": the one fact that decides, and what follows from each of its values.
import { ask, copyFacts, isDefinite, law, NEVER_DAY, setDay, valuesAlike } from '@draftlight/law'
import type { Answer, Facts } from '@draftlight/law'

/** One value of the deciding fact (for a day: that it comes, or never does), and the law's answer then. */
interface Branch {
  readonly values: readonly string[]
  readonly answer: Answer
}
export interface Deciding {
  readonly fact: string
  readonly branches: readonly Branch[]
}

const withChoice = (facts: Facts, choice: number, bit: number): Facts => {
  const copy = copyFacts(facts)
  copy.masks[choice] = 1 << bit
  return copy
}
const withDay = (facts: Facts, event: number, comes: boolean): Facts => {
  const copy = copyFacts(facts)
  if (comes) copy.never[event] = 0
  else setDay(copy, event, NEVER_DAY)
  return copy
}

/** The ways in which the fact may still come out, and the law's answer to each. */
const waysOf = (rule: string, facts: Facts, fact: string): readonly (readonly [string, Answer])[] => {
  const brief = (f: Facts) => ask(law, rule, f, { brief: true })
  const choice = law.choiceOf.get(fact)
  if (choice === undefined) {
    const event = law.eventOf.get(fact)!
    if (facts.never[event] === 0 || facts.lo[event]! > facts.hi[event]!) return []
    return [
      ['comes', brief(withDay(facts, event, true))],
      ['never', brief(withDay(facts, event, false))],
    ]
  }
  const answers = new Map<number, Answer>()
  for (const alike of valuesAlike(law, law.ruleOf.get(rule)!, choice)) {
    const open = alike.filter((bit) => (facts.masks[choice]! >> bit) & 1)
    if (open.length === 0) continue
    const answer = brief(withChoice(facts, choice, open[0]!))
    for (const bit of open) answers.set(bit, answer)
  }
  return law.choices[choice]!.values.flatMap((value, bit) =>
    answers.has(bit) ? [[value, answers.get(bit)!] as const] : [],
  )
}

const branchesOf = (rule: string, facts: Facts, fact: string): readonly Branch[] => {
  const byAnswer = new Map<string, { values: string[]; answer: Answer }>()
  for (const [value, answer] of waysOf(rule, facts, fact)) {
    const key = JSON.stringify(answer.value)
    const same = byAnswer.get(key)
    if (same) same.values.push(value)
    else byAnswer.set(key, { values: [value], answer })
  }
  return [...byAnswer.values()]
}

/** How many facts are tried: the first ones in the order in which they are asked. */
const TRIED = 6

/**
 * The fact of `missing` (in the order in which it is asked) whose values settle the answer best: all of them, else the most.
 * Undefined where none settles anything.
 */
export function* decidingFact(
  rule: string,
  facts: Facts,
  missing: readonly string[],
): Generator<void, Deciding | undefined> {
  let best: (Deciding & { readonly score: number }) | undefined
  for (const fact of missing.slice(0, TRIED)) {
    yield
    const branches = branchesOf(rule, facts, fact)
    if (branches.length < 2) continue
    const settled = branches.filter(({ answer }) => isDefinite(answer.value)).length
    const score = settled === branches.length ? 2 : settled / branches.length
    if (settled > 0 && (best === undefined || score > best.score)) best = { fact, branches, score }
    if (score === 2) break
  }
  return best
}
