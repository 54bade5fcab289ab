import { flag, Flag } from './cases.ts'
import {
  ask,
  isDefinite,
  law,
  NEVER,
  readingMasks,
  setDay,
  unknownFacts,
  UNKNOWN,
  valueAlone,
  type DaySet,
  type Facts,
} from '@draftlight/law'
import { expect, it } from 'vitest'
import { liveOffice } from './country.ts'
import { choices, constants, days } from './facts.ts'
import { planOf } from './plan.ts'
import { byDefault, someOffices } from './testing/runs.ts'
import { shardFor, State } from './shard.ts'
import type { Question } from './statute.ts'

const plan = planOf(byDefault)
const { statute } = plan
const shard = shardFor(plan)
const { cases } = shard
const readings = readingMasks(law, byDefault.readings)
const ruleIndex = new Map(law.law.rules.map((r, i) => [r.id, i]))

/** The facts of a case as the law's interpreter reads them. */
function factsOf(slot: number): Facts {
  const facts = unknownFacts(law)
  const values = statute.kinds.valuesOf(cases.kinds[slot]!)
  law.choices.forEach((c, i) => {
    const option =
      c.id in choices
        ? values[statute.choice[c.id as keyof typeof choices]]!
        : law.law.facts.flatMap((f) =>
            f.kind === 'choice' && f.id === c.id ? [f.values.indexOf(constants[c.id as keyof typeof constants])] : [],
          )[0]!
    facts.masks[i] = option < 0 ? 1 : 1 << option
  })
  law.sources.forEach((source, event) => {
    if (source.kind !== 'fact') return
    const name = law.events[event]!
    const day = (days as readonly string[]).includes(name)
      ? cases.events[slot * statute.eventStride + statute.event[name as keyof typeof statute.event]]!
      : NEVER
    setDay(facts, event, day === NEVER ? { lo: 1, hi: 0, never: true } : { lo: day, hi: day, never: false })
  })
  return facts
}
/** What the simulation holds after asking, in the interpreter's terms. */
function held(slot: number, id: string): string {
  const table = statute.tables.tables.get(id)!
  if (table.type !== 'day') {
    const v = cases.verdicts[slot * statute.verdictStride + statute.target(id)]!
    return table.type === 'pick' ? table.values[v]! : ['no', 'yes', 'unknown'][v]!
  }
  const day = cases.events[slot * statute.eventStride + statute.target(id)]!
  return day === NEVER ? 'never' : day === UNKNOWN ? 'unknown' : String(day)
}
const openOrNot = (facts: Facts, id: string): string => {
  const { value } = ask(law, id, facts, { readings: byDefault.readings })
  return isDefinite(value) ? String(value) : 'unknown'
}
function interpreted(facts: Facts, id: string): string {
  const rule = law.rules[ruleIndex.get(id)!]!
  const value = valueAlone(law, rule.index, facts, readings)
  if (rule.type !== 'day') return rule.values[value as number] ?? 'unknown'
  const { lo, hi, never } = value as DaySet
  return lo > hi ? (never ? 'never' : 'unknown') : lo === hi && !never ? String(lo) : 'unknown'
}

it('replays ten thousand men: every question asked in a run has the interpreter’s answer, in every class of men', () => {
  const seen = new Map<string, number>()
  const see = (name: string): void => void seen.set(name, (seen.get(name) ?? 0) + 1)
  const wrong: string[] = []
  const men = new Set<number>()
  cases.witness = (question: Question, slot: number) => {
    const man = shard.firstPerson + cases.man[slot]!
    men.add(man)
    const facts = factsOf(slot)
    for (const id of question.rules) {
      if (!question.closure.includes(id)) continue
      const ours = held(slot, id)
      // What the law leaves open needs all its branches; what it settles is the same on any of them.
      const laws = ours === 'unknown' ? openOrNot(facts, id) : interpreted(facts, id)
      // The compiled form keeps a day that is one of two as "unknown": of men whom the law itself leaves between two ages it may
      // stay open where the interpreter still decides. Nobody else, and never the other way round.
      if (ours === 'unknown' && held(slot, 'liability/until') === 'unknown') see('age left open by the law')
      else if (ours !== laws && wrong.length < 10) wrong.push(`man ${man}, ${id}: ${ours}, the law says ${laws}`)
    }
    note(question, slot)
  }
  const day = (slot: number, name: keyof typeof statute.event): number =>
    cases.events[slot * statute.eventStride + statute.event[name]]!
  const note = (question: Question, slot: number): void => {
    const asked = plan.law.questions
    if (question === asked.sent) {
      const born = day(slot, 'birth_date')
      see(
        day(slot, 'handed_at') < NEVER
          ? 'handed'
          : day(slot, 'refused_at') < NEVER
            ? 'refused'
            : day(slot, 'registered_letter_delivered_at') < NEVER
              ? 'letter delivered'
              : day(slot, 'placed_at') < NEVER
                ? 'placed only'
                : 'not reached',
      )
      if (plan.law.liableDays(born, 1)[0]! >= plan.from) see('turned 18 in the run')
      see(shard.t < plan.warmUp ? 'sent in the warm-up' : 'sent in the counted days')
      if (flag(cases, slot, Flag.was) === State.deferred) see('deferred by decision')
      if (Number(held(slot, 'exit-ban/from')) >= 0) see('banned')
    } else if (question === asked.ended) see('ban ended')
    else if (question === asked.missed && Number(held(slot, 'measures/from')) >= 0) see('measures due')
    else if (question === asked.callUp) see('called up')
    else if (question === asked.penalty) see('fined')
  }
  for (const office of someOffices(plan, 130)) liveOffice(shard, office)
  cases.witness = undefined
  expect(wrong).toEqual([])
  expect(men.size).toBeGreaterThan(10_000)
  for (const name of [
    'handed',
    'refused',
    'letter delivered',
    'placed only',
    'not reached',
    'turned 18 in the run',
    'sent in the warm-up',
    'sent in the counted days',
    'deferred by decision',
    'banned',
    'ban ended',
    'measures due',
    'called up',
    'fined',
  ])
    expect(seen.get(name) ?? 0, name).toBeGreaterThanOrEqual(name === 'refused' ? 50 : 200)
})
