/**
 * Files are written aside first and renamed at the end: what is broken off, or finds the disk full, leaves nothing half-written; what a
 * process that was killed left aside, the next one that writes there takes away.
 */
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { asideName, clearLeft } from './aside.ts'
import { INTERRUPTED } from '../until-told.ts'
import { notWritten } from './read-input.ts'

/** Whole, or made piece by piece while it is written, so that a large table never stands in memory as text. */
export type File = readonly [name: string, data: string | Uint8Array | (() => Iterable<string | Uint8Array>)]

/** All of them or nothing. Gives back their names. Throws InputError naming the file that the system refuses. */
export function writeFiles(folder: string, files: readonly File[]): string[] {
  let at = folder
  let aside: string | undefined
  const written = putOff()
  try {
    mkdirSync(folder, { recursive: true })
    clearLeft(folder)
    aside = join(folder, asideName('files'))
    mkdirSync(aside)
    for (const [name, data] of files) {
      at = join(folder, name)
      writePieces(join(aside, name), typeof data === 'function' ? data() : [data])
    }
    for (const [name] of files) {
      at = join(folder, name)
      renameSync(join(aside, name), at)
    }
    return files.map(([name]) => name)
  } catch (error) {
    throw notWritten(error, at) ?? error
  } finally {
    if (aside !== undefined) rmSync(aside, { recursive: true, force: true })
    written()
  }
}

/** Ctrl-C or SIGTERM ends the program once what is being written is written, or taken away; else half of it would be left. */
function putOff(): () => void {
  const end = (): void => process.exit(INTERRUPTED)
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.on(signal, end)
  const off = (): void => signals.forEach((signal) => process.off(signal, end))
  // what came meanwhile is told when the loop next polls, which is after one round of immediates and before another
  return () => void setImmediate(() => setImmediate(off))
}

function writePieces(file: string, pieces: Iterable<string | Uint8Array>): void {
  const to = openSync(file, 'w')
  try {
    for (const piece of pieces) writeFileSync(to, piece)
  } finally {
    closeSync(to)
  }
}

/** One of them, over what stood there. Throws InputError. */
export function writeWhole(file: string, data: string): void {
  // a folder refuses by itself, and a device such as /dev/stdout is no file to put another in the place of
  if (!existsSync(file) || statSync(file).isFile()) return void writeFiles(dirname(file), [[basename(file), data]])
  try {
    writeFileSync(file, data)
  } catch (error) {
    throw notWritten(error, file) ?? error
  }
}
