import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { acts, actsInForce, epochs, sources, type Act } from './acts.ts'
import { factsFrom } from './given.ts'
import { valueAndCites } from './language/answer.ts'
import { law } from './law.ts'
import { lawReadTo, moving } from './read-to.ts'
import { dayOf, isoOf } from './language/day.ts'
import { latestOf, type Cite } from './language/rule.ts'
import { saidOfOccupied, type SaidOfOccupied } from './occupied.ts'
import { practice } from './practice.ts'
import { preparations, remedies, type Remedy } from './remedies.ts'
import { rules } from './rules/index.ts'
import { switches } from './readings.ts'

const cites: readonly Cite[] = rules.flatMap((r) =>
  r.versions.flatMap((v) => [...v.cites, ...(v.unless ?? []).flatMap((x) => x.cites)]),
)
const list: readonly Remedy[] = remedies
const remedyCites = list.flatMap((r) => [...r.cites, ...r.filedBy.cites, ...r.effects.flatMap((e) => e.cites)])
const ofOccupied: readonly SaidOfOccupied[] = saidOfOccupied
const occupiedCites = ofOccupied.flatMap((s) => s.cites)
const epochActs = epochs.flatMap((e) => e.acts)
const cited = [
  ...cites.flatMap((c) => c.sources),
  ...switches.flatMap((s) => Object.values(s.options).flatMap((o) => o.heldBy)),
  ...epochs.flatMap((e) => e.sources),
  ...moving.flatMap((m) => m.sources),
  ...practice.flatMap((p) => p.sources),
  ...remedyCites.flatMap((c) => c.sources),
  ...occupiedCites.flatMap((c) => c.sources),
  ...ofOccupied.flatMap((s) => s.seen),
  ...Object.values(preparations).flat(),
  // what one of those who help does: studio/me/who-helps.ts
  'S155',
]

test('every act that a rule, a remedy or an epoch names is described, and no other', () => {
  expect(new Set([...cites, ...remedyCites, ...occupiedCites].map((c) => c.act).concat(epochActs))).toEqual(
    new Set(Object.keys(acts)),
  )
})

test('every source code that a rule, a reading, an epoch, a remedy or a record of practice rests on is described, and no other', () => {
  expect(new Set(cited)).toEqual(new Set(Object.keys(sources)))
})

test('each sentence about occupied territory states an article, or what was seen, with sources', () => {
  for (const { id, cites: states, seen } of ofOccupied) {
    expect(states.length > 0, id).toBe(seen.length === 0)
    for (const c of states) expect(c.sources.length, id).toBeGreaterThan(0)
  }
})

test('an act that a text mentions in passing ("as amended by 437-FZ") is described too', () => {
  const mentioned = cites.flatMap((c) => c.point.match(/\d+-FZ/g) ?? [])
  expect(mentioned.filter((act) => !(act in acts))).toEqual([])
  expect(mentioned).toContain('437-FZ')
})

test('no version rests on a text that was amended only after it had begun', () => {
  const known: Readonly<Record<string, Act>> = acts
  const later = rules.flatMap((rule) =>
    rule.versions.flatMap(({ since, cites }) =>
      cites.flatMap(({ point }) => {
        const by = /as amended by (\d+-FZ)/.exec(point)?.[1]
        return by && dayOf(known[by]!.adopted!) > latestOf(since) ? [`${rule.id}: ${point}`] : []
      }),
    ),
  )
  expect(later).toEqual([])
})

test('the law is read to the newest legal source: no act or epoch of law begins later', () => {
  expect(isoOf(lawReadTo)).toBe('2026-03-10')
  for (const act of Object.values(acts)) expect(dayOf(act.inForce)).toBeLessThanOrEqual(lawReadTo)
  for (const epoch of epochs) if (epoch.kind === 'law') expect(dayOf(epoch.from.latest)).toBeLessThanOrEqual(lawReadTo)
})

test('the epochs that have begun by a day, newest first', () => {
  expect(actsInForce(dayOf('2023-08-03')).map((e) => e.id)).toEqual(['E02', 'E01', 'E00'])
  expect(actsInForce(dayOf('2023-08-04'))[0]).toMatchObject({ id: 'E03', since: dayOf('2023-08-04') })
  expect(actsInForce(dayOf('2011-12-31'))).toEqual([])
})

test('an epoch whose first day is not known counts from its latest one', () => {
  expect(actsInForce(dayOf('2025-05-30')).map((e) => e.id)).not.toContain('E10')
  expect(actsInForce(dayOf('2025-05-31'))[0]?.id).toBe('E10')
})

const generate = (await import(new URL('./generate.mjs', import.meta.url).href)) as {
  modules: (roomDir: string) => Promise<Record<string, string>>
}
/** What generating says when one line of one file is changed. */
async function complaint(name: string, from: string, to: string): Promise<string> {
  const room = mkdtempSync(join(tmpdir(), 'acts-'))
  for (const file of ['acts.yaml', 'practice.yaml', 'sources.yaml'])
    cpSync(join(import.meta.dirname, file), join(room, file))
  const text = readFileSync(join(room, name), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(room, name), text.replace(from, to))
  return generate.modules(room).then(
    () => 'nothing',
    (error: Error) => error.message,
  )
}
const lineOf = (name: string, text: string): number =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1

test('what is wrong in acts.yaml or sources.yaml is said with file, line and the nearest right word', async () => {
  const first = lineOf('acts.yaml', 'adopted: 1998-03-28')
  expect(await complaint('acts.yaml', 'adopted: 1998-03-28', 'adoptd: 1998-03-28')).toBe(
    `law/acts.yaml:${first}: Unknown key "adoptd". Expected one of title, adopted, inForce, seen, note. Did you mean "adopted"?`,
  )
  expect(await complaint('acts.yaml', 'adopted: 1998-03-28', 'adopted: 1998-02-30')).toBe(
    `law/acts.yaml:${first}: "1998-02-30" is no day. Expected a day of the calendar (YYYY-MM-DD).`,
  )
  expect(await complaint('acts.yaml', '    seen: partly\n', '')).toMatch(
    /^law\/acts\.yaml:\d+: "seen" is missing\. Expected keys title/,
  )
  expect(await complaint('acts.yaml', 'acts: [437-FZ]', 'acts: [487-FZ]')).toBe(
    `law/acts.yaml:${lineOf('acts.yaml', 'acts: [437-FZ]')}: There is no "487-FZ" among the acts. Expected a key of acts. Did you mean "437-FZ"?`,
  )
  expect(await complaint('acts.yaml', 'sources: [S184]', 'sources: [S999]')).toContain(
    'There is no "S999" among the sources.',
  )
  expect(await complaint('acts.yaml', 'kind: practice', 'kind: practise')).toContain('Did you mean "practice"?')
  expect(await complaint('acts.yaml', '[2025-05-01, 2025-05-31]', '[2025-05-31, 2025-05-01]')).toContain(
    'no day and no range of days',
  )
  expect(await complaint('sources.yaml', 'date: 2023-04-14', 'date: April')).toBe(
    `law/sources.yaml:${lineOf('sources.yaml', 'date: 2023-04-14')}: "April" is no date. Expected a day of the calendar (YYYY-MM-DD), a month or a year.`,
  )
  expect(await complaint('acts.yaml', 'knownTo: 2026-03-15', 'knownTo: soon')).toContain('"soon" is no day.')
  expect(
    await complaint(
      'acts.yaml',
      '    rules: [register/extract, data-sharing/due]',
      '    rules: [register/extract, data-sharing/due]\n    fate: {outcome: adoped, on: 2026-05-01, sources: []}',
    ),
  ).toContain('Did you mean "adopted"?')
  expect(
    await complaint(
      'acts.yaml',
      '    rules: [register/extract, data-sharing/due]',
      '    rules: [register/extract, data-sharing/due]\n    fate: {outcome: adopted, on: 2026-05-01, sources: []}',
    ),
  ).toContain('Only an adopted act has a first day')
  expect(
    await complaint('sources.yaml', 'publisher: Garant', 'publisher: Garant\n    listed_in_russia: perhaps'),
  ).toContain('"perhaps" is no listing.')
  expect(await complaint('sources.yaml', 'publisher: Garant', 'publisher: 5')).toContain('There is no text here.')
})

test('the decree on mobilization summonses is no ground of a conscript’s answers', () => {
  const given = { register: 'federal', target: 'conscript', in_reserve: false, placed_at: '2026-02-10' }
  const facts = factsFrom(law, given, {
    on: dayOf('2026-02-20'),
    clock: () => undefined,
    zones: [],
    otherwiseNever: true,
  })
  expect(valueAndCites(law, 'service/on', facts)).toEqual({
    value: '2026-02-17',
    cites: expect.not.arrayContaining(['decree 1200']) as unknown,
  })
})
