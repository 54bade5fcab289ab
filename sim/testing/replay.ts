/**
 * The replay: men of a run are put before the law's interpreter, with the facts that the model knows of them, each time the model
 * asks its compiled law about them. Says where the two differ, and how many men of each class were replayed.
 */
import {
  ask,
  isoOf,
  law,
  NEVER,
  NEVER_DAY,
  onDay,
  setDay,
  UNKNOWN,
  unknownFacts,
  versionOf,
  type Day,
  type Facts,
} from '@draftlight/law'
import { choiceOf, flag, Flag } from '../cases.ts'
import { liveOffice } from '../live-office.ts'
import { choices, constants, days, type ChoiceColumn } from '../law/facts.ts'
import { purposes } from '../law/law.ts'
import { birthOf } from '../people.ts'
import { planOf } from '../plan.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { shardFor, State } from '../shard.ts'
import type { Question } from '../law/statute.ts'
import type { StoryEvent } from '../person/story.ts'

export interface Replay {
  readonly men: number
  /** Of a class of men, how many. */
  readonly seen: Readonly<Record<string, number>>
  /** Of a rule and a version of it that is in force on some day of the run, how many men. */
  readonly versions: Readonly<Record<string, number>>
  /** Answers of the interpreter that were compared. */
  readonly compared: number
  /** Where the model differs from the law. */
  readonly wrong: readonly string[]
  /** Where the model says that the law leaves it open and the interpreter can still decide: how many men, by rule. */
  readonly lessDecided: Readonly<Record<string, number>>
}

/** Replays all men of the first offices that have a case, and of the others those of a class of which fewer than `enough` were seen. */
export function replay(scenario: Scenario, offices: readonly number[], men: number, enough: number): Replay {
  const plan = planOf(scenario)
  const { statute } = plan
  const shard = shardFor(plan)
  const { cases } = shard
  const asked = plan.law.questions
  const dayFacts = law.sources.flatMap((source, event) => {
    if (source.kind !== 'fact') return []
    const name = law.events[event]!
    return [
      { event, column: (days as readonly string[]).includes(name) ? statute.event[name as (typeof days)[number]] : -1 },
    ]
  })

  const base = unknownFacts(law)
  for (const { event } of dayFacts) setDay(base, event, NEVER_DAY)
  law.choices.forEach((c, i) => {
    const value = { ...choices, ...constants }[c.id as ChoiceColumn | keyof typeof constants]
    base.masks[i] = 1 << c.values.indexOf(value)
  })
  const personWith = (given: Readonly<Record<string, Day | string>>): Facts => {
    const facts = { masks: base.masks.slice(), lo: base.lo.slice(), hi: base.hi.slice(), never: base.never.slice() }
    for (const [name, value] of Object.entries(given))
      if (typeof value === 'number') setDay(facts, law.eventOf.get(name)!, onDay(value))
      else facts.masks[law.choiceOf.get(name)!] = 1 << law.choices[law.choiceOf.get(name)!]!.values.indexOf(value)
    return facts
  }
  const factsOf = (slot: number): Facts => {
    const facts = personWith({})
    const values = statute.kinds.valuesOf(cases.kinds[slot]!)
    law.choices.forEach((c, i) => {
      if (c.id in choices) facts.masks[i] = 1 << values[statute.choice[c.id as ChoiceColumn]]!
    })
    for (const { event, column } of dayFacts) {
      const day = column < 0 ? NEVER : cases.events[slot * statute.eventStride + column]!
      if (day !== NEVER) setDay(facts, event, onDay(day))
    }
    return facts
  }
  const event = (slot: number, id: string): Day => cases.events[slot * statute.eventStride + statute.target(id)]!
  const fact = (slot: number, id: (typeof days)[number]): Day =>
    cases.events[slot * statute.eventStride + statute.event[id]]!
  /** What the model holds after asking, in the interpreter's words. */
  const held = (slot: number, id: string): string => {
    const table = statute.tables.tables.get(id)!
    if (table.type !== 'day') {
      const v = cases.verdicts[slot * statute.verdictStride + statute.target(id)]!
      return table.type === 'pick' ? table.values[v]! : ['no', 'yes', 'unknown'][v]!
    }
    return dayOr(event(slot, id))
  }
  /** A range of days or of values is what the model calls unknown. */
  const byLaw = (facts: Facts, id: string): string => {
    const { value } = ask(law, id, facts, { readings: scenario.readings, alone: true })
    return typeof value === 'string' ? value : 'unknown'
  }

  const wrong: string[] = []
  const chosen = new Set<number>()
  const seen = new Map<string, Set<number>>()
  const versions = new Map<string, Set<number>>()
  const lessDecided = new Map<string, Set<number>>()
  let compared = 0
  const add = (to: Map<string, Set<number>>, name: string, man: number): void => {
    const of = to.get(name)
    if (of) of.add(man)
    else to.set(name, new Set([man]))
  }
  const isWanted = (man: number, classes: readonly string[]): boolean =>
    chosen.has(man) || chosen.size < men || classes.some((name) => (seen.get(name)?.size ?? 0) < enough)
  const compare = (man: number, id: string, ours: string, facts: Facts): void => {
    compared++
    const laws = byLaw(facts, id)
    if (ours === laws) return
    if (ours === 'unknown') add(lessDecided, id, man)
    else wrong.push(`man ${man}, ${id}: ${ours}, the law says ${laws}`)
  }

  const classesOf = (question: Question, slot: number): string[] => {
    const found: string[] = []
    const has = (name: string, is: boolean): void => void (is && found.push(name))
    const known = (id: string): boolean => event(slot, id) < UNKNOWN
    if (question === asked.sent) {
      const came = (id: (typeof days)[number]): boolean => fact(slot, id) < NEVER
      const inMoscow = choiceOf(cases, slot, statute.choice.register) === plan.values.moscowRegister
      has("in Moscow's own register", inMoscow)
      has(
        'electronic',
        !inMoscow &&
          came('placed_at') &&
          !came('registered_letter_dispatched_at') &&
          !came('handed_at') &&
          !came('refused_at'),
      )
      has('letter delivered', came('registered_letter_delivered_at'))
      has('letter not delivered', came('registered_letter_dispatched_at') && !came('registered_letter_delivered_at'))
      has('handed over', came('handed_at'))
      has('refused', came('refused_at'))
      has(
        'on paper and in the register',
        came('placed_at') && (came('handed_at') || came('registered_letter_dispatched_at')),
      )
      has('never served', event(slot, 'service/on') === NEVER)
      has('banned', known('exit-ban/from'))
      has('sent in the warm-up', shard.t < plan.warmUp)
      has('sent in the counted days', shard.t >= plan.warmUp)
      has('deferred by decision', flag(cases, slot, Flag.was) === State.deferred)
      has('exempt by decision', flag(cases, slot, Flag.was) === State.exempt)
      has('in the reserve', flag(cases, slot, Flag.was) === State.reserve)
      has('a second summons', flag(cases, slot, Flag.summonses) > 1)
    } else if (question === asked.ended) {
      has('lifted', known('exit-ban/from') && known('exit-ban/until') && fact(slot, 'appeared_at') < NEVER)
      has('warm-up into the year', shard.t >= plan.warmUp && event(slot, 'summons/sent-on') < scenario.from)
    } else if (question === asked.missed) has('restricted', known('measures/from'))
    else if (question === asked.callUp) has('called up', true)
    else if (question === asked.penalty) has('fined', true)
    return found
  }
  const versionsOf = (question: Question, slot: number): string[] =>
    question.closure.flatMap((id) => {
      const table = statute.tables.tables.get(id)!
      const decidedOn = cases.events[slot * statute.eventStride + table.decider]!
      return decidedOn < UNKNOWN ? [versionName(id, table.starts[versionOf(table, decidedOn)]!)] : []
    })
  // what is asked once for every day, or for every birthday, no man asks
  const { season: _season, window: _window, ageDays: _ageDays, ...ofMen } = asked
  for (const id of new Set(Object.values(ofMen).flatMap((question) => question.closure))) {
    const { starts } = statute.tables.tables.get(id)!
    starts.forEach((start, code) => {
      if (start < plan.from + plan.days && (starts[code + 1] ?? Infinity) > plan.from)
        versions.set(versionName(id, start), new Set())
    })
  }
  cases.witness = (question, slot) => {
    const man = shard.firstPerson + cases.man[slot]!
    const classes = classesOf(question, slot)
    const underVersions = versionsOf(question, slot).filter((name) => versions.has(name))
    if (!isWanted(man, classes) && !underVersions.some((name) => versions.get(name)!.size < enough)) return
    chosen.add(man)
    for (const name of classes) add(seen, name, man)
    for (const name of underVersions) add(versions, name, man)
    const facts = factsOf(slot)
    for (const id of question.rules) compare(man, id, held(slot, id), facts)
  }

  /** What the register does without a summons. */
  const registerEvent = ({ man, day, what, slot }: StoryEvent): void => {
    const name = { 'of-age': 'turned 18', 'past-age': 'left by age', 'deferral-ended': 'deferral ended in the year' }[
      what as string
    ]
    const person = shard.firstPerson + man
    if (name === undefined || day < scenario.from || !isWanted(person, [name])) return
    chosen.add(person)
    add(seen, name, person)
    const born = { birth_date: birthOf(shard, man) }
    if (what === 'of-age') compare(person, 'liability/from', isoOf(day), personWith({ ...born, on: day }))
    else if (what === 'past-age') {
      compare(person, 'liability/age', 'no', personWith({ ...born, on: day }))
      const before = byLaw(personWith({ ...born, on: day - 1 }), 'liability/age')
      // A man in the office's hands is released when it next looks at him, not on the day itself.
      if (before === 'no' && slot < 0)
        wrong.push(`man ${person} leaves by age on ${isoOf(day)}: by law he had left the day before`)
    } else
      for (const [on, inForce] of [
        [day, 'yes'],
        [day + 1, 'no'],
      ] as const)
        for (const deferral of ['bachelor', 'health'])
          compare(person, 'deferral/in-force', inForce, personWith({ ...born, on, deferral, deferral_until: day }))
  }
  // What was asked once for every day, and once for every birthday.
  const NOBODY = -1
  const verdict = (value: number): string => ['no', 'yes', 'unknown'][value]!
  purposes.forEach((purpose, p) => {
    for (let d = 0; d < plan.law.seasonDays; d += 3) {
      const allowed = plan.law.inSeason[p * plan.law.seasonDays + d]!
      compare(NOBODY, 'summons/in-season', verdict(allowed), personWith({ purpose, appearance_at: plan.from + d }))
    }
  })
  for (let t = 0; t < plan.days; t++) {
    const window = verdict(plan.law.inDispatchWindow[t]!)
    compare(NOBODY, 'dispatch/in-window', window, personWith({ dispatch_on: plan.from + t }))
  }
  const { birthEvents } = plan.statute
  const [liableFrom, liableUntil] = (['liability/from', 'liability/until'] as const).map((rule) =>
    birthEvents.indexOf(plan.statute.target(rule)),
  )
  for (const { firstBirth, births, birthRows, ageAtStart } of plan.cohorts)
    for (let b = 0; b < births; b += 13) {
      const row = b * birthEvents.length
      const facts = personWith({ birth_date: firstBirth + b, on: plan.from })
      compare(NOBODY, 'liability/from', dayOr(birthRows()[row + liableFrom!]!), facts)
      compare(NOBODY, 'liability/until', dayOr(birthRows()[row + liableUntil!]!), facts)
      compare(NOBODY, 'liability/age', verdict(ageAtStart[b]!), facts)
    }

  for (const office of offices) {
    const events: StoryEvent[] = []
    shard.story = { man: 'everybody', events }
    liveOffice(shard, office)
    events.forEach(registerEvent)
  }
  const sizes = (of: Map<string, Set<number>>): Record<string, number> =>
    Object.fromEntries([...of].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, men]) => [name, men.size]))
  return {
    men: chosen.size,
    compared,
    wrong,
    seen: sizes(seen),
    versions: sizes(versions),
    lessDecided: sizes(lessDecided),
  }
}
const versionName = (rule: string, start: Day): string =>
  start < -100_000 ? `${rule} from the first day` : `${rule} since ${isoOf(start)}`
const dayOr = (day: Day): string => (day === NEVER ? 'never' : day === UNKNOWN ? 'unknown' : isoOf(day))
