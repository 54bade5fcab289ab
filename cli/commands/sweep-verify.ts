/** Looks whether a sweep is what it says, and lives some of its rows once more. */
import type { Command } from '../command.ts'
import { progressOn } from '../output/progress.ts'
import { wholeNumber } from '../given.ts'
import { openSweep, withItsRows, withThisEngine } from '../sweep/sweep-folder.ts'
import { verifySweep } from '../sweep/verify.ts'
import { whichSweep } from '../sweep/which-sweep.ts'
import { INTERRUPTED, Interrupted, untilTold } from '../until-told.ts'

const ROWS = 32

export const sweepVerify: Command = {
  summary: 'checks plan, every file of results, merged file; lives some rows again',
  usage: `sweep verify DIR [--rows N]`,
  words: 1,
  options: { rows: { type: 'string' } },
  async run(values, folders) {
    const path = whichSweep(folders)
    const rows = wholeNumber(values, 'rows', 0, 100_000_000) ?? ROWS
    const sweep = withItsRows(withThisEngine(openSweep(path)))
    const progress = progressOn(true)
    try {
      const { tasks, done, livedAgain, wrong } = await untilTold(({ signal }) =>
        verifySweep(sweep, rows, signal, progress.show),
      )
      for (const what of wrong) console.error(`draftlight sweep verify: ${what}`)
      const how = wrong.length === 0 ? 'as planned, undamaged' : `${wrong.length} things differ`
      console.log(`${path}: ${done} of ${tasks} tasks done, ${livedAgain} rows lived again: ${how}.`)
      return wrong.length === 0 ? 0 : 1
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error
      console.error('draftlight: interrupted.')
      return INTERRUPTED
    } finally {
      progress.end()
    }
  },
}
