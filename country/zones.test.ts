import { join } from 'node:path'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { dayOf, isoOf, localDay, offsetMinutes, regionOf, regions, zoneOf, zones } from './index.ts'
import { tables } from './table.mjs'

const ianaOf = new Map<string, string>(
  tables(join(import.meta.dirname, 'data'))
    .read.get('zones')!
    .rows.map((row) => [row.zone, row.iana_zone]),
)
const FROM = Date.UTC(2017, 0, 1)
const UNTIL = Date.UTC(2028, 0, 1)
const HOUR = 3_600_000
const two = (n: number) => String(n).padStart(2, '0')
const there = (millis: number, iana: string) => Temporal.Instant.fromEpochMilliseconds(millis).toZonedDateTimeISO(iana)

test('eleven zones, one for each hour from +2 to +12', () => {
  expect(zones.map((zone) => offsetMinutes('2026-01-01T00:00Z', zone))).toEqual(
    Array.from({ length: 11 }, (_, i) => (i + 2) * 60),
  )
})

describe.each(zones)('%s', (zone) => {
  const iana = ianaOf.get(zone)!
  test('agrees with the time zone database at any instant from 2017 to 2027', () => {
    fc.assert(
      fc.property(fc.integer({ min: FROM, max: UNTIL - 1 }), (millis) => {
        const local = there(millis, iana)
        expect(offsetMinutes(millis, zone)).toBe(local.offsetNanoseconds / 6e10)
        expect(isoOf(localDay(millis, zone))).toBe(local.toPlainDate().toString())
      }),
      { numRuns: 300 },
    )
  })
  test('changes the day at its own midnight, to the millisecond', () => {
    const midnight = Temporal.ZonedDateTime.from(`2026-02-01T00:00[${iana}]`).epochMilliseconds
    expect(isoOf(localDay(midnight - 1, zone))).toBe('2026-01-31')
    expect(isoOf(localDay(midnight, zone))).toBe('2026-02-01')
  })
})

test('every region keeps the time of its capital all through 2017 to 2027', () => {
  const places = new Map(regions.map((region) => [region.ianaZone + region.zone, region]))
  for (const region of places.values())
    for (let millis = FROM; millis < UNTIL; millis += 10 * 24 * HOUR + 7 * HOUR)
      if (
        offsetMinutes(millis, zoneOf(region.index, millis)) !==
        there(millis, region.ianaZone).offsetNanoseconds / 6e10
      )
        expect.unreachable(`${region.iso} at ${new Date(millis).toISOString()}`)
})

test('Volgograd moved to the time of Samara and back, at the very hour', () => {
  const { index, ianaZone, zone } = regionOf('RU-VGG')!
  expect(zone).toBe('Moscow')
  for (const iso of ['2018-10-27T23:00:00Z', '2020-12-26T22:00:00Z'])
    for (const shift of [-HOUR, -1, 0, 1, HOUR]) {
      const millis = Date.parse(iso) + shift
      expect(offsetMinutes(millis, zoneOf(index, millis))).toBe(there(millis, ianaZone).offsetNanoseconds / 6e10)
    }
  expect(zoneOf(index, '2019-06-01T00:00Z')).toBe('Samara')
  expect(zoneOf(index, '2026-01-01T00:00Z')).toBe('Moscow')
})

test('reads an instant with an offset as Temporal does', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: FROM, max: UNTIL - 1 }),
      fc.integer({ min: -12 * 60, max: 14 * 60 }),
      fc.constantFrom(...zones),
      (millis, ahead, zone) => {
        const sign = ahead < 0 ? '-' : '+'
        const offset = `${sign}${two(Math.trunc(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`
        const text = there(millis, offset).toString({ timeZoneName: 'never', smallestUnit: 'millisecond' })
        expect(localDay(text, zone)).toBe(localDay(millis, zone))
      },
    ),
    { numRuns: 500 },
  )
})

test('one instant is two days: a notice at six in the morning in Moscow, half past midnight in Kamchatka', () => {
  expect(isoOf(localDay('2026-03-01T06:00+03:00', 'Moscow'))).toBe('2026-03-01')
  expect(isoOf(localDay('2026-03-01T00:30+12:00', 'Kamchatka'))).toBe('2026-03-01')
  expect(isoOf(localDay('2026-03-01T00:30+12:00', 'Moscow'))).toBe('2026-02-28')
  expect(localDay('2026-03-01T21:00:00Z', 'Moscow')).toBe(dayOf('2026-03-02'))
})

test.each([
  '2026-03-01',
  '2026-03-01T06:00',
  '2026-03-01T24:00Z',
  '2026-03-01T06:60Z',
  '2026-02-30T06:00Z',
  '2026-03-01 06:00Z',
  '2026-03-01T06:00+3',
  'now',
])('"%s" is refused: it is no instant', (text) => expect(() => localDay(text, 'Moscow')).toThrow(RangeError))

test('before the table, and beyond any instant, there is no answer', () => {
  expect(() => localDay('2016-12-31T23:59:59Z', 'Moscow')).toThrow('which begins 2017-01-01T00:00:00.000Z')
  expect(() => localDay(Number.NaN, 'Moscow')).toThrow('is no instant')
  expect(() => zoneOf(regionOf('RU-VGG')!.index, FROM - 1)).toThrow(RangeError)
  expect(() => zoneOf(83, FROM)).toThrow('Expected 0 to 82')
})
