/**
 * What is measured of a run: one number from the country's days. `total` of some indicators; `share` of some among others;
 * `peak` week over the mean week; `days` men spent in a state; `half-order`: days until a flow has come to half of what the first
 * order of mobilization asks, or all days that are left when it does not. A stock's total is the stock on the last day.
 */
import { column, INDICATORS, indicators } from '../indicators.ts'
import { needDays } from '../periods.ts'
import type { Scenario } from '../scenario/scenario.ts'

export const QUANTITIES = ['total', 'share', 'peak', 'days', 'half-order'] as const

export interface Quantity {
  readonly kind: (typeof QUANTITIES)[number]
  readonly ids: readonly string[]
  /** Of a share: among these. */
  readonly among: readonly string[]
}

/** Whether it grows with the number of men: of a sample it is then scaled to the country. */
export const growsWithMen = ({ kind }: Quantity): boolean => kind === 'total' || kind === 'days'

export function unitOf({ kind, ids }: Quantity): string {
  if (kind === 'share') return 'share'
  if (kind === 'peak') return 'times the mean'
  if (kind === 'days') return 'man-days'
  if (kind === 'half-order') return 'days'
  return indicators[column(ids[0]!)]!.unit
}

/** In words. */
export function nameOf({ kind, ids, among }: Quantity): string {
  const of = (list: readonly string[]): string => list.join(' + ')
  if (kind === 'share') return `share: ${of(ids)} among ${of(among)}`
  if (kind === 'peak') return `busiest week over the mean week: ${of(ids)}`
  if (kind === 'days') return `man-days: ${of(ids)}`
  if (kind === 'half-order') return `days from the order until half of it: ${of(ids)}`
  return of(ids)
}

/**
 * Of counts of the whole country or a part of it, [row][indicator], see `periods`. `part`: of all men, those counted. Throws RangeError
 * where the quantity needs days and the run is kept by week.
 */
export function measure(quantity: Quantity, counts: Int32Array, scenario: Scenario, part: number): number {
  const { kind, ids, among } = quantity
  if (kind === 'share') {
    const all = sum(counts, among)
    return all === 0 ? 0 : sum(counts, ids) / all
  }
  if (kind !== 'total') needDays(scenario.to - scenario.from + 1, nameOf(quantity))
  if (kind === 'peak') return peakOverMean(counts, ids)
  if (kind === 'days') return manDays(counts, ids)
  if (kind === 'half-order') return daysToHalf(counts, ids, scenario, part)
  return sum(counts, ids)
}

function sum(counts: Int32Array, ids: readonly string[]): number {
  let total = 0
  for (const id of ids) {
    const c = column(id)
    const isStock = indicators[c]!.kind === 'stock'
    for (let i = (isStock ? 0 : INDICATORS) + c; i < counts.length; i += INDICATORS) total += counts[i]!
  }
  return total
}

function manDays(counts: Int32Array, ids: readonly string[]): number {
  let total = 0
  for (const id of ids) {
    const c = column(id)
    let stock = counts[c]!
    for (let i = INDICATORS + c; i < counts.length; i += INDICATORS) {
      stock += counts[i]!
      total += stock
    }
  }
  return total
}

/** Whole weeks from the first counted day on; days left over at the end are left out. 0 where nothing happened. */
function peakOverMean(counts: Int32Array, ids: readonly string[]): number {
  const days = counts.length / INDICATORS - 1
  const weeks = Math.floor(days / 7)
  let all = 0
  let most = 0
  for (let w = 0; w < weeks; w++) {
    let week = 0
    for (let d = 0; d < 7; d++) for (const id of ids) week += counts[(1 + w * 7 + d) * INDICATORS + column(id)]!
    all += week
    most = Math.max(most, week)
  }
  return all === 0 ? 0 : most / (all / weeks)
}

/** Throws RangeError where the scenario has no order within its counted days. */
function daysToHalf(
  counts: Int32Array,
  ids: readonly string[],
  { name, from, mobilization }: Scenario,
  part: number,
): number {
  const order = mobilization.find((o) => o.on >= from)
  if (!order) throw new RangeError(`${name} has no order of mobilization within its counted days.`)
  const days = counts.length / INDICATORS - 1
  let sum = 0
  for (let d = order.on - from; d < days; d++) {
    for (const id of ids) sum += counts[(1 + d) * INDICATORS + column(id)]!
    if (sum >= (order.men * part) / 2) return from + d - order.on
  }
  return from + days - order.on
}

/** The country's counts, [row][indicator], of a cube [region][row][indicator]. */
export function nationalOf(cube: Int32Array, regions: number): Int32Array {
  const size = cube.length / regions
  const out = new Int32Array(size)
  for (let r = 0; r < regions; r++) for (let i = 0; i < size; i++) out[i]! += cube[r * size + i]!
  return out
}
