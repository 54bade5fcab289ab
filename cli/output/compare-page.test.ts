import type { ComparedIndicator, Comparison } from '@draftlight/sim'
import { expect, test } from 'vitest'
import { comparePage, percentOf, standingOut } from './compare-page.ts'

const row = (id: string, first: number, value: number): ComparedIndicator => ({
  indicator: { id, kind: 'flow', unit: 'men', meaning: `what ${id} <means>` },
  first,
  second: first + value,
  difference: { value, low: value - 0.5, high: value + 0.5 },
  range: { low: value - 1, high: value + 1 },
})
const run = (name: string, counted: number) =>
  ({ scenario: { name, title: `Title of ${name}` }, people: { counted, all: 100 } }) as Comparison['first']
const compared = (rows: ComparedIndicator[], counted = 100): Comparison => ({
  first: run('before', counted),
  second: run('after', counted),
  rows,
  points: 64,
  offices: 12,
})

test('what changes most in percent stands out, up or down; what was nothing before has no percent', () => {
  const rows = [row('a', 100, 10), row('b', 10, -5), row('c', 0, 9), row('d', 50, 0), row('e', 1000, 20)]
  expect(standingOut(compared(rows)).map(({ indicator }) => indicator.id)).toEqual(['b', 'a', 'e'])
  expect(percentOf(rows[1]!)).toEqual({ value: -50, low: -60, high: -40 })
  const many = Array.from({ length: 30 }, (_, i) => row(String(i), 100, i + 1))
  expect(standingOut(compared(many)).map(({ difference }) => difference.value)).toEqual(
    Array.from({ length: 20 }, (_, i) => 30 - i),
  )
})

test('the page has a row for each quantity, with both its bands, and runs nothing', () => {
  const cells = (html: string) => [...html.matchAll(/<td class="n">([^<]*)</g)].map(([, text]) => text)
  const full = comparePage(compared([row('a', 100, 10), row('d', 50, 0)]), '<svg></svg>')
  expect(cells(full)).toEqual(
    ['100', '110', '+10', 'counted in full', '+9 to +11'].concat('50', '50', '0', 'counted in full', '−1 to +1'),
  )
  expect(full).toContain('what a &lt;means&gt;')
  expect(cells(comparePage(compared([row('a', 100, 10)], 5), ''))[3]).toBe('+9.5 to +11')
  // nobody among the offices counted: nothing is known of the others
  expect(cells(comparePage(compared([row('a', 0, 0)], 5), ''))[3]).toBe('no case counted')
  expect(cells(comparePage(compared([row('a', 0, 0)]), ''))[3]).toBe('counted in full')
})
