// What an answer of the page's own says to the law: nothing more than its words do, and nothing less.
import { law, parseDay } from '@draftlight/law'
import type { Facts } from '@draftlight/law'
import { expect, test } from 'vitest'
import { nothingAnswered } from '../answers.ts'
import type { Answers } from '../answers.ts'
import { factsOf } from './facts-of.ts'
import { isNear } from '../me.tsx'
import { periodStart } from './period.ts'
import { moscowDays } from '../region.ts'

const now = Date.parse('2026-03-01T12:00:00+03:00')
const day = (iso: string) => parseDay(iso)!
const of = (answers: Partial<Answers>, aSon = false): Facts => {
  const facts = factsOf({ ...nothingAnswered(), ...answers }, now, aSon)
  if ('contradiction' in facts) throw new Error(facts.contradiction.join())
  return facts
}
/** Values of a choice that are still open. */
const open = ({ masks }: Facts, fact: string) => {
  const choice = law.choiceOf.get(fact)!
  return law.choices[choice]!.values.filter((_, bit) => (masks[choice]! >> bit) & 1)
}
const days = ({ lo, hi, never }: Facts, fact: string) => {
  const e = law.eventOf.get(fact)!
  return [lo[e], hi[e], never[e]]
}
const placed = { placed_at: { kind: 'day', how: 'on', on: day('2026-02-10') } } as const

test('a son is a man; of whoever asks for himself, that is not said', () => {
  expect(open(of({}, true), 'sex')).toEqual(['M'])
  expect(open(of({}), 'sex').length).toBeGreaterThan(1)
})

test('a summons placed for anybody but Moscow stands in the federal register; in Moscow, or of an unknown region, that is open', () => {
  const register = (region: Answers['region'], said: Answers['said'] = placed) => open(of({ region, said }), 'register')
  expect(register('RU-TVE')).toEqual(['federal'])
  for (const region of ['RU-MOW', 'unknown'] as const) expect(register(region).length, region).toBeGreaterThan(1)
  expect(register('RU-TVE', { placed_at: { kind: 'day', how: 'not yet' } }).length).toBeGreaterThan(1)
  // the account of whoever lives in Moscow does not say which either
  const inAccount = (region: Answers['region']) => open(of({ situation: 'account', region, said: placed }), 'register')
  expect([inAccount('RU-TVE'), inAccount('RU-MOW').length > 1]).toEqual([['federal'], true])
})

test('what has not happened yet may happen between today and a later day that is asked about', () => {
  const first = (on: Answers['on']) =>
    ['placed_at', 'appeared_at'].map(
      (fact) => days(of({ on, situation: 'passed', said: { placed_at: { kind: 'day', how: 'not yet' } } }), fact)[0],
    )
  const tomorrow = day('2026-03-02')
  for (const on of [undefined, day('2026-03-21'), day('2026-02-01')]) expect(first(on)).toEqual([tomorrow, tomorrow])
})

test('what came on paper came by that way and by no other', () => {
  const paper_on = { kind: 'day', how: 'on', on: day('2026-02-20') } as const
  const ways = ['handed_at', 'refused_at', 'registered_letter_delivered_at']
  const came = (paper: Answers['paper']) =>
    ways.filter((fact) => days(of({ paper, said: { paper_on } }), fact)[0] === day('2026-02-20'))
  expect(came('signed')).toEqual(['handed_at'])
  expect(came('refused')).toEqual(['refused_at'])
  expect(came('letter')).toEqual(['registered_letter_delivered_at'])
  // none of the others will come: its first day lies after its last
  const others = of({ paper: 'signed', said: { paper_on } })
  for (const fact of [...ways.slice(1), 'registered_letter_dispatched_at']) {
    const [lo, hi] = days(others, fact) as [number, number]
    expect(lo, fact).toBeGreaterThan(hi)
  }
})

test('what may have come on paper did not come years before the same summons was placed', () => {
  for (const paper of [undefined, 'unknown'] as const) {
    expect(days(of({ paper, said: placed }), 'handed_at')).toMatchObject({ 0: day('2025-02-09'), 2: 1 })
    const noticed = { placed_at: { kind: 'day', how: 'noticed', on: day('2026-02-10') } } as const
    expect(days(of({ paper, said: noticed }), 'handed_at')[0]).toBeLessThan(day('2023-04-14'))
  }
})

test('an entry by the clock of Moscow may bear the day before, seen from the east, or the day after, from the west', () => {
  const d = day('2026-02-10')
  expect(moscowDays('Moscow', d)).toEqual([d, d])
  expect(moscowDays('Kaliningrad', d)).toEqual([d, d + 1])
  expect(moscowDays('Kamchatka', d)).toEqual([d - 1, d])
  expect(moscowDays(undefined, d)).toEqual([d - 1, d + 1])
})

test('the last day of a window is of it, the day after of the next', () => {
  for (const [iso, from] of [
    ['2026-07-15', '2026-04-01'],
    ['2026-07-16', '2026-10-01'],
    ['2026-12-31', '2026-10-01'],
    ['2027-01-01', '2027-04-01'],
  ] as const)
    expect([iso, periodStart(day(iso))]).toEqual([iso, day(from)])
})

test('a dispatch on the day asked about or within three days of it comes before all questions', () => {
  const near = (iso: string) =>
    isNear({ ...nothingAnswered(), said: { dispatch_on: { kind: 'day', how: 'on', on: day(iso) } } }, day('2026-03-01'))
  expect(['2026-02-28', '2026-03-01', '2026-03-04', '2026-03-05'].map(near)).toEqual([false, true, true, false])
})
