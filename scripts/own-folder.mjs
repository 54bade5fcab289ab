import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A folder that is emptied before something is built in it must be new, empty, or hold what was built there before.
 * @param marks names of which one stands in a folder of ours.
 * @throws Error where it holds anything else.
 */
export const mustBeOurs = (folder, marks) => {
  if (!existsSync(folder) || readdirSync(folder).length === 0 || marks.some((name) => existsSync(join(folder, name))))
    return
  throw new Error(
    `${folder} holds other things, which would be deleted. Expected a new folder, an empty one, or one built before.`,
  )
}
