/** The merged file of a sweep, read back. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { InputError } from '@draftlight/law'
import { readInput } from '../read-input.ts'
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
  const manifest = JSON.parse(readInput(join(mergedFolder(sweep), 'manifest.json'))) as Record<string, unknown>
  if (manifest['plan'] !== sweep.hash || manifest['sha256'] !== (await sha256Of(file)))
    throw new InputError(
      { file },
      'This is not what the results of the plan come to.',
      `\`draftlight sweep merge ${path}\`, which writes it anew`,
    )
  return parquetReadObjects({ file: await asyncBufferFromFile(file), columns: [...columns] })
}
