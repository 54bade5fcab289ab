/**
 * Scenarios as people write them. Throws InputError with file, line, what was expected and the nearest right word, before
 * anything is run.
 *
 *   name, question, from, to, warm-up ("200 days"), ages [17, 50], seed,
 *   send: [{from, to, men}], readings: {SW-…: option}, practice: {stage: {parameter: value}}
 *
 * A practice value is a number in the parameter's unit, or says the unit: "45 %", "14 days", "1.2 ratio", "0.3 share".
 */
import { workingDays } from '@draftlight/country'
import {
  fail,
  isoOf,
  law,
  nearest,
  parseDay,
  readYaml,
  keys,
  type Day,
  type Path,
  type YamlSource,
} from '@draftlight/law'
import type { Campaign } from './pace.ts'
import { complaint, type Parameter } from './parameter.ts'
import type { Scenario } from './scenario.ts'
import { parameters } from './stages/index.ts'

const KEYS = ['name', 'question', 'from', 'to', 'warm-up', 'ages', 'seed', 'send', 'readings', 'practice']

/** Years for which men by age are known or projected. */
const YEARS = [2022, 2030] as const

export function readScenario(text: string, file: string): Scenario {
  const source = readYaml(text, file)
  const root = source.doc.toJS() as Record<string, unknown>
  keys(source, [], root, KEYS)
  for (const key of ['name', 'from', 'to'])
    if (root[key] === undefined) fail(source, [], `A scenario without "${key}".`, 'name, from, to')
  const from = day(source, ['from'], root['from'])
  const to = day(source, ['to'], root['to'])
  if (to < from)
    fail(source, ['to'], `It ends (${isoOf(to)}) before it begins (${isoOf(from)}).`, 'the earlier day in "from"')
  const warmUp = root['warm-up'] === undefined ? 200 : wholeDays(source, ['warm-up'], root['warm-up'])
  const first = workingDays.from
  const last = workingDays.until - 1
  if (from - warmUp < first || to > last)
    fail(
      source,
      [from - warmUp < first ? 'from' : 'to'],
      `The run, warm-up included, needs ${isoOf(from - warmUp)} to ${isoOf(to)}.`,
      `days from ${isoOf(first)} to ${isoOf(last)}`,
    )
  return {
    name: text1(source, ['name'], root['name']),
    title: root['question'] === undefined ? String(root['name']) : text1(source, ['question'], root['question']),
    from,
    to,
    warmUp,
    ages: ages(source, root['ages'] ?? [17, 50]),
    seed: root['seed'] === undefined ? 1 : whole(source, ['seed'], root['seed'], 0, 2 ** 31 - 1),
    send: campaigns(source, list(source, ['send'], root['send'] ?? [])),
    readings: readings(source, (root['readings'] ?? {}) as Record<string, unknown>),
    practice: practice(source, (root['practice'] ?? {}) as Record<string, unknown>),
  }
}

function text1(source: YamlSource, path: Path, value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '')
    fail(source, path, `"${String(value)}" is no text.`, 'a few words')
  return value as string
}
function day(source: YamlSource, path: Path, value: unknown): Day {
  const d = typeof value === 'string' ? parseDay(value) : undefined
  if (d === undefined) return fail(source, path, `"${String(value)}" is no day.`, 'YYYY-MM-DD')
  const year = Number(isoOf(d).slice(0, 4))
  if (year < YEARS[0] || year > YEARS[1])
    fail(source, path, `${isoOf(d)} lies outside the data.`, `a day of ${YEARS[0]} to ${YEARS[1]}`)
  return d
}
function whole(source: YamlSource, path: Path, value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    fail(source, path, `"${String(value)}" does not fit.`, `a whole number from ${least} to ${most}`)
  return value as number
}
function wholeDays(source: YamlSource, path: Path, value: unknown): number {
  const m = /^(\d+)\s*(\S*)$/.exec(String(value))
  if (!m || (m[2] !== '' && m[2] !== 'days'))
    return fail(source, path, `"${String(value)}" is no number of days.`, 'such as "200 days"')
  return whole(source, path, Number(m[1]), 0, 1000)
}
function list(source: YamlSource, path: Path, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) fail(source, path, 'This is no list.', 'a list')
  return value as unknown[]
}
function ages(source: YamlSource, value: unknown): readonly [number, number] {
  const pair = list(source, ['ages'], value)
  if (pair.length !== 2) fail(source, ['ages'], 'Two ages are needed.', '[17, 50]')
  const [low, high] = pair.map((a, i) => whole(source, ['ages', i], a, 15, 60)) as [number, number]
  if (high < low) fail(source, ['ages'], `The first age (${low}) is above the last (${high}).`, 'the younger first')
  return [low, high]
}
/** One after the other: on a day there is one decree or none. */
function campaigns(source: YamlSource, given: readonly unknown[]): readonly Campaign[] {
  const read = given.map((c, i) => campaign(source, ['send', i], c))
  read.forEach((c, i) => {
    const last = read[i - 1]
    if (last && c.from < last.until)
      fail(
        source,
        ['send', i],
        `It begins (${isoOf(c.from)}) before the last one has ended.`,
        `a day after ${isoOf(last.until - 1)}`,
      )
  })
  return read
}
function campaign(source: YamlSource, path: Path, value: unknown) {
  keys(source, path, value, ['from', 'to', 'men'])
  const c = value as Record<string, unknown>
  const from = day(source, [...path, 'from'], c['from'])
  const to = day(source, [...path, 'to'], c['to'])
  if (to < from)
    fail(
      source,
      [...path, 'to'],
      `It ends (${isoOf(to)}) before it begins (${isoOf(from)}).`,
      'the earlier day in "from"',
    )
  return { from, until: to + 1, men: whole(source, [...path, 'men'], c['men'], 0, 5_000_000) }
}
function readings(source: YamlSource, given: Record<string, unknown>): Record<string, string> {
  const names = law.switches.map((s) => s.id)
  keys(source, ['readings'], given, names)
  for (const [id, option] of Object.entries(given)) {
    const { options } = law.switches[law.switchOf.get(id)!]!
    if (!options.includes(String(option)))
      fail(
        source,
        ['readings', id],
        `${id} has no option "${String(option)}".`,
        `one of ${options.join(', ')}`,
        nearest(String(option), options),
      )
  }
  return Object.fromEntries(Object.entries(given).map(([id, o]) => [id, String(o)]))
}
function practice(source: YamlSource, given: Record<string, unknown>): Record<string, Record<string, number>> {
  keys(source, ['practice'], given, Object.keys(parameters))
  const out: Record<string, Record<string, number>> = {}
  for (const [stage, values] of Object.entries(given)) {
    const of = parameters[stage as keyof typeof parameters] as Record<string, Parameter>
    keys(source, ['practice', stage], values, Object.keys(of))
    out[stage] = Object.fromEntries(
      Object.entries(values as Record<string, unknown>).map(([name, v]) => [
        name,
        amount(source, ['practice', stage, name], v, of[name]!),
      ]),
    )
  }
  const { leadShortest, leadLongest } = { ...centralOf(parameters.summons), ...out['summons'] }
  if (leadLongest < leadShortest)
    fail(
      source,
      ['practice', 'summons', out['summons']?.['leadLongest'] === undefined ? 'leadShortest' : 'leadLongest'],
      `The longest lead is ${leadLongest} days, the shortest ${leadShortest}.`,
      `${leadShortest} days or more for leadLongest`,
    )
  return out
}
const centralOf = <P extends Record<string, Parameter>>(list: P): { [K in keyof P]: number } =>
  Object.fromEntries(Object.entries(list).map(([name, p]) => [name, p.central])) as { [K in keyof P]: number }

/** A number, with its unit or without. */
function amount(source: YamlSource, path: Path, value: unknown, p: Parameter): number {
  const m = /^(-?\d+(?:\.\d+)?)\s*(.*)$/.exec(String(value).trim())
  if (!m) return fail(source, path, `"${String(value)}" is no amount.`, `a number (${p.unit})`)
  const unit = m[2]!
  const percent = unit === '%' && p.unit === 'share'
  if (unit !== '' && unit !== p.unit && !percent) {
    const units = p.unit === 'share' ? ['share', '%'] : [p.unit]
    fail(source, path, `The unit "${unit}" does not fit.`, units.join(' or '), nearest(unit, units))
  }
  const n = percent ? Number(m[1]) / 100 : Number(m[1])
  const wrong = complaint(p, n)
  if (wrong !== undefined) fail(source, path, `"${String(value)}" does not fit.`, wrong)
  return n
}
