/** Serves the page on localhost until Ctrl-C; builds it first when it is missing or stale. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPage, pageIsFresh, servePage } from '@draftlight/studio'
import { UsageError, type Command } from '../command.ts'
import { mustTakeFiles } from '../files/read-input.ts'
import { wholeNumber } from '../given.ts'

/** A port that cannot be had, as a mistake in the words of the command; undefined for any other error. */
export function portRefused(error: unknown, port: number): UsageError | undefined {
  const why = { EADDRINUSE: 'is taken', EACCES: 'may not be used' }[(error as NodeJS.ErrnoException).code ?? '']
  return why === undefined
    ? undefined
    : new UsageError(`port ${port} ${why}. Expected a free one; without --port one is found.`)
}

/** The bundler takes what follows these signs in a path for no part of it. Throws UsageError. */
export function mustBeBuildable(project: string): void {
  if (/[#?]/.test(project))
    throw new UsageError(`the page cannot be built in ${project}. Expected a folder without "#" and "?" in its path.`)
}

export const studio: Command = {
  summary: 'the page with its three rooms, on localhost',
  usage: 'studio [--port N]',
  options: { port: { type: 'string' } },
  async run(values) {
    const port = wholeNumber(values, 'port', 0, 65_535) ?? 0
    const project = fileURLToPath(new URL('../..', import.meta.url))
    const folder = join(project, 'studio', 'dist')
    if (!pageIsFresh(project)) {
      mustBeBuildable(project)
      mustTakeFiles(folder)
      console.error('draftlight: building the page …')
      await buildPage(project)
    }
    const server = await servePage({ folder, port }).catch((error: unknown) => {
      throw portRefused(error, port) ?? error
    })
    console.log(`The studio is at ${server.url}  (Ctrl-C ends it)`)
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    })
    await server.close()
    return 0
  },
}
