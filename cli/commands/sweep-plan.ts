/** Plans a sweep: checks the file as a whole, then writes every row, with its id, and the tasks. */
import { readSweep, secondsOfRow } from '@draftlight/sim'
import { UsageError, type Command } from '../command.ts'
import { mustTakeFiles, readInput } from '../files/read-input.ts'
import { wholeNumber } from '../given.ts'
import { scenariosBeside } from '../scenario.ts'
import { writePlan } from '../sweep/sweep-folder.ts'

export const sweepPlan: Command = {
  summary: 'plans many runs: grid, Latin hypercube, Sobol, or what the claims need',
  usage: 'sweep plan FILE.yaml --out DIR [--task-rows N]',
  words: 1,
  options: { out: { type: 'string' }, 'task-rows': { type: 'string' } },
  async run(values, files) {
    const [file] = files
    if (file === undefined) throw new UsageError('which sweep? Expected a file such as docs/example-sweep.yaml.')
    const out = values['out']
    if (typeof out !== 'string') throw new UsageError('--out DIR is missing: a folder of its own.')
    mustTakeFiles(out)
    const taskRows = wholeNumber(values, 'task-rows', 1, 1_000_000)
    const sweep = readSweep(readInput(file), file, scenariosBeside(file))
    const { made, folder } = writePlan(out, sweep, taskRows)
    const { plan } = folder
    const ofRow = new Map(Object.keys(plan.scenarios).map((name) => [name, secondsOfRow(folder.settingOf(name))]))
    const seconds = plan.tasks.reduce((n, t) => n + t.rows * ofRow.get(t.scenario)!, 0)
    console.log(
      `${out}: ${made === 'there' ? 'this plan stands there already. ' : ''}${plan.rows.toLocaleString('en')} rows in ${plan.tasks.length.toLocaleString('en')} tasks, about ${hours(seconds)} of one core. Plan ${folder.hash.slice(0, 16)}, engine ${plan.engine}.`,
    )
    return 0
  },
}

const hours = (seconds: number): string =>
  seconds < 120
    ? `${Math.ceil(seconds)} s`
    : seconds < 7200
      ? `${Math.round(seconds / 60)} min`
      : `${(seconds / 3600).toFixed(1)} h`
