/** The sweep that a command is about. */
import { UsageError } from '../command.ts'

/** The first word after the command's name: a folder. Throws UsageError where there is none. */
export function whichSweep([path]: readonly string[]): string {
  if (path === undefined) throw new UsageError(`which sweep? Expected the folder that \`draftlight sweep plan\` made.`)
  return path
}
