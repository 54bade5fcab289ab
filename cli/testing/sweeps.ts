/** Sweeps for tests, lived by the program as people run it. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

const program = fileURLToPath(new URL('../bin/draftlight.mjs', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}
export interface Started {
  readonly process: ChildProcess
  readonly ended: Promise<Ended>
}

export function start(args: readonly string[], variables: Readonly<Record<string, string>> = {}): Started {
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...variables } })
  let [out, err] = ['', '']
  child.stdout.on('data', (data) => (out += String(data)))
  child.stderr.on('data', (data) => (err += String(data)))
  return {
    process: child,
    ended: new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, out, err }))),
  }
}
export const draftlight = (...args: string[]): Promise<Ended> => start(args).ended

/** A folder that goes when the tests of the file are over. */
export function folderForTests(): string {
  const folder = mkdtempSync(join(tmpdir(), 'draftlight-sweep-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** 96 rows of two scenarios, some milliseconds each. Gives back the file. */
export function smallSweep(folder: string): string {
  for (const [name, parent] of [
    ['spring', 'year-round-2026-as-practised'],
    ['two', 'two-drafts-2026'],
  ] as const)
    writeFileSync(
      join(folder, `${name}.yaml`),
      `name: ${name}\nextends: ${parent}\nfrom: 2026-04-01\nto: 2026-04-30\nwarm-up: 20 days\nages: [18, 24]\n`,
    )
  const file = join(folder, 'small.yaml')
  writeFileSync(
    file,
    'name: small\nscenarios: [spring, two]\nsample: 1 %\nseeds: 4\ngrid:\n  exit-ban.enforced: [30 %, 60 %, 90 %]\n  summons.electronic: [10 %, 40 %, 70 %, 100 %]\n',
  )
  return file
}

export const shaIn = ({ out }: Ended): string | undefined => /SHA-256 ([0-9a-f]{64})/.exec(out)?.[1]
export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
/** The number of a process that is gone. */
export const deadProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid
