// Reads the CSV tables that data/datapackage.json describes (Frictionless). The descriptor is the one place that says
// which columns a table has and what may stand in them; whatever else a row holds is an error with its file and line.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { distance } from 'fastest-levenshtein'

/**
 * -> {read: Map(table name -> {name, file, title, rows}), checkReferences}; a row is {column: value, line}. Every value is
 * checked on reading; that a code exists in the table it refers to, by checkReferences(). Throws Error "file:line: problem. Expected ...".
 */
export function tables(dataDir) {
  const { resources } = JSON.parse(readFileSync(join(dataDir, 'datapackage.json'), 'utf8'))
  const described = resources.map((resource) => resource.path)
  for (const file of readdirSync(dataDir).filter((name) => name.endsWith('.csv')))
    if (!described.includes(file))
      throw new Error(
        `country/data/${file}:1: No resource of datapackage.json has this path. Expected one with "path": "${file}".`,
      )
  const read = new Map()
  for (const resource of resources) {
    const table = readTable(resource, readFileSync(join(dataDir, resource.path), 'utf8'))
    read.set(resource.name, table)
  }
  return { read, checkReferences: () => resources.forEach((resource) => checkReferences(resource, read)) }
}

/** The rows of one resource from its text. */
function readTable(resource, text) {
  const file = `country/data/${resource.path}`
  const [header, ...records] = parse(file, text)
  const fields = resource.schema.fields
  const names = fields.map((field) => field.name)
  header.cells.forEach((name, i) => {
    if (name !== names[i])
      fail(
        file,
        1,
        `Column ${i + 1} is "${name}".`,
        names[i] ? `"${names[i]}"` : `${names.length} columns`,
        name,
        names,
      )
  })
  if (header.cells.length < names.length) fail(file, 1, 'A column is missing.', `"${names[header.cells.length]}"`)
  const rows = records.map(({ line, cells }) => {
    if (cells.length !== names.length)
      fail(file, line, `The row has ${cells.length} values.`, `${names.length}, one for each column`)
    const row = { line }
    fields.forEach((field, i) => (row[field.name] = valueOf(field, cells[i], file, line)))
    return row
  })
  unique(file, rows, [resource.schema.primaryKey].flat())
  for (const field of fields) if (field.constraints?.unique) unique(file, rows, [field.name])
  return { name: resource.name, file, title: resource.title, rows }
}

function valueOf(field, cell, file, line) {
  const { required, enum: words, pattern, minimum, maximum } = field.constraints ?? {}
  if (cell === '') {
    if (required) fail(file, line, `"${field.name}" is empty.`, field.title)
    return undefined
  }
  const value = TYPES[field.type](cell)
  if (value === undefined) fail(file, line, `"${field.name}" is "${cell}".`, EXPECTED[field.type])
  if (words && !words.includes(cell)) fail(file, line, `"${field.name}" is "${cell}".`, words.join(', '), cell, words)
  if (pattern && !new RegExp(pattern).test(cell))
    fail(file, line, `"${field.name}" is "${cell}".`, `a text of the pattern ${pattern}`)
  if (value < minimum) fail(file, line, `"${field.name}" is ${cell}.`, `at least ${minimum}`)
  if (value > maximum) fail(file, line, `"${field.name}" is ${cell}.`, `at most ${maximum}`)
  return value
}

const EXPECTED = {
  string: 'some text',
  integer: 'a whole number, digits only',
  number: 'a number, with a point for the fraction',
  boolean: 'true or false',
  date: 'a day of the calendar (YYYY-MM-DD)',
  datetime: 'an instant in UTC (YYYY-MM-DDThh:mm:ssZ)',
}
const sameIso = (text, full) => {
  const time = Date.parse(full)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.replace('Z', '')) ? text : undefined
}
const TYPES = {
  string: (cell) => (cell.trim() === cell ? cell : undefined),
  integer: (cell) => (/^-?(0|[1-9]\d*)$/.test(cell) ? Number(cell) : undefined),
  number: (cell) => (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell) ? Number(cell) : undefined),
  boolean: (cell) => (cell === 'true' ? true : cell === 'false' ? false : undefined),
  date: (cell) => (/^\d{4}-\d{2}-\d{2}$/.test(cell) ? sameIso(cell, `${cell}T00:00:00Z`) : undefined),
  datetime: (cell) => (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(cell) ? sameIso(cell, cell) : undefined),
}

function unique(file, rows, columns) {
  const seen = new Map()
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join(', ')
    if (seen.has(key))
      fail(file, row.line, `"${key}" is there twice, first in line ${seen.get(key)}.`, 'one row for it')
    seen.set(key, row.line)
  }
}

function checkReferences(resource, read) {
  const { file, rows } = read.get(resource.name)
  for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
    const known = [...new Set(read.get(reference.resource).rows.map((row) => row[reference.fields]))]
    for (const row of rows)
      if (!known.includes(row[fields]))
        fail(
          file,
          row.line,
          `There is no "${row[fields]}" in ${reference.resource}.csv.`,
          `a value of its column "${reference.fields}"`,
          row[fields],
          known,
        )
  }
}

/** Throws Error "file:line: problem Expected ... Did you mean ...?". */
export function fail(file, line, problem, expected, word, words = []) {
  const [best] = words.toSorted((a, b) => distance(String(word), a) - distance(String(word), b))
  const nearest = best !== undefined && distance(String(word), best) <= Math.max(2, best.length / 2) ? best : undefined
  throw new Error(`${file}:${line}: ${problem} Expected ${expected}.${nearest ? ` Did you mean "${nearest}"?` : ''}`)
}

/** RFC 4180 with "\n", a line end at the end too. -> [{line, cells}] */
function parse(file, text) {
  if (!text.endsWith('\n')) fail(file, text.split('\n').length, 'The last line has no end.', 'a line end')
  try {
    let line = 1
    return parseCsv(text, {
      record_delimiter: '\n',
      relax_column_count: true,
      // the parser counts the line on which a row ends; a quoted value may hold line ends
      on_record: (cells, { lines }) => {
        const read = { line, cells }
        line = lines + 1
        return read
      },
    })
  } catch (error) {
    return fail(file, error.lines, `${error.message}.`, 'RFC 4180')
  }
}
