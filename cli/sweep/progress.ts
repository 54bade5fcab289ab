/** How far a sweep is: a bar on a terminal, a line every few seconds in a pipe. */
import { SingleBar } from 'cli-progress'
import { drawsBars } from '../output/progress.ts'

/** Rows of a second, and the time that the rest takes at that rate. */
export const rateInWords = (rows: number, seconds: number): string => {
  const rate = seconds > 0 ? rows / seconds : 0
  return `${rate >= 10 ? Math.round(rate) : rate.toPrecision(2)} rows/s`
}
export function timeInWords(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'time left not known'
  if (seconds < 90) return `${Math.ceil(seconds)} s left`
  if (seconds < 5400) return `${Math.ceil(seconds / 60)} min left`
  if (seconds < 172_800) return `${(seconds / 3600).toFixed(1)} h left`
  return `${(seconds / 86_400).toFixed(1)} days left`
}

export interface SweepProgress {
  /** Rows lived since the beginning of this command. */
  show(rows: number, failed: number): void
  /** A line of its own. */
  say(line: string): void
  end(): void
}

const EVERY = 5

/** `before`: rows done when it began. */
export function sweepProgress(all: number, before: number): SweepProgress {
  const begun = performance.now()
  const words = (rows: number, failed: number): string => {
    const seconds = (performance.now() - begun) / 1000
    const left = rows === 0 ? Infinity : ((all - before - rows) * seconds) / rows
    return `${(before + rows).toLocaleString('en')} of ${all.toLocaleString('en')} rows, ${rateInWords(rows, seconds)}, ${timeInWords(left)}, ${failed} failed`
  }
  if (drawsBars()) {
    const bar = new SingleBar({ format: '  {bar} {percentage} %  {words}', hideCursor: true, stream: process.stderr })
    bar.start(all, before, { words: words(0, 0) })
    return {
      show: (rows, failed) => bar.update(before + rows, { words: words(rows, failed) }),
      say: (line) => process.stderr.write(`\r\u001b[K${line}\n`),
      end: () => bar.stop(),
    }
  }
  let said = begun
  return {
    show(rows, failed) {
      if (performance.now() - said < EVERY * 1000) return
      said = performance.now()
      console.error(`draftlight: ${words(rows, failed)}`)
    },
    say: (line) => console.error(line),
    end() {},
  }
}
