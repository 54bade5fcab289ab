import { expect, test } from 'vitest'
import { againstOf, asWritten, changeable, isSame, parameterOf, scenarioNames, scenarioOf, toRun } from './asked.ts'
import type { Movable } from './asked.ts'
import { fragmentOf, isPartUnread, lookingAt, lookingIn, lookingOn } from './link.ts'

test.each(scenarioNames)('%s: a link to what is shown shows it again', (name) => {
  const usual = lookingAt(name)
  expect(lookingIn(fragmentOf(usual))).toEqual(usual)
  const moved = {
    ...usual,
    asked: {
      scenario: name,
      values: Object.fromEntries(changeable.map((c) => [c.id, parameterOf(c).high])) as typeof usual.asked.values,
    },
    against: asWritten('law-as-written'),
    shown: 'ban/done-unknowing',
    region: 'RU-MOW',
    day: scenarioOf(name).from + 40,
  }
  expect(lookingIn(fragmentOf(moved))).toEqual(moved)
  expect([usual, moved].map((of) => isPartUnread(fragmentOf(of)))).toEqual([false, false])
  expect(fragmentOf(moved)).toMatch(/^#country\?scenario=/)
})

test('what a link says wrongly is as when the room is opened', () => {
  const usual = lookingAt('year-round-2026-as-practised')
  for (const wrong of [
    '',
    '#country',
    '#country?',
    '#country?scenario=nowhere&enforced=7&show=men/none&region=UA-43&day=2031-01-01',
  ])
    expect(lookingIn(wrong)).toEqual(usual)
  expect(['', '#country', '#country?', '#me?x=1'].map(isPartUnread)).toEqual([false, false, false, false])
  for (const wrong of [
    'scenario=nowhere',
    'enforced=7',
    'electronic=',
    'against.laid=x',
    'show=men/none',
    'region=UA-43',
    'day=2031-01-01',
    'nothing=1',
  ])
    expect([wrong, isPartUnread(`#country?${wrong}`)]).toEqual([wrong, true])
  expect(lookingIn('#country?enforced=0.9&electronic=').asked.values).toEqual({ ...usual.asked.values, enforced: 0.9 })
})

test('the first and the last day are days of the run; a value between the range and what the scenario sets outside of it is one too', () => {
  for (const name of scenarioNames) {
    const { from, to } = scenarioOf(name)
    for (const [day, of] of [
      [from, from],
      [to, to],
      [to + 1, undefined],
      [from - 1, undefined],
    ] as const)
      expect(lookingIn(fragmentOf({ ...lookingAt(name), day })).day, name).toBe(of)
  }
  const outside = scenarioNames.flatMap((name) =>
    changeable.flatMap((c) => {
      const own = asWritten(name).values[c.id]
      const { low, high } = parameterOf(c)
      const nearest = own < low ? low : own > high ? high : undefined
      return nearest === undefined ? [] : [{ name, id: c.id, own: (own + nearest) / 2 }]
    }),
  )
  expect(outside.length).toBeGreaterThan(0)
  for (const { name, id, own } of outside)
    expect(lookingIn(`#country?scenario=${name}&${id}=${own}`).asked.values[id], `${name} ${id}`).toBe(own)
})

test('unmoved, a scenario is run word for word; moved, only what was moved differs', () => {
  for (const name of scenarioNames) expect(toRun(asWritten(name))).toEqual(scenarioOf(name))
  const { scenario, values } = asWritten('moscow-everywhere')
  expect(values.electronic).toBe(1)
  expect(toRun({ scenario, values: { ...values, enforced: 0.9 } }).practice).toEqual({
    summons: { electronic: 1 },
    'exit-ban': { enforced: 0.9 },
  })
})

test('a scenario is held against the one that it begins from over the same days, else against itself', () => {
  expect(againstOf('moscow-everywhere').scenario).toBe('year-round-2026-as-practised')
  expect(againstOf('mobilization-1m-register').scenario).toBe('mobilization-300k-register')
  for (const name of ['mobilization-300k-register', 'paper-2022', 'year-round-2026-as-practised'] as const)
    expect(isSame(againstOf(name), asWritten(name))).toBe(true)
})

test('what was pinned is what the next question of the same days is held against; unpinned, each has its own', () => {
  const before = {
    ...lookingAt('year-round-2026-as-practised'),
    against: asWritten('law-as-written'),
    region: 'RU-MOW',
  }
  const next = lookingOn(before, 'paper-only-2026', true)
  expect([next.asked.scenario, next.against, next.region]).toEqual(['paper-only-2026', before.against, 'RU-MOW'])
  expect(lookingOn(before, 'paper-only-2026', false).against).toEqual(againstOf('paper-only-2026'))
  expect(lookingOn(before, 'paper-2022', true).against).toEqual(againstOf('paper-2022'))
})

test('every slider lies within its range, has a unit, and a source or none', () => {
  expect(changeable.length).toBe(6)
  for (const c of changeable) {
    const { low, central, high, source } = parameterOf(c)
    expect(low < central && central < high && source.length > 5).toBe(true)
  }
})

test('a slider names a parameter of its own stage: tsc tells another', () => {
  // @ts-expect-error perSnt
  const misspelled: Movable = { id: 'x', group: 'x', stage: 'summons', name: 'perSnt', step: 1 }
  expect(parameterOf({ ...changeable[0], ...misspelled } as (typeof changeable)[0])).toBeUndefined()
  for (const slider of changeable) expect(parameterOf(slider).meaning, slider.id).toBeTruthy()
})
