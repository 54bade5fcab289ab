/** Times W1 on the product's engine, and side by side on C and numpy where this machine has them. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { median, type Row } from '../row.ts'
import { runAlone, runOnThreads, sumsOf, type W1Result } from './run.ts'

/** Median of the repeats; its ratio is of the product's time to this one's: above 1 the product is slower. */
interface W1Row extends Row {
  /** Fastest repeat: a busy machine makes the median worse, not this. */
  readonly fastest: number
}

const MEN = 25_000_000
const CAP = 3
const REPEATS = 7
/** Untimed runs before: the engine compiles what is hot, and each of two threads sees only half of a run; after so many nothing more is gained. */
const UNTIMED = 8
const FROZEN = { events: 4_668_998, cube: 'e0069215', flows: '0e0c0db5' }
const COUNTRY = { men: MEN, cap: CAP, check: false }

/** The rows of W1. `sources` is the folder of this file, where the C and Python sources are. Throws Error on a wrong checksum. */
export async function w1Rows(sources: string): Promise<W1Row[]> {
  const alone = await timed(() => Promise.resolve(runAlone(COUNTRY)))
  const threads = [0, 1].map(() => new Worker(fileURLToPath(new URL('worker.mjs', import.meta.url))))
  const two = await timed(() => runOnThreads(COUNTRY, threads))
  await Promise.all(threads.map((t) => t.terminate()))

  const rows: W1Row[] = [row('W1, 25 million men, 1 thread', alone), row('W1, 2 threads', two, alone)]
  const folder = mkdtempSync(join(tmpdir(), 'draftlight-w1-'))
  try {
    for (const flags of [['-O3', '-march=native'], ['-O3']]) {
      const program = join(folder, 'w1')
      if (spawnSync('gcc', [...flags, '-o', program, join(sources, 'w1.c'), '-lpthread']).status !== 0) continue
      for (const n of [1, 2]) {
        const times = outside(program, [String(MEN), String(CAP), String(REPEATS), String(n)])
        rows.push(row(`C, gcc ${flags.join(' ')}, ${n} thread${n > 1 ? 's' : ''}`, times, n > 1 ? two : alone))
      }
    }
    if (spawnSync('python3', ['-c', 'import numpy']).status === 0)
      rows.push(
        row('numpy, 1 thread', outside('python3', [join(sources, 'w1.py'), String(MEN), String(CAP), '3']), alone),
      )
  } finally {
    rmSync(folder, { recursive: true })
  }
  return rows
}

function row(name: string, ms: readonly number[], product?: readonly number[]): W1Row {
  const value = median(ms)
  return { name, value, unit: 'ms', fastest: Math.min(...ms), ...(product && { ratio: median(product) / value }) }
}

/** Milliseconds of each repeat. */
async function timed(run: () => Promise<W1Result>): Promise<number[]> {
  const ms: number[] = []
  for (let k = -UNTIMED; k < REPEATS; k++) {
    const start = performance.now()
    const result = await run()
    if (k >= 0) ms.push(performance.now() - start)
    demand({ events: result.events, ...sumsOf(result) })
  }
  return ms
}
function outside(program: string, args: readonly string[]): number[] {
  const { stdout } = spawnSync(program, args, { encoding: 'utf8' })
  const { ms, ...sums } = JSON.parse(stdout) as { ms: number[] } & typeof FROZEN
  demand(sums)
  return ms
}
function demand(got: typeof FROZEN): void {
  if (JSON.stringify(got) !== JSON.stringify(FROZEN))
    throw new Error(`W1 gave ${JSON.stringify(got)}, not ${JSON.stringify(FROZEN)}.`)
}
