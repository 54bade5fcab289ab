import { clock, zones } from '@draftlight/country'
import { dayOf, facts, factsFrom, groups, law, missingFor } from '@draftlight/law'
import { expect, test } from 'vitest'
import { nothingAnswered } from '../answers.ts'
import type { Answers } from '../answers.ts'
import { factsOf } from './facts-of.ts'
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

test('whoever said that there is none is not asked for its day', () => {
  const none = (value: string) => ({ kind: 'choice', value }) as const
  const rules = [
    'exit-ban/from',
    'passport/exit-limited',
    'call-up/favour-without-presence',
    'alternative-service/call-up-waits',
    'alternative-service/until',
  ]
  const open = (answers: Partial<Answers>): Set<string> => {
    const facts = factsOf({ ...nothingAnswered(), ...answers }, Date.UTC(2026, 10, 30))
    if ('contradiction' in facts) throw new Error(facts.contradiction.join())
    return new Set(rules.flatMap((rule) => missingFor(law, rule, facts)))
  }
  const days = ['deferral_until', 'deferral_ground_lost_on', 'fitness_decided_on', 'service_ended_on', 'acs_decided_on']
  const children = ['raises_child_without_mother', 'disabled_child_under_3']
  expect([...open({})]).toEqual(expect.arrayContaining([...days, ...children]))

  const said = { fitness: none('none'), acs_ground: none('none'), children_count: none('0') }
  const left = open({ standing: 'callable', said })
  for (const fact of [...days, ...children, 'acs_decision', 'acs_started_on']) expect(left, fact).not.toContain(fact)
  expect(open({ said: { acs_decision: none('none') } })).not.toContain('acs_decided_on')
  expect(open({ standing: 'deferred' })).toContain('deferral_until')
})

test('a day that was asked for at once, and is not known, is not asked for again', () => {
  const unknown = { kind: 'day', how: 'unknown' } as const
  const next = (rule: string, said: Answers['said']) =>
    nextFact([rule], known({ ...summoned, target: 'conscript' }), said)
  const before = facts.map((f) => f.id as string)
  const upTo = (id: string) => Object.fromEntries(before.slice(0, before.indexOf(id)).map((f) => [f, unknown]))
  expect(next('border/refused-by-ban', upTo('crossing_on'))).toBe('crossing_on')
  expect(next('border/refused-by-ban', { ...upTo('crossing_on'), travel_on: unknown })).not.toBe('crossing_on')
  expect(next('service/on', upTo('handed_at'))).toBe('handed_at')
  expect(next('service/on', { ...upTo('handed_at'), paper_on: unknown })).toBe('registered_letter_dispatched_at')
})
