// The page and the documentation as one folder for any host: FOLDER/index.html, FOLDER/handbook/index.html, FOLDER/_headers.
//   node scripts/build-site.mjs [FOLDER]      default: out/site
import { rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { withDoors } from './doors.mjs'
import { mustBeOurs } from './own-folder.mjs'
import { buildRooms } from './pack.mjs'

const root = resolve(fileURLToPath(new URL('..', import.meta.url)))

const documentation = async (door, to) => {
  const packages = `${to}.packages`
  buildRooms(packages)
  const { buildHandbook } = await door('handbook')
  await buildHandbook({ project: root, packages, to })
  rmSync(packages, { recursive: true })
}

/** Page, documentation, and the file of headers. */
export const buildSite = (to) => {
  mustBeOurs(to, ['_headers', '.built-from', 'licences.txt'])
  return buildInto(to)
}
const buildInto = (to) =>
  withDoors(async (door) => {
    const { buildPage, headersFile } = await door('studio')
    const { pathsIn } = await door('handbook')
    await buildPage(root, to)
    await documentation(door, join(to, 'handbook'))
    // a note of the build, for the build
    rmSync(join(to, '.built-from'))
    writeFileSync(join(to, '_headers'), headersFile(pathsIn(to)))
  })

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const to = resolve(process.argv[2] ?? join(root, 'out', 'site'))
  await buildSite(to)
  console.log(relative(process.cwd(), join(to, 'index.html')))
}
