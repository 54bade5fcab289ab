/** A YAML (or JSON) file with its lines, so that every error names the place. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Alias, type Document, type Node } from 'yaml'
import type { GivenError } from './given-error.ts'
import { InputError, nearest } from './input-error.ts'

/** A place in a YAML file: keys and positions, from the root. */
export type Path = readonly (string | number)[]
/** A YAML file that has been read, with what is needed to name its lines. */
export interface YamlSource {
  readonly file: string
  readonly doc: Document.Parsed
  readonly lines: LineCounter
}

/** More letters than this nobody has written by hand; the parser may take minutes for them. */
const MOST_LETTERS = 1_000_000

/** Signs that steer a terminal or turn the direction of the words around them: what is read would not be what stands there. */
// oxlint-disable-next-line eslint/no-control-regex -- looks for them
const unseen = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/

/** Of the parser's complaints those that people meet, in words that need no parser: what is wrong, what was expected. */
const complaints: Readonly<Record<string, readonly [problem: string, expected: string]>> = {
  DUPLICATE_KEY: ['This key stands there twice.', 'each key once'],
  TAB_AS_INDENT: ['This line begins with a tab.', 'spaces'],
  MULTIPLE_DOCS: ['A second document begins here.', 'one, without "---" in it'],
  RESOURCE_EXHAUSTION: ['It is nested too deeply.', 'a few levels'],
}

/** Throws InputError when it does not parse, or means more than it can hold. */
export function parseYaml(text: string, file: string): YamlSource {
  if (text.length > MOST_LETTERS)
    throw new InputError(
      { file },
      `These are ${text.length.toLocaleString('en')} letters.`,
      `${MOST_LETTERS.toLocaleString('en')} at most`,
    )
  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines, schema: 'core' })
  const error = doc.errors[0]
  if (error) {
    const said = `${error.message.split(/ at line|\n/)[0]!.replace(/\.$/, '')}.`
    throw new InputError({ file, line: error.linePos?.[0].line }, ...(complaints[error.code] ?? [said, 'YAML']))
  }
  const place = (node: unknown) => ({ file, line: lines.linePos((node as Node).range?.[0] ?? 0).line })
  let alias: Alias | undefined
  visit(doc, {
    Pair(_, { key }) {
      if (!isScalar(key)) throw new InputError(place(key), 'This key is no word.', 'a word and a colon')
      if (key.value === '<<')
        throw new InputError(place(key), 'Keys of another record (<<) are not taken in here.', 'the keys themselves')
    },
    Scalar(_, node) {
      const [sign] = unseen.exec(typeof node.value === 'string' ? node.value : '') ?? []
      if (sign === undefined) return
      const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      throw new InputError(place(node), `Here stands a sign that cannot be seen (U+${code}).`, 'text without it')
    },
    Alias(_, found) {
      if (found.resolve(doc) === undefined)
        throw new InputError(
          place(found),
          `There is no "&${found.source}" before this.`,
          'a value, in quotes if it begins with *',
        )
      alias = found
    },
  })
  if (alias)
    try {
      doc.toJS()
    } catch {
      // aliases of aliases, which a few lines multiply to more than a memory holds
      throw new InputError(place(alias), 'Its aliases (*) come to too much.', 'the values themselves')
    }
  return { file, doc, lines }
}

/** Throws InputError when it does not parse or is no record. */
export function readYaml(text: string, file: string): YamlSource {
  const source = parseYaml(text, file)
  if (!isMap(source.doc.contents)) throw new InputError({ file, line: 1 }, 'This is no record.', 'keys and values')
  return source
}

/** The line of the deepest part of `path` that the file has. */
export function lineOf(source: YamlSource, path: Path): number | undefined {
  for (let n = path.length; n >= 0; n--) {
    const parent = n === 0 ? source.doc.contents : source.doc.getIn(path.slice(0, n - 1), true)
    const key = path[n - 1]
    let node: unknown = n === 0 ? parent : undefined
    if (n > 0 && isMap(parent))
      node = parent.items.find((p) => String((p.key as { value?: unknown }).value) === String(key))?.key
    if (n > 0 && isSeq(parent)) node = parent.items[key as number]
    const range = (node as Node | undefined)?.range
    if (range) return source.lines.linePos(range[0]).line
  }
  return undefined
}

/** Throws InputError: what is wrong at a place in the file, what was expected, and the word that may have been meant. */
export function fail(source: YamlSource, path: Path, problem: string, expected?: string, near?: string): never {
  throw new InputError({ file: source.file, line: lineOf(source, path) }, problem, expected, near)
}

/** What is wrong with a value that was given, with its line and the nearest right word. */
export function failGiven(source: YamlSource, path: Path, { problem, expected, unknown }: GivenError): never {
  return fail(source, path, problem, expected, unknown && nearest(unknown.word, unknown.among))
}

/** Throws InputError on a key that is not allowed, with the nearest that is. */
export function keys(source: YamlSource, path: Path, value: unknown, allowed: readonly string[]): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    fail(source, path, 'This is no record.', `keys ${allowed.join(', ')}`)
  for (const k of Object.keys(value))
    if (!allowed.includes(k))
      fail(source, [...path, k], `Unknown key "${k}".`, `one of ${allowed.join(', ')}`, nearest(k, allowed))
}
