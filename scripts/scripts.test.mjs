// What stands between a change and a release: it has to refuse what it is there to refuse.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { flagsMissing, newestEntry } from './changelog.mjs'
import { mustBeOurs } from './own-folder.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'draftlight-scripts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the changelog', () => {
  const entry = (text, version = '1.2.0', day = 'unreleased') =>
    `# Changes\n\n## ${version} — ${day}\n\n${text}\n\n## 1.1.0 — 2026-01-01\n\n**numbers**, **law**: all of it\n`
  const [now, before] = [
    { numbers: 'a', law: 'b' },
    { version: '1.1.0', numbers: 'a', law: 'b' },
  ]

  test('its newest entry is the first, with its day and no word of the one below', () => {
    expect(newestEntry(entry('- A line.', '1.2.0', '2026-02-03'))).toEqual({
      version: '1.2.0',
      day: '2026-02-03',
      text: '- A line.',
    })
    expect(() => newestEntry('# Changes\n')).toThrow('CHANGELOG.md: no entry.')
  })
  test('what moved and is not flagged is named; a flag of the entry below is none', () => {
    expect(flagsMissing(entry('- A line.'), '1.2.0', now, before)).toEqual([])
    expect(flagsMissing(entry('- A line.'), '1.2.0', { ...now, law: 'c' }, before)).toEqual([
      'CHANGELOG.md: law moved since 1.1.0; the entry of 1.2.0 does not say **law**.',
    ])
    expect(flagsMissing(entry('- **law**: a line.'), '1.2.0', { ...now, law: 'c' }, before)).toEqual([])
    expect(flagsMissing(entry('- **law**: a line.'), '1.2.0', { numbers: 'x', law: 'c' }, before)).toHaveLength(1)
    expect(flagsMissing(entry('- A line.'), '1.2.0', now, undefined)).toHaveLength(2)
    expect(flagsMissing(entry('**numbers** **law**'), '1.3.0', now, before)[0]).toContain('Expected one of 1.3.0')
  })
})

test('a folder that holds other things is not emptied; a new one, an empty one and one of ours are', () => {
  const theirs = join(folder, 'theirs')
  mkdirSync(theirs)
  mustBeOurs(join(folder, 'new'), ['ours'])
  mustBeOurs(theirs, ['ours'])
  writeFileSync(join(theirs, 'thesis.txt'), '')
  expect(() => mustBeOurs(theirs, ['ours'])).toThrow('holds other things')
  writeFileSync(join(theirs, 'ours'), '')
  mustBeOurs(theirs, ['ours'])
})

describe('import directions', () => {
  const rooms = ['law', 'country', 'sim', 'watch', 'studio', 'cli', 'queue', 'handbook', 'bench']
  const copy = join(folder, 'rooms')
  beforeAll(() => {
    for (const room of ['scripts', ...rooms]) mkdirSync(join(copy, room), { recursive: true })
    cpSync(join(root, 'scripts', 'check-arrows.mjs'), join(copy, 'scripts', 'check-arrows.mjs'))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  })
  const said = (text) => {
    writeFileSync(join(copy, 'sim', 'a.ts'), text)
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'scripts', 'check-arrows.mjs')], {
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }
  test('follow the table', () => {
    expect(said("import { law } from '@draftlight/law'\nimport './b.ts'\n")).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^sim -> law +1\n$/),
    })
  })
  test.each([
    ["import '@draftlight/watch'", 'sim/ may not import watch/ (allowed: law, country)'],
    ["export { x } from '@draftlight/studio'", 'sim/ may not import studio/'],
    ["const later = () => import('@draftlight/cli')", 'sim/ may not import cli/'],
    ["import type { X } from '@draftlight/law/model.ts'", 'reaches past the door of law/'],
    ["import { x } from '../law/index.ts'", 'leaves the room by a relative path; import "@draftlight/law"'],
  ])('%s', (text, why) => {
    const { status, stderr } = said(`${text}\n`)
    expect([status, stderr]).toEqual([1, expect.stringContaining(`${join('sim', 'a.ts')}: `)])
    expect(stderr).toContain(why)
  })
})

describe('generated files', () => {
  const copy = join(folder, 'generated')
  const made = join(copy, 'law', 'generated', 'a.ts')
  beforeAll(() => {
    mkdirSync(join(copy, 'scripts'), { recursive: true })
    cpSync(join(root, 'scripts', 'generate.mjs'), join(copy, 'scripts', 'generate.mjs'))
    for (const room of ['law', 'country', 'sim', 'watch']) {
      mkdirSync(join(copy, room))
      const text = room === 'law' ? "{ 'generated/a.ts': 'new' }" : '{}'
      writeFileSync(join(copy, room, 'generate.mjs'), `export const modules = async () => (${text})`)
    }
  })
  const generate = (...args) => {
    const { status, stderr } = spawnSync(process.execPath, [join(copy, 'scripts', 'generate.mjs'), ...args], {
      encoding: 'utf8',
    })
    return [status, stderr.trim().split('\n').at(-1)]
  }
  test('that are stale are told and left; written, they are stale no more; what cannot be read is an exit code of its own', () => {
    const stale = [1, 'Run `npm run generate` and commit what it writes.']
    expect(generate('--check')).toEqual(stale)
    expect(readdirSync(join(copy, 'law'))).toEqual(['generate.mjs'])
    expect(generate()).toEqual([0, 'written: law/generated/a.ts'])
    expect(readFileSync(made, 'utf8')).toBe('new')
    expect(generate('--check')).toEqual([0, ''])
    writeFileSync(made, 'edited by hand')
    expect(generate('--check')).toEqual(stale)
    writeFileSync(
      join(copy, 'sim', 'generate.mjs'),
      "export const modules = async () => { throw new Error('a.yaml:1: x') }",
    )
    expect(generate()).toEqual([2, 'a.yaml:1: x'])
  })
})

test.skipIf(process.platform === 'win32')(
  'what is missing is installed, with the tools, once: again for another lock file and where tools are gone, not for the same',
  () => {
    const copy = join(folder, 'ensure')
    for (const name of ['scripts', 'cli', 'bin']) mkdirSync(join(copy, name), { recursive: true })
    for (const file of ['scripts/ensure.mjs', 'cli/node-version.mjs', 'cli/one-at-a-time.mjs'])
      cpSync(join(root, file), join(copy, file))
    writeFileSync(join(copy, 'package.json'), '{"type": "module", "devDependencies": {"tool": "1"}}')
    writeFileSync(join(copy, 'package-lock.json'), 'first')
    const asked = join(copy, 'asked')
    const npm = (end) =>
      writeFileSync(join(copy, 'bin', 'npm'), `#!/bin/sh\necho "$@" >> ${asked}\n${end}\n`, { mode: 0o755 })
    const env = { ...process.env, NODE_ENV: 'production', PATH: `${join(copy, 'bin')}:${process.env.PATH}` }
    const ensured = () => {
      rmSync(asked, { force: true })
      const { status } = spawnSync(process.execPath, ['scripts/ensure.mjs'], { cwd: copy, env })
      return [status, existsSync(asked) ? readFileSync(asked, 'utf8').trim() : '']
    }
    npm('mkdir -p node_modules; exit 7')
    expect(ensured()).toEqual([7, expect.stringMatching(/^ci .*--include=dev/)])
    npm('rm -rf node_modules; mkdir -p node_modules/tool')
    expect(ensured()).toEqual([0, expect.stringMatching(/^ci .*--include=dev/)])
    expect(ensured()).toEqual([0, ''])
    writeFileSync(join(copy, 'package-lock.json'), 'second')
    expect(ensured()[1]).toMatch(/^ci /)
    rmSync(join(copy, 'node_modules', 'tool'), { recursive: true })
    expect(ensured()[1]).toMatch(/^ci /)
    expect(existsSync(join(copy, '.installing'))).toBe(false)
  },
)
