/** scenarios/calibration.yaml: the scenario, the parameters that may move, and the published counts it is held against. */
import { funnel, type RateId } from '@draftlight/country'
import { fail, keys, readYaml, type Path, type YamlSource } from '@draftlight/law'
import { indicators } from '../indicators.ts'
import type { Quantity } from '../ensemble/quantity.ts'
import { rangedOf } from '../ensemble/ranges.ts'
import { readScenario, shippedScenario, shippedScenarios } from '../scenario/scenario-file.ts'
import { list, oneOf, words } from '../scenario/scenario-value.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** A published count that the model is held against. */
export interface Target {
  readonly id: string
  readonly meaning: string
  /** The years that the published counts are of. */
  readonly era: string
  readonly quantity: Quantity
  /** Published is one minus what is measured. */
  readonly complement: boolean
  /** Published values, each a row of country's funnel times a factor. */
  readonly observed: readonly { readonly row: RateId; readonly value: number }[]
  /** How far the model may be off for other reasons, in the unit of the target, and why. */
  readonly discrepancy: number
  readonly because: string
}
/** Which scenario may move in which parameters to meet which targets. */
export interface Calibration {
  readonly scenario: Scenario
  readonly parameters: readonly string[]
  readonly targets: readonly Target[]
}

/** Throws InputError with file, line, what was expected and the nearest right word. */
export function readCalibration(text: string, file: string): Calibration {
  const source = readYaml(text, file)
  const root = source.doc.toJS() as Record<string, unknown>
  keys(source, [], root, ['scenario', 'parameters', 'targets'])
  const name = oneOf(source, ['scenario'], root['scenario'], shippedScenarios)
  const scenario = readScenario(shippedScenario(name)!, `${name}.yaml`)
  const ranged = rangedOf(scenario).map((p) => p.id)
  const parameters = list(source, ['parameters'], root['parameters']).map((id, i) =>
    oneOf(source, ['parameters', i], id, ranged),
  )
  const targets = list(source, ['targets'], root['targets']).map((t, i) => targetOf(source, ['targets', i], t))
  if (targets.length < 2) fail(source, ['targets'], 'One target alone cannot be left out.', 'two or more')
  return { scenario, parameters, targets }
}

function targetOf(source: YamlSource, path: Path, given: unknown): Target {
  keys(source, path, given, [
    'id',
    'meaning',
    'era',
    'total',
    'share',
    'among',
    'complement',
    'rows',
    'discrepancy',
    'because',
  ])
  const t = given as Record<string, unknown>
  const isShare = t['share'] !== undefined
  if (isShare === (t['total'] !== undefined)) fail(source, path, 'What is measured?', '"total", or "share" and "among"')
  const ids = (key: string): readonly string[] =>
    list(source, [...path, key], t[key]).map((id, i) =>
      oneOf(
        source,
        [...path, key, i],
        id,
        indicators.map((x) => x.id),
      ),
    )
  const rows = Object.entries((t['rows'] ?? {}) as Record<string, unknown>)
  if (rows.length === 0)
    fail(source, path, 'There is no published count.', '"rows": ids of country/data/funnel.csv, each with a factor')
  return {
    id: words(source, [...path, 'id'], t['id']),
    meaning: words(source, [...path, 'meaning'], t['meaning']),
    era: words(source, [...path, 'era'], t['era']),
    quantity: {
      kind: isShare ? 'share' : 'total',
      ids: ids(isShare ? 'share' : 'total'),
      among: isShare ? ids('among') : [],
    },
    complement: t['complement'] === true,
    observed: rows.map(([id, factor]) => {
      const row = oneOf(source, [...path, 'rows', id], id, Object.keys(funnel)) as RateId
      return { row, value: funnel[row].central * positive(source, [...path, 'rows', id], factor) }
    }),
    discrepancy: positive(source, [...path, 'discrepancy'], t['discrepancy']),
    because: words(source, [...path, 'because'], t['because']),
  }
}

function positive(source: YamlSource, path: Path, value: unknown): number {
  if (typeof value !== 'number' || !(value > 0))
    fail(source, path, `"${String(value)}" does not fit.`, 'a number above 0')
  return value as number
}
