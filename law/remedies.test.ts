import { describe, expect, test } from 'vitest'
import { dayOf, isoOf } from './language/day.ts'
import { factsFrom } from './given.ts'
import { law } from './law.ts'
import { en } from './messages/en.ts'
import { practice, practiceAbout, practiceReadTo } from './practice.ts'
import { remediesFor } from './remedies-now.ts'
import { remedies, type Remedy } from './remedies.ts'
import { sources } from './acts.ts'

const list: readonly Remedy[] = remedies
const person = (given: Record<string, unknown>, on: string) =>
  factsFrom(
    law,
    { sex: 'M', citizenship_ru: true, birth_date: '2004-06-15', on_military_register: 'yes', ...given },
    { on: dayOf(on), clock: () => undefined, zones: [], otherwiseNever: true },
  )
const now = (given: Record<string, unknown>, on: string) =>
  new Map(remediesFor(law, person(given, on)).map((r) => [r.remedy.id, r]))
const summoned = {
  register: 'federal',
  target: 'conscript',
  purpose: 'medical',
  placed_at: '2026-02-10',
  appearance_at: '2026-03-05',
}

describe('the list', () => {
  const ids = list.map((r) => r.id)
  test('each remedy once', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })
  test('its rules are yes/no where they open it, days where they end it', () => {
    const type = (id: string | undefined) => law.rules.find((r) => r.id === id)?.type
    for (const r of list) {
      for (const open of r.open ?? []) expect(type(open), r.id).toBe('verdict')
      if (r.until) expect(type(r.until), r.id).toBe('day')
      if (r.answerBy) expect(type(r.answerBy), r.id).toBe('day')
    }
  })
  test('whatever is said to end, suspend or leave something cites its article; only "not seen" cites nothing', () => {
    for (const r of list)
      for (const e of r.effects) expect(e.cites.length > 0, `${r.id} ${e.on}`).toBe(e.does !== 'not-seen')
  })
  test('every remedy says what it does to the exit ban or to a decision', () => {
    for (const r of list)
      expect(
        r.effects.some((e) => e.on === 'exit-ban' || e.on === 'decision'),
        r.id,
      ).toBe(true)
  })
  test('only appearing ends the exit ban; a court may suspend it; nothing else touches it', () => {
    const touching = list.filter((r) => r.effects.some((e) => e.on === 'exit-ban' && e.does !== 'does-not-stop'))
    expect(touching.map((r) => r.id)).toEqual(['appearing', 'ban-suit', 'interim-measures'])
  })
})

describe('for one person', () => {
  test('under a ban, appearing is open and ends it within a day; the fine is another matter', () => {
    const { open, effects, until } = now({ ...summoned, appeared_at: '2026-03-10' }, '2026-03-10').get('appearing')!
    expect(open).toBe('yes')
    expect(until).toBeUndefined()
    expect(effects.find((e) => e.effect.on === 'exit-ban')?.answer?.value).toBe('2026-03-11')
    expect(effects.find((e) => e.effect.on === 'fine')?.answer?.value).toBe('10,000 to 30,000')
  })
  test('without a summons there is nothing that appearing would end', () => {
    expect(now({}, '2026-03-01').get('appearing')!.open).toBe('no')
  })
  test('a suit suspends the decision in the confirmed text, and leaves the ban', () => {
    const given = {
      callup_decision_on: '2026-02-10',
      decision_notified_on: '2026-02-10',
      suit_about: 'decision',
      suit_filed_on: '2026-02-20',
    }
    const suit = now(given, '2026-03-01').get('decision-suit')!
    expect(suit.until?.value).toBe('2026-05-10')
    const answers = Object.fromEntries(suit.effects.map((e) => [e.effect.on, e.answer?.value ?? e.effect.does]))
    expect(answers).toMatchObject({ decision: 'yes', 'exit-ban': 'does-not-stop', measures: 'does-not-stop' })
    expect(now(given, '2026-04-01').get('decision-suit')!.effects[0]!.answer?.value).toBe('unknown')
  })
  test('what nobody told is not known to be open', () => {
    const facts = factsFrom(law, {}, { on: dayOf('2026-03-01'), clock: () => undefined, zones: [] })
    const closed = remediesFor(law, facts, { alone: true }).filter((r) => r.open === 'no')
    expect(closed.map((r) => r.remedy.id)).toEqual([])
  })
})

describe('what was seen', () => {
  test('newest first, each with a source where something was seen, none later than what was read', () => {
    for (const p of practice) {
      if (p.kind === 'seen') expect(p.sources.length, p.id).toBeGreaterThan(0)
      for (const s of p.sources) expect(sources, p.id).toHaveProperty(s)
      // what was looked for in a source of its own may be newer than the reports
      const newest = p.sources
        .map((s) => ({ date: '', ...sources[s] }).date)
        .toSorted()
        .at(-1)
      if (p.kind === 'not-seen' && newest !== undefined && newest > isoOf(practiceReadTo))
        expect(p.to <= newest, p.id).toBe(true)
      else expect(dayOf(p.to), p.id).toBeLessThanOrEqual(practiceReadTo)
    }
    expect(practiceAbout('appearing').map((p) => p.to)).toEqual(
      practiceAbout('appearing')
        .map((p) => p.to)
        .toSorted()
        .toReversed(),
    )
  })
  test('of a ban and of the measures the same was seen on a day as of their beginning: no answer says that nothing was', () => {
    for (const burden of ['exit-ban', 'measures'] as const) {
      const onDay = practiceAbout(`${burden}/in-force`).map((p) => p.id)
      expect(onDay).toEqual(expect.arrayContaining(practiceAbout(`${burden}/from`).map((p) => p.id)))
      expect(practiceAbout(`${burden}/until`)).not.toEqual([])
    }
  })
  test('a remedy with no record says that nothing was seen, and that this is not "does not happen"', () => {
    expect(practiceAbout('restoring')).toEqual([])
    const said = en.remedies.notSeen({ earliest: '2026-09-07', latest: '2026-09-07' })
    expect(said).toContain('7 September 2026')
    expect(said).toContain('not “it does not happen”')
  })
})
