// What a command writes into a folder is what it refuses to overwrite where somebody else put it there; its own it replaces.
import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { draftlight, folderForTests } from '../testing/sweeps.ts'

const SMALL = ['--sample', '0.002']
const commands: readonly (readonly [document: string, ...words: string[]])[] = [
  ['manifest.json', 'run', ...SMALL, '--out'],
  ['manifest.json', 'run', 'mobilization-300k-register', ...SMALL, '--out'],
  ['manifest.json', 'compare', 'two-drafts-2026', 'year-round-2026-as-practised', ...SMALL, '--out'],
  [
    'sensitivity.json',
    'sensitivity',
    '--indicator',
    'ban/done',
    '--points',
    '2',
    '--parameters',
    'exit-ban.enforced',
    '--out',
  ],
  ['calibration.json', 'calibrate', '--points', '16', '--out'],
  ['claims.json', 'claims', '--only', 'placed-summons-counts-as-served', ...SMALL, '--pages'],
]
test.each(commands)('%s of %s', { timeout: 120_000 }, async (document, ...words) => {
  const folder = folderForTests()
  const made = join(folder, 'made')
  // runs into manifest.json are slow, and known as ours by the same key
  const times = document === 'manifest.json' ? 1 : 2
  for (let time = 0; time < times; time++) expect((await draftlight(...words, made)).code).toBe(0)
  // by its name a broken-off study is known as ours
  const others = readdirSync(made).filter((name) => name !== document && !/^runs-.*\.jsonl$/.test(name))
  expect(others.length).toBeGreaterThan(1)
  for (const name of others) {
    const foreign = join(folder, `only ${name}`)
    mkdirSync(foreign)
    cpSync(join(made, name), join(foreign, name))
    const { code, err } = await draftlight(...words, foreign)
    expect([code, err]).toEqual([2, expect.stringContaining(`${name}: This is of something else`)])
    expect(readdirSync(foreign)).toEqual([name])
  }
})
