// acts.yaml, sources.yaml, practice.yaml, wording.yaml and reviews.yaml -> typed modules; essay-statements.yaml -> docs/. Called by scripts/generate.mjs.
// An error names the file, the line, what was expected and the nearest right word; nothing is written then.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'

// the room's own, through vite because Node 20 reads no TypeScript
const load = async (name) =>
  (await runnerImport(join(import.meta.dirname, name), { configFile: false, logLevel: 'error' })).module
const { fail, keys, parseYaml } = await load('yaml-source.ts')
const { nearest } = await load('input-error.ts')
const { parseDay } = await load('language/day.ts')

/** -> {"generated/acts.ts": text, …}. Throws Error "file:line: problem. Expected ...". */
export async function modules(roomDir) {
  const sources = record(read(roomDir, 'sources.yaml', { sources: 'map' }), ['sources'], SOURCE)
  const file = read(roomDir, 'acts.yaml', {
    readTo: 'one',
    acts: 'map',
    epochs: 'list',
    moving: 'list',
  })
  const known = { sources: Object.keys(sources), acts: Object.keys(file.root.acts) }
  const acts = record(file, ['acts'], ACT, known)
  const epochs = file.root.epochs.map((_, i) => fields(file, ['epochs', i], EPOCH, known))
  const moving = file.root.moving.map((_, i) => fields(file, ['moving', i], MOVING, known))
  const readTo = {
    day: KINDS.day(file, ['readTo'], file.root.readTo),
  }
  ordered(file, epochs)
  // what is said of a moving act is a matter of the messages: who reads another language need not load it
  const movingWords = Object.fromEntries(moving.map(({ id, title, note }) => [id, { title, note }]))
  const movingFacts = moving.map((m) =>
    Object.fromEntries(Object.entries(m).filter(([key]) => !(key in movingWords[m.id]))),
  )
  const seen = read(roomDir, 'practice.yaml', { readTo: 'one', practice: 'list' })
  const practice = seen.root.practice.map((_, i) => fields(seen, ['practice', i], PRACTICE, known))
  const practiceReadTo = KINDS.day(seen, ['readTo'], seen.root.readTo)
  unlike(seen, ['practice'], practice)
  unlike(file, ['moving'], moving)
  practice.forEach((p, i) => {
    if (p.to < p.from) fail(seen, ['practice', i, 'to'], 'It ends before it begins.', 'the later day in "to"')
  })
  const wording = record(read(roomDir, 'wording.yaml', { wording: 'map' }), ['wording'], WORDING, known)
  const essay = read(roomDir, 'essay-statements.yaml', { statements: 'list' })
  const statements = essay.root.statements.map((_, i) => fields(essay, ['statements', i], STATEMENT, known))
  const reviewed = read(roomDir, 'reviews.yaml', { reviews: 'list' })
  const reviews = reviewed.root.reviews.map((_, i) => fields(reviewed, ['reviews', i], REVIEW, known))
  return {
    'generated/acts.ts': text(
      'acts.yaml',
      `import type { Act, Epoch } from '../acts.ts'`,
      `/** Every act that the rules cite, by its key. */`,
      `export const acts = ${lines(acts)} as const satisfies Readonly<Record<string, Act>>`,
      `export const epochs: readonly Epoch[] = ${list(epochs)}`,
    ),
    'generated/read-to.ts': text(
      'acts.yaml',
      `import type { Moving } from '../read-to.ts'`,
      `export const readTo = ${JSON.stringify(readTo)} as const`,
      `/** What was known to be changing on the day to which the law was read. */`,
      `export const moving = ${list(movingFacts)} as const satisfies readonly Moving[]`,
    ),
    'generated/moving-in-english.ts': text(
      'acts.yaml',
      `import type { MovingWords } from '../messages/types.ts'`,
      `export const movingInEnglish: MovingWords = ${lines(movingWords)}`,
    ),
    'generated/practice.ts': text(
      'practice.yaml',
      `import type { Practice } from '../practice.ts'`,
      `export const readTo = ${JSON.stringify(practiceReadTo)}`,
      `/** What was seen to be done, or looked for and not seen. */`,
      `export const practice = ${list(practice)} as const satisfies readonly Practice[]`,
    ),
    'generated/sources.ts': text(
      'sources.yaml',
      `import type { Source } from '../acts.ts'`,
      `/** Every source by its code: what the rules rest on. */`,
      `export const sources = ${lines(sources)} as const satisfies Readonly<Record<string, Source>>`,
    ),
    'generated/essay-statements.ts': text(
      'essay-statements.yaml',
      `import type { EssayStatement } from '../essay.ts'`,
      `export const essayStatements: readonly EssayStatement[] = ${list(statements)}`,
    ),
    '../docs/essay-statements.md': essayTable(statements),
    'generated/wording.ts': text(
      'wording.yaml',
      `import type { Wording } from '../book/book.ts'`,
      `export const wording: Readonly<Record<string, Wording>> = ${lines(wording)}`,
    ),
    'generated/reviews.ts': text(
      'reviews.yaml',
      `import type { Review } from '../review/review.ts'`,
      `/** What reviewers have said; those whose content has changed since no longer count. */`,
      `export const reviews: readonly Review[] = ${list(reviews)}`,
    ),
  }
}

// ---------------------------------------------------------------- what a record holds: field -> [kind, required]

const ACT = {
  title: ['text', true],
  adopted: ['day', false],
  inForce: ['day', true],
  seen: ['seen', true],
  note: ['text', true],
}
const STATEMENT = {
  says: ['text', true],
  verdict: ['essayVerdict', true],
  note: ['text', true],
  rule: ['text', true],
  example: ['text', true],
}
const WORDING = { text: ['text', true], seen: ['day', true], from: ['text', true] }
const REVIEW = {
  part: ['part', true],
  of: ['text', true],
  verdict: ['verdict', true],
  note: ['text', false],
  role: ['text', true],
  date: ['day', true],
}
const EPOCH = {
  id: ['text', true],
  title: ['text', true],
  from: ['dayOrRange', true],
  kind: ['epochKind', true],
  acts: ['acts', true],
  sources: ['sources', true],
}
const MOVING = {
  id: ['text', true],
  title: ['text', true],
  since: ['date', true],
  knownTo: ['day', false],
  note: ['text', true],
  sources: ['sources', true],
  rules: ['rules', true],
  reading: ['reading', false],
  fate: ['fate', false],
}
const READING = { switch: ['text', true], asRead: ['text', true], changed: ['text', true] }
const FATE = { outcome: ['outcome', true], from: ['day', false], on: ['day', true], sources: ['sources', true] }
const PRACTICE = {
  id: ['text', true],
  from: ['day', true],
  to: ['day', true],
  places: ['places', true],
  about: ['words', true],
  kind: ['seenOrNot', true],
  sources: ['sources', true],
}
const SOURCE = {
  title: ['text', true],
  publisher: ['text', true],
  date: ['date', false],
  url: ['urls', false],
  listed_in_russia: ['listing', false],
}

const oneOf =
  (...words) =>
  (file, path, value) =>
    words.includes(value)
      ? value
      : fail(file, path, `"${value}" is none of its words.`, words.join(', '), nearest(String(value), words))
const namesOf = (kind) => (file, path, value, known) => {
  if (!Array.isArray(value)) fail(file, path, 'This is no list.', `a list of keys of ${kind}`)
  value.forEach((name, i) => {
    if (!known[kind].includes(name))
      fail(
        file,
        [...path, i],
        `There is no "${name}" among the ${kind}.`,
        `a key of ${kind}`,
        nearest(String(name), known[kind]),
      )
  })
  return value
}
const DAY = 'a day of the calendar (YYYY-MM-DD)'
const KINDS = {
  text: (file, path, value) =>
    typeof value === 'string' && value.trim() !== ''
      ? value.trim()
      : fail(file, path, 'There is no text here.', 'some words'),
  day: (file, path, value) => (isDay(value) ? value : fail(file, path, `"${value}" is no day.`, DAY)),
  /** A day, or a year or month where no more is shown. */
  date: (file, path, value) =>
    isDay(value) || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value)
      ? String(value)
      : fail(file, path, `"${value}" is no date.`, `${DAY}, a month or a year`),
  dayOrRange: (file, path, value) => {
    if (isDay(value)) return { earliest: value, latest: value }
    const between = value?.between
    if (!Array.isArray(between) || between.length !== 2 || !between.every(isDay) || between[0] >= between[1])
      fail(file, path, 'This is no day and no range of days.', `${DAY}, or {between: [day, later day]}`)
    return { earliest: between[0], latest: between[1] }
  },
  urls: (file, path, value) => {
    const all = Array.isArray(value) ? value : [value]
    for (const url of all)
      if (!/^https?:\/\/\S+$/.test(url))
        fail(file, path, `"${url}" is no address.`, 'an address that begins with http, or a list of them')
    return all
  },
  seen: (file, path, value) =>
    oneOf('yes', 'partly', 'no')(file, path, value === true ? 'yes' : value === false ? 'no' : value),
  epochKind: oneOf('law', 'practice'),
  seenOrNot: oneOf('seen', 'not-seen'),
  places: (file, path, value) =>
    Array.isArray(value) && value.length > 0 && value.every((code) => /^RU(-[A-Z]{2,3})?$/.test(code))
      ? value
      : fail(file, path, 'These are no places.', 'a list of ISO 3166-2 codes, or [RU]'),
  /** Ids of rules and remedies: that they exist is checked by the type of the generated module. */
  words: (file, path, value) =>
    Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === 'string')
      ? value
      : fail(file, path, 'This is no list of words.', 'ids of rules and of remedies'),
  verdict: oneOf('agree', 'wrong', 'depends'),
  essayVerdict: oneOf('right', 'dated', 'wrong', 'practice'),
  part: (file, path, value) =>
    /^(rule|reading|example) \S+$/.test(value)
      ? value
      : fail(file, path, `"${value}" is no part of a rule.`, '"rule ID", "reading NAME" or "example ID"'),
  acts: namesOf('acts'),
  sources: namesOf('sources'),
  /** That they exist is tested. */
  rules: (file, path, value) =>
    Array.isArray(value) && value.every((rule) => typeof rule === 'string')
      ? value
      : fail(file, path, 'This is no list of rules.', 'ids of rules'),
  reading: (file, path) => fields(file, path, READING),
  outcome: oneOf('adopted', 'dropped'),
  fate: (file, path, value, known) => {
    const fate = fields(file, path, FATE, known)
    if ((fate.outcome === 'adopted') !== (fate.from !== undefined))
      fail(file, path, 'Only an adopted act has a first day, and it has one.', '"from" with "adopted" alone')
    return fate
  },
  listing: (file, path, value) =>
    value === 'no' || value === false
      ? 'no'
      : isDay(value)
        ? value
        : fail(
            file,
            path,
            `"${value}" is no listing.`,
            'the day of the listing, or no; leave the line out while it is unknown',
          ),
}
const isDay = (value) => typeof value === 'string' && parseDay(value) !== undefined

// ---------------------------------------------------------------- reading and checking

function read(roomDir, name, shape) {
  const source = parseYaml(readFileSync(join(roomDir, name), 'utf8'), `law/${name}`)
  const file = { ...source, root: source.doc.toJS() }
  keys(file, [], file.root, Object.keys(shape))
  for (const [key, kind] of Object.entries(shape)) {
    const value = file.root[key]
    if (kind === 'list' ? !Array.isArray(value) : kind === 'map' ? !isRecord(value) : value === undefined)
      fail(
        file,
        key in file.root ? [key] : [],
        `"${key}" is missing or of the wrong kind.`,
        kind === 'one' ? `a value` : `a ${kind}`,
      )
  }
  return file
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

function record(file, path, shape, known) {
  return Object.fromEntries(
    Object.keys(file.root[path[0]]).map((key) => [key, fields(file, [...path, key], shape, known)]),
  )
}
function fields(file, path, shape, known) {
  const given = path.reduce((value, key) => value[key], file.root)
  keys(file, path, given, Object.keys(shape))
  const out = {}
  for (const [key, [kind, required]] of Object.entries(shape)) {
    if (given[key] === undefined) {
      if (required) fail(file, path, `"${key}" is missing.`, `keys ${Object.keys(shape).join(', ')}`)
      continue
    }
    out[key] = KINDS[kind](file, [...path, key], given[key], known)
  }
  return out
}
function unlike(file, path, records) {
  records.forEach((record, i) => {
    if (records.findIndex((other) => other.id === record.id) < i)
      fail(file, [...path, i, 'id'], `"${record.id}" is there twice.`, 'an id of its own')
  })
}
function ordered(file, epochs) {
  unlike(file, ['epochs'], epochs)
  epochs.forEach((epoch, i) => {
    if (i > 0 && epoch.from.earliest < epochs[i - 1].from.earliest)
      fail(file, ['epochs', i, 'from'], 'It begins before the one above it.', 'the newest last')
  })
}

// ---------------------------------------------------------------- writing

const text = (from, ...parts) =>
  `// Generated from ${from} by \`npm run generate\`. Change that file, not this one.\n${parts.join('\n')}\n`
const lines = (records) =>
  `{\n${Object.entries(records)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
    .join('')}}`
const list = (records) => `[\n${records.map((value) => `  ${JSON.stringify(value)},\n`).join('')}]`

/** The essay's legal statements as a table, each with the rule and the example that decide. */
function essayTable(statements) {
  const count = (verdict) => statements.filter((s) => s.verdict === verdict).length
  const rows = statements.map(
    ({ says, verdict, note, rule, example }) =>
      `| ${says} | **${verdict}** | ${note} | [\`${rule}\`](law-book.md#rule-${rule.replaceAll('/', '-')}), ${example} |`,
  )
  return [
    '<!-- Generated from law/essay-statements.yaml by `npm run generate`. Change that file, not this one. -->',
    '# What the essay states as law',
    '',
    'The project began with an essay of July 2025. These are its statements about the law, in our words, against what the rules',
    `here say: ${count('right')} right, ${count('dated')} dated (true of an older text, or overtaken since), ${count('wrong')} wrong, ${count('practice')} practice (reported, and not what the law`,
    'said). Each names the rule of the law book and the worked example where it can be looked up. No lawyer has checked them.',
    '',
    '| The essay says | It is | Because | Rule, example |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
