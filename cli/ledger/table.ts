/** Records as rows of a table and back: what `ledger export --format csv` writes, `ledger import` reads. */
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { claimQuestions, passesOn, sourceQuestions, type WrittenRecord, type WrittenSource } from '@draftlight/watch'
import { fromCell, toCell } from '../files/spreadsheet-cell.ts'

type Row = Readonly<Record<string, string>>
const CLAIM = Object.keys(claimQuestions)
const SOURCE = ['publisher', 'title', 'url', 'publishedOn', 'publishedBy', 'seen', 'copy'] as const
const REASONS = Object.keys(sourceQuestions)

/** `original.*` is the source whose report it is, `passed.*` the one that passes it on; `second` holds the others as JSON. */
export const COLUMNS: readonly string[] = [
  'id',
  'on',
  'precision',
  'regions',
  'mechanism',
  'en',
  'ru',
  'uk',
  ...SOURCE.map((key) => `original.${key}`),
  ...REASONS.map((key) => `original.${key}`),
  'passed.role',
  ...SOURCE.map((key) => `passed.${key}`),
  ...REASONS.map((key) => `passed.${key}`),
  'second',
  ...CLAIM.map((key) => `claim.${key}`),
  'corrects',
  'withdraws',
  'state',
]

function rowOf(record: WrittenRecord): Row {
  const { en, ru, uk = '' } = record.text
  if ('withdraws' in record) return { id: record.id, on: record.on, en, ru, uk, withdraws: record.withdraws }
  const original = record.sources.find(({ role }) => role === 'original')
  const passed = record.sources.find(({ role }) => passesOn(role))
  const second = record.sources.filter(({ role }) => role === 'second')
  return {
    id: record.id,
    on: record.on,
    precision: record.precision ?? '',
    regions: record.regions.join(' '),
    mechanism: record.mechanism,
    en,
    ru,
    uk,
    ...cellsOf('original', original),
    'passed.role': passed?.role ?? '',
    ...cellsOf('passed', passed),
    second: second.length > 0 ? JSON.stringify(second) : '',
    ...Object.fromEntries(CLAIM.map((key) => [`claim.${key}`, record.claim?.[key as keyof typeof record.claim] ?? ''])),
    corrects: record.corrects ?? '',
    state: record.state ?? '',
  }
}

const cellsOf = (prefix: string, source: WrittenSource | undefined): Row =>
  Object.fromEntries([
    ...SOURCE.map((key) => [`${prefix}.${key}`, source?.[key] ?? '']),
    ...REASONS.map((key) => [`${prefix}.${key}`, source?.is?.[key as keyof typeof source.is] ?? '']),
  ])

/** The record as it would stand in YAML; its form is checked where every record's is. Throws SyntaxError for bad JSON in `second`. */
export function recordOf(row: Row): Record<string, unknown> {
  const cell = (name: string): string => fromCell(row[name]?.trim() ?? '')
  const some = (name: string, as = name): object => (cell(name) === '' ? {} : { [as]: cell(name) })
  const text = { en: cell('en'), ru: cell('ru'), ...some('uk') }
  if (cell('withdraws') !== '') return { id: cell('id'), withdraws: cell('withdraws'), on: cell('on'), text }
  const source = (prefix: string, role: string): object[] => {
    if (cell(`${prefix}.publisher`) === '') return []
    const is = Object.assign({}, ...REASONS.map((key) => some(`${prefix}.${key}`, key))) as object
    return [
      {
        role,
        ...Object.assign({}, ...SOURCE.map((key) => some(`${prefix}.${key}`, key))),
        ...(Object.keys(is).length > 0 && { is }),
      },
    ]
  }
  return {
    id: cell('id'),
    on: cell('on'),
    ...some('precision'),
    regions: cell('regions').split(/\s+/).filter(Boolean),
    mechanism: cell('mechanism'),
    text,
    sources: [
      ...source('original', 'original'),
      ...source('passed', cell('passed.role')),
      ...(cell('second') === '' ? [] : (JSON.parse(cell('second')) as object[])),
    ],
    claim: Object.assign({}, ...CLAIM.map((key) => some(`claim.${key}`, key))) as object,
    ...some('corrects'),
    ...some('state'),
  }
}

export const toCsv = (records: readonly WrittenRecord[]): string =>
  stringify(records.map(rowOf), { header: true, columns: [...COLUMNS], cast: { string: toCell } })

/** Rows with the line on which each begins. `problem`: what keeps the file from being read as a table. */
export function fromCsv(text: string): {
  readonly rows: readonly { line: number; row: Row }[]
  readonly problem?: string
} {
  let unknown: string | undefined
  try {
    let line = 2
    const rows = parse<{ line: number; row: Row }, Row>(text, {
      bom: true,
      skip_empty_lines: true,
      columns: (names: string[]) => {
        unknown = names.find((name) => !COLUMNS.includes(name))
        return names
      },
      // The parser counts the line on which a row ends; a quoted cell may hold line ends.
      on_record: (row, { lines }) => {
        const read = { line, row }
        line = lines + 1
        return read
      },
    })
    return unknown === undefined ? { rows } : { rows: [], problem: `Unknown column "${unknown}".` }
  } catch (error) {
    return { rows: [], problem: `${(error as Error).message}.` }
  }
}
