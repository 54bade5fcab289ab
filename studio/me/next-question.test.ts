import { clock, zones } from '@draftlight/country'
import { dayOf, facts, factsFrom, groups, law, missingFor } from '@draftlight/law'
import { expect, test } from 'vitest'
import { nextFact, THEN } from './next-question.ts'

const known = (given: object, otherwiseNever = false) =>
  factsFrom(law, { ...given }, { on: dayOf('2026-02-20'), clock, zones, otherwiseNever })
/** What is asked one after the other of somebody who knows nothing more. */
function asked(rules: readonly string[], given: object, otherwiseNever = false): string[] {
  const said: Record<string, { unknown: true }> = {}
  const of = known(given, otherwiseNever)
  for (let next = nextFact(rules, of, said as never); next !== undefined; next = nextFact(rules, of, said as never)) {
    if (next in said) expect.fail(`${next} is asked twice`)
    said[next] = { unknown: true }
  }
  return Object.keys(said)
}
const summoned = { sex: 'M', citizenship_ru: true, placed_at: '2026-02-10', register: 'federal', target: 'conscript' }

test('facts of the law stand group by group, so that questions of a group come together', () => {
  const of = facts.map((f) => groups.indexOf(f.group))
  expect(of).toEqual(of.toSorted((a, b) => a - b))
})

test('first what can still change the situation’s own answer, in the law’s order; nothing twice; and it ends', () => {
  const all = asked(['exit-ban/from'], {})
  const own = missingFor(law, 'exit-ban/from', known({})).filter((f) => f !== 'on' && !f.endsWith('_moscow'))
  expect(own.length).toBeGreaterThan(2)
  const order = facts.map((f) => f.id as string)
  expect(all.slice(0, own.length)).toEqual(own.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
  expect(own).toContain('placed_at')
  expect(own).not.toContain('children_count')
  expect(all.length).toBeGreaterThan(own.length)
})

test('what cannot matter any more is not asked', () => {
  const open = new Set([...THEN, 'exit-ban/from'].flatMap((rule) => missingFor(law, rule, known({ sex: 'F' }))))
  for (const fact of asked(['exit-ban/from'], { sex: 'F' })) expect(open).toContain(fact)
  // of a woman the rule needs nothing: only the timeline's own lines are asked about
  expect(asked(['exit-ban/from'], { sex: 'F' })).toEqual(asked([], { sex: 'F' }))
  expect(asked(['exit-ban/from'], { sex: 'M' })).not.toEqual(asked([], { sex: 'M' }))
  const settled = { ...summoned, birth_date: '2004-06-15', appearance_at: '2026-03-12', on_military_register: 'yes' }
  expect(asked(['exit-ban/from', 'exit-ban/until', 'measures/from'], settled, true)).toEqual([])
})
