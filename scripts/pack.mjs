// Makes the npm packages of the rooms that others build on: JavaScript, types, docstrings, and nothing that is not used.
//   node scripts/pack.mjs [FOLDER]     writes FOLDER/draftlight-law-0.1.0.tgz … (default: out/packages)
// In the repository the rooms are read as TypeScript; what is published is what `tsc` makes of each room's door.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseSync } from 'oxc-parser'

const root = fileURLToPath(new URL('..', import.meta.url))
/** In the order in which they need each other. */
export const ROOMS = ['law', 'country', 'sim']
const read = (path) => JSON.parse(readFileSync(path, 'utf8'))
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

const run = (command, args, cwd) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${error ?? ''}${stdout ?? ''}${stderr ?? ''}`)
}

/** Every file in a folder and below it. */
export const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath ?? e.path, e.name))
    .toSorted()

/** Every module that a file names, with the place of its name in the text. */
const importsOf = (file, text) => {
  const { module, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`)
  return [
    ...module.staticImports.map((x) => x.moduleRequest),
    ...module.staticExports.flatMap((x) => x.entries.map((e) => e.moduleRequest).filter(Boolean)),
    // import('./x.js') and, in types, import('./x.ts').Name
    ...[...text.matchAll(/import\(\s*(['"])(.+?)\1\s*\)/g)].map((m) => ({
      value: m[2],
      start: m.index + m[0].indexOf(m[1]),
      end: m.index + m[0].lastIndexOf(m[1]) + 1,
    })),
  ]
}

/** `tsc` leaves `.ts` in the types' own imports; a reader of the package has no such file. */
const withoutTs = (file) => {
  const text = readFileSync(file, 'utf8')
  const places = new Map(importsOf(file, text).map((x) => [x.start, x]))
  let made = text
  for (const { value, start, end } of [...places.values()].sort((a, b) => b.start - a.start))
    if (value.startsWith('.') && value.endsWith('.ts'))
      made = `${made.slice(0, start)}'${value.slice(0, -3)}.js'${made.slice(end)}`
  writeFileSync(file, made)
}

/** What the built files import from outside, checked against what the room says it needs. */
const neededBy = (folder, room, own) => {
  const names = new Set(
    filesIn(folder).flatMap((file) =>
      importsOf(file, readFileSync(file, 'utf8'))
        .map((x) => x.value)
        .filter((name) => !name.startsWith('.')),
    ),
  )
  return Object.fromEntries(
    [...names].toSorted().map((name) => {
      if (name.startsWith('node:')) throw new Error(`${room}: imports "${name}", which a browser has not`)
      const version = own.dependencies?.[name]
      if (version === undefined)
        throw new Error(`${room}/package.json: "${name}" is imported and not among its dependencies`)
      // the rooms are one release: each needs the others of its own version
      return [name, name.startsWith('@draftlight/') ? own.version : version]
    }),
  )
}

/**
 * Builds the packages' folders, ready for `npm pack`: `to/law`, `to/country`, `to/sim`.
 * @throws what `tsc` says; an import that a room does not declare, or that a browser has not.
 */
export const buildRooms = (to) => {
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  const config = join(to, 'tsconfig.json')
  const settings = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      rewriteRelativeImportExtensions: true,
      rootDir: root,
      outDir: to,
      typeRoots: [],
      types: [],
    },
    include: [],
    files: ROOMS.map((room) => join(root, room, 'index.ts')),
  }
  writeFileSync(config, JSON.stringify(settings))
  run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', config], root)
  rmSync(config)
  for (const room of ROOMS) {
    const folder = join(to, room)
    for (const file of filesIn(folder)) if (file.endsWith('.d.ts')) withoutTs(file)
    const own = read(join(root, room, 'package.json'))
    const { name, version, description, license, type, engines, sideEffects } = {
      ...read(join(root, 'package.json')),
      ...own,
    }
    const published = {
      name,
      version,
      description,
      license,
      type,
      engines,
      ...(sideEffects === false && { sideEffects }),
      exports: { '.': { types: './index.d.ts', default: './index.js' }, './package.json': './package.json' },
      dependencies: neededBy(folder, room, own),
    }
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(published, undefined, 2)}\n`)
    cpSync(join(root, room, 'README.md'), join(folder, 'README.md'))
    cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
    // the licences of the tables go where the numbers go
    if (room === 'country') cpSync(join(root, 'country/data/datapackage.json'), join(folder, 'datapackage.json'))
  }
}

/** Builds and packs; the tarballs' paths, in the order of `ROOMS`. */
export const packRooms = (to) => {
  mkdirSync(to, { recursive: true })
  const aside = join(to, '.build')
  buildRooms(aside)
  const packed = ROOMS.map((room) => {
    run(npm, ['pack', '--ignore-scripts', '--pack-destination', to], join(aside, room))
    return join(to, `draftlight-${room}-${read(join(root, room, 'package.json')).version}.tgz`)
  })
  rmSync(aside, { recursive: true })
  return packed
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const file of packRooms(resolve(process.argv[2] ?? join(root, 'out', 'packages'))))
    console.log(relative(process.cwd(), file))
