/** Joins the results of a sweep into one Parquet file. */
import type { Command } from '../command.ts'
import { mustTakeFiles } from '../files/read-input.ts'
import { mergeParts, NotDone } from '../sweep/merge.ts'
import { CannotWrite, Damaged } from '../sweep/part-file.ts'
import { mergedFolder, openSweep, sweepUp, withItsRows, withThisEngine } from '../sweep/sweep-folder.ts'
import { whichSweep } from '../sweep/which-sweep.ts'

export const sweepMerge: Command = {
  summary: 'joins the results of a sweep: the same bytes whoever lived what',
  usage: 'sweep merge DIR',
  words: 1,
  options: {},
  async run(_values, folders) {
    const path = whichSweep(folders)
    const sweep = withItsRows(withThisEngine(openSweep(path)))
    mustTakeFiles(mergedFolder(sweep))
    try {
      const { rows, sha256 } = await mergeParts(sweep, mergedFolder(sweep))
      sweepUp(sweep)
      console.log(`${mergedFolder(sweep)}/rows.parquet: ${rows.toLocaleString('en')} rows, SHA-256 ${sha256}.`)
      return 0
    } catch (error) {
      if (!(error instanceof NotDone || error instanceof Damaged || error instanceof CannotWrite)) throw error
      console.error(`draftlight sweep merge: ${error.message}`)
      return 1
    }
  },
}
