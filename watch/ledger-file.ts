/**
 * Reads ledger files. The same checks run when the shipped ledger is generated and when a user's file is read.
 * The first thing that is wrong is thrown as an InputError: file, line, what was expected, the nearest right word.
 */
import { dayOf, fail, isoOf, lineOf, nearest, parseDay, parseYaml, type Day, type Path } from '@draftlight/law'
import type { YamlSource } from '@draftlight/law'
import { fields } from './fields.ts'
import { answers, claimQuestions, passesOn, roles, sourceQuestions, type Role, type SourceAnswers } from './grade.ts'
import { mechanisms, precisions, type Draft, type Graded, type Withdrawal } from './observation.ts'
import { periodOf } from './period.ts'
import { personalIdentifier } from './personal-data.ts'
import { propaganda } from './publishers.ts'
import { isRegion, occupied, regionCodes } from './regions.ts'
import { together, type Entry } from './together.ts'
import { observationOf, withdrawalOf, type WrittenRecord } from './written.ts'

export type { Entry } from './together.ts'

/** The ledger begins here. */
const FIRST_DAY: Day = dayOf('2022-01-01')
/** The day on which sources were last read. Nothing can have been observed later; move it when you read on. */
export const READ_ON: Day = dayOf('2026-11-24')

const OBSERVATION = [
  'id',
  'on',
  'precision',
  'regions',
  'mechanism',
  'text',
  'sources',
  'claim',
  'corrects',
  'state',
] as const
const WITHDRAWAL = ['id', 'withdraws', 'on', 'text'] as const
const SOURCE = ['role', 'publisher', 'title', 'url', 'publishedOn', 'publishedBy', 'seen', 'copy', 'is'] as const

/** Reads files that belong together. `known` are ids outside them that a correction may name. */
export function readLedger(
  files: readonly { readonly file: string; readonly text: string }[],
  known: readonly Entry[] = [],
): Entry[] {
  const entries = files.flatMap(({ file, text }) => entriesOf(text, file))
  together(entries, known)
  return entries
}

function entriesOf(text: string, file: string): Entry[] {
  const page = parseYaml(text, file)
  const list: unknown = page.doc.toJS()
  if (!Array.isArray(list) || list.length === 0)
    return fail(page, [], 'This is no ledger.', 'a list of records, each begun with "- id:"')
  return list.map((written: unknown, i) => ({
    record: recordOf(page, [i], written),
    written: written as WrittenRecord,
    file,
    line: lineOf(page, [i]) ?? 1,
  }))
}

function recordOf(page: YamlSource, at: Path, written: unknown): Draft | Graded | Withdrawal {
  const withdrawal = typeof written === 'object' && written !== null && 'withdraws' in written
  const r = fields(page, at, written, withdrawal ? WITHDRAWAL : OBSERVATION, withdrawal ? WITHDRAWAL : NEEDED)
  const id = words(page, [...at, 'id'], r['id'])
  if (!/^E\d{4}$/.test(id)) fail(page, [...at, 'id'], `"${id}" is no id.`, 'E and four digits, such as E0400')
  const on = day(page, [...at, 'on'], r['on'])
  const text = fields(page, [...at, 'text'], r['text'], ['en', 'ru', 'uk'], ['en', 'ru'])
  for (const language of Object.keys(text)) words(page, [...at, 'text', language], text[language])
  if (withdrawal) {
    words(page, [...at, 'withdraws'], r['withdraws'])
    return withdrawalOf(written as Parameters<typeof withdrawalOf>[0])
  }
  const precision = oneOf(page, [...at, 'precision'], r['precision'] ?? 'day', precisions)
  oneOf(page, [...at, 'mechanism'], r['mechanism'], Object.keys(mechanisms))
  if (r['corrects'] !== undefined) words(page, [...at, 'corrects'], r['corrects'])
  if (r['state'] !== undefined) oneOf(page, [...at, 'state'], r['state'], ['draft', 'graded'])
  checkRegions(page, [...at, 'regions'], r['regions'])
  checkSources(page, [...at, 'sources'], r['sources'], periodOf(on, precision).first)
  if (r['claim'] !== undefined) checkAnswers(page, [...at, 'claim'], r['claim'], Object.keys(claimQuestions))
  const observation = observationOf(written as Parameters<typeof observationOf>[0])
  if (observation.state === 'draft' && r['state'] !== 'draft') failOpen(page, at, observation)
  if (r['state'] === undefined) checkCarried(page, at, observation)
  return observation
}
const NEEDED = ['id', 'on', 'regions', 'mechanism', 'text', 'sources'] as const

/** Says which question keeps a record from being published. */
function failOpen(page: YamlSource, at: Path, { sources, claim }: Draft): never {
  const expected = `${answers.join(', ')}, or "state: draft" for the record`
  for (const [i, { role, is }] of sources.entries()) {
    if (role === 'second') continue
    const open = Object.keys(sourceQuestions).find((q) => is?.[q as keyof typeof is] === undefined)
    if (open) fail(page, [...at, 'sources', i, 'is'], `No grade follows: "${open}" is not answered.`, expected)
  }
  const open = Object.keys(claimQuestions).find((q) => claim[q as keyof typeof claim] === undefined)
  return fail(page, [...at, 'claim'], `No grade follows: "${open}" is not answered.`, expected)
}

/** A known propaganda network never carries a published record alone. */
function checkCarried(page: YamlSource, at: Path, { sources }: Draft | Graded): void {
  const network = sources.map((s) => (s.role === 'second' ? undefined : propaganda(s))).find((p) => p !== undefined)
  if (network && !sources.some((s) => s.role === 'second' && s.seen && !propaganda(s)))
    fail(
      page,
      [...at, 'sources'],
      `${network.name} carries this record alone.`,
      'a second source that was seen and says the same, or "state: draft"',
    )
}

function checkRegions(page: YamlSource, at: Path, value: unknown): void {
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
}

function checkSources(page: YamlSource, at: Path, value: unknown, first: Day): void {
  if (!Array.isArray(value) || value.length === 0)
    return fail(page, at, 'A record without a source.', 'a list of sources, each with role, publisher and seen')
  const found = value.map((written: unknown, i) => checkSource(page, [...at, i], written, first))
  const originals = found.filter((role) => role === 'original').length
  if (originals !== 1)
    fail(page, at, `${originals} sources say that they are the original.`, 'one, even where it was not seen')
  if (found.filter(passesOn).length > 1)
    fail(page, at, 'More than one source passes the report on.', 'the one that was read')
}

function checkSource(page: YamlSource, here: Path, written: unknown, first: Day): Role {
  const s = fields(page, here, written, SOURCE, ['role', 'publisher', 'seen'])
  const role = oneOf(page, [...here, 'role'], s['role'], Object.keys(roles) as Role[])
  words(page, [...here, 'publisher'], s['publisher'])
  if (oneOf(page, [...here, 'seen'], s['seen'], ['yes', 'no']) === 'yes')
    for (const key of ['title', 'url'])
      if (s[key] === undefined) fail(page, here, `A source that was seen has no ${key}.`, `"${key}", or "seen: no"`)
  if (s['title'] !== undefined) words(page, [...here, 'title'], s['title'])
  if (s['url'] !== undefined && !/^https?:\/\/[^\s.]+\.\S+$/.test(words(page, [...here, 'url'], s['url'], true)))
    fail(
      page,
      [...here, 'url'],
      `"${String(s['url'])}" is no address.`,
      'an address that begins with https:// or http://',
    )
  if (s['copy'] !== undefined && !/^[0-9a-f]{64}$/.test(String(s['copy'])))
    fail(
      page,
      [...here, 'copy'],
      `"${String(s['copy'])}" is no hash.`,
      'SHA-256 of the archived copy, 64 digits in hex',
    )
  for (const key of ['publishedOn', 'publishedBy'] as const) {
    const published = s[key] === undefined ? undefined : day(page, [...here, key], s[key])
    if (published !== undefined && published < first)
      fail(
        page,
        [...here, key],
        `Published on ${isoOf(published)}, before what it reports.`,
        `${isoOf(first)} or later`,
      )
  }
  if (s['is'] !== undefined) {
    checkAnswers(page, [...here, 'is'], s['is'], Object.keys(sourceQuestions))
    if ((s['is'] as SourceAnswers).document === 'yes' && s['seen'] !== 'yes')
      fail(page, [...here, 'is', 'document'], 'A document that nobody saw lifts no grade.', '"no" or "unknown"', 'no')
  }
  return role
}

function checkAnswers(page: YamlSource, at: Path, value: unknown, questions: readonly string[]): void {
  const given = fields(page, at, value, questions, [])
  for (const question of Object.keys(given)) oneOf(page, [...at, question], given[question], answers)
}

// ---------------------------------------------------------------- single values

/** Words that name nobody. Throws InputError. */
export function words(page: YamlSource, at: Path, value: unknown, address = false): string {
  if (typeof value !== 'string' || value.trim() === '') return fail(page, at, 'There are no words here.', 'words')
  const personal = personalIdentifier(value, address)
  if (personal) fail(page, at, `This has the form of ${personal}.`, 'nothing about an identifiable private person')
  return value
}

function oneOf<W extends string>(page: YamlSource, at: Path, value: unknown, right: readonly W[]): W {
  if (right.includes(value as W)) return value as W
  return fail(
    page,
    at,
    `"${String(value)}" is none of the words that may stand here.`,
    right.join(', '),
    nearest(String(value), right),
  )
}

function day(page: YamlSource, at: Path, value: unknown): Day {
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
