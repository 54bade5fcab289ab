/**
 * The facts of one person in a YAML or JSON file, named as the law base names them, in groups or not. `otherwise: never` and
 * `default_person` may stand beside `facts:`; else the file is the facts.
 */
import type { Day } from './language/day.ts'
import type { Facts } from './language/knowledge.ts'
import type { LinkedLaw } from './language/link.ts'
import { factsFrom, GivenError, type Clock } from './given.ts'
import { fail, keys, readYaml } from './yaml-source.ts'

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
  const given = wrapped ? { ...(root['default_person'] as object), ...(root['facts'] as object) } : root
  try {
    return factsFrom(law, given as Record<string, unknown>, {
      ...options,
      otherwiseNever: root['otherwise'] === 'never',
    })
  } catch (error) {
    if (!(error instanceof GivenError)) throw error
    const bases = wrapped ? [['facts'], ['default_person']] : [[]]
    const at = bases.find((b) => source.doc.hasIn([...b, ...error.path])) ?? bases[0]!
    return fail(source, [...at, ...error.path], error.problem, error.expected, error.near)
  }
}
