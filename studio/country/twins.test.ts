// What the room says of its numbers, and the tables beside them: the parts are asked for what they would draw.
import type { VNode } from 'preact'
import { indicators } from '@draftlight/sim'
import type { Bands, YearView } from '@draftlight/sim'
import { beforeAll, expect, test } from 'vitest'
import type { Table } from '../figures/figure.tsx'
import { sayCountry, speakCountry } from '../messages/country.ts'
import { speak } from '../messages/index.ts'
import { asWritten } from './asked.ts'
import { Compared } from './tables/compared.tsx'
import { starting } from './run/counted.ts'
import type { Change } from './run/counted.ts'
import { differenceOf, mattersFrom, spanOf } from './claims/claim-numbers.ts'
import { Headlines } from './headlines.tsx'
import { countingInWords, rangeOrWhy, rough, signed } from './numbers.ts'
import { KnowingTable } from './tables/knowing.tsx'
import { RightsTable } from './tables/rights.tsx'
import { pictured } from './share.tsx'
import { byRight } from './shown.ts'
import { claimResultsText } from '@draftlight/sim'
import type { KeptClaims } from '@draftlight/sim'
import type { CountryState } from './run/counted.ts'
import type { Looking } from './link.ts'

beforeAll(async () => {
  await speak({ language: 'en', voice: 'you' })
  await speakCountry('en')
})

type Parts = Readonly<Record<string, unknown>>
const partsOf = (view: unknown): Parts[] => {
  if (Array.isArray(view)) return view.flatMap(partsOf)
  if (typeof view !== 'object' || view === null) return []
  const { props } = view as VNode<Parts>
  return [props as Parts, ...partsOf((props as Parts)['children'])]
}
const tablesOf = (view: unknown): Table[] =>
  partsOf(view).flatMap(({ table }) => (table ? [(table as () => Table)()] : []))
const textOf = (view: unknown): string => {
  if (Array.isArray(view)) return view.map(textOf).join('')
  if (typeof view === 'object' && view !== null) {
    const { type, props } = view as VNode<{ children?: unknown }>
    // this one needs nothing of the room
    const isPlain = typeof type === 'function' && type.name === 'ChangeText'
    return textOf(isPlain ? (type as (of: object) => unknown)(props) : props.children)
  }
  return ['string', 'number'].includes(typeof view) ? String(view) : ''
}

const ids = indicators.map(({ id }) => id)
const view = (totals: Readonly<Record<string, number>>, counted = 100, band = 0): YearView =>
  ({
    counted,
    people: 100,
    total: (id: string) => {
      const value = totals[id] ?? 0
      return { value, low: value * (1 - band), high: value * (1 + band) }
    },
    daily: () => Float64Array.of(3, 4),
  }) as unknown as YearView
const bands = { factors: { [ids[0]!]: { low: 0.5, high: 2 } } } as unknown as Bands
const asked = asWritten('moscow-everywhere')
const against = asWritten('year-round-2026-as-practised')

test('compared: what changes most of itself stands first, what does not change is counted apart, and a press asks about that row', () => {
  const [a, b, c, d] = ids as [string, string, string, string]
  const before = { [a]: 1000, [b]: 100, [c]: 0, [d]: 50 }
  const after = { [a]: 1100, [b]: 50, [c]: 70, [d]: 50 }
  const change = (id: string): Change => {
    const value = (after[id] ?? 0) - (before[id] ?? 0)
    return { value, low: value - 5, high: value + 5, range: id === a ? { low: 20, high: 300 } : undefined }
  }
  const pressed: string[] = []
  const shown = (counted: number, other = against) => {
    const state = { ...starting, view: view(after, counted), baseline: view(before, counted), change }
    return Compared({ asked, against: other, state, onHow: (id) => pressed.push(id) })
  }
  const [{ rows, onRow, columns }] = tablesOf(shown(100)) as [Table]
  expect(rows.map(([name]) => name)).toEqual([b, a, c].map(sayCountry.nameOf))
  expect(rows[0]).toEqual([sayCountry.nameOf(b), '100', '50', signed(-50), sayCountry.counted, '…'])
  expect(rows[1]!.at(-1)).toBe(sayCountry.compared.span(signed(20), signed(300)))
  expect(columns.length).toBe(6)
  onRow!(1)
  expect(pressed).toEqual([a])
  expect(textOf(shown(100))).toContain(sayCountry.compared.same(ids.length - 3))
  expect(textOf(shown(100))).toContain(sayCountry.compared.paired)
  // of a sample the difference has a counting error; of other days there is no range that could still come
  expect(tablesOf(shown(40))[0]!.rows[0]![4]).toBe(sayCountry.compared.span(signed(-55), signed(-45)))
  const otherDays = shown(100, asWritten('paper-2022'))
  expect(textOf(otherDays)).toContain(sayCountry.compared.otherDays)
  expect(tablesOf(otherDays)[0]!.rows[0]!.at(-1)).toBe(sayCountry.how.noRange)
})

test('a number of a sample comes with its counting error; that nothing happened in it settles nothing', () => {
  const [a] = ids as [string]
  expect(countingInWords(view({ [a]: 500 }), a)).toBe(sayCountry.counted)
  expect(countingInWords(view({ [a]: 500 }, 40, 0.1), a)).toBe(sayCountry.estimate(rough(450), rough(550)))
  expect(countingInWords(view({ [a]: 500 }, 40, 0.001), a)).toBe(sayCountry.settled)
  expect(countingInWords(view({}, 40), a)).toBe(sayCountry.noneSoFar)
  const whole = view({ [a]: 500 })
  expect([rangeOrWhy(whole, undefined, a), rangeOrWhy(whole, bands, a), rangeOrWhy(whole, bands, ids[1]!)]).toEqual([
    '…',
    sayCountry.notKnown('250', '1,000'),
    sayCountry.how.noRange,
  ])
})

test('a headline shows what differs: its sign, that it does not, and both its bands', () => {
  const id = 'summons/electronic'
  const headline = (change: Change | undefined, counted = 100) =>
    textOf(Headlines({ ids: [id], view: view({ [id]: 500 }, counted, 0.1), bands, change: change && (() => change) }))
  expect(headline(undefined)).not.toContain(sayCountry.noChange)
  expect(headline({ value: -20, low: -20, high: -20, range: undefined })).toContain('−20')
  const none = headline({ value: 0, low: 0, high: 0, range: { low: -1, high: 1 } })
  expect(none).toContain(sayCountry.noChange)
  expect(none).not.toContain(sayCountry.changeRange(signed(-1), signed(1)))
  const change = { value: 20, low: 10, high: 30, range: { low: 5, high: 90 } }
  expect(headline(change)).toContain(sayCountry.changeRange('+5', '+90'))
  expect(headline(change)).not.toContain(sayCountry.changeSoFar('+10', '+30'))
  expect(headline(change, 40)).toContain(sayCountry.changeSoFar('+10', '+30'))
  expect(headline(undefined, 0)).toContain('…')
})

test('each right has a table of all that touches it, with its change and, of a sample, its counting error', () => {
  const rights = (counted: number, change?: (id: string) => Change) =>
    RightsTable({ view: view({}, counted), bands, points: undefined, change, onHow: () => {} })
  const all = [...byRight.values()]
  const whole = tablesOf(rights(100))
  expect(whole.map(({ rows }) => rows.map(([name]) => name))).toEqual(
    all.map((of) => of.map(({ id }) => sayCountry.nameOf(id))),
  )
  for (const { columns, rows } of [
    ...whole,
    ...tablesOf(rights(40)),
    ...tablesOf(rights(40, () => ({ value: 7, low: 0, high: 9, range: undefined }))),
  ])
    for (const row of rows) expect(row.length).toBe(columns.length)
  expect(tablesOf(rights(40))[0]!.columns.length).toBe(whole[0]!.columns.length + 1)
  expect(tablesOf(rights(100, () => ({ value: 7, low: 7, high: 7, range: undefined })))[0]!.rows[0]!.at(-1)).toBe('+7')
})

test('how long men knew: a mean only where somebody did', () => {
  const totals = { 'ban/known-before': 4, 'ban/known-before-days': 30, 'ban/known-after-days': 9 }
  const [{ rows, columns }] = tablesOf(
    KnowingTable({ view: view(totals), bands, points: undefined, onHow: () => {} }),
  ) as [Table]
  expect(rows.length).toBe(8)
  for (const row of rows) expect(row.length).toBe(columns.length)
  expect(rows[0]!.slice(1, 3)).toEqual(['4', '7.5'])
  expect(rows[1]![2]).toBe('–')
  // days of nobody
  expect(rows[2]!.slice(1, 3)).toEqual(['0', '–'])
})

test('a claim that is held against nothing shows a value, any other a difference with its sign; each from where on it matters', () => {
  const { claims } = JSON.parse(claimResultsText) as KeptClaims
  const of = (id: string) => claims.find((claim) => claim.id === id)!
  const alone = of('ban-bites-before-most-know')
  expect(`${differenceOf(alone)} ${spanOf(alone.range, alone)} ${mattersFrom(alone)}`).toMatch(
    /^\d+% \d+% to \d+% 50%$/,
  )
  const two = of('year-round-makes-avoiding-harder')
  expect(`${differenceOf(two)}, ${mattersFrom(two)}`).toMatch(/^\+[\d.]+ points, \+2 points$/)
  expect(mattersFrom(of('register-serves-more'))).toBe('−10 points')
})

test('a picture of a stock names the day that it is of, and of bans that a part of their rise comes of the beginning', () => {
  const whole = {
    ...view({ 'ban/lawful': 290_000, 'dispatch/sent': 260_000, 'register/wrong': 70_000 }),
    days: 365,
    from: 20_454,
    rate: () => 1,
    menIn: () => 1,
    dailyIn: () => undefined,
  } as unknown as YearView
  const state = { view: whole } as unknown as CountryState
  const of = (shown: string) => pictured({ asked: against, against, shown } as unknown as Looking, state)
  const ban = of('ban/lawful')
  expect(ban.value).toBe('290,000 on the last day')
  expect(ban.mapTitle).toContain('(31 December 2026). How regions differ here has no source')
  expect(ban.notes).toContain(sayCountry.fromNothing)
  const sent = of('dispatch/sent')
  expect(sent.value).toBe('260,000')
  expect(sent.mapTitle).toContain('(all days together). Regions differ here only')
  expect([...sent.notes, ...of('register/wrong').notes]).not.toContain(sayCountry.fromNothing)
})
