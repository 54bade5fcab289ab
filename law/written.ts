/** What may stand in a file of facts or examples, beyond what a caller's types already say. */
import { DAYS_OF_LAW, isDayOfLaw, parseDay, type Day } from './language/day.ts'
import type { LinkedLaw } from './language/link.ts'
import { GivenError } from './given-error.ts'
import { GROUPS } from './given.ts'
import { nearest } from './input-error.ts'
import { fail, keys, type Path, type YamlSource } from './yaml-source.ts'

export const isRecord = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v)

/** Throws GivenError where a value that is known in part is not written as one; what it names is checked by `factsFrom`. */
export function mustBeWhole(
  law: LinkedLaw,
  given: Readonly<Record<string, unknown>>,
  path: readonly string[] = [],
): void {
  for (const [key, value] of Object.entries(given)) {
    const here = [...path, key]
    if (Array.isArray(value))
      throw new GivenError(
        here,
        `"${key}" holds a list.`,
        'one value, {oneOf: [value, value]} or {between: [day, day]}',
      )
    if (!isRecord(value)) continue
    const inPart = 'between' in value || 'oneOf' in value
    if (!inPart && GROUPS.includes(key)) mustBeWhole(law, value, here)
    else if (inPart || law.choiceOf.has(key) || law.eventOf.has(key))
      knownInPart(here, value, 'oneOf' in value || law.choiceOf.has(key))
  }
}

function knownInPart(path: readonly string[], value: Readonly<Record<string, unknown>>, isChoice: boolean): void {
  const allowed = isChoice ? ['oneOf'] : ['between', 'orNever']
  for (const key of Object.keys(value))
    if (!allowed.includes(key))
      throw new GivenError(path, `Unknown key "${key}".`, `${allowed.join(', ')} alone`, { word: key, among: allowed })
  const { oneOf, orNever } = value
  if (isChoice && !Array.isArray(oneOf)) throw new GivenError(path, '"oneOf" is no list.', '{oneOf: [value, value]}')
  if (orNever !== undefined && typeof orNever !== 'boolean')
    throw new GivenError([...path, 'orNever'], `"${String(orNever)}" does not fit.`, 'true or false')
}

/** The day asked about. Throws InputError. */
export function dayAskedAbout(source: YamlSource, path: Path, value: unknown): Day {
  const day = typeof value === 'string' ? parseDay(value) : undefined
  if (day === undefined) return fail(source, path, `"${String(value)}" is no day.`, 'YYYY-MM-DD')
  if (!isDayOfLaw(day))
    fail(source, path, `${String(value)} is outside the days that the law is asked about.`, DAYS_OF_LAW)
  return day
}

/** An answer as an example may expect it of a rule: one that no run could give is a mistake in writing. Throws InputError. */
export function mustBeAnswer(law: LinkedLaw, source: YamlSource, path: Path, rule: string, value: unknown): void {
  const { type, values } = law.rules[law.ruleOf.get(rule)!]!
  const isDayRule = type === 'day'
  const ways = isDayRule ? ['earliest', 'latest', 'orNever'] : ['oneOf']
  const words = [...(isDayRule ? ['never'] : values), 'unknown', 'wholly unknown']
  const expected = `${isDayRule ? 'a day (YYYY-MM-DD), ' : ''}${words.join(', ')}, or {${ways.join(', ')}}`
  const refuse = (said: unknown): never =>
    fail(source, path, `"${asText(said)}" is no answer of ${rule}.`, expected, nearest(asText(said), words))
  const isDay = (day: unknown): boolean => typeof day === 'string' && parseDay(day) !== undefined
  if (isRecord(value)) {
    keys(source, path, value, ways)
    const { earliest, latest, orNever = false, oneOf } = value
    if (!isDayRule) {
      if (!Array.isArray(oneOf)) refuse(oneOf)
      for (const one of oneOf as unknown[]) if (!values.includes(String(one))) refuse(one)
      return
    }
    if (!isDay(earliest)) refuse(earliest)
    if (latest !== 'any later day' && !isDay(latest)) refuse(latest)
    if (typeof orNever !== 'boolean') refuse(orNever)
    if ((latest as string) < (earliest as string))
      fail(source, path, `${String(earliest)} is after ${String(latest)}.`, 'the earlier day first')
  } else if (!(words.includes(wordOf(value) as string) || (isDayRule && (value === null || isDay(value)))))
    refuse(value)
}
const wordOf = (value: unknown): unknown => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value)
/** As a message quotes it: a list of one word is not that word. */
export const asText = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))
