/** scenarios/claims.yaml: read and checked. Errors name file, line, what was expected and the nearest right word. */
import { GivenError, fail, failGiven, keys, law, readYaml, type Path, type YamlSource } from '@draftlight/law'
import { column, indicators } from '../indicators.ts'
import { growsWithMen, QUANTITIES, type Quantity } from '../ensemble/quantity.ts'
import { allParameters } from '../ensemble/ranges.ts'
import { readScenario, shippedScenario, textOf, type ScenarioByName } from '../scenario/scenario-file.ts'
import { practiceFields } from '../scenario/scenario-fields.ts'
import { list, oneOf, recordOf, texts, valueOf, words } from '../scenario/scenario-value.ts'
import { isSourced } from '../source.ts'
import { parameters } from '../stages/index.ts'
import { answerOf } from './by-law.ts'
import type { Claim, ClaimsFile, DataTest, Direction, LawTest, RunsTest } from './claim.ts'
import { publishedTables } from './published.ts'

/**
 * Claims and the rule of their verdicts, as `scenarios/claims.yaml` holds them. `named` gives the texts of the scenarios that they name. Throws
 * InputError with file, line, what was expected and the nearest word.
 */
export function readClaims(text: string, file: string, named: ScenarioByName = shippedScenario): ClaimsFile {
  const source = readYaml(text, file)
  const root = source.doc.toJS() as Record<string, unknown>
  keys(source, [], root, ['rule', 'no-effect', 'claims'])
  const rule = words(source, ['rule'], root['rule'])
  const noEffect = noEffectOf(source, root['no-effect'] ?? {})
  const claims = list(source, ['claims'], root['claims']).map((c, i) => claimOf(source, ['claims', i], c, named))
  claims.forEach((c, i) => {
    if (claims.findIndex((other) => other.id === c.id) < i)
      fail(source, ['claims', i, 'id'], `There are two claims "${c.id}".`, 'a name of its own')
  })
  return { rule, noEffect, claims }
}

/** Every parameter without a source must say at which value it plays no part; one with a source must not. */
function noEffectOf(source: YamlSource, given: unknown): Readonly<Record<string, number>> {
  const read = recordOf(source, ['no-effect'], given, practiceFields) as Record<string, Record<string, number>>
  const out: Record<string, number> = {}
  for (const { id, stage, name, of } of allParameters) {
    const value = read[stage]?.[name]
    if (isSourced(of) && value !== undefined)
      fail(source, ['no-effect', stage, name], `${id} has a source: ${of.source}.`, 'only parameters without one')
    if (!isSourced(of) && value === undefined)
      fail(source, ['no-effect', stage], `${id} has no source and no value.`, 'the value at which it plays no part')
    if (value !== undefined) out[id] = value
  }
  return out
}

function claimOf(source: YamlSource, path: Path, given: unknown, named: ScenarioByName): Claim {
  keys(source, path, given, [
    'id',
    'claim',
    'tested',
    'needs',
    'direction',
    'smallest',
    'runs',
    'law',
    'data',
    'sources',
  ])
  const c = given as Record<string, unknown>
  const id = words(source, [...path, 'id'], c['id'])
  if (!/^[a-z0-9-]+$/.test(id))
    fail(source, [...path, 'id'], `"${id}" is no name of a page.`, 'such as "year-round-load"')
  const kinds = (['runs', 'law', 'data'] as const).filter((k) => c[k] !== undefined)
  const needs = texts(source, [...path, 'needs'], c['needs'] ?? [])
  const isBuilt = needs.every((stage) => stage in parameters)
  // how a mechanism that is not built would be measured cannot be said yet
  if (kinds.length > 1 || (isBuilt && kinds.length === 0))
    fail(source, path, `The claim "${id}" has ${kinds.length} tests.`, 'exactly one of runs, law, data')
  const smallest = c['smallest']
  if (typeof smallest !== 'number' || !(smallest > 0))
    fail(
      source,
      [...path, 'smallest'],
      `"${String(smallest)}" does not fit.`,
      'the smallest difference that matters, above 0',
    )
  const testOf = (kind: string) => {
    const at = [...path, kind]
    if (kind === 'runs') return runsOf(source, at, c[kind], named)
    return kind === 'law' ? lawOf(source, at, c[kind]) : dataOf(source, at, c[kind])
  }
  const test = isBuilt ? testOf(kinds[0]!) : undefined
  return {
    id,
    claim: words(source, [...path, 'claim'], c['claim']),
    tested: words(source, [...path, 'tested'], c['tested']),
    direction: oneOf(source, [...path, 'direction'], c['direction'], ['rises', 'falls']) as Direction,
    smallest: smallest as number,
    needs,
    sources: texts(source, [...path, 'sources'], c['sources'] ?? []),
    test,
  }
}

function runsOf(source: YamlSource, path: Path, given: unknown, named: ScenarioByName): RunsTest {
  keys(source, path, given, ['scenarios', 'about', 'among', ...QUANTITIES])
  const r = given as Record<string, unknown>
  const names = texts(source, [...path, 'scenarios'], r['scenarios'])
  if (names.length < 1 || names.length > 2)
    fail(source, [...path, 'scenarios'], `There are ${names.length} scenarios.`, 'two, or one held against nothing')
  const about = texts(source, [...path, 'about'], r['about'] ?? [])
  about.forEach((id, i) =>
    oneOf(
      source,
      [...path, 'about', i],
      id,
      allParameters.map((p) => p.id),
    ),
  )
  return {
    kind: 'runs',
    scenarios: names.map((name, i) =>
      readScenario(textOf(source, [...path, 'scenarios', i], name, named), `${name}.yaml`, named),
    ),
    quantity: quantityOf(source, path, r),
    about,
  }
}

function quantityOf(source: YamlSource, path: Path, r: Readonly<Record<string, unknown>>): Quantity {
  const kinds = QUANTITIES.filter((k) => r[k] !== undefined)
  if (kinds.length !== 1) fail(source, path, `There are ${kinds.length} quantities.`, `one of ${QUANTITIES.join(', ')}`)
  const [kind] = kinds
  const of = (key: string): readonly string[] => {
    const ids = texts(source, [...path, key], typeof r[key] === 'string' ? [r[key]] : r[key])
    const names = indicators.map((x) => x.id)
    ids.forEach((id, i) => oneOf(source, [...path, key, i], id, names))
    if (ids.length === 0) fail(source, [...path, key], 'There is no indicator.', 'one or more')
    const wrong = { peak: 'stock', 'half-order': 'stock', days: 'flow', total: '', share: '' }[kind!]
    const misfit = ids.find((id) => indicators[column(id)]!.kind === wrong)
    if (misfit) fail(source, [...path, key], `${misfit} is a ${wrong}.`, `a ${wrong === 'stock' ? 'flow' : 'stock'}`)
    return ids
  }
  if ((kind === 'share') !== (r['among'] !== undefined))
    fail(source, path, kind === 'share' ? 'A share of what?' : '"among" belongs to a share.', '"share" and "among"')
  const quantity = { kind: kind!, ids: of(kind!), among: kind === 'share' ? of('among') : [] }
  const units = new Set(quantity.ids.map((id) => indicators[column(id)]!.unit))
  if (growsWithMen(quantity) && units.size > 1)
    fail(source, [...path, kind!], `These are ${[...units].join(' and ')}.`, 'things of one kind to add up')
  return quantity
}

function lawOf(source: YamlSource, path: Path, given: unknown): LawTest {
  keys(source, path, given, ['rule', 'on', 'before', 'after'])
  const r = given as Record<string, unknown>
  const facts = (key: string): Readonly<Record<string, unknown>> => {
    const value = r[key]
    if (typeof value !== 'object' || value === null)
      fail(source, [...path, key], 'These are no facts.', 'facts by name')
    return value as Readonly<Record<string, unknown>>
  }
  const test: LawTest = {
    kind: 'law',
    rule: oneOf(source, [...path, 'rule'], r['rule'], [...law.ruleOf.keys()]),
    on: words(source, [...path, 'on'], r['on']),
    before: r['before'] === undefined ? undefined : facts('before'),
    after: facts('after'),
  }
  // which of several words of the law is more than another nobody can say
  if (law.rules[law.ruleOf.get(test.rule)!]!.type === 'pick')
    fail(source, [...path, 'rule'], `"${test.rule}" answers in words.`, 'a rule that answers with a day, or yes or no')
  valueOf(source, [...path, 'on'], test.on, { kind: 'day', years: [2012, 2030] })
  for (const key of ['before', 'after'] as const)
    if (test[key])
      try {
        answerOf(test, test[key])
      } catch (error) {
        if (!(error instanceof GivenError)) throw error
        failGiven(source, [...path, key, ...error.path], error)
      }
  return test
}

function dataOf(source: YamlSource, path: Path, given: unknown): DataTest {
  keys(source, path, given, ['table', 'before', 'after'])
  const r = given as Record<string, unknown>
  const table = oneOf(source, [...path, 'table'], r['table'], Object.keys(publishedTables))
  const labels = publishedTables[table]!().rows.map((row) => row.label)
  return {
    kind: 'data',
    table,
    before: oneOf(source, [...path, 'before'], r['before'], labels),
    after: oneOf(source, [...path, 'after'], r['after'], labels),
  }
}
