/** The reference of a package, printed from the docstrings of its built types, in the order and under the headings of the room's door. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync, type Comment, type Program } from 'oxc-parser'

type Statement = Program['body'][number]
interface Parsed {
  readonly text: string
  readonly body: readonly Statement[]
  readonly comments: readonly Comment[]
  readonly exports: readonly {
    readonly name: string
    readonly local: string
    readonly from: string | undefined
    readonly at: number
  }[]
}
interface Declared {
  readonly doc: string
  readonly code: string
}

/** A declaration longer than this is cut: tables of the law are types of thousands of lines. */
const LINES = 24

const parsedFiles = new Map<string, Parsed>()
const parsed = (file: string): Parsed => {
  const known = parsedFiles.get(file)
  if (known) return known
  const text = readFileSync(file, 'utf8')
  const { program, comments, module, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`)
  const exports = module.staticExports.flatMap(({ start, entries }) =>
    entries.flatMap((entry) =>
      entry.exportName.name
        ? [
            {
              name: entry.exportName.name,
              local: entry.importName.name ?? entry.localName.name ?? entry.exportName.name,
              from: entry.moduleRequest?.value,
              at: start,
            },
          ]
        : [],
    ),
  )
  const made = { text, body: program.body, comments, exports }
  parsedFiles.set(file, made)
  return made
}

const docBefore = ({ text, comments }: Parsed, at: number): string => {
  const last = comments.filter((c) => c.end <= at && c.type === 'Block' && c.value.startsWith('*')).at(-1)
  if (!last || text.slice(last.end, at).trim() !== '') return ''
  return last.value
    .slice(1)
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim()
}

/** Names that a statement declares. */
const namesOf = (statement: Statement): readonly string[] => {
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (!declared) return []
  if (declared.type === 'VariableDeclaration')
    return declared.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
  return 'id' in declared && declared.id && 'name' in declared.id ? [String(declared.id.name)] : []
}

const shortened = (code: string): string => {
  const lines = code
    .replace(/^export (declare )?/, '')
    .trim()
    .split('\n')
  const cut = lines.map((line) => (line.length > 200 ? `${line.slice(0, 200)}…` : line))
  return cut.length <= LINES
    ? cut.join('\n')
    : [...cut.slice(0, LINES), `… ${cut.length - LINES} more lines`].join('\n')
}

/** Where a name is declared, followed through the modules that pass it on. */
const find = (file: string, name: string): readonly Declared[] => {
  const here = parsed(file)
  const passed = here.exports.find((e) => e.name === name)
  const local = passed && passed.from === undefined ? passed.local : name
  const own = here.body.filter((statement) => namesOf(statement).includes(local))
  if (own.length > 0)
    return own.map(({ start, end }) => ({ doc: docBefore(here, start), code: shortened(here.text.slice(start, end)) }))
  if (!passed?.from?.startsWith('.')) throw new Error(`${file}: "${name}" is exported and declared nowhere`)
  const to = join(dirname(file), passed.from.replace(/\.(js|ts)$/, ''))
  return find(`${to}${existsSync(`${to}.d.ts`) ? '.d.ts' : '.ts'}`, passed.local)
}

/** The comment of one line that stands before an export in the door, such as "Asking it." */
const headingBefore = ({ text, comments }: Parsed, at: number): string | undefined => {
  const last = comments.filter((c) => c.end <= at && c.type === 'Line').at(-1)
  return last && text.slice(last.end, at).trim() === '' ? last.value.trim() : undefined
}

/**
 * The reference as Markdown.
 * @param door the room's `index.ts`, which has the order and the headings.
 * @param types the `index.d.ts` that was built of it.
 * @throws when a name of the door is declared nowhere in the built types.
 */
export const apiAsMarkdown = (name: string, door: string, types: string): string => {
  const source = parsed(door)
  const lines = [
    `# ${name}`,
    '',
    'Printed from the docstrings. What a function needs, gives back and throws stands with it.',
    '',
  ]
  let at = -1
  for (const entry of source.exports) {
    if (entry.at !== at) {
      at = entry.at
      // a door without headings has one all the same: a reader of a screen walks from heading to heading
      const heading = headingBefore(source, at) ?? (entry === source.exports[0] ? 'What it gives out' : undefined)
      if (heading) lines.push(`## ${heading.replace(/\.$/, '')}`, '')
    }
    const found = find(types, entry.name)
    lines.push(`### ${entry.name}`, '')
    for (const { doc } of found)
      if (doc) lines.push(doc.replace(/^@(param|throws|returns)\b/gm, '\n- *$1*').replace(/</g, '&lt;'), '')
    lines.push('```text', ...found.map(({ code }) => code), '```', '')
  }
  return lines.join('\n')
}
