/** Files are written aside first and renamed at the end: what is broken off, or finds the disk full, leaves nothing half-written. */
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { notWritten } from './read-input.ts'

/** Whole, or made piece by piece while it is written, so that a large table never stands in memory as text. */
export type File = readonly [name: string, data: string | Uint8Array | (() => Iterable<string | Uint8Array>)]

/** All of them or nothing. Gives back their names. Throws InputError naming the file that the system refuses. */
export function writeFiles(folder: string, files: readonly File[]): string[] {
  let at = folder
  let aside: string | undefined
  try {
    mkdirSync(folder, { recursive: true })
    aside = mkdtempSync(join(folder, '.partial-'))
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
  }
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
