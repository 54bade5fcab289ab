import { expect, it } from 'vitest'
import { readScenario, shippedScenario, shippedScenarios } from './scenario-file.ts'
import { scenarioAsWritten } from './scenario-text.ts'
import { built } from './testing/built.ts'
import type { StoryEvent } from './story.ts'

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

it('the dots of an office are its men to whom something happens, each of the kinds that his own story has', () => {
  const dots = built.dotsOf(byDefault, 3, 20)
  expect(dots.length).toBe(20)
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
