/** Reads one value of what people write by its shape. Every error names file, line, what was expected and the nearest right word. */
import { fail, isoOf, keys, nearest, NEVER, parseDay, type Day, type Path, type YamlSource } from '@draftlight/law'
import { complaint, type Parameter } from '../parameter.ts'
import type { Fields, Shape } from './scenario-fields.ts'

/** Text, day and choice as they are; days and amounts as numbers; records and lists of these. Throws InputError. */
export function valueOf(source: YamlSource, path: Path, value: unknown, shape: Shape): unknown {
  switch (shape.kind) {
    case 'text':
    case 'scenario':
      return words(source, path, value)
    case 'day':
      return shape.orNever && value === 'never' ? NEVER : day(source, path, value, shape.years)
    case 'days':
      return wholeDays(source, path, value, shape.least, shape.most)
    case 'whole':
      return whole(source, path, value, shape.least, shape.most)
    case 'ages':
      return ages(source, path, value, shape.least, shape.most)
    case 'choice':
      return choice(source, path, value, shape.of, shape.options)
    case 'amount':
      return amount(source, path, value, shape.of)
    case 'list':
      return list(source, path, value).map((v, i) => valueOf(source, [...path, i], v, shape.of))
    case 'record':
      return recordOf(source, path, value ?? {}, shape.fields)
  }
}

/** The values by key; a key that is not among the fields, or a required one that is missing, is an error. */
export function recordOf(source: YamlSource, path: Path, value: unknown, fields: Fields): Record<string, unknown> {
  keys(source, path, value, Object.keys(fields))
  const given = value as Record<string, unknown>
  const out: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(fields))
    if (given[key] !== undefined) out[key] = valueOf(source, [...path, key], given[key], field.shape)
    else if (field.required && path.length > 0)
      fail(source, path, `"${key}" is missing.`, Object.keys(fields).join(', '))
  return out
}

/** A value as it was written: a list or a record is none of one word. */
const said = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))

/** A text of which something is left when it is trimmed. */
export function words(source: YamlSource, path: Path, value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '')
    fail(source, path, `"${said(value)}" is no text.`, 'a few words')
  return (value as string).trim()
}
export function list(source: YamlSource, path: Path, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) fail(source, path, 'This is no list.', 'a list: [ … ]')
  return value as readonly unknown[]
}
export const texts = (source: YamlSource, path: Path, value: unknown): readonly string[] =>
  list(source, path, value).map((text, i) => words(source, [...path, i], text))
/** More than a sentence can hold are counted. */
const oneOfThese = (options: readonly string[]): string =>
  options.length > 20 ? `one of the ${options.length} that there are` : `one of ${options.join(', ')}`
/** One of the names that there are. */
export function oneOf(source: YamlSource, path: Path, value: unknown, options: readonly string[]): string {
  const word = said(value)
  if (!options.includes(word))
    fail(source, path, `There is no "${word}" here.`, oneOfThese(options), nearest(word, options))
  return word
}
function day(source: YamlSource, path: Path, value: unknown, [first, last]: readonly [number, number]): Day {
  const d = typeof value === 'string' ? parseDay(value) : undefined
  if (d === undefined) return fail(source, path, `"${said(value)}" is no day.`, 'YYYY-MM-DD')
  const year = Number(isoOf(d).slice(0, 4))
  if (year < first || year > last)
    fail(source, path, `${isoOf(d)} lies outside the data.`, `a day of ${first} to ${last}`)
  return d
}
/** A whole number from `least` to `most`. */
export function whole(source: YamlSource, path: Path, value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    fail(source, path, `"${said(value)}" does not fit.`, `a whole number from ${least} to ${most}`)
  return value as number
}
function wholeDays(source: YamlSource, path: Path, value: unknown, least: number, most: number): number {
  const m = /^(\d+)\s*(\S*)$/.exec(said(value))
  if (!m || (m[2] !== '' && m[2] !== 'days'))
    return fail(source, path, `"${said(value)}" is no number of days.`, 'such as "200 days"')
  return whole(source, path, Number(m[1]), least, most)
}
function ages(source: YamlSource, path: Path, value: unknown, least: number, most: number): readonly [number, number] {
  const pair = list(source, path, value)
  if (pair.length !== 2) fail(source, path, 'Two ages are needed.', '[17, 50]')
  const [low, high] = pair.map((a, i) => whole(source, [...path, i], a, least, most)) as [number, number]
  if (high < low) fail(source, path, `The first age (${low}) is above the last (${high}).`, 'the younger first')
  return [low, high]
}
function choice(source: YamlSource, path: Path, value: unknown, of: string, options: readonly string[]): string {
  const word = said(value)
  if (!options.includes(word))
    fail(source, path, `${of} has no option "${word}".`, `one of ${options.join(', ')}`, nearest(word, options))
  return word
}
/** A number, with its unit or without. */
function amount(source: YamlSource, path: Path, value: unknown, p: Parameter): number {
  const m = /^(-?\d+(?:\.\d+)?)\s*(.*)$/.exec(said(value).trim())
  // a comma would be read as a unit
  if (!m || m[2]!.startsWith(',')) return fail(source, path, `"${said(value)}" is no amount.`, `a number (${p.unit})`)
  const unit = m[2]!
  const percent = unit === '%' && p.unit === 'share'
  if (unit !== '' && unit !== p.unit && !percent) {
    const units = p.unit === 'share' ? ['share', '%'] : [p.unit]
    fail(source, path, `The unit "${unit}" does not fit.`, units.join(' or '), nearest(unit, units))
  }
  const n = percent ? Number(m[1]) / 100 : Number(m[1])
  const wrong = complaint(p, n)
  if (wrong !== undefined) fail(source, path, `"${said(value)}" does not fit.`, wrong)
  return n
}
