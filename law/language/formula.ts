/** The formula by which the day of a rule is computed in one world. */
import { chooseOpen, evaluateCondition, optionOf, versionAt } from './interpret.ts'
import type { LinkedDay } from './link.ts'
import type { Run } from './world.ts'

/**
 * How the day of a rule is computed in a world in which nothing forks any more: the formula that is left when every condition is
 * decided. Two worlds with the same formula give the same day for the same facts.
 */
export function formulaIn(run: Run, index: number): string {
  const rule = run.law.rules[index]!
  const at = versionAt(run, rule)
  if (at < 0) return 'never'
  const ofVersion = (i: number): string => {
    const version = rule.versions[i]!
    const fired = version.unless.find((x) => evaluateCondition(run, x.when))
    return formulaOf(run, (fired ? fired.then : version.value) as LinkedDay)
  }
  let formula = ofVersion(at)
  for (let j = at + 1; j < rule.versions.length; j++)
    if (rule.versions[j]!.onOpen !== 'keeps') formula += ` then ${ofVersion(j)}`
  return formula
}
function formulaOf(run: Run, e: LinkedDay): string {
  switch (e.kind) {
    case 'never':
      return 'never'
    case 'date':
      return `${e.day}`
    case 'event': {
      const source = run.law.sources[e.event]!
      return source.kind === 'rule' ? formulaIn(run, source.rule) : `e${e.event}`
    }
    case 'plus':
      return `${formulaOf(run, e.of)} ${e.roll} ${e.days}`
    case 'first':
    case 'last':
      return `${e.kind}(${e.of.map((x) => formulaOf(run, x)).join()})`
    case 'when':
      return formulaOf(run, evaluateCondition(run, e.if) ? e.then : e.else)
    case 'reading':
      return formulaOf(run, e.as[optionOf(run, e.switch)]!)
    case 'unsettled':
      return e.between.length > 0
        ? formulaOf(run, e.between[chooseOpen(run, e, e.why, e.between.length)]!)
        : `any (${e.why})`
  }
}
