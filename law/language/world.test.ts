/** Worlds: what they say, what two of them share, and which cannot be. */
import { expect, test } from 'vitest'
import { FIRST_DAY, LAST_DAY } from './day.ts'
import { always, holds, is, notAfter, on, plus, reading } from './expression.ts'
import { betweenDays, dayIn, onDay, setDay, unknownFacts } from './knowledge.ts'
import { link } from './link.ts'
import { reachOf } from './reach.ts'
import { dayRule, since, verdictRule } from './rule.ts'
import {
  apartIn,
  assume,
  cannotBe,
  copyWorld,
  decide,
  decisionOf,
  doubt,
  newRun,
  newWorld,
  projected,
  setDayIn,
  setMask,
  withoutDoubt,
  worldKey,
  type Outcome,
  type World,
} from './world.ts'
import { extremeDay, readingMasks, worldsOf } from './worlds.ts'
import { sex, came, left, held, LEAN } from '../testing/little-facts.ts'

const colour = { kind: 'choice', id: 'colour', values: ['red', 'green'], group: 'g' } as const
const WIDE = { id: 'WIDE', default: 'all', options: { none: held, all: held } } as const
const first = since('1970-01-01')
const [CAME, LEFT, COMPUTED] = [1, 2, 3]
const [BASE, COMPUTES, MAY, OTHER] = [0, 1, 2, 3]
const newLaw = () =>
  link({
    facts: [sex, colour, came, left],
    switches: [LEAN, WIDE],
    rules: [
      verdictRule('base', { decidedBy: on(came), versions: [{ since: first, cites: [], value: is(sex, 'M') }] }),
      dayRule('computes', { decidedBy: on(came), versions: [{ since: first, cites: [], value: plus(on(came), 3) }] }),
      verdictRule('may', {
        decidedBy: on(came),
        versions: [
          {
            since: first,
            cites: [],
            value: {
              kind: 'all',
              of: [
                holds({ id: 'base' }),
                notAfter('n', on({ id: 'computes' }), on(came)),
                reading(LEAN, { strict: always, mild: always }),
              ],
            },
          },
        ],
      }),
      verdictRule('other', {
        decidedBy: on(left),
        versions: [
          {
            since: first,
            cites: [],
            value: { kind: 'all', of: [is(colour, 'red'), reading(WIDE, { none: always, all: always })] },
          },
        ],
      }),
    ],
  })
type Law = ReturnType<typeof newLaw>
const worldOf = (law: Law): World => newWorld(unknownFacts(law), readingMasks(law))
/** A part of the rule, to decide about. */
const partOf = (law: Law, rule: number): object => law.rules[rule]!.versions[0]!
const outcome = (value: number, world: World): Outcome => ({ value, world, because: undefined })

test('what a world says about a rule is all that the rule can rest on, and nothing else', () => {
  const law = newLaw()
  const key = (change: (w: World) => void) => {
    const w = worldOf(law)
    change(w)
    return worldKey(law, w, reachOf(law, MAY))
  }
  const same = key(() => {})
  const other: ((w: World) => void)[] = [
    (w) => (w.facts.masks[0] = 1),
    (w) => setDay(w.facts, CAME, betweenDays(5, 9)),
    (w) => setDay(w.facts, CAME, { lo: 5, hi: 9, never: true }),
    (w) => setDay(w.facts, CAME, betweenDays(59, 9)),
    (w) => setDay(w.facts, COMPUTED, betweenDays(5, 9)),
    (w) => setDay(w.facts, COMPUTED, betweenDays(5, 8)),
    // Each of the three alone: from when, until when, whether ever.
    (w) => setDay(w.facts, CAME, { lo: 5, hi: LAST_DAY, never: true }),
    (w) => setDay(w.facts, CAME, { lo: 6, hi: LAST_DAY, never: true }),
    (w) => setDay(w.facts, CAME, { lo: FIRST_DAY, hi: 5, never: true }),
    (w) => setDay(w.facts, CAME, { lo: FIRST_DAY, hi: 6, never: true }),
    (w) => setDay(w.facts, CAME, betweenDays(FIRST_DAY, LAST_DAY)),
    (w) => setDay(w.facts, COMPUTED, betweenDays(FIRST_DAY, LAST_DAY)),
    // The same digits.
    (w) => setDay(w.facts, CAME, betweenDays(1, 123)),
    (w) => setDay(w.facts, CAME, betweenDays(11, 23)),
    (w) => (w.readings[0] = 2),
    (w) => decide(w, partOf(law, MAY), 0),
    (w) => decide(w, partOf(law, MAY), 1),
    (w) => decide(w, partOf(law, COMPUTES), 1),
    (w) => assume(w, BASE, outcome(0, w)),
    (w) => assume(w, BASE, outcome(1, w)),
    (w) => {
      assume(w, BASE, outcome(1, w))
      decide(w, partOf(law, MAY), 1)
    },
  ]
  const keys = [same, ...other.map(key)]
  expect(new Set(keys).size).toBe(keys.length)
  const nothing: ((w: World) => void)[] = [
    (w) => (w.facts.masks[1] = 1),
    (w) => setDay(w.facts, LEFT, onDay(5)),
    (w) => (w.readings[1] = 1),
    (w) => decide(w, partOf(law, OTHER), 0),
    (w) => decide(w, {}, 0),
    (w) => assume(w, OTHER, outcome(1, w)),
    (w) => doubt(w, 'who'),
  ]
  expect(nothing.map(key)).toEqual(nothing.map(() => same))
})
test('what is said of choices is never taken for what is said of a day', () => {
  const law = link({
    facts: [sex, colour, came, left],
    switches: [],
    rules: [
      verdictRule('all of them', {
        decidedBy: on(came),
        versions: [
          {
            since: first,
            cites: [],
            value: { kind: 'all', of: [is(sex, 'M'), is(colour, 'red'), notAfter('n', on(came), on(left))] },
          },
        ],
      }),
    ],
  })
  const key = (change: (w: World) => void) => {
    const w = worldOf(law)
    change(w)
    return worldKey(law, w, reachOf(law, 0))
  }
  const green = key((w) => w.facts.masks.splice(0, 2, 2, 1))
  expect(key((w) => setDay(w.facts, LEFT, { lo: 2, hi: 1, never: true }))).not.toBe(green)
})
test('ways in which a rule comes out are apart by value, and by what is shared', () => {
  const law = newLaw()
  const [man, woman, green] = [worldOf(law), worldOf(law), worldOf(law)]
  man.facts.masks[0] = 1
  woman.facts.masks[0] = 2
  green.facts.masks[0] = 1
  green.facts.masks[1] = 2
  const list = [outcome(1, man), outcome(0, woman), outcome(0, man), outcome(1, green)]
  const shared = reachOf(law, BASE)
  expect(apartIn(law, list, shared)).toEqual(list.slice(0, 3))
  expect(apartIn(law, list, shared)).toBe(apartIn(law, list, shared))
  expect(apartIn(law, list, reachOf(law, OTHER))).toEqual([list[0], list[1], list[3]])
})
test('a run that goes on after a rule came out knows what both rest on, and nothing more of it', () => {
  const law = newLaw()
  const from = worldOf(law)
  from.facts.masks.splice(0, 2, 1, 2)
  setDay(from.facts, CAME, onDay(5))
  setDay(from.facts, LEFT, onDay(6))
  setDay(from.facts, COMPUTED, onDay(8))
  from.readings.splice(0, 2, 2, 1)
  decide(from, partOf(law, MAY), 1)
  decide(from, partOf(law, OTHER), 1)
  assume(from, BASE, outcome(1, from))
  assume(from, OTHER, outcome(1, from))
  doubt(from, 'who')
  const run = newRun(law, worldOf(law), MAY)
  const came = outcome(0, from)
  const w = projected(run, came, MAY, reachOf(law, MAY))
  const before = worldOf(law)
  expect(w.facts.masks).toEqual([1, 0b11])
  expect([CAME, LEFT, COMPUTED].map((e) => dayIn(w.facts, e))).toEqual([onDay(5), dayIn(before.facts, LEFT), onDay(8)])
  expect(w.readings).toEqual([2, before.readings[1]])
  expect([MAY, OTHER].map((r) => decisionOf(w, partOf(law, r)))).toEqual([1, undefined])
  expect([...w.assumed.keys()].sort()).toEqual([BASE, MAY])
  expect(w.assumed.get(MAY)).toBe(came)
  expect([...w.doubts]).toEqual(['who'])
  // What the run has decided already stays as it is.
  decide(run.world, partOf(law, MAY), 0)
  const again = projected(run, came, MAY, reachOf(law, MAY))
  expect(again.decided).toBe(run.world.decided)
  expect(run.world.doubts.size).toBe(0)
})
test('a copy shares nothing that is changed later', () => {
  const law = newLaw()
  const w = worldOf(law)
  doubt(w, 'who')
  const doubts = w.doubts
  doubt(w, 'who')
  expect(w.doubts).toBe(doubts)
  const copy = copyWorld(w)
  doubt(copy, 'what')
  decide(copy, law, 1)
  assume(copy, BASE, outcome(1, copy))
  copy.readings[0] = 2
  expect([[...w.doubts], decisionOf(w, law), w.assumed.size, w.readings[0]]).toEqual([['who'], undefined, 0, 1])
  expect([[...copy.doubts], decisionOf(copy, law)]).toEqual([['who', 'what'], 1])
  expect([...withoutDoubt(copy).doubts]).toEqual([])
})
const saidIn = ({ facts }: World) => ({
  sex: facts.masks[0],
  colour: facts.masks[1],
  came: dayIn(facts, CAME),
  left: dayIn(facts, LEFT),
})
test('of two worlds that go on from one, each writes for itself, whichever writes first', () => {
  const law = newLaw()
  const writes: ((w: World) => void)[] = [
    (w) => setMask(w, 0, 1),
    (w) => setMask(w, 1, 2),
    (w) => setDayIn(w, CAME, 5, LAST_DAY, 1),
    (w) => setDayIn(w, CAME, FIRST_DAY, 9, 1),
    (w) => setDayIn(w, CAME, FIRST_DAY, LAST_DAY, 0),
    (w) => setDayIn(w, LEFT, 6, 6, 0),
  ]
  const nothing = saidIn(worldOf(law))
  /** What is said after these alone. */
  const after = (...list: ((w: World) => void)[]) => {
    const w = worldOf(law)
    for (const write of list) write(w)
    return saidIn(w)
  }
  expect(new Set(writes.map((write) => JSON.stringify(after(write)))).size).toBe(writes.length)
  for (const one of writes)
    for (const other of writes) {
      const facts = unknownFacts(law)
      const [from, keeps] = [newWorld(facts, readingMasks(law)), newWorld(facts, readingMasks(law))]
      const copy = copyWorld(from)
      const third = copyWorld(copy)
      one(copy)
      other(from)
      const fourth = copyWorld(copy)
      other(copy)
      one(fourth)
      expect([saidIn(from), saidIn(copy)]).toEqual([after(other), after(one, other)])
      expect([saidIn(third), saidIn(keeps), saidIn(fourth)]).toEqual([nothing, nothing, after(one)])
    }
})
test('a list is copied when a world first writes to it, and only that list, once', () => {
  const w = worldOf(newLaw())
  const copy = copyWorld(w)
  setMask(copy, 0, w.facts.masks[0]!)
  setDayIn(copy, CAME, FIRST_DAY, LAST_DAY, 1)
  expect(copy.facts.masks).toBe(w.facts.masks)
  setMask(copy, 0, 1)
  setDayIn(copy, CAME, 5, LAST_DAY, 1)
  const { masks, lo } = copy.facts
  setMask(copy, 1, 1)
  setDayIn(copy, LEFT, 6, LAST_DAY, 1)
  expect([copy.facts.masks, copy.facts.lo].map((list, i) => list === [masks, lo][i])).toEqual([true, true])
  expect([masks === w.facts.masks, lo === w.facts.lo]).toEqual([false, false])
  expect([copy.facts.hi === w.facts.hi, copy.facts.never === w.facts.never]).toEqual([true, true])
})
test('a world that cannot be is dropped', () => {
  const law = newLaw()
  const w = worldOf(law)
  cannotBe(w)
  expect(worldsOf({ ...w, law, rule: MAY })).toEqual([])
  expect(extremeDay({ ...w, law, rule: COMPUTES }, 'earliest')).toBe(
    extremeDay({ ...w, law, rule: COMPUTES }, 'latest'),
  )
  for (const [event, d] of [
    [CAME, { lo: 5, hi: 4, never: false }],
    [COMPUTED, { lo: 5, hi: 4, never: false }],
  ] as const) {
    const facts = unknownFacts(law)
    setDay(facts, event, d)
    expect(worldsOf({ law, rule: BASE, facts, readings: readingMasks(law) })).toEqual([])
    // Without a day it may still never come.
    setDay(facts, event, { ...d, never: true })
    expect(worldsOf({ law, rule: BASE, facts, readings: readingMasks(law) }).length).toBeGreaterThan(0)
  }
})
test('results taken as given, in this world and in the next', () => {
  const law = newLaw()
  const run = newRun(law, worldOf(law), MAY, { given: new Map([[BASE, 1]]), traced: true })
  expect(run.memo).toEqual([1, undefined, undefined, undefined])
  expect(run.traces).toEqual(new Array(4).fill(undefined))
  expect(newRun(law, worldOf(law), MAY).traces).toBeUndefined()
})
