/** What is said of one does not depend on who was asked about before: what is kept between questions is kept under all that matters. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choosings, people, smallLaws, workingDay, type Partly } from '../testing/small-laws.ts'
import { ask, missingFor } from './answer.ts'
import { setDay, unknownFacts, type Facts } from './knowledge.ts'
import { link, type LinkedLaw } from './link.ts'
import { extremeDay, readingMasks } from './worlds.ts'

function factsOf(law: LinkedLaw, p: Partly): Facts {
  const facts = unknownFacts(law)
  law.choices.forEach(({ id, values }, c) => {
    facts.masks[c] = p.choices[id]!.reduce((mask, v) => mask | (1 << values.indexOf(v)), 0)
  })
  for (const [id, d] of Object.entries(p.days)) setDay(facts, law.eventOf.get(id)!, d)
  return facts
}
/** All that is remembered between two questions. */
const saidOf = (law: LinkedLaw, p: Partly, workingDays: typeof workingDay | undefined) => {
  const facts = factsOf(law, p)
  return ['strict', 'mild'].flatMap((LEAN) =>
    law.rules.map((rule) => {
      const options = { readings: { LEAN }, ...(workingDays ? { workingDays } : {}) }
      const { because, ...answer } = ask(law, rule.id, facts, options)
      const readings = readingMasks(law, options.readings)
      return {
        answer,
        because: because.map((b) => b.value),
        brief: ask(law, rule.id, facts, { ...options, brief: true }).value,
        missing: missingFor(law, rule.id, facts, options),
        ends:
          rule.type === 'day'
            ? (['earliest', 'latest'] as const).map((side) =>
                extremeDay({ law, rule: rule.index, facts, readings, workingDays }, side),
              )
            : [],
      }
    }),
  )
}
const cases = fc
  .sample(fc.tuple(smallLaws, fc.array(people, { minLength: 5, maxLength: 5 })), { numRuns: 40, seed: 20261130 })
  .filter(([law]) => (choosings(law)?.length ?? Infinity) <= 4)

test('of people asked about one after another the same is said as of each alone', () => {
  const said = new Set<string>()
  for (const [law, list] of cases) {
    const linked = link(law)
    for (const [i, p] of list.entries()) {
      const calendar = i % 2 === 0 ? workingDay : undefined
      const here = JSON.stringify(saidOf(linked, p, calendar))
      expect(here).toBe(JSON.stringify(saidOf(link(law), p, calendar)))
      said.add(here)
    }
  }
  expect(said.size).toBeGreaterThan(50)
})
