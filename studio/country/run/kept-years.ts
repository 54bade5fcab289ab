// Years that were counted before, so that going back to a question costs nothing, and the memory in which the next one is counted.
import { tallyOf } from '@draftlight/sim'
import type { Shape } from '@draftlight/sim'
import { isSame } from '../asked.ts'
import type { Asked } from '../asked.ts'
import type { CountedYear } from './counted.ts'

/** Finished years are kept so many at a time: what is shown, what it is held against, what was shown before. */
const mostKept = 3
/** A step of the page is not to be felt: so many numbers at a time. */
const touched = 1 << 17

export interface KeptYears {
  find: (asked: Asked) => CountedYear | undefined
  /** A finished year. Of the oldest, unless it is `inUse`, only the memory is kept. */
  keep: (year: CountedYear, inUse: readonly (CountedYear | undefined)[]) => void
  /** That of a year which is kept no longer, if there is any. */
  takeMemory: () => Int32Array | undefined
  /**
   * A system hands out memory page by page when it is first written to. For a year that is 16 MB, and would hold up its first map by a
   * third: so it is written to beforehand, bit by bit, while nothing else is to be done.
   */
  prepareMemory: (shape: Shape) => Promise<void>
}

export const keptYears = (): KeptYears => {
  let kept: CountedYear[] = []
  let spare: Int32Array | undefined
  return {
    find: (asked) => kept.find((year) => isSame(year.asked, asked)),
    keep: (year, inUse) => {
      kept = [...kept.filter((other) => other !== year), year]
      const left = kept.length > mostKept ? kept.shift() : undefined
      if (left && !inUse.includes(left)) spare = left.tally?.cube
    },
    takeMemory: () => {
      const taken = spare
      spare = undefined
      return taken
    },
    prepareMemory: async (shape) => {
      if (spare) return
      const { cube } = tallyOf(shape)
      for (let from = 0; from < cube.length; from += touched) {
        cube.fill(0, from, from + touched)
        await new Promise((done) => setTimeout(done))
      }
      spare ??= cube
    },
  }
}
