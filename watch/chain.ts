/**
 * The chain over published records: each hash covers the record as written and the hash before it, so no old record can
 * be changed, taken out or moved without every later hash changing. It shows edits against a copy that one holds.
 */

/** One line of ledger.lock. */
export interface Link {
  /** 1, 2, 3 ... in the order of publication. */
  readonly sequence: number
  readonly id: string
  /** SHA-256 in hex. */
  readonly hash: string
  readonly previous: string
}
/** A record as written, and where. */
export interface Written {
  readonly id: string
  readonly written: unknown
  readonly file: string
  readonly line: number
}

/**
 * What the first record has for `previous`: the last hash of the chain of the first record format (194 records, without
 * Russian texts and without answers about whoever passed a report on). Its records lie in the project's history.
 */
export const BEGIN = '51bd386891a3ebeb729115ef5056998c537599c8c1246e8f38890b94e536cd7f'

/** One text for one value: keys sorted, no spaces. Strings, booleans, finite numbers, null, lists and records only. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`)
      .join(',')}}`
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value))
    return JSON.stringify(value)
  throw new TypeError(`${String(value)} has no canonical form.`)
}

export async function hashOf(written: unknown, previous: string): Promise<string> {
  const bytes = new TextEncoder().encode(canonical([previous, written]))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Adds published records that the chain does not hold yet, in the order given. */
export async function extend(chain: readonly Link[], records: readonly Written[]): Promise<Link[]> {
  const held = new Set(chain.map((link) => link.id))
  const links = [...chain]
  for (const { id, written } of records.filter((r) => !held.has(r.id))) {
    const previous = headOf(links)
    links.push({ sequence: links.length + 1, id, hash: await hashOf(written, previous), previous })
  }
  return links
}

/** What is wrong first, in the order of publication: where it was written (or in the lock) and what. */
export interface Break {
  readonly id: string
  readonly file: string
  readonly line: number
  readonly problem: string
}

/** The hash that stands for the whole chain: it goes into every release note. */
export const headOf = (chain: readonly Link[]): string => chain[chain.length - 1]?.hash ?? BEGIN

/** Re-reads and recomputes. `undefined` when every link holds. */
export async function firstBreak(
  chain: readonly Link[],
  records: readonly Written[],
  lock: string,
): Promise<Break | undefined> {
  const byId = new Map(records.map((r) => [r.id, r]))
  const seen = new Set<string>()
  let previous = BEGIN
  for (const [i, link] of chain.entries()) {
    const inLock = { id: link.id, file: lock, line: i + 2 }
    if (link.sequence !== i + 1) return { ...inLock, problem: `Link ${i + 1} says that it is number ${link.sequence}.` }
    if (seen.has(link.id)) return { ...inLock, problem: `Record ${link.id} is chained twice.` }
    if (link.previous !== previous) return { ...inLock, problem: `Link ${link.id} does not follow the link before it.` }
    const record = byId.get(link.id)
    if (!record) return { ...inLock, problem: `Record ${link.id} was published and is gone.` }
    if ((await hashOf(record.written, previous)) !== link.hash)
      return {
        id: link.id,
        file: record.file,
        line: record.line,
        problem: `Record ${link.id} is not what was published.`,
      }
    seen.add(link.id)
    previous = link.hash
  }
  return undefined
}

const HEAD =
  '# sequence id hash previous: the chain over published records. Written by `npm run generate`, never by hand.'

export const lockText = (chain: readonly Link[]): string =>
  `${[HEAD, ...chain.map((l) => `${l.sequence} ${l.id} ${l.hash} ${l.previous}`)].join('\n')}\n`

/** Reads what `lockText` wrote; a line that is not of that form, or no head, gives a link that cannot hold. */
export const readLock = (text: string): Link[] =>
  text
    .split('\n')
    .filter((line, i) => line !== (i === 0 ? HEAD : ''))
    .map((line) => {
      const [sequence = '', id = '', hash = '', previous = ''] = line.split(' ')
      return { sequence: Number(sequence), id, hash, previous }
    })
