/**
 * Sweeps as people write them: YAML with a name, scenarios, and exactly one of grid, latin-hypercube, sobol, claims. Throws
 * InputError with file, line, what was expected and the nearest right word, before anything is planned.
 */
import { fail, keys, nearest, readYaml, type Path, type YamlSource } from '@draftlight/law'
import { readClaims } from '../claims/claim-file.ts'
import { testedByRuns } from '../claims/claim.ts'
import { allParameters, rangedOf, type Ranged } from '../ensemble/ranges.ts'
import { MOST_DIMENSIONS } from '../ensemble/sobol-points.ts'
import { claimsText } from '../generated/claims.ts'
import { share } from '../parameter.ts'
import {
  readScenario,
  shippedScenario,
  shippedScenarios,
  textOf,
  type ScenarioByName,
} from '../scenario/scenario-file.ts'
import { valueOf, whole, words } from '../scenario/scenario-value.ts'
import { practiceOf, type Scenario } from '../scenario/scenario.ts'
import { DESIGNS, ownRange, rangeFrom, type Design, type Range, type Sweep } from './design.ts'
import { pointRowsOf } from './rows.ts'

/** More rows than this are a mistake. */
const MOST_ROWS = 10_000_000
const MOST_SEED = 2 ** 31 - 1

/**
 * A sweep from YAML. `file` is what messages call it; `named` finds the scenarios: those shipped, unless told otherwise. Throws
 * InputError, with the line and the nearest right word, at the first thing that does not fit.
 */
export function readSweep(text: string, file: string, named: ScenarioByName = shippedScenario): Sweep {
  const source = readYaml(text, file)
  const root = source.doc.toJS() as Record<string, unknown>
  keys(source, [], root, ['name', 'question', 'scenarios', 'sample', 'seeds', ...DESIGNS])
  if (root['name'] === undefined) fail(source, [], 'It has no name.', '"name": small letters, digits and hyphens')
  const name = words(source, ['name'], root['name'])
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name))
    fail(source, ['name'], `"${name}" is no name of a folder.`, 'small letters, digits and hyphens')
  const kinds = DESIGNS.filter((kind) => root[kind] !== undefined)
  if (kinds.length !== 1)
    fail(
      source,
      kinds.length === 0 ? [] : [kinds[1]!],
      `It has ${kinds.length} designs.`,
      `one of ${DESIGNS.join(', ')}`,
    )
  const [kind] = kinds
  const { scenarios, design } =
    kind === 'claims' ? ofClaims(source, root, named) : ofPoints(source, root, kind!, scenariosOf(source, root, named))
  const rows = scenarios.length * pointRowsOf(design)
  if (rows > MOST_ROWS)
    fail(
      source,
      [kind!],
      `That would be ${rows.toLocaleString('en')} rows.`,
      `${MOST_ROWS.toLocaleString('en')} at most`,
    )
  return {
    name,
    question: root['question'] === undefined ? name : words(source, ['question'], root['question']),
    scenarios,
    sample: root['sample'] === undefined ? 1 : sampleFrom(source, root['sample']),
    design,
  }
}

function sampleFrom(source: YamlSource, given: unknown): number {
  const n = valueOf(source, ['sample'], given, { kind: 'amount', of: share(0, 1, 1, '', '') }) as number
  if (n === 0) fail(source, ['sample'], 'Nobody would be counted.', 'a share of the offices above 0, such as 1 %')
  return n
}

function scenariosOf(source: YamlSource, root: Readonly<Record<string, unknown>>, named: ScenarioByName): Scenario[] {
  const given = root['scenarios'] ?? []
  const names = listOf(source, ['scenarios'], given, 'a list, such as [year-round-2026-as-practised]')
  if (names.length === 0)
    fail(
      source,
      root['scenarios'] === undefined ? [] : ['scenarios'],
      'There is no scenario.',
      `"scenarios": some of ${shippedScenarios.join(', ')}`,
    )
  /** By the name it gives itself, the one it is called by: rows and results know a scenario by the first. */
  const called = new Map<string, string>()
  return names.map((given, i) => {
    const path = ['scenarios', i]
    const name = words(source, path, given)
    if (names.indexOf(given) < i) fail(source, path, `"${name}" stands there twice.`, 'each scenario once')
    const scenario = readScenario(textOf(source, path, name, named), `${name}.yaml`, named)
    if (!/^[\w.-]+$/.test(scenario.name))
      fail(source, path, `The scenario calls itself "${scenario.name}".`, 'letters, digits, hyphens')
    if (called.has(scenario.name))
      fail(
        source,
        path,
        `"${called.get(scenario.name)}" and "${name}" both call themselves "${scenario.name}".`,
        'a "name" of its own in each of the two files',
      )
    called.set(scenario.name, name)
    return scenario
  })
}

function ofPoints(
  source: YamlSource,
  root: Readonly<Record<string, unknown>>,
  kind: Exclude<Design['kind'], 'claims'>,
  scenarios: readonly Scenario[],
): { scenarios: readonly Scenario[]; design: Design } {
  if (kind === 'sobol' && root['seeds'] !== undefined)
    fail(source, ['seeds'], 'Chance is an input of the design itself.', 'no "seeds" beside "sobol"')
  const seeds = root['seeds'] === undefined ? undefined : seedsOf(source, root['seeds'])
  if (kind === 'grid') return { scenarios, design: { kind, axes: axesOf(source, root['grid'], scenarios), seeds } }
  keys(source, [kind], root[kind], ['points', 'parameters'])
  const given = root[kind] as Readonly<Record<string, unknown>>
  const points = whole(source, [kind, 'points'], given['points'], 2, 1_048_576)
  const ranges = rangesOf(source, [kind, 'parameters'], given['parameters'], scenarios)
  if (kind === 'latin-hypercube') return { scenarios, design: { kind, points, ranges, seeds } }
  if ((points & (points - 1)) !== 0)
    fail(source, [kind, 'points'], `${points} points are not even.`, 'a power of two: 256, 1024 …')
  const most = Math.floor(MOST_DIMENSIONS / 2) - 1
  if (ranges.length > most)
    fail(
      source,
      [kind, 'parameters'],
      `These are ${ranges.length} parameters.`,
      `${most} at most; name those that matter`,
    )
  return { scenarios, design: { kind, points, ranges } }
}

function ofClaims(
  source: YamlSource,
  root: Readonly<Record<string, unknown>>,
  named: ScenarioByName,
): { scenarios: readonly Scenario[]; design: Design } {
  for (const key of ['scenarios', 'seeds'])
    if (root[key] !== undefined) fail(source, [key], 'The claims say it themselves.', `no "${key}" beside "claims"`)
  const file = readClaims(claimsText, 'claims.yaml', named)
  const byRuns = testedByRuns(file.claims)
  const ids = byRuns.map((c) => c.id)
  const given = root['claims']
  const wanted =
    given === 'all' ? ids : listOf(source, ['claims'], given, 'the word "all", or a list of ids').map(String)
  if (wanted.length === 0) fail(source, ['claims'], 'There is no claim.', `all, or some of ${ids.join(', ')}`)
  wanted.forEach((id, i) => {
    if (!ids.includes(id))
      fail(
        source,
        ['claims', i],
        `No claim tested by runs is called "${id}".`,
        `all, or some of ${ids.join(', ')}`,
        nearest(id, ids),
      )
    if (wanted.indexOf(id) < i) fail(source, ['claims', i], `"${id}" stands there twice.`, 'each claim once')
  })
  const claims = byRuns.filter((c) => wanted.includes(c.id))
  const scenarios = [...new Map(claims.flatMap((c) => c.test.scenarios).map((s) => [s.name, s])).values()]
  return { scenarios, design: { kind: 'claims', claims, noEffect: file.noEffect } }
}

/** A list, or a sentence that says what else there might be; `word`, one that may have been meant. */
const listOf = (source: YamlSource, path: Path, given: unknown, expected: string, word?: string): readonly unknown[] =>
  Array.isArray(given)
    ? given
    : fail(
        source,
        path,
        typeof given === 'string' ? `"${given}" does not fit.` : 'This is no list.',
        expected,
        word !== undefined && typeof given === 'string' ? nearest(given, [word]) : undefined,
      )

/** By parameter its values. */
function axesOf(source: YamlSource, given: unknown, scenarios: readonly Scenario[]) {
  const entries = parametersIn(source, ['grid'], given)
  const axes = entries.map(({ id, of, value }) => {
    const values = listOf(source, ['grid', id], value, 'a list, also of one value: [0.5]').map(
      (v, i) => valueOf(source, ['grid', id, i], v, { kind: 'amount', of: of.of }) as number,
    )
    values.forEach((v, i) => {
      if (values.indexOf(v) < i) fail(source, ['grid', id, i], `${v} stands there twice.`, 'each value once')
    })
    if (values.length === 0) fail(source, ['grid', id], 'There is no value.', 'one or more')
    return { id, values }
  })
  checkLeads(source, ['grid'], scenarios, (id) => axes.find((a) => a.id === id)?.values)
  return axes
}

/** By parameter the word "range" (its own one) or [low, high]; without any, every parameter that no scenario states. */
function rangesOf(source: YamlSource, path: Path, given: unknown, scenarios: readonly Scenario[]): readonly Range[] {
  if (given === undefined) {
    const [first, ...others] = scenarios.map(rangedOf)
    return first!
      .filter(({ id }) => others.every((known) => known.some((p) => p.id === id)))
      .map(({ id, of }) => ownRange(id, of))
  }
  const ends = new Map<string, readonly number[]>()
  const ranges = parametersIn(source, path, given).map(({ id, of: { of }, value }) => {
    const here = [...path, id]
    if (value === 'range') {
      if (of.low === of.high) fail(source, here, `${id} has no range.`, '[low, high]')
      ends.set(id, [of.low, of.high])
      return ownRange(id, of)
    }
    const pair = listOf(source, here, value, 'the word "range", or [low, high]', 'range')
    if (pair.length !== 2) fail(source, here, `These are ${pair.length} values.`, 'the word "range", or [low, high]')
    const [low, high] = pair.map((v, i) => valueOf(source, [...here, i], v, { kind: 'amount', of })) as [number, number]
    if (low >= high) fail(source, here, `The range goes from ${low} to ${high}.`, 'the lower value first')
    ends.set(id, [low, high])
    return rangeFrom(id, low, high)
  })
  checkLeads(source, path, scenarios, (id) => ends.get(id))
  return ranges
}

/** Of a record by "stage.parameter", in its order. */
function parametersIn(source: YamlSource, path: Path, given: unknown): { id: string; of: Ranged; value: unknown }[] {
  const ids = allParameters.map((p) => p.id)
  if (typeof given !== 'object' || given === null || Array.isArray(given) || Object.keys(given).length === 0)
    fail(source, path, 'These are no parameters.', 'values by "stage.parameter", such as exit-ban.enforced')
  return Object.entries(given as object).map(([id, value]) => {
    const of = allParameters.find((p) => p.id === id)
    if (!of) return fail(source, [...path, id], `There is no parameter "${id}".`, '"stage.parameter"', nearest(id, ids))
    return { id, of, value }
  })
}

/** The longest lead of a summons must nowhere be below the shortest. */
function checkLeads(
  source: YamlSource,
  path: Path,
  scenarios: readonly Scenario[],
  valuesOf: (id: string) => readonly number[] | undefined,
): void {
  const [longest, shortest] = [valuesOf('summons.leadLongest'), valuesOf('summons.leadShortest')]
  if (!longest && !shortest) return
  for (const scenario of scenarios) {
    const { leadLongest, leadShortest } = practiceOf(scenario).summons
    const [least, most] = [Math.min(...(longest ?? [leadLongest])), Math.max(...(shortest ?? [leadShortest]))]
    if (least < most)
      fail(
        source,
        [...path, longest ? 'summons.leadLongest' : 'summons.leadShortest'],
        `The longest lead would be ${least} days, the shortest ${most} (${scenario.name}).`,
        'values at which the longest is never below the shortest',
      )
  }
}

/** A number of them, from 1 on, or a list. */
function seedsOf(source: YamlSource, given: unknown): readonly number[] {
  if (typeof given === 'number')
    return Array.from({ length: whole(source, ['seeds'], given, 1, 100_000) }, (_, i) => i + 1)
  const seeds = listOf(source, ['seeds'], given, 'a number of seeds, or a list').map((v, i) =>
    whole(source, ['seeds', i], v, 0, MOST_SEED),
  )
  if (seeds.length === 0) fail(source, ['seeds'], 'There is no seed.', 'a number of seeds, or a list')
  seeds.forEach((s, i) => {
    if (seeds.indexOf(s) < i) fail(source, ['seeds', i], `The seed ${s} stands there twice.`, 'each seed once')
  })
  return seeds
}
