/**
 * Names for what is not finished, that no other process uses; and the end of what a process that was killed left under such a name.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

const own = new Set<string>()

/** `of`: a word of letters and digits. */
export function asideName(of: string): string {
  const name = `.partial-${of}-${hostname()}-${process.pid}-${own.size}`
  own.add(name)
  return name
}

const OURS = /^\.partial-[a-z0-9]+-(.+)-(\d+)-\d+$/
export const isAside = (name: string): boolean => OURS.test(name)

/** Takes away what processes of this machine that are gone have left there; what another machine is at, nobody here can know. */
export function clearLeft(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const [, host, pid] = OURS.exec(name) ?? []
    if (host !== hostname() || isAlive(name, Number(pid))) continue
    try {
      rmSync(join(folder, name), { recursive: true, force: true })
    } catch {
      // it is another user's: what is to be written now does not hang on it
    }
  }
}

/** A number is given again: what bears ours and is none of our names was left by another, as in a container begun anew. */
function isAlive(name: string, pid: number): boolean {
  if (pid === process.pid) return own.has(name)
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // of another user, and alive
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
