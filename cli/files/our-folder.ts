/** A result of ours is replaced by the next; what somebody else keeps under the names of its files is not lost. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '@draftlight/law'
import { mustTakeFiles } from './read-input.ts'

/** `document`: the file by which we know a folder as ours, as it has the key `mark`. `others`: what else is written there. */
export type Kept = { readonly document: string; readonly mark?: string; readonly others: readonly string[] }

/** Throws InputError. Asked before a long run, so that none is in vain. */
export function mustBeOurs(folder: string | undefined, { document, mark = 'draftlight', others }: Kept): void {
  mustTakeFiles(folder)
  if (folder === undefined) return
  const file = join(folder, document)
  const foreign = existsSync(file)
    ? !hasMark(file, mark)
      ? file
      : undefined
    : others.map((name) => join(folder, name)).find((other) => existsSync(other))
  if (foreign !== undefined)
    throw new InputError(
      { file: foreign },
      'This is of something else, and would be lost.',
      'a folder that this command wrote, or one without such a file',
    )
}

function hasMark(file: string, mark: string): boolean {
  try {
    return typeof JSON.parse(readFileSync(file, 'utf8'))[mark] === 'string'
  } catch {
    return false // no JSON, or not to be read
  }
}
