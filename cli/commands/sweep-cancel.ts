/** Tells every process that works on a sweep, on whatever machine, to end. */
import type { Command } from '../command.ts'
import { cancelSweep, openSweep } from '../sweep/sweep-folder.ts'
import { whichSweep } from '../sweep/which-sweep.ts'

export const sweepCancel: Command = {
  summary: 'ends a sweep on every machine; what is done stays',
  usage: 'sweep cancel DIR',
  words: 1,
  options: {},
  async run(_values, folders) {
    const path = whichSweep(folders)
    cancelSweep(openSweep(path))
    console.log(`${path}: whoever works on it stops within seconds. \`draftlight sweep run ${path} --resume\` goes on.`)
    return 0
  },
}
