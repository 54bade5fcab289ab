import { readdirSync, readFileSync } from 'node:fs'
import { actsInForce, dayOf, isoOf, lawReadTo } from '@draftlight/law'
import { describe, expect, test } from 'vitest'
import { firstBreak, readLock } from './chain.ts'
import { isClaimUnderTest, knownOn, ledger, ledgerOf, list, withLaw } from './ledger.ts'
import { READ_ON, readLedger } from './ledger-file.ts'
import type { WrittenObservation } from './written.ts'
import { mechanisms, type Mechanism, type Published } from './observation.ts'
import { periodOf } from './period.ts'
import { records } from './generated/ledger.ts'
import { publishers } from './generated/publishers.ts'
import { propaganda } from './publishers.ts'
import { isOccupied, isSubject, occupied, regionCodes, type RegionCode } from './regions.ts'

const room = new URL('.', import.meta.url)
const files = readdirSync(new URL('ledger/', room)).map((file) => ({
  file,
  text: readFileSync(new URL(`ledger/${file}`, room), 'utf8'),
}))
const entries = readLedger(files)
const count = <K extends string>(keys: readonly K[]): Partial<Record<K, number>> => {
  const counts: Partial<Record<K, number>> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
/** Records in the chain when it was begun, and the hash that covers them all. */
const CHAINED = 215
const HASH = 'f77e5304c392ff11a1f8beb6e2604f43eb4ab583daf6493e2ef793022c3d841e'
const GRADES = {
  B1: 31,
  B2: 34,
  B3: 12,
  C1: 6,
  C2: 11,
  C3: 37,
  C4: 1,
  D2: 2,
  D3: 38,
  D4: 7,
  D5: 1,
  E3: 5,
  E4: 1,
  F6: 29,
}
const lawOf = (id: string) => withLaw(ledger.find((r) => r.id === id)!)
const ids = (records: readonly Published[]) => records.map(({ id }) => id)
/** Of records that were there when this was written: a new one is no fault. */
const idsOfThen = (records: readonly Published[]) => ids(records).filter((id) => id <= 'E0350')

describe('the shipped ledger', () => {
  test('holds what the files hold: the same records, days, sources and grades, and no draft', () => {
    const byId = new Map(entries.map(({ record }) => [record.id, record]))
    expect(ledger).toHaveLength(entries.filter(({ written }) => !('state' in written)).length)
    for (const record of ledger) expect(record).toEqual({ ...byId.get(record.id), state: 'published' })
  })

  test('holds the observations of the first tables, and the chain holds each of them unchanged', async () => {
    const chain = readLock(readFileSync(new URL('ledger.lock', room), 'utf8'))
    const published = entries.map(({ record, written, file, line }) => ({ id: record.id, written, file, line }))
    expect(await firstBreak(chain, published, 'ledger.lock')).toBeUndefined()
    expect(new Set(chain.map(({ id }) => id))).toEqual(new Set(ids(ledger)))
    // The hash covers every record before it: whoever rewrites the beginning of the chain has to change this line.
    expect(chain[CHAINED - 1]).toMatchObject({ sequence: CHAINED, hash: HASH })
  })

  test('lies between the first record and the day sources were last read', () => {
    expect(isoOf(ledger[0]!.on)).toBe('2022-09-20')
    for (const { on, sources } of ledger) {
      expect(on).toBeLessThanOrEqual(READ_ON)
      for (const { publishedOn } of sources) expect(publishedOn ?? on).toBeLessThanOrEqual(READ_ON)
    }
  })

  test('grades: nothing unseen is lifted, nothing passed on is better than C3', () => {
    expect(count(ledger.filter(({ id }) => id <= 'E0350').map(({ grade }) => grade))).toEqual(GRADES)
    for (const { grade, sources } of ledger) {
      const carriers = sources.filter(({ role }) => role !== 'second')
      if (!carriers.some(({ seen }) => seen)) expect(grade).toBe('F6')
      else if (carriers.length > 1) expect(grade[0]! >= 'C' && grade[1]! >= '3').toBe(true)
    }
  })

  test('every record has its words in Russian, not those in English', () => {
    for (const { text } of ledger) expect([/[а-яё]{3}/i.test(text.ru), text.ru === text.en]).toEqual([true, false])
  })

  test('is known from when what carries it came out; unseen and undated records have no such day', () => {
    for (const record of ledger) {
      const known = knownOn(record)
      if (known === undefined) continue
      expect(known).toBeGreaterThanOrEqual(periodOf(record.on, record.precision).first)
      expect(record.grade).not.toBe('F6')
    }
    expect(isoOf(knownOn(ledger.find(({ id }) => id === 'E0045')!)!)).toBe('2023-03-17')
    expect(knownOn(ledger.find(({ id }) => id === 'E0136')!)).toBeUndefined()
    expect(knownOn(ledger.find(({ id }) => id === 'E0315')!)).toBeUndefined()
    // what passes a report on carries it, if somebody read it; a second source never does
    const source = { ...ledger[0]!.sources[0]!, publishedBy: undefined }
    const original = { ...source, role: 'original', publishedOn: 1, seen: true } as const
    const relay = { ...source, role: 'relay', publishedOn: 2, seen: true } as const
    const second = { ...source, role: 'second', publishedOn: 3, seen: true } as const
    const from = (...sources: object[]) => knownOn({ ...ledger[0]!, sources: sources as Published['sources'] })
    expect(from(original, relay, second)).toBe(2)
    expect(from(original, { ...relay, seen: false }, second)).toBe(1)
    expect(from({ ...original, seen: false }, second)).toBeUndefined()
    expect(from({ ...original, publishedOn: undefined, publishedBy: 4 })).toBe(4)
  })

  test("the essay's own records are marked as the claim under test", () => {
    const own = idsOfThen(ledger.filter(isClaimUnderTest)).toSorted()
    expect(own).toEqual(['E0158', 'E0159', 'E0160', 'E0161', 'E0162', 'E0163', 'E0164', 'E0340'])
    expect(publishers.underTest.map(({ host }) => host)).toEqual(['kini.institute'])
  })

  test('a network is known by its name and by every host under its own, and by no other', () => {
    const at = (url: string) => propaganda({ publisher: 'x', url })?.name
    expect(at('https://news-pravda.com/world/1')).toBe('the Pravda network')
    expect(at('https://latvia.news-pravda.com/x')).toBe('the Pravda network')
    expect(at('https://english.pravda.ru/news')).toBeUndefined()
    expect(at('https://example.org/?from=news-pravda.com')).toBeUndefined()
    expect(propaganda({ publisher: 'Sputnik' })?.host).toBe('sputniknews.com')
  })

  test('names every mechanism of its list', () => {
    expect(Object.keys(count(ledger.map(({ mechanism }) => mechanism))).toSorted()).toEqual(
      Object.keys(mechanisms).toSorted(),
    )
  })

  test('takes in none of the invented items that the collection warned of', () => {
    for (const { on, text } of ledger) {
      expect(isoOf(on) === '2026-02-14' && text.en.includes('300,000')).toBe(false)
      expect(text.en).not.toMatch(/decree (892|1007)\b|age brackets|secret decree/i)
    }
  })
})

describe('regions', () => {
  test('83 subjects, and occupied Ukraine is none of them', () => {
    expect(regionCodes.filter(isSubject)).toHaveLength(83)
    expect(Object.keys(occupied).toSorted()).toEqual(['UA-09', 'UA-14', 'UA-23', 'UA-40', 'UA-43', 'UA-65'])
    for (const [code, { name, country, notAs }] of Object.entries(occupied)) {
      expect([name.length > 0, country, isSubject(code)]).toEqual([true, 'Ukraine', false])
      expect(notAs).toMatch(/^RU-/)
      expect((regionCodes as readonly string[]).includes(notAs)).toBe(false)
    }
  })

  test('counted by subject, the ledger holds no record of occupied territory', () => {
    const counted = ledger.flatMap(({ regions }) => regions.filter(isSubject))
    expect(counted.every((code) => code.startsWith('RU-'))).toBe(true)
    const underUkraine = ledger.filter(({ regions }) => regions.some(isOccupied))
    expect(idsOfThen(underUkraine)).toEqual(['E0053'])
    for (const { regions } of underUkraine)
      expect(regions.filter((code) => isSubject(code) || code === 'RU')).toEqual([])
  })
})

describe('list', () => {
  test('without a filter: everything, by day and id', () => {
    expect(list()).toEqual(ledger)
    list().forEach((record, i) => i > 0 && expect(list()[i - 1]!.on).toBeLessThanOrEqual(record.on))
  })

  test('by days, both included; what is known only to the month is kept when its month touches them', () => {
    const from = dayOf('2025-07-20')
    const to = dayOf('2025-07-23')
    const found = list({ from, to })
    expect(ids(found)).toContain('E0051')
    expect(ids(found)).toContain('E0029')
    expect(ids(found)).not.toContain('E0009')
    for (const record of ledger) {
      const { first, last } = periodOf(record.on, record.precision)
      let touches = false
      for (let day = from; day <= to; day++) touches ||= first <= day && day <= last
      expect(found.includes(record)).toBe(touches)
    }
    expect(list({ to: dayOf('2022-09-19') })).toEqual([])
  })

  test('a last day before the first: nothing, though a month may lie on both sides', () => {
    expect(list({ from: dayOf('2025-06-01'), to: dayOf('2025-05-01') })).toEqual([])
  })

  test('by region, mechanism and grade; together they narrow', () => {
    const regions: RegionCode[] = ['RU-TVE', 'UA-14']
    const only: Mechanism[] = ['summons', 'exit-ban']
    for (const record of list({ regions })) expect(record.regions.some((code) => regions.includes(code))).toBe(true)
    expect(idsOfThen(list({ regions: ['UA-14'] }))).toEqual(['E0053'])
    expect(idsOfThen(list({ regions: ['RU-RYA'] }))).toEqual(['E0091', 'E0011', 'E0018', 'E0052'])
    expect(list({ regions: [] })).toEqual([])
    expect(list({ mechanisms: only })).toEqual(ledger.filter((r) => only.includes(r.mechanism)))
    expect(list({ minGrade: 'B2' })).toEqual(ledger.filter((r) => ['A1', 'A2', 'B1', 'B2'].includes(r.grade)))
    const both = list({ regions, mechanisms: only, minGrade: 'C3' })
    expect(both).toEqual(list({ regions }).filter((r) => list({ mechanisms: only, minGrade: 'C3' }).includes(r)))
    expect(idsOfThen(both)).toEqual(['E0009', 'E0053'])
  })

  test('a corrected record gives way to its correction, a withdrawn one to nothing; both stay to be shown', () => {
    const [one, two, three] = entries.map(({ written }) => written) as WrittenObservation[]
    const changed = ledgerOf([
      one!,
      two!,
      three!,
      { ...one!, id: 'E9001', corrects: one!.id },
      { id: 'E9002', withdraws: two!.id, on: '2026-01-01', text: { en: 'x', ru: 'x' } },
    ])
    expect(ids(list({}, changed.published)).toSorted()).toEqual([three!.id, 'E9001'].toSorted())
    const gone = list({ changed: true }, changed.published)
    expect(Object.fromEntries(gone.map(({ id, state, by }) => [id, [state, by]]))).toEqual({
      [one!.id]: ['corrected', 'E9001'],
      [two!.id]: ['withdrawn', 'E9002'],
    })
    expect(changed.withdrawals).toHaveLength(1)
  })
})

describe('the law of the day', () => {
  test('an observation stands beside what was in force on its day, and no later act', () => {
    for (const record of ledger) {
      const { law, began } = withLaw(record)
      const { first, last } = periodOf(record.on, record.precision)
      for (const { since } of law) expect(since).toBeLessThanOrEqual(first)
      for (const { since } of began) expect(since > first && since <= last).toBe(true)
      expect(law.length + began.length).toBe(actsInForce(last).filter(({ kind }) => kind === 'law').length)
    }
    const ban = actsInForce(lawReadTo).find(({ since, kind }) => kind === 'law' && isoOf(since) === '2023-08-04')!
    expect(lawOf('E0128').law.map(({ id }) => id)).not.toContain(ban.id)
    expect(lawOf('E0132').law.map(({ id }) => id)).toContain(ban.id)
  })

  test('what began within the month of a record is neither said to hold nor left out', () => {
    const first = ledger.find((r) => r.id === 'E0132')!
    const month = withLaw({ ...first, precision: 'month' })
    const day = withLaw(first)
    expect(month.began.length).toBeGreaterThan(0)
    expect(month.law.length).toBeLessThan(day.law.length)
  })

  test('says where the law was not read as far as the observation', () => {
    expect(lawOf('E0172').lawWasRead).toBe(true)
    expect(lawOf('E0316').lawWasRead).toBe(false)
    // of a month of which only a part was read, the observation may lie in the rest
    expect(withLaw({ ...ledger[0]!, on: lawReadTo, precision: 'day' }).lawWasRead).toBe(true)
    expect(periodOf(lawReadTo, 'month').last).toBeGreaterThan(lawReadTo)
    expect(withLaw({ ...ledger[0]!, on: lawReadTo, precision: 'month' }).lawWasRead).toBe(false)
  })
})

test.each([
  ['2025-07-05', 'day', '2025-07-05', '2025-07-05'],
  ['2024-09-20', 'week', '2024-09-16', '2024-09-22'],
  ['2024-02-29', 'month', '2024-02-01', '2024-02-29'],
  ['2025-06-15', 'quarter', '2025-04-01', '2025-06-30'],
  ['2024-12-31', 'quarter', '2024-10-01', '2024-12-31'],
  ['2024-12-31', 'year', '2024-01-01', '2024-12-31'],
  ['2023-12-31', 'month', '2023-12-01', '2023-12-31'],
] as const)('%s to the %s lies from %s to %s', (on, precision, first, last) => {
  const period = periodOf(dayOf(on), precision)
  expect([isoOf(period.first), isoOf(period.last)]).toEqual([first, last])
})

test('records of one day stand by id, in whatever order they were written', () => {
  expect(ledgerOf([...records].toReversed())).toEqual(ledgerOf(records))
})
