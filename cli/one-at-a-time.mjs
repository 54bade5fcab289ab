// What only one process may do at a time in a checkout, such as installing or building; the others wait for it.
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'

/** Whether whoever holds the lock still works. Ctrl-C leaves one behind; another machine cannot be asked, and is given two minutes. */
function goesOn(lock) {
  try {
    const { host, pid } = JSON.parse(readFileSync(lock, 'utf8'))
    if (host === hostname()) return process.kill(pid, 0)
  } catch (error) {
    if (error.code === 'ESRCH') return false
  }
  const begun = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
  return Date.now() - begun < 120_000
}

const mine = JSON.stringify({ host: hostname(), pid: process.pid })

/** Under a lock of its own, and only if it is still dead: another who waits may have cleared it and taken its place meanwhile. */
function clearDead(lock) {
  const clearing = `${lock}.clearing`
  try {
    writeFileSync(clearing, mine, { flag: 'wx' })
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!goesOn(clearing)) rmSync(clearing, { force: true })
    return
  }
  if (!goesOn(lock)) rmSync(lock, { force: true })
  rmSync(clearing, { force: true })
}

/** `lock`: a file that stands while the work is done. */
export async function oneAtATime(lock, work) {
  for (let waits = 0, isMine = false; !isMine; waits++) {
    try {
      writeFileSync(lock, mine, { flag: 'wx' })
      isMine = true
    } catch (error) {
      if (['EACCES', 'EROFS', 'EPERM'].includes(error.code)) {
        console.error(`draftlight: ${dirname(lock)} cannot be written, and has to be built once.`)
        process.exit(1)
      }
      if (error.code !== 'EEXIST') throw error
      if (!goesOn(lock)) clearDead(lock)
      else if (waits === 20) console.error('draftlight: waiting for another process that does the same …')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  try {
    await work()
  } finally {
    rmSync(lock, { force: true })
  }
}
