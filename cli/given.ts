/** Options that are numbers or days: read, or refused with what would fit. */
import { parseDay, type Day } from '@draftlight/law'
import { UsageError, type Values } from './command.ts'

/** Throws UsageError where the option is missing or no day. */
export function givenDay(values: Values, name: string): Day {
  if (values[name] === undefined) throw new UsageError(`--${name} DATE is missing (YYYY-MM-DD).`)
  return dayIn(String(values[name]), `--${name} `)
}

/** `of`: what said it. Throws UsageError where it is no day. */
export function dayIn(text: string, of = ''): Day {
  const day = parseDay(text)
  if (day === undefined) throw new UsageError(`${of}"${text}" is no day. Expected YYYY-MM-DD.`)
  return day
}

/** Undefined when the option is not given. Throws UsageError. */
export function wholeNumber(values: Values, name: string, least: number, most: number): number | undefined {
  const given = values[name]
  if (given === undefined) return undefined
  const n = /^\d+$/.test(String(given)) ? Number(given) : NaN
  if (!(n >= least && n <= most))
    throw new UsageError(`--${name} "${String(given)}" does not fit. Expected a whole number from ${least} to ${most}.`)
  return n
}

/** Of `--points`: the same, and a power of two; `such`: some that would do. */
export function powerOfTwo(values: Values, least: number, such: string): number | undefined {
  const n = wholeNumber(values, 'points', least, 65_536)
  if (n !== undefined && (n & (n - 1)) !== 0)
    throw new UsageError(`--points ${n} does not fit. Expected a power of two: ${such} …`)
  return n
}

/** Of the offices, by `--sample`; all of them unless said. Throws UsageError. */
export function shareOf(values: Values): number {
  if (values['sample'] === undefined) return 1
  const n = /^(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(String(values['sample'])) ? Number(values['sample']) : NaN
  if (!(n > 0 && n <= 1))
    throw new UsageError(`--sample "${String(values['sample'])}" does not fit. Expected a share above 0, up to 1.`)
  return n
}
