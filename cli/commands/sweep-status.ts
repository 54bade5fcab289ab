/** How far a sweep is, from its folder alone. */
import type { Command } from '../command.ts'
import { statusOf } from '../sweep/status.ts'
import { rateInWords, timeInWords } from '../sweep/progress.ts'
import { openSweep, withItsRows } from '../sweep/sweep-folder.ts'
import { whichSweep } from '../sweep/which-sweep.ts'

export const sweepStatus: Command = {
  summary: 'how far a sweep is: done, rate, time left, failures',
  usage: 'sweep status DIR [--json]',
  words: 1,
  options: { json: { type: 'boolean' } },
  async run(values, folders) {
    const path = whichSweep(folders)
    const sweep = withItsRows(openSweep(path))
    const status = statusOf(sweep)
    if (values['json']) {
      console.log(JSON.stringify(status, null, 2))
      return 0
    }
    const { tasks, rows, lately, failures, cancelled } = status
    const n = (x: number): string => x.toLocaleString('en')
    console.log(
      `${sweep.plan.name}: ${n(tasks.done)} of ${n(tasks.all)} tasks, ${n(rows.done)} of ${n(rows.all)} rows done. Engine ${sweep.plan.engine}.`,
    )
    if (cancelled) console.log(`Cancelled. \`draftlight sweep run ${path} --resume\` goes on.`)
    if (tasks.done === tasks.all) console.log(`\`draftlight sweep merge ${path}\` joins them.`)
    else if (lately)
      console.log(
        `Lately ${rateInWords(lately.rows, lately.seconds)}; ${timeInWords(((rows.all - rows.done) * lately.seconds) / lately.rows)}. The last result came ${Math.round(lately.ago)} s ago.`,
      )
    for (const f of failures.slice(0, 10)) console.log(`Failed: ${f.task} on ${f.host}: ${f.because.split('\n')[0]}`)
    if (failures.length > 10) console.log(`… and ${failures.length - 10} more in ${path}/failures`)
    return 0
  },
}
