/**
 * Reads ledger files. The same checks run when the shipped ledger is generated and when a user's file is read.
 * The first thing that is wrong is thrown as an InputError: file, line, what was expected, the nearest right word.
 */
import { dayOf, InputError, isoOf, nearest, parseDay, type Day } from '@draftlight/law'
import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import { answers, claimQuestions, gradeOf, sourceQuestions, type OpenReasons, type Reasons } from './grade.ts'
import { mechanisms, precisions, type Draft, type Published, type Source } from './observation.ts'
import { periodOf } from './period.ts'
import { isRegion, occupied, regionCodes, type RegionCode } from './regions.ts'

/** The ledger begins here. */
export const FIRST_DAY: Day = dayOf('2022-01-01')
/** The day on which sources were last read. Nothing can have been observed later; move it when you read on. */
export const READ_ON: Day = dayOf('2026-11-24')

/** A record, where it stands, and the plain data it was written as (what the chain hashes). */
export interface Entry {
  readonly record: Draft | Published
  readonly written: unknown
  readonly file: string
  readonly line: number
}

/** Reads files that belong together. `known` are ids outside them that a correction may name. */
export function readLedger(
  files: readonly { readonly file: string; readonly text: string }[],
  known: ReadonlySet<string> = new Set(),
): Entry[] {
  const entries = files.flatMap(({ file, text }) => entriesOf(text, file))
  const byId = new Map<string, Entry>()
  for (const entry of entries) {
    const { id } = entry.record
    const first = byId.get(id)
    if (first)
      throw new InputError(
        entry,
        `"${id}" is there twice, first at ${first.file}:${first.line}.`,
        'an id never used before',
      )
    byId.set(id, entry)
  }
  const correctedBy = new Map<string, string>()
  for (const entry of entries) {
    const { id, corrects } = entry.record
    if (corrects === undefined) continue
    const ids = [...byId.keys(), ...known].filter((other) => other !== id)
    if (!ids.includes(corrects))
      throw new InputError(
        entry,
        `"${id}" corrects "${corrects}", which is not there.`,
        'the id of another record',
        nearest(corrects, ids),
      )
    const other = correctedBy.get(corrects)
    if (other !== undefined)
      throw new InputError(
        entry,
        `"${corrects}" is already corrected, by "${other}".`,
        `a correction of "${other}"`,
        other,
      )
    correctedBy.set(corrects, id)
    for (let at = correctedBy.get(id); at !== undefined; at = correctedBy.get(at))
      if (at === id)
        throw new InputError(entry, `"${id}" corrects itself in a circle.`, 'a correction of an older record')
  }
  return entries
}

// ---------------------------------------------------------------- one file

type Path = readonly (string | number)[]
interface Page {
  readonly file: string
  readonly doc: Document.Parsed
  readonly lines: LineCounter
}
const RECORD = [
  'id',
  'on',
  'precision',
  'regions',
  'mechanism',
  'text',
  'sources',
  'reasons',
  'corrects',
  'regraded',
  'draft',
]
const SOURCE = ['title', 'publisher', 'relays', 'url', 'publishedOn', 'seen']
const LANGUAGES = ['en', 'ru', 'uk']

function entriesOf(text: string, file: string): Entry[] {
  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines, schema: 'core' })
  const error = doc.errors[0]
  if (error)
    throw new InputError({ file, line: error.linePos?.[0].line }, `${error.message.split(/ at line|\n/)[0]}.`, 'YAML')
  const page: Page = { file, doc, lines }
  const list: unknown = doc.toJS()
  if (!Array.isArray(list) || list.length === 0)
    return fail(page, [], 'This is no ledger.', 'a list of records, each begun with "- id:"')
  return list.map((written: unknown, i) => ({
    record: recordOf(page, [i], written),
    written,
    file,
    line: lineOf(page, [i]),
  }))
}

function recordOf(page: Page, at: Path, written: unknown): Draft | Published {
  const r = fields(page, at, written, RECORD, ['id', 'on', 'regions', 'mechanism', 'text', 'sources'])
  const id = words(page, [...at, 'id'], r['id'])
  if (!/^E\d{4}$/.test(id)) fail(page, [...at, 'id'], `"${id}" is no id.`, 'E and four digits, such as E0400')
  const precision = oneOf(page, [...at, 'precision'], r['precision'] ?? 'day', precisions)
  const on = day(page, [...at, 'on'], r['on'])
  const observation = {
    id,
    on,
    precision,
    regions: regionsOf(page, [...at, 'regions'], r['regions']),
    mechanism: oneOf(
      page,
      [...at, 'mechanism'],
      r['mechanism'],
      Object.keys(mechanisms) as (keyof typeof mechanisms)[],
    ),
    text: textOf(page, [...at, 'text'], r['text']),
    sources: sourcesOf(page, [...at, 'sources'], r['sources'], periodOf(on, precision).first),
    ...optional('corrects', page, at, r),
    ...optional('regraded', page, at, r),
  }
  const draft = yesNo(page, [...at, 'draft'], r['draft'] ?? 'no')
  const reasons = reasonsOf(page, [...at, 'reasons'], r['reasons'] ?? {})
  if (reasons.source?.document === 'yes' && !observation.sources.some((s) => s.seen))
    fail(
      page,
      [...at, 'reasons', 'source', 'document'],
      'A document that nobody saw lifts no grade.',
      '"no" or "unknown", or a source with "seen: yes"',
      'no',
    )
  if (draft) return { ...observation, draft, reasons }
  const grade = gradeOf(reasons)
  if (grade === undefined) {
    const open = openQuestion(reasons)
    return fail(
      page,
      [...at, 'reasons', ...open.path],
      `No grade follows: "${open.question}" is not answered.`,
      `${answers.join(', ')}, or "draft: yes" for the record`,
    )
  }
  return { ...observation, draft, reasons: reasons as Reasons, grade }
}

function openQuestion(reasons: OpenReasons): { path: string[]; question: string } {
  for (const q of Object.keys(sourceQuestions))
    if (reasons.source?.[q as keyof typeof sourceQuestions] === undefined) return { path: ['source'], question: q }
  const q = Object.keys(claimQuestions).find((c) => reasons.claim?.[c as keyof typeof claimQuestions] === undefined)!
  return { path: ['claim'], question: q }
}

function regionsOf(page: Page, at: Path, value: unknown): readonly RegionCode[] {
  if (!Array.isArray(value) || value.length === 0)
    return fail(page, at, 'No region is named.', 'a list of codes, such as [RU-MOW], or [RU] for the country')
  value.forEach((code: unknown, i) => {
    const here = [...at, i]
    const name = words(page, here, code)
    const underUkraine = Object.entries(occupied).find(([, o]) => o.notAs === name)
    if (underUkraine)
      fail(
        page,
        here,
        `"${name}" is in ${underUkraine[1].country}, not in Russia.`,
        'its code under Ukraine',
        underUkraine[0],
      )
    if (!isRegion(name))
      fail(
        page,
        here,
        `There is no region "${name}".`,
        'RU, an ISO code of a subject (RU-...), or of occupied Ukraine (UA-...)',
        nearest(name, regionCodes),
      )
    if (value.indexOf(code) < i) fail(page, here, `"${name}" is named twice.`, 'each region once')
  })
  return value as RegionCode[]
}

function textOf(page: Page, at: Path, value: unknown): Published['text'] {
  const text = fields(page, at, value, LANGUAGES, ['en'])
  for (const language of Object.keys(text)) words(page, [...at, language], text[language])
  return text as Published['text']
}

function sourcesOf(page: Page, at: Path, value: unknown, first: Day): readonly Source[] {
  if (!Array.isArray(value) || value.length === 0)
    return fail(page, at, 'A record without a source.', 'a list of sources, each with title, publisher and seen')
  return value.map((written: unknown, i) => {
    const here = [...at, i]
    const s = fields(page, here, written, SOURCE, ['title', 'publisher', 'seen'])
    const seen = yesNo(page, [...here, 'seen'], s['seen'])
    if (seen && s['url'] === undefined)
      fail(page, here, 'A source that was seen has no address.', '"url", or "seen: no"')
    if (s['url'] !== undefined && !/^https?:\/\/[^\s]+\.[^\s]+$/.test(words(page, [...here, 'url'], s['url'])))
      fail(
        page,
        [...here, 'url'],
        `"${String(s['url'])}" is no address.`,
        'an address that begins with https:// or http://',
      )
    const publishedOn =
      s['publishedOn'] === undefined ? undefined : day(page, [...here, 'publishedOn'], s['publishedOn'])
    if (publishedOn !== undefined && publishedOn < first)
      fail(
        page,
        [...here, 'publishedOn'],
        `Published on ${isoOf(publishedOn)}, before what it reports.`,
        `${isoOf(first)} or later`,
      )
    return {
      title: words(page, [...here, 'title'], s['title']),
      publisher: words(page, [...here, 'publisher'], s['publisher']),
      ...optional('relays', page, here, s),
      ...optional('url', page, here, s),
      ...(publishedOn === undefined ? {} : { publishedOn }),
      seen,
    }
  })
}

function reasonsOf(page: Page, at: Path, value: unknown): OpenReasons {
  const reasons = fields(page, at, value, ['source', 'claim'], [])
  for (const [part, questions] of [
    ['source', sourceQuestions],
    ['claim', claimQuestions],
  ] as const) {
    if (reasons[part] === undefined) continue
    const given = fields(page, [...at, part], reasons[part], Object.keys(questions), [])
    for (const q of Object.keys(given)) oneOf(page, [...at, part, q], given[q], answers)
  }
  return reasons
}

// ---------------------------------------------------------------- single values

function fields(
  page: Page,
  at: Path,
  value: unknown,
  allowed: readonly string[],
  needed: readonly string[],
): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail(page, at, 'This is no record.', `keys ${allowed.join(', ')}`)
  for (const key of Object.keys(value))
    if (!allowed.includes(key))
      fail(page, [...at, key], `Unknown key "${key}".`, `one of ${allowed.join(', ')}`, nearest(key, allowed))
  for (const key of needed) if (!Object.hasOwn(value, key)) fail(page, at, `"${key}" is missing.`, needed.join(', '))
  return value as Record<string, unknown>
}

function words(page: Page, at: Path, value: unknown): string {
  return typeof value === 'string' && value.trim() !== '' ? value : fail(page, at, 'There are no words here.', 'words')
}

function optional<K extends string>(
  key: K,
  page: Page,
  at: Path,
  record: Record<string, unknown>,
): { [P in K]?: string } {
  return (record[key] === undefined ? {} : { [key]: words(page, [...at, key], record[key]) }) as { [P in K]?: string }
}

function oneOf<W extends string>(page: Page, at: Path, value: unknown, right: readonly W[]): W {
  if (right.includes(value as W)) return value as W
  return fail(
    page,
    at,
    `"${String(value)}" is none of the words that may stand here.`,
    right.join(', '),
    nearest(String(value), right),
  )
}

const yesNo = (page: Page, at: Path, value: unknown): boolean => oneOf(page, at, value, ['yes', 'no']) === 'yes'

function day(page: Page, at: Path, value: unknown): Day {
  const found = typeof value === 'string' ? parseDay(value) : undefined
  if (found === undefined) return fail(page, at, `"${String(value)}" is no day of the calendar.`, 'YYYY-MM-DD')
  if (found < FIRST_DAY || found > READ_ON)
    fail(
      page,
      at,
      `${String(value)} lies outside the ledger.`,
      `a day from ${isoOf(FIRST_DAY)} to ${isoOf(READ_ON)}, when sources were last read`,
    )
  return found
}

function fail(page: Page, at: Path, problem: string, expected: string, near?: string): never {
  throw new InputError({ file: page.file, line: lineOf(page, at) }, problem, expected, near)
}

/** The line of the deepest part of the path that was written. */
function lineOf(page: Page, at: Path): number {
  let node: unknown = page.doc.contents
  let offset = page.doc.contents?.range?.[0] ?? 0
  for (const step of at) {
    if (isMap(node)) {
      const pair = node.items.find((p) => String((p.key as { value?: unknown } | null)?.value) === String(step))
      if (!pair) break
      offset = (pair.key as { range?: [number, number, number] }).range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[step as number]
      offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? offset
    } else break
  }
  return page.lines.linePos(offset).line
}
