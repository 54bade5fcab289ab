/** Reads publishers.yaml. The first thing that is wrong is thrown as an InputError with its file and line. */
import { fail, keys, parseDay, readYaml, type Path, type YamlSource } from '@draftlight/law'
import type { Publishers } from './publishers.ts'

const networks = ['host', 'name', 'why', 'listed_in_russia'] as const
const groups = {
  propaganda: networks,
  underTest: networks,
  looked: ['host', 'name', 'listed_in_russia'],
} as const satisfies Record<keyof Publishers, readonly string[]>

export function readPublishers(text: string, file: string): Publishers {
  const page = readYaml(text, file)
  const written: unknown = page.doc.toJS()
  keys(page, [], written, Object.keys(groups))
  const lists = written as Record<string, unknown>
  for (const [group, allowed] of Object.entries(groups)) {
    const list = lists[group]
    if (!Array.isArray(list)) return fail(page, [group], `"${group}" is no list.`, `a list of ${allowed.join(', ')}`)
    list.forEach((one: unknown, i) => check(page, [group, i], one, allowed))
  }
  return written as Publishers
}

function check(page: YamlSource, at: Path, written: unknown, allowed: readonly string[]): void {
  keys(page, at, written, allowed)
  const one = written as Record<string, unknown>
  for (const key of allowed.filter((k) => k !== 'listed_in_russia'))
    if (typeof one[key] !== 'string' || one[key] === '') fail(page, [...at, key], `"${key}" is missing.`, 'a text')
  const listed = one['listed_in_russia']
  const needed = !allowed.includes('why')
  if (listed === undefined ? needed : listed !== 'no' && (typeof listed !== 'string' || parseDay(listed) === undefined))
    fail(
      page,
      [...at, 'listed_in_russia'],
      listed === undefined ? '"listed_in_russia" is missing.' : `"${String(listed)}" is no listing.`,
      'the day of the listing, or no; a publisher of whom nobody has looked is left out',
    )
}
