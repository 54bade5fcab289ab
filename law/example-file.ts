/**
 * Worked examples in YAML that a lawyer can read and run: facts, readings, what is expected and the citations that must
 * appear. Variants override a few facts.
 *
 *   meta: {otherwise: never, default_person: {sex: M, ...}}     optional
 *   examples:
 *     - {id, title, on, facts, readings, expect, because, source, variants: [{title, change, on, readings, expect, because}]}
 *
 * A title says what the facts do not: who it is, and why he is here.
 *
 * Throws InputError (file, line, expected, nearest word) before anything is run.
 */
import { isDefinite, valueAndCites, type AnswerValue } from './language/answer.ts'
import type { Facts } from './language/knowledge.ts'
import type { LinkedLaw } from './language/link.ts'
import type { WorkingDays } from './language/world.ts'
import { GivenError } from './given-error.ts'
import { factsFrom, type Clock } from './given.ts'
import { nearest } from './input-error.ts'
import { asText, dayAskedAbout, isRecord, mustBeAnswer, mustBeWhole } from './written.ts'
import { fail, failGiven, keys, lineOf, readYaml, type Path, type YamlSource } from './yaml-source.ts'

/** How instants become days (`clock` and `zones` of @draftlight/country), and the calendar where a rule counts working days. */
export interface ExampleOptions {
  readonly clock: Clock
  readonly zones: readonly string[]
  readonly workingDays?: WorkingDays
}
/** One expectation that the law does not meet: where it stands, what was expected, what came. */
export interface Failure {
  readonly file: string
  /** Where the example, or the variant, begins. */
  readonly line: number
  readonly id: string
  readonly expected: string
  readonly got: string
}
/** One example, or one variant of one, read and checked but not yet run. */
export interface Example {
  readonly file: string
  readonly line: number
  /** "D01", and "D01.2" for its second variant. */
  readonly id: string
  readonly title: string | undefined
  /** Undefined for the example itself. */
  readonly variantOf: string | undefined
  /** The day asked about, and the facts as they are written: the default person and what the variant changes included. */
  readonly on: string
  readonly given: Readonly<Record<string, unknown>>
  readonly facts: Facts
  readonly readings: Readonly<Record<string, string>>
  /** Rule id and what is expected of it, as written. */
  readonly expect: readonly (readonly [string, unknown])[]
  /** Beginnings of citations that have to appear. */
  readonly because: readonly string[]
}
/** What became of a file of examples. */
export interface CheckResult {
  /** Examples and variants. */
  readonly passed: number
  readonly failed: number
  readonly failures: readonly Failure[]
}

const FILE_KEYS = ['meta', 'examples']
const META_KEYS = ['otherwise', 'default_person']
const EXAMPLE_KEYS = ['id', 'title', 'on', 'facts', 'readings', 'expect', 'because', 'source', 'note', 'variants']
const VARIANT_KEYS = ['title', 'change', 'on', 'readings', 'expect', 'because', 'note']

/** Every example and variant of one file, in its order. Throws InputError. */
export function readExamples(law: LinkedLaw, text: string, file: string, options: ExampleOptions): readonly Example[] {
  const source = readYaml(text, file)
  const root = source.doc.toJS() as Record<string, unknown>
  keys(source, [], root, FILE_KEYS)
  const meta = (root['meta'] ?? {}) as Record<string, unknown>
  if (root['meta'] !== undefined) keys(source, ['meta'], meta, META_KEYS)
  record(source, ['meta', 'default_person'], meta['default_person'] ?? {}, FACT)
  if (meta['otherwise'] !== undefined && meta['otherwise'] !== 'never')
    fail(
      source,
      ['meta', 'otherwise'],
      `"${String(meta['otherwise'])}" is no way to read what is not given.`,
      '"never", or nothing: then it is unknown',
      'never',
    )
  const list = root['examples']
  if (!Array.isArray(list) || list.length === 0)
    fail(source, ['examples'], 'There are no examples.', 'a list under "examples:"')

  const cases = (list as unknown[]).flatMap((e, i) => casesOf(source, e, ['examples', i]))
  const twice = cases.find((c, i) => cases.findIndex(({ id }) => id === c.id) < i)
  if (twice) fail(source, twice.path, `There are two examples "${twice.id}".`, 'an id of its own')
  return cases.map((c) => prepare(law, source, c, meta, options))
}

/** Runs every example and variant of one file. */
export function checkExamples(law: LinkedLaw, text: string, file: string, options: ExampleOptions): CheckResult {
  const failures: Failure[] = []
  let [passed, failed] = [0, 0]
  for (const example of readExamples(law, text, file, options)) {
    const { id, facts, expect, because, readings } = example
    const where = { file, line: example.line }
    let ok = true
    const cites = new Set<string>()
    for (const [rule, expected] of expect) {
      const { value, cites: of } = valueAndCites(law, rule, facts, {
        readings,
        ...(options.workingDays ? { workingDays: options.workingDays } : {}),
      })
      of.forEach((c) => cites.add(c))
      if (!meets(expected, value)) {
        ok = false
        failures.push({
          ...where,
          id: `${id} ${rule}`,
          expected: JSON.stringify(expected),
          got: JSON.stringify(value),
        })
      }
    }
    for (const c of because)
      if (![...cites].some((x) => x.startsWith(c))) {
        ok = false
        failures.push({ ...where, id: `${id} because`, expected: c, got: [...cites].join('; ') })
      }
    if (ok) passed++
    else failed++
  }
  return { passed, failed, failures }
}

/**
 * "unknown" is met by every value that is not definite, "wholly unknown" only where nothing at all can be said of a day; a range,
 * and a list of values, by exactly that.
 */
export function meets(expected: unknown, got: AnswerValue): boolean {
  if (expected === 'unknown') return !isDefinite(got)
  if (expected === 'wholly unknown') return got === 'unknown'
  if (expected === null) return got === 'never'
  if (expected === true || expected === false) return got === (expected ? 'yes' : 'no')
  if (typeof expected === 'object' && typeof got === 'object' && 'earliest' in got) {
    const e = expected as { earliest?: string; latest?: string; orNever?: boolean }
    return e.earliest === got.earliest && e.latest === got.latest && (e.orNever ?? false) === got.orNever
  }
  if (typeof expected === 'object' && typeof got === 'object' && 'oneOf' in got)
    return JSON.stringify((expected as { oneOf?: string[] }).oneOf?.toSorted()) === JSON.stringify(got.oneOf)
  return expected === got
}

// ---------------------------------------------------------------- reading and checking

interface Case {
  readonly id: string
  readonly title: string | undefined
  readonly variantOf: string | undefined
  readonly path: Path
  readonly facts: Record<string, unknown>
  readonly factPaths: readonly Path[]
  readonly on: unknown
  readonly readings: Record<string, string>
  readonly expect: Record<string, unknown>
  readonly expectPath: Path
  readonly because: readonly string[]
}

const titleIn = ({ title }: Readonly<Record<string, unknown>>): string | undefined =>
  title === undefined ? undefined : String(title)

function casesOf(source: YamlSource, e: unknown, path: Path): Case[] {
  keys(source, path, e, EXAMPLE_KEYS)
  const x = e as Record<string, unknown>
  for (const k of ['id', 'on', 'facts', 'expect'])
    if (x[k] === undefined) fail(source, path, `An example without "${k}".`, 'id, on, facts, expect')
  for (const k of ['id', 'title'])
    if (typeof x[k] === 'object') fail(source, [...path, k], `"${k}" is no text.`, 'text')
  record(source, [...path, 'facts'], x['facts'], FACT)
  record(source, [...path, 'readings'], x['readings'] ?? {}, READING)
  record(source, [...path, 'expect'], x['expect'], EXPECTED)
  const base: Case = {
    id: String(x['id']),
    title: titleIn(x),
    variantOf: undefined,
    path,
    facts: x['facts'] as Record<string, unknown>,
    factPaths: [[...path, 'facts']],
    on: x['on'],
    readings: (x['readings'] ?? {}) as Record<string, string>,
    expect: x['expect'] as Record<string, unknown>,
    expectPath: [...path, 'expect'],
    because: beginnings(source, [...path, 'because'], x['because']),
  }
  const variants = (x['variants'] ?? []) as unknown[]
  if (!Array.isArray(variants)) fail(source, [...path, 'variants'], '"variants" is no list.', 'a list of changes')
  return [
    base,
    ...variants.map((v, i): Case => {
      const at = [...path, 'variants', i]
      keys(source, at, v, VARIANT_KEYS)
      const y = v as Record<string, unknown>
      if (y['expect'] === undefined) fail(source, at, 'A variant without "expect".', 'what is expected of it')
      if (y['change'] !== undefined) record(source, [...at, 'change'], y['change'], FACT)
      record(source, [...at, 'readings'], y['readings'] ?? {}, READING)
      record(source, [...at, 'expect'], y['expect'], EXPECTED)
      return {
        id: `${base.id}.${i + 1}`,
        title: titleIn(y) ?? base.title,
        variantOf: base.id,
        path: at,
        facts: override(base.facts, (y['change'] ?? {}) as Record<string, unknown>),
        factPaths: [
          [...at, 'change'],
          [...path, 'facts'],
        ],
        on: y['on'] ?? base.on,
        readings: { ...base.readings, ...((y['readings'] ?? {}) as Record<string, string>) },
        expect: y['expect'] as Record<string, unknown>,
        expectPath: [...at, 'expect'],
        because: beginnings(source, [...at, 'because'], y['because']),
      }
    }),
  ]
}
const FACT = 'a fact and its value'
const READING = 'a reading and its option, as {SW-TWENTY: placement}'
const EXPECTED = 'a rule and what it should answer, as {service/on: 2026-02-17}'
/** An example that expects nothing would pass whatever the law says. */
function record(source: YamlSource, path: Path, value: unknown, expected: string): void {
  if (!isRecord(value)) fail(source, path, `"${String(path.at(-1))}" is no record.`, expected)
  if (path.at(-1) === 'expect' && Object.keys(value).length === 0) fail(source, path, 'Nothing is expected.', expected)
}
/** Every citation begins with nothing: one that says nothing would always be there. */
function beginnings(source: YamlSource, path: Path, value: unknown = []): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  for (const b of list)
    if (typeof b !== 'string' || b === '')
      fail(source, path, 'This begins no citation.', 'text, as "53-FZ art. 7.1", or a list of such')
  return list as readonly string[]
}

/** A change names a fact wherever it stands: inside its group or not. */
function override(facts: Record<string, unknown>, change: Record<string, unknown>): Record<string, unknown> {
  const out = structuredClone(facts)
  for (const [key, value] of Object.entries(change)) {
    const holder = holderOf(out, key)
    if (isRecord(value) && isRecord(holder[key]) && !('between' in value) && !('oneOf' in value))
      Object.assign(holder[key], value)
    else holder[key] = value
  }
  return out
}
function holderOf(facts: Record<string, unknown>, key: string): Record<string, unknown> {
  if (key in facts) return facts
  return (
    Object.values(facts)
      .filter(isRecord)
      .find((v) => key in v) ?? facts
  )
}

function prepare(
  law: LinkedLaw,
  source: YamlSource,
  c: Case,
  meta: Record<string, unknown>,
  options: ExampleOptions,
): Example {
  const on = dayAskedAbout(source, [...c.path, 'on'], c.on)
  const person = (meta['default_person'] ?? {}) as Record<string, unknown>
  const given = { ...person }
  for (const [k, v] of Object.entries(c.facts)) given[k] = v
  let facts
  try {
    mustBeWhole(law, given)
    facts = factsFrom(law, given, {
      on,
      clock: options.clock,
      zones: options.zones,
      otherwiseNever: meta['otherwise'] === 'never',
    })
  } catch (error) {
    if (!(error instanceof GivenError)) throw error
    const bases: Path[] = [...c.factPaths, ['meta', 'default_person']]
    const at =
      bases.find((b) => source.doc.hasIn([...b, ...error.path])) ??
      bases.find((b) => source.doc.hasIn([...b, error.path.at(-1)!]))
    const path =
      at === undefined
        ? c.path
        : source.doc.hasIn([...at, ...error.path])
          ? [...at, ...error.path]
          : [...at, error.path.at(-1)!]
    failGiven(source, path, error)
  }
  for (const [id, option] of Object.entries(c.readings)) {
    const sw = law.switchOf.get(id)
    const where = source.doc.hasIn([...c.path, 'readings', id])
      ? [...c.path, 'readings', id]
      : [...c.path.slice(0, 2), 'readings', id]
    if (sw === undefined)
      fail(
        source,
        where,
        `There is no reading "${id}".`,
        `one of ${[...law.switchOf.keys()].join(', ')}`,
        nearest(id, law.switchOf.keys()),
      )
    const { options: names } = law.switches[sw as number]!
    if (!names.includes(option))
      fail(
        source,
        where,
        `${id} has no option "${asText(option)}".`,
        `one of ${names.join(', ')}`,
        nearest(asText(option), names),
      )
  }
  for (const [rule, expected] of Object.entries(c.expect)) {
    const at = [...c.expectPath, rule]
    if (!law.ruleOf.has(rule))
      fail(
        source,
        at,
        `There is no rule "${rule}".`,
        'a rule of the law book, such as exit-ban/from',
        nearest(rule, law.ruleOf.keys()),
      )
    mustBeAnswer(law, source, at, rule, expected)
  }
  return {
    file: source.file,
    line: lineOf(source, c.path)!,
    id: c.id,
    title: c.title,
    variantOf: c.variantOf,
    on: c.on as string,
    given,
    facts: facts!,
    readings: c.readings,
    expect: Object.entries(c.expect),
    because: c.because,
  }
}
