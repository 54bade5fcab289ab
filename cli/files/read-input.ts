/** Reading what a user names, and finding out in good time whether what they want written can be. */
import { isUtf8 } from 'node:buffer'
import { accessSync, constants, existsSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { InputError, nearest } from '@draftlight/law'

/** What the system's codes mean, where a user can do something about it. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a file stands where its folder should be',
  EISDIR: 'it is a folder',
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
  EEXIST: 'a file stands in its place',
  ELOOP: 'it is a link to itself',
}
const reasonOf = ({ code = 'unknown reason' }: NodeJS.ErrnoException): string => reasons[code] ?? code

/** The text of a file a user named; of what `decode` knows, what it says. Throws InputError when it cannot be read, or is no text. */
export function readInput(file: string, decode: (bytes: Buffer) => string | undefined = () => undefined): string {
  try {
    const bytes = readFileSync(file)
    return decode(bytes) ?? textOf(bytes, file)
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(
      { file },
      `This file cannot be read: ${reasonOf(error as NodeJS.ErrnoException)}.`,
      'a readable file',
      neighbourOf(file),
    )
  }
}

/** What a command wrote as JSON. Throws InputError where it is none; `expected`: what it should be. */
export function jsonIn(text: string, file: string, expected: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError({ file }, 'This is no JSON.', expected)
  }
}

/** Of UTF-8; another encoding would be read as other letters, and a NUL ends a word wherever it stands. */
function textOf(bytes: Buffer, file: string): string {
  const text = bytes.toString('utf8')
  const nul = text.indexOf('\0')
  // what Word, Excel and their like save begins as every zip does
  if (bytes.toString('latin1', 0, 4) === 'PK\x03\x04')
    throw new InputError({ file }, 'This is a document or a spreadsheet, no text.', EXPECTED)
  if (nul < 0 && isUtf8(bytes)) return text
  const at = nul < 0 ? text.indexOf('\uFFFD') : nul
  const line = text.slice(0, at).split('\n').length
  throw new InputError({ file, line }, nul < 0 ? 'This is not UTF-8.' : 'This is no text.', EXPECTED)
}
const EXPECTED = 'a text in UTF-8; in a spreadsheet, save as "CSV UTF-8"'

/** A file beside it that is called nearly the same. */
function neighbourOf(file: string): string | undefined {
  const folder = dirname(file)
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined
  const names = readdirSync(folder)
  // a link to nothing is there, and called right
  if (names.includes(basename(file))) return undefined
  const near = nearest(basename(file), names)
  return near === undefined ? undefined : join(folder, near)
}

/** Bytes, in every file system that we know of. */
const LONGEST_NAME = 255

/** Throws InputError where a folder can be neither written into nor made. Asked before a long run, so that none is in vain. */
export function mustTakeFiles(folder: string | undefined): void {
  if (folder === undefined) return
  let there = resolve(folder)
  for (; !existsSync(there); there = dirname(there))
    if (Buffer.byteLength(basename(there)) > LONGEST_NAME)
      throw notWritten(Object.assign(new Error(), { code: 'ENAMETOOLONG' }), there)!
  if (!statSync(there).isDirectory())
    throw new InputError({ file: there }, 'This is a file.', 'a folder, or a name for a new one')
  try {
    accessSync(there, constants.W_OK)
    // root may write into /proc, which takes no folders all the same; Node's `recursive` tries for ever there
    if (there !== resolve(folder)) rmdirSync(mkdtempSync(join(there, '.partial-')))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw notWritten(code === 'ENOENT' ? Object.assign(new Error(), { code: 'EROFS' }) : error, there) ?? error
  }
}

/** What the system refused to write, as a mistake in what was named; undefined for any other error. */
export function notWritten(error: unknown, file?: string): InputError | undefined {
  const { code, path } = error as NodeJS.ErrnoException
  // a write into an open file does not say which
  const named = file ?? path ?? (code === 'ENOSPC' ? 'draftlight' : undefined)
  if (code === undefined || named === undefined || reasons[code] === undefined) return undefined
  return new InputError(
    { file: named },
    `This cannot be written or read: ${reasonOf(error as NodeJS.ErrnoException)}.`,
    'a place that can be used',
  )
}
