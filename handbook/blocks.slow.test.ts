// Every code block of the documentation does what the page says it does.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { validateLedger } from '@draftlight/watch'
import { DuckDBInstance } from '@duckdb/node-api'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blocksOf, type Block } from './blocks.ts'
import { chapters } from './pages.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
/** The project by links, so that what a command writes is written beside it and not into it. */
let copy: string

const files = chapters
  .flatMap(({ pages }) => pages.map(({ from }) => from))
  .filter((from) => !from.startsWith('docs/api/') && existsSync(join(project, from)))
const blocks = files.flatMap((file) => blocksOf(readFileSync(join(project, file), 'utf8'), file))
const here = (languages: readonly string[]): readonly Block[] =>
  blocks.filter(({ language, notRun }) => notRun === undefined && languages.includes(language))

const sh = (command: string): string => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(copy, 'node_modules', '.bin')}${delimiter}${process.env['PATH']}` },
  })
  expect(status, `${command}\n${stdout}${stderr}`).toBe(0)
  return stdout + stderr
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'draftlight-blocks-'))
  for (const name of readdirSync(project))
    if (name !== 'out' && name !== '.git') symlinkSync(join(project, name), join(copy, name))
  for (const { as, code } of blocks) if (as !== undefined) writeFileSync(join(copy, as), code)
  // what `npm start` leaves, from a sample
  sh('npx --no-install draftlight run --sample 0.02 --out out')
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** The command with what the note adds to it, in place of an option that it has already. */
const asRun = ({ plus }: Block, command: string): string =>
  plus
    .split(';')
    .map((part) => part.trim())
    .flatMap((part) => {
      if (part.startsWith('--')) return [part]
      const [name, ...options] = part.split(' ')
      return command.includes(` ${name} `) || command.endsWith(` ${name}`) ? [options.join(' ')] : []
    })
    .reduce((whole, options) => {
      const names = options.split(' ').filter((word) => word.startsWith('--'))
      const bare = names.reduce((rest, name) => rest.replace(new RegExp(` ${name} \\S+`), ''), whole)
      return `${bare} ${options}`
    }, command)

/** Several pages give the same command. */
const ran = new Set<string>()

describe('commands', () => {
  for (const block of here(['sh']))
    for (const [i, line] of block.code.split('\n').entries()) {
      const command = line.replace(/\s+#.*$/, '').trim()
      const given = asRun(block, command)
      if (command === '' || ran.has(given)) continue
      ran.add(given)
      test(`${block.file}:${block.line + i} ${command}`, () => {
        expect(sh(given).trim()).not.toBe('')
      })
    }
})

describe('programs', () => {
  for (const block of here(['ts', 'js']))
    test(`${block.file}:${block.line}`, async () => {
      const name = `block-${block.file.replace(/\W/g, '-')}-${block.line}`
      const entry = join(project, 'handbook', `${name}.ts`)
      const made = join(copy, name)
      try {
        await build({
          configFile: false,
          root: project,
          logLevel: 'error',
          plugins: [
            // the block as a module of this room, without a file of it
            {
              name: 'block',
              resolveId: (id) => (id === entry ? id : undefined),
              load: (id) => (id === entry ? block.code : undefined),
            },
          ],
          ssr: { noExternal: [/^@draftlight\//, 'yaml', 'fastest-levenshtein', 'csv-parse'] },
          build: {
            ssr: entry,
            outDir: made,
            emptyOutDir: true,
            target: 'node20',
            rolldownOptions: { input: entry, output: { entryFileNames: 'run.mjs' } },
          },
        })
        sh(`node ${join(made, 'run.mjs')}`)
      } finally {
        rmSync(made, { recursive: true, force: true })
      }
    })
})

describe('queries', () => {
  for (const block of here(['sql']))
    test(`${block.file}:${block.line}`, async () => {
      const db = await (await DuckDBInstance.create()).connect()
      const rows = await (await db.run(block.code.replaceAll("'out/", `'${join(copy, 'out')}/`))).getRows()
      expect(rows.length).toBeGreaterThan(0)
      db.closeSync()
    })
})

describe('records', () => {
  for (const block of here(['yaml']).filter(({ file, as }) => file === 'docs/add-a-record.md' && as === undefined))
    test(`${block.file}:${block.line}`, () => {
      expect(validateLedger(block.code, block.file)).toHaveLength(1)
    })
})

test('no block is of a kind that nobody runs', () => {
  const run = ['sh', 'ts', 'js', 'sql', 'text']
  // docs/hosting.md: studio/hosting.test.ts starts both servers on them; YAML: saved for the commands below, or see its note
  const elsewhere = ['nginx', 'caddy']
  const left = blocks.filter(
    ({ language, notRun, as, file }) =>
      notRun === undefined &&
      as === undefined &&
      !run.includes(language) &&
      !(file === 'docs/add-a-record.md' && language === 'yaml') &&
      !(file === 'docs/hosting.md' && elsewhere.includes(language)) &&
      // the studio's policy, which privacy.test.ts compares word for word
      !(file === 'studio/README.md' && language === ''),
  )
  expect(left.map(({ file, line, language }) => `${file}:${line} ${language}`)).toEqual([])
})

test('a note without a reason is refused with its place', () => {
  expect(() => blocksOf('x\n<!-- block: not run here: -->\n```sh\nls\n```', 'a.md')).toThrow(/^a\.md:2: /)
  expect(() => blocksOf('```sh\nls', 'a.md')).toThrow(/^a\.md:1: /)
})
