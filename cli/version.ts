import { readFileSync } from 'node:fs'

/** Of the project, from the program's own package file. */
export const version: string = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version
