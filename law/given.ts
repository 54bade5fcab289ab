/**
 * From what a person gives to facts. A value is known, one of several, between two days, "unknown" (also: not given),
 * "never" (null), or "not yet" (not up to and including the day asked about: later, or never).
 */
import { DAYS_OF_LAW, isDayOfLaw, parseDay, type Day } from './language/day.ts'
import {
  betweenDays,
  NEVER_DAY,
  notYet,
  onDay,
  setDay,
  unknownFacts,
  UNKNOWN_DAY,
  type DaySet,
  type Facts,
} from './language/knowledge.ts'
import type { LinkedLaw } from './language/link.ts'
import { GivenError } from './given-error.ts'
import { inOrder, noneOf } from './order.ts'

/**
 * How one fact may be given: its value (a day as YYYY-MM-DD, an instant as ISO with offset), "unknown", "not yet", null (never), the
 * first and the last day between which it lies, or values of which one is true.
 */
export type Given =
  | string
  | number
  | boolean
  | null
  | { readonly between: readonly [string, string]; readonly orNever?: boolean }
  | { readonly oneOf: readonly (string | number | boolean)[] }

/**
 * The local day of an instant (ISO with offset or Z) in a commissariat's zone; with no zone known, the days it may be.
 * The law imports no zones: the caller brings them. Undefined for an unknown zone or an unreadable instant.
 */
export type Clock = (
  instant: string,
  zone: string | undefined,
) => { readonly local: DaySet; readonly moscow: Day } | undefined

/** `clock` and `zones` are those of @draftlight/country; without instants, `() => undefined` and `[]` will do. */
export interface GivenOptions {
  /** The day asked about. */
  readonly on: Day
  readonly clock: Clock
  readonly zones: readonly string[]
  /** What is not given never happens and is "no" or "none": only where a file says so. */
  readonly otherwiseNever?: boolean
}

/** Names that the law base uses for the same fact inside a group. */
const ALIASES: Readonly<Record<string, string>> = {
  deferral_kind: 'deferral',
  study_accredited_programme: 'accredited_programme',
  registered_letter_sent_at: 'registered_letter_dispatched_at',
}

/**
 * What is known of a person. `given` holds ids of `facts` and their values (`Given`), and `tz`, a zone, for instants:
 * `{placed_at: '2026-02-10', handed_at: null, person: {sex: 'M'}}`. They may stand in groups (person, summons, study, …). What is not
 * given is unknown. Throws GivenError at the first fact that does not exist, value that cannot be read, day against the order of events, or day of what is said not to be.
 */
export function factsFrom(law: LinkedLaw, given: Readonly<Record<string, unknown>>, options: GivenOptions): Facts {
  const facts = unknownFacts(law)
  const seen = new Set<string>()
  const leaves = [...flatten(law, given, [])]
  const zone = leaves.find((l) => l.id === 'tz')
  if (zone && zone.value !== 'unknown' && !options.zones.includes(String(zone.value)))
    throw new GivenError(zone.path, `"${String(zone.value)}" is no zone.`, `one of ${options.zones.join(', ')}`, {
      word: String(zone.value),
      among: options.zones,
    })
  for (const leaf of leaves) {
    if (leaf.id === 'tz') continue
    if (seen.has(leaf.id)) throw new GivenError(leaf.path, `"${leaf.id}" is given twice.`)
    seen.add(leaf.id)
    set(law, facts, seen, leaf, zone && zone.value !== 'unknown' ? String(zone.value) : undefined, options)
  }
  if (options.otherwiseNever) neverOtherwise(law, facts, seen)
  const on = law.eventOf.get('on')!
  setDay(facts, on, onDay(options.on))
  inOrder(law, facts)
  noneOf(law, facts, seen)
  return facts
}

/** Groups in which facts may stand: the law base's. A fact may also stand alone. */
export const GROUPS: readonly string[] = [
  'person',
  'summons',
  'appearance',
  'health',
  'criminal',
  'family',
  'study',
  'work',
  'service',
  'deferral',
  'decisions',
  'registration',
  'campaign',
  'court',
]

interface Leaf {
  readonly id: string
  readonly path: readonly string[]
  readonly value: Given
}
const isGroup = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v) && !('between' in v) && !('oneOf' in v)

function* flatten(law: LinkedLaw, given: Readonly<Record<string, unknown>>, path: readonly string[]): Generator<Leaf> {
  for (const [key, value] of Object.entries(given)) {
    const here = [...path, ...key.split('.')]
    if (isGroup(value)) {
      if (!GROUPS.includes(key))
        throw new GivenError(here, `There is no group "${key}".`, undefined, { word: key, among: GROUPS })
      yield* flatten(law, value, here)
      continue
    }
    const own = here[here.length - 1]!
    const names = [here.join('_'), ALIASES[here.join('_')], own, ALIASES[own]]
    const id = names.find(
      (n) => n !== undefined && n !== 'on' && (n === 'tz' || law.choiceOf.has(n) || isDayFact(law, n)),
    )
    if (id === undefined) {
      const known = law.law.facts.map((f) => f.id).filter((f) => f !== 'on' && !f.endsWith('_moscow'))
      throw new GivenError([...path, key], `There is no fact "${own}".`, 'a fact of the law book, such as placed_at', {
        word: own,
        among: known,
      })
    }
    yield { id, path: [...path, key], value: value as Given }
  }
}
const isDayFact = (law: LinkedLaw, id: string): boolean => {
  const e = law.eventOf.get(id)
  return e !== undefined && law.sources[e]!.kind === 'fact'
}

/** The Moscow clock's day of the same instant may be given too, before or after it. */
function set(
  law: LinkedLaw,
  facts: Facts,
  seen: ReadonlySet<string>,
  { id, path, value }: Leaf,
  zone: string | undefined,
  o: GivenOptions,
): void {
  const choice = law.choiceOf.get(id)
  if (choice !== undefined) {
    facts.masks[choice] = maskOf(law.choices[choice]!, path, value)
    return
  }
  const { local, moscow } = daysOf(path, value, zone, o)
  setDay(facts, law.eventOf.get(id)!, local)
  const twin = law.eventOf.get(`${id}_moscow`)
  if (twin !== undefined && !seen.has(`${id}_moscow`)) setDay(facts, twin, moscow)
}

function maskOf(choice: LinkedLaw['choices'][number], path: readonly string[], value: Given): number {
  if (value === 'unknown') return choice.all
  const isOneOf = value !== null && typeof value === 'object' && 'oneOf' in value
  // what stands in a file may be no list
  const values = !isOneOf ? [value] : Array.isArray(value.oneOf) ? (value.oneOf as readonly unknown[]) : []
  let mask = 0
  for (const v of values) {
    const bit = choice.values.indexOf(nameOf(v, choice.values) ?? '')
    if (bit < 0)
      throw new GivenError(
        path,
        `"${String(v)}" is no value of ${choice.id}.`,
        `one of ${choice.values.join(', ')}, or unknown`,
        { word: String(v), among: choice.values },
      )
    mask |= 1 << bit
  }
  if (mask === 0) throw new GivenError(path, `${choice.id} has no value left.`, `one of ${choice.values.join(', ')}`)
  return mask
}
const nameOf = (value: unknown, values: readonly string[]): string | undefined => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value === null ? absence(values) : String(value)
}
/** The value that says the thing is not there. */
export const absence = (values: readonly string[]): string | undefined =>
  values.find((v) => v === 'no' || v === 'none' || v === '0')

function daysOf(
  path: readonly string[],
  value: Given,
  zone: string | undefined,
  o: GivenOptions,
): { local: DaySet; moscow: DaySet } {
  const both = (d: DaySet) => ({ local: d, moscow: d })
  const expected = 'a day (YYYY-MM-DD), an instant with its offset, {between: [day, day]}, unknown, never, or not yet'
  if (value === null || value === 'never') return both(NEVER_DAY)
  if (value === 'unknown') return both(UNKNOWN_DAY)
  if (value === 'not yet') return both(notYet(o.on))
  if (typeof value === 'object' && 'between' in value) {
    // what stands in a file may be anything
    const [a, b, ...more] = Array.isArray(value.between) ? (value.between as readonly string[]) : []
    const lo = parseDay(String(a))
    const hi = parseDay(String(b))
    if (lo === undefined || hi === undefined || more.length > 0)
      throw new GivenError(path, `Between which days?`, 'two days (YYYY-MM-DD)')
    if (lo > hi) throw new GivenError(path, `${a} is after ${b}.`, 'the earlier day first')
    return both({ ...betweenDays(inRange(path, a!, lo), inRange(path, b!, hi)), never: value.orNever === true })
  }
  if (typeof value !== 'string') throw new GivenError(path, `"${JSON.stringify(value)}" is no day.`, expected)
  const day = parseDay(value)
  if (day !== undefined) return both(onDay(inRange(path, value, day)))
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(value)) {
    const at = o.clock(value, zone)
    if (at) return { local: at.local, moscow: onDay(inRange(path, value, at.moscow)) }
    throw new GivenError(path, `"${value}" is no instant.`, 'YYYY-MM-DDThh:mm with an offset such as +03:00 or Z')
  }
  throw new GivenError(path, `"${value}" is no day.`, expected, { word: value, among: ['unknown', 'never', 'not yet'] })
}
function inRange(path: readonly string[], text: string, day: Day): Day {
  if (!isDayOfLaw(day))
    throw new GivenError(path, `${text} is outside the days that the law is asked about.`, DAYS_OF_LAW)
  return day
}

function neverOtherwise(law: LinkedLaw, facts: Facts, given: ReadonlySet<string>): void {
  law.choices.forEach((c, i) => {
    const none = absence(c.values)
    if (!given.has(c.id) && none !== undefined) facts.masks[i] = 1 << c.values.indexOf(none)
  })
  law.sources.forEach((s, i) => {
    if (s.kind === 'fact' && !given.has(s.fact.id.replace(/_moscow$/, ''))) setDay(facts, i, NEVER_DAY)
  })
}
