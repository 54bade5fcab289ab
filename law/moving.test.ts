import { describe, expect, test } from 'vitest'
import { lawReadTo, moving, type Moving } from './read-to.ts'
import { consult } from './consult.ts'
import { factsFrom } from './given.ts'
import { ask } from './language/answer.ts'
import { dayOf } from './language/day.ts'
import { law } from './law.ts'
import { mayHaveChanged, mayHaveChangedBy, settledReadings } from './moving.ts'

const facts = (on: string, given: Readonly<Record<string, unknown>> = {}) =>
  factsFrom(law, given, { on: dayOf(on), clock: () => undefined, zones: [], otherwiseNever: true })
const man = {
  sex: 'M',
  citizenship_ru: true,
  birth_date: '2004-06-15',
  on_military_register: 'yes',
  register: 'federal',
  target: 'conscript',
  placed_at: '2026-02-10',
  appearance_at: '2026-03-12',
}

test('the first line is owed from the first day after the law was read to', () => {
  expect(consult(law, 'exit-ban/from', facts('2026-03-10', man)).askedLater).toBe(false)
  expect(consult(law, 'exit-ban/from', facts('2026-03-11', man)).askedLater).toBe(true)
})

describe('what was moving', () => {
  test('names only rules, readings and options that exist', () => {
    for (const m of moving as readonly Moving[]) {
      for (const r of m.rules) expect(law.ruleOf.has(r), `${m.id}: ${r}`).toBe(true)
      if (!m.reading) continue
      const s = law.switches[law.switchOf.get(m.reading.switch) ?? -1]
      expect(s?.options, m.id).toEqual(expect.arrayContaining([m.reading.asRead, m.reading.changed]))
    }
  })
  test('an answer that rests on it is unknown after the day it was known to, with both sides and no default', () => {
    const before = consult(law, 'register/extract', facts('2026-03-10'))
    expect([before.value, before.mayHaveChanged]).toEqual(['yes', []])
    const after = consult(law, 'register/extract', facts('2026-03-11'))
    expect(after.value).toBe('unknown')
    expect(after.mayHaveChanged).toMatchObject([{ moving: { id: 'register-acts' }, asRead: 'yes', changed: undefined }])
    // the law as read is still there for `law check`
    expect(after.answer.value).toBe('yes')
    expect(ask(law, 'register/extract', facts('2026-03-11')).value).toBe('yes')
  })
  test('an answer that does not rest on it stays', () => {
    expect(consult(law, 'exit-ban/from', facts('2026-11-24', man))).toMatchObject({
      value: '2026-02-10',
      mayHaveChanged: [],
    })
  })
})

/** An act as a maintainer would enter it, on a reading that the shipped law has. */
const act = (more: Partial<Moving> = {}): Moving => ({
  id: 'made-up',
  since: '2026-01',
  sources: [],
  rules: [],
  reading: { switch: 'SW-BANSTART', asRead: 'placement', changed: 'service' },
  ...more,
})
const under = (on: string, m: Moving, given: Readonly<Record<string, unknown>> = man) => {
  const f = facts(on, given)
  return mayHaveChanged(law, 'exit-ban/from', f, dayOf(on), {}, [m])
}

describe('an act whose text is known as a reading', () => {
  test('both readings are computed; on the last day it was known to, neither', () => {
    expect(under('2026-03-11', act())).toMatchObject([{ asRead: '2026-02-10', changed: '2026-02-17' }])
    expect(under('2026-03-15', act({ knownTo: '2026-03-15' }))).toEqual([])
    expect(under('2026-03-16', act({ knownTo: '2026-03-15' }))).toHaveLength(1)
  })
  test('where both come to the same it does not matter', () => {
    expect(under('2026-03-11', act(), { ...man, sex: 'F' })).toEqual([])
  })
  test('once its fate is recorded nothing is open: adopted from its first day on, dropped never', () => {
    const adopted = act({ fate: { outcome: 'adopted', from: '2026-06-01', on: '2026-05-20', sources: [] } })
    const dropped = act({ fate: { outcome: 'dropped', on: '2026-05-20', sources: [] } })
    expect(mayHaveChangedBy(adopted, dayOf('2026-07-01'))).toBe(false)
    expect(settledReadings(dayOf('2026-05-31'), [adopted])).toEqual({ 'SW-BANSTART': 'placement' })
    expect(settledReadings(dayOf('2026-06-01'), [adopted])).toEqual({ 'SW-BANSTART': 'service' })
    expect(settledReadings(dayOf('2026-07-01'), [dropped])).toEqual({ 'SW-BANSTART': 'placement' })
    expect(settledReadings(lawReadTo, [act()])).toEqual({})
  })
})
