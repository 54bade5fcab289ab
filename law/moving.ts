/**
 * What was moving when the reading of the law stopped. An answer that rests on it is not known for later days: both readings
 * stand side by side and none is the default, until a maintainer records in acts.yaml what became of it.
 */
import { lawReadTo, moving as shipped, type Moving } from './read-to.ts'
import { dayOf, type Day } from './language/day.ts'
import { ask, type Answer, type AnswerValue, type AskOptions } from './language/answer.ts'
import type { Facts } from './language/knowledge.ts'
import type { LinkedLaw } from './language/link.ts'
import { reachOf } from './language/reach.ts'
import type { Because } from './language/world.ts'

/** Whether it may have changed by this day, as far as anybody here knows. */
export const mayHaveChangedBy = (m: Moving, on: Day): boolean =>
  m.fate === undefined && on > (m.knownTo === undefined ? lawReadTo : dayOf(m.knownTo))

/** The readings that recorded fates settle for this day: adopted acts from their first day on, dropped ones never. */
export function settledReadings(on: Day, moving: readonly Moving[] = shipped): Readonly<Record<string, string>> {
  return Object.fromEntries(
    moving.flatMap(({ reading, fate }) => {
      if (!reading || !fate) return []
      const begun = fate.outcome === 'adopted' && dayOf(fate.from!) <= on
      return [[reading.switch, begun ? reading.changed : reading.asRead]]
    }),
  )
}

/** Both readings side by side; no default. */
export interface MayHaveChanged {
  readonly moving: Moving
  /** What the law as read gives. */
  readonly asRead: AnswerValue
  /** What the changed law gives; undefined where no text of it was seen. */
  readonly changed: AnswerValue | undefined
}

/** What this answer rests on and may have changed by the day asked about. */
export function mayHaveChanged(
  law: LinkedLaw,
  rule: string,
  facts: Facts,
  on: Day,
  options: AskOptions = {},
  moving: readonly Moving[] = shipped,
): readonly MayHaveChanged[] {
  const reach = reachOf(law, law.ruleOf.get(rule)!)
  return moving.flatMap((m): readonly MayHaveChanged[] => {
    if (!mayHaveChangedBy(m, on)) return []
    if (!m.reading) {
      if (!m.rules.some((id) => reach.rules.has(law.ruleOf.get(id) ?? -1))) return []
      const answer = ask(law, rule, facts, { ...options, alone: true })
      return restsOn(answer, m.rules) ? [{ moving: m, asRead: answer.value, changed: undefined }] : []
    }
    const { switch: id, asRead, changed } = m.reading
    if (!reach.switches.has(law.switchOf.get(id)!)) return []
    const under = (option: string): AnswerValue =>
      ask(law, rule, facts, { ...options, readings: { ...options.readings, [id]: option }, brief: true }).value
    const sides = { moving: m, asRead: under(asRead), changed: under(changed) }
    return JSON.stringify(sides.asRead) === JSON.stringify(sides.changed) ? [] : [sides]
  })
}
function restsOn(answer: Answer, rules: readonly string[]): boolean {
  const visit = (b: Because): boolean => rules.includes(b.rule) || b.parts.some(visit)
  return answer.because.some(visit)
}
