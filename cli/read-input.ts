/** Reading what a user names. */
import { readFileSync } from 'node:fs'
import { InputError } from '@draftlight/law'

/** The text of a file a user named. Throws InputError when it cannot be read. */
export function readInput(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new InputError(
      { file },
      `This file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
      'a readable file',
    )
  }
}
