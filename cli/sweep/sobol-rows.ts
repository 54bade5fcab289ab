/** The rows of a Sobol sweep, as the study of a scenario: what `sensitivity` would have lived on one machine. */
import { InputError } from '@draftlight/law'
import { indicators, rangedOf, rowJobOf, studyJobs, type Study, type StudyRows } from '@draftlight/sim'
import { columnsOf, readPart } from './part-file.ts'
import { jobOf } from './plan.ts'
import { doneTasks, rowsOfTask, type SweepFolder } from './sweep-folder.ts'

/** Throws InputError where the sweep is another one: not Sobol's, not done, of several scenarios, or over ranges of its own. */
export async function sobolRows(sweep: SweepFolder): Promise<{ study: Study; rows: StudyRows }> {
  const { path, plan } = sweep
  const refuse = (problem: string): never => {
    throw new InputError(
      { file: path },
      problem,
      'a finished sweep of one scenario, `sobol` over whole ranges ("range")',
    )
  }
  const [name, ...others] = Object.keys(plan.scenarios)
  if (plan.design !== 'sobol' || others.length > 0)
    return refuse(`Its design is ${plan.design} of ${1 + others.length}.`)
  const done = doneTasks(sweep)
  if (done.size < plan.tasks.length)
    refuse(`${plan.tasks.length - done.size} of its ${plan.tasks.length} tasks have no results.`)
  const { scenario } = sweep.settingOf(name!)
  const ranged = new Set(rangedOf(scenario).map((p) => p.id))
  const unknown = plan.parameters.find((id) => !ranged.has(id))
  if (unknown !== undefined) return refuse(`${unknown} has no range that ${name} leaves open.`)
  const study: Study = {
    scenario,
    method: 'sobol',
    points: plan.rows / (plan.parameters.length + 3),
    ids: plan.parameters,
  }
  const jobs = studyJobs(study)
  const columns = columnsOf(sweep)
  const rows: Float64Array[] = []
  for (const task of plan.tasks) {
    const values = await readPart(sweep, task)
    let r = 0
    for (const row of rowsOfTask(sweep, task)) {
      const asked = rowJobOf(scenario, jobs[task.first + r]!)
      const lived = jobOf(plan, row)
      const isSame = plan.parameters.every((id) => asked.values[id] === lived.values[id])
      if (!isSame || asked.seed !== lived.seed) refuse('Its parameters go over ranges of their own.')
      rows.push(values.subarray(r * columns, r * columns + indicators.length))
      r++
    }
  }
  return { study, rows }
}
