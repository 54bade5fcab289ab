import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { calibrationText, FITTED, readCalibration, scenarioHash } from '@draftlight/sim'
import { expect, test } from 'vitest'

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../docs/calibration/${name}`, import.meta.url)), 'utf8')

test('the kept posterior is of the scenario, parameters and targets as they stand, and says what it was not checked against', () => {
  const { scenario, parameters, targets } = readCalibration(calibrationText, 'calibration.yaml')
  const kept = JSON.parse(read('calibration.json')) as {
    statement: string
    scenarioHash: string
    effective: number
    parameters: readonly { id: string }[]
    targets: readonly { id: string }[]
  }
  const again = 'run `draftlight calibrate --out docs/calibration` and commit what it writes'
  expect(kept.scenarioHash, again).toBe(scenarioHash(scenario))
  expect(
    kept.parameters.map((p) => p.id),
    again,
  ).toEqual(parameters)
  expect(
    kept.targets.map((t) => t.id),
    again,
  ).toEqual(targets.map((t) => t.id))
  expect(kept.statement).toBe(FITTED)
  expect(read('README.md')).toContain(FITTED)
  const rows = parse(read('posterior.csv'), { columns: true, cast: true }) as Readonly<Record<string, number>>[]
  expect(rows.reduce((sum, r) => sum + r['weight']!, 0)).toBeCloseTo(1, 9)
  expect(1 / rows.reduce((sum, r) => sum + r['weight']! ** 2, 0)).toBeCloseTo(kept.effective, 6)
  expect(Object.keys(rows[0]!)).toEqual(['weight', ...parameters, ...targets.map((t) => t.id)])
})
