/** The merged file of a sweep, read back. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { InputError } from '@draftlight/law'
import { sha256Of } from './merge.ts'
import { doneTasks, mergedFolder, type SweepFolder } from './sweep-folder.ts'

/** Some columns of every row, as planned. Rejects with InputError, naming the command that helps, where they are not there whole. */
export async function mergedRows(
  sweep: SweepFolder,
  columns: readonly string[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { path, plan } = sweep
  const file = join(mergedFolder(sweep), 'rows.parquet')
  if (!existsSync(file)) {
    const missing = plan.tasks.length - doneTasks(sweep).size
    throw missing > 0
      ? new InputError(
          { file: path },
          `${missing} of its ${plan.tasks.length} tasks have no results.`,
          `\`draftlight sweep run ${path}\`, then \`draftlight sweep merge ${path}\``,
        )
      : new InputError({ file: path }, 'Its results are not merged.', `\`draftlight sweep merge ${path}\``)
  }
  const manifest = manifestIn(mergedFolder(sweep))
  if (manifest['plan'] !== sweep.hash || manifest['sha256'] !== (await sha256Of(file)))
    throw new InputError(
      { file },
      'This is not what the results of the plan come to.',
      `\`draftlight sweep merge ${path}\`, which writes it anew`,
    )
  return parquetReadObjects({ file: await asyncBufferFromFile(file), columns: [...columns] })
}

/** Empty where none can be read: a merge that was killed leaves the rows without it. */
function manifestIn(folder: string): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) ?? {}) as Record<string, unknown>
  } catch {
    return {}
  }
}
