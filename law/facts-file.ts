/**
 * The facts of one person in a YAML or JSON file, named as the law base names them, in groups or not. `otherwise: never` and
 * `default_person` may stand beside `facts:`; else the file is the facts.
 */
import type { Day } from './language/day.ts'
import type { Facts } from './language/knowledge.ts'
import type { LinkedLaw } from './language/link.ts'
import { GivenError } from './given-error.ts'
import { factsFrom, type Clock } from './given.ts'
import { tooFarAhead } from './order.ts'
import { mustBeWhole } from './written.ts'
import { fail, failGiven, keys, readYaml } from './yaml-source.ts'

/** The day asked about, and how instants become days: `clock` and `zones` of @draftlight/country. */
export interface FactsFileOptions {
  readonly on: Day
  readonly clock: Clock
  readonly zones: readonly string[]
}

/** Throws InputError (file, line, expected, nearest word). */
export function readFactsFile(law: LinkedLaw, text: string, file: string, options: FactsFileOptions): Facts {
  const source = readYaml(text, file)
  const root = source.doc.toJS() as Record<string, unknown>
  const wrapped = 'facts' in root
  if (wrapped) keys(source, [], root, ['facts', 'otherwise', 'default_person'])
  if (root['otherwise'] !== undefined && root['otherwise'] !== 'never')
    fail(
      source,
      ['otherwise'],
      `"${String(root['otherwise'])}" is no way to read what is not given.`,
      '"never", or nothing: then it is unknown',
      'never',
    )
  for (const part of ['facts', 'default_person'])
    if (wrapped && (typeof (root[part] ?? {}) !== 'object' || Array.isArray(root[part])))
      fail(source, [part], `"${part}" is no record.`, 'a fact and its value')
  const given = wrapped ? { ...(root['default_person'] as object), ...(root['facts'] as object) } : root
  try {
    mustBeWhole(law, given as Record<string, unknown>)
    const facts = factsFrom(law, given as Record<string, unknown>, {
      ...options,
      otherwiseNever: root['otherwise'] === 'never',
    })
    const yearOn = options.on + 366
    const ahead = tooFarAhead(law, facts, yearOn, yearOn)
    if (ahead !== undefined)
      throw new GivenError(
        [ahead],
        `"${ahead}" is more than a year after the day asked about.`,
        'a day of which one can know by then',
      )
    return facts
  } catch (error) {
    if (!(error instanceof GivenError)) throw error
    const bases = wrapped ? [['facts'], ['default_person']] : [[]]
    // days that contradict one another are named alone, whatever group they stand in
    const groups = [[], ...Object.keys(given).map((group) => [group])]
    const paths = bases.flatMap((b) => groups.map((group) => [...b, ...group, ...error.path]))
    return failGiven(source, paths.find((p) => source.doc.hasIn(p)) ?? paths[0]!, error)
  }
}
