import { dayOf } from '@draftlight/law'
import { expect, it } from 'vitest'
import { lawDaysOf } from './person.ts'
import { readScenario, shippedScenario, shippedScenarios } from '../scenario/scenario-file.ts'
import { scenarioAsWritten } from '../scenario/scenario-text.ts'
import { built } from '../testing/built.ts'
import type { StoryEvent } from './story.ts'
import { citesOn, stoppedUnknowing, told, type Told } from './told.ts'

const { byDefault } = built

it('finds people by what happens to them, and their story shows it', () => {
  const of = (id: string) => built.kinds.find((k) => k.id === id)!
  const kind = of('banned-without-knowing')
  const first = built.findPerson(byDefault, kind)!
  const second = built.findPerson(byDefault, kind, 1)!
  expect(second).not.toBe(first)
  for (const who of [first, second]) {
    const { events } = built.personYear(byDefault, who)
    expect(kind.is(events)).toBe(true)
    const banned = events.findIndex((e) => e.what === 'ban-done')
    const summoned = events.slice(0, banned).findLastIndex((e) => e.what === 'summoned')
    expect(events.slice(summoned, banned).some((e) => e.what === 'known')).toBe(false)
  }
  expect(built.findPerson(byDefault, of('mobilized'), 0, 2)).toBeUndefined()
  // he comes of age before the register can show him as liable
  const young = built.personYear(byDefault, 17_319_207).events.map(({ what }) => what)
  expect(young.slice(0, 2)).toEqual(['of-age', 'recorded'])
  // one more than there are in the first office looked at
  const [one] = built.orderOf(built.planOf(byDefault).offices, byDefault.seed)
  const inFirst = built.dotsOf(byDefault, one!, 1e6).filter(({ is }) => is & (1 << built.kinds.indexOf(kind))).length
  expect(built.findPerson(byDefault, kind, inFirst - 1, 1)).toBeDefined()
  expect(built.findPerson(byDefault, kind, inFirst, 1)).toBeUndefined()
})

it('does not take somebody for unknowing who knew', () => {
  const kind = built.kinds.find((k) => k.id === 'restricted-without-knowing')!
  const story = (...what: StoryEvent['what'][]): StoryEvent[] =>
    what.map((w) => ({ man: 0, day: 0, what: w, state: 0, slot: 0, lawful: 1, law: undefined, detail: '' }))
  expect(kind.is(story('summoned', 'measures-done'))).toBe(true)
  expect(kind.is(story('summoned', 'known', 'measures-done'))).toBe(false)
  expect(kind.is(story('summoned', 'known', 'missed', 'summoned', 'measures-done'))).toBe(true)
  expect(kind.is(story('summoned', 'measures-began', 'known'))).toBe(false)
})

const of = (what: StoryEvent['what'], lawful = 1): StoryEvent => ({
  man: 0,
  day: 0,
  what,
  slot: 0,
  lawful,
  law: undefined,
  detail: '',
})
// each kind, what makes a life one of it, and what comes near
it.each([
  ['banned-without-knowing', [of('summoned'), of('ban-done')], [of('summoned'), of('known'), of('ban-done')]],
  ['restricted-without-knowing', [of('summoned'), of('measures-done')], [of('summoned'), of('measures-began')]],
  ['refused-at-the-border', [of('trip-refused')], [of('trip-left')]],
  ['banned-without-law', [of('ban-done', 0)], [of('ban-done', 1), of('ban-done', 2)]],
  ['fined', [of('fined', 0)], [of('criminal-case')]],
  ['criminal-case', [of('criminal-case', 2)], [of('fined')]],
  ['called-up-against-the-law', [of('called-up', 0)], [of('called-up', 1), of('called-up', 2)]],
  ['summoned-by-mistake', [of('summoned', 0)], [of('summoned', 1), of('summoned', 2)]],
  ['taken-to-the-office', [of('delivered')], [of('detained')]],
  ['sent', [of('sent')], [of('called-up'), of('mobilized')]],
  ['mobilized', [of('mobilized')], [of('mobilization-called'), of('mobilization-came')]],
])('a life is of the kind %s by what happens in it, and by nothing near', (id, is, near) => {
  const kind = built.kinds.find((k) => k.id === id)!
  expect(built.kinds.length).toBe(11)
  expect([kind.is(is), kind.is(near)]).toEqual([true, false])
})

it('numbers of persons run from the first man of the first office to the last of the last', () => {
  const few = { ...byDefault, ages: [18, 18] as const, to: byDefault.from + 5, warmUp: 0 }
  const { offices, people } = built.layoutOf(few)
  const officeOf = (person: number): number => built.personYear(few, person).office
  const first = offices[700]!.firstPerson
  expect([0, first - 1, first, people - 1].map(officeOf)).toEqual([0, 699, 700, offices.length - 1])
  for (const person of [-1, people, 0.5])
    expect(() => officeOf(person)).toThrow(`Expected a whole number from 0 to ${people - 1}.`)
})

it('what is told of an event: whether it is lawful in words, who knows, and whether he knows of what calls him', () => {
  const events = [
    of('summoned', 2),
    of('known', -1),
    of('missed', -1),
    of('fined', 0),
    of('mobilization-called', -1),
    of('served', 1),
    of('known', -1),
  ].map((e, k) => ({ ...e, day: dayOf('2026-03-01') + k }))
  const year = { person: 0, region: 'RU-AD', office: 0, birth: 0, events, lawEvents: [] }
  const all = told(year)
  expect(all.map((e) => e.lawful)).toEqual(['not settled', '', '', 'no', '', 'yes', ''])
  expect(all.map((e) => e.knows)).toEqual(['office', 'man', 'office', 'both', 'office', 'office', 'man'])
  expect(all.map((e) => e.heKnows)).toEqual([false, true, true, true, false, false, true])
  // an order is served by a rule of its own
  expect(all[5]!.cites).toEqual(citesOn('mobilization/summons-served', events[5]!.day))
  expect(told({ ...year, events: [events[0]!, events[5]!] })[1]!.cites).toEqual(citesOn('service/on', events[5]!.day))
  expect(citesOn('mobilization/summons-served', events[5]!.day)).not.toEqual(citesOn('service/on', events[5]!.day))
})

it('the dots of an office are its men to whom something happens, each of the kinds that his own story has', () => {
  const dots = built.dotsOf(byDefault, 3, 20)
  expect(dots.length).toBe(20)
  const all = built.dotsOf(byDefault, 3, 1e6)
  expect(all.length).toBeGreaterThan(200)
  // in the middle of each of twenty equal parts
  expect(dots).toEqual(dots.map((_, i) => all[Math.floor(((i + 0.5) * all.length) / 20)]))
  for (const { person, is } of [dots[0]!, dots[7]!, dots[19]!]) {
    const { events, office } = built.personYear(byDefault, person)
    expect(office).toBe(3)
    expect(built.kinds.map((kind) => kind.is(events))).toEqual(built.kinds.map((_, k) => (is & (1 << k)) !== 0))
  }
})

it.each(shippedScenarios)('%s written out and read again is the same', (name) => {
  const scenario = readScenario(shippedScenario(name)!, `${name}.yaml`)
  expect(readScenario(JSON.stringify(scenarioAsWritten(scenario)), 'manifest.json')).toEqual(scenario)
})

it('stopped without knowing: from a ban at the border that he does not know of, to the day on which he does', () => {
  const events = (...list: readonly (readonly [string, Told['what'], boolean])[]): Told[] =>
    list.map(([day, what, heKnows]) => ({ day, what, heKnows }) as Told)
  const early = events(['2026-01-01', 'known', true], ['2026-01-02', 'ban-done', true])
  expect(stoppedUnknowing(early)).toBeUndefined()
  const again = [...early, ...events(['2026-03-01', 'summoned', false], ['2026-03-03', 'ban-done', false])]
  expect(stoppedUnknowing(again)).toEqual({ from: '2026-03-03', until: undefined })
  const later = [...again, ...events(['2026-03-09', 'trip-left', false], ['2026-03-10', 'known', true])]
  expect(stoppedUnknowing(later)).toEqual({ from: '2026-03-03', until: '2026-03-10' })
})

it('cites the version of the day, and none before the rule began', () => {
  expect(citesOn('passport/exit-limited', dayOf('1980-01-01'))).toEqual([])
  const [before, after] = ['2023-12-10', '2023-12-11'].map((day) => citesOn('passport/exit-limited', dayOf(day)))
  expect(before!.length * after!.length).toBeGreaterThan(0)
  expect(after).not.toEqual(before)
  // versions that begin on a day of a reading, or between two days
  for (const rule of ['exit-ban/from', 'register/extract']) {
    expect(citesOn(rule, dayOf('2022-01-01')), rule).toEqual([])
    expect(citesOn(rule, dayOf('2026-01-01')), rule).not.toEqual([])
  }
  expect(citesOn(undefined, dayOf('2026-01-01'))).toEqual([])
})

it('tells the days of the law by name, those that are set, and not the day before all days', () => {
  const law = Int32Array.of(0, dayOf('2026-02-01'), 0x3fffffff, 0x3ffffffe)
  expect(lawDaysOf({ law } as StoryEvent, ['day 0', 'on', 'placed_at', 'service/on'])).toEqual({ on: '2026-02-01' })
})
