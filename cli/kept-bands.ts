/**
 * What we do not know, worked out once a scenario and kept beside the program. The program is built anew whenever a source
 * changes, and what was kept goes with the old one.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bandsOf, scenarioHash, type Bands, type PointsOptions, type Scenario } from '@draftlight/sim'

/** Rejects as `bandsOf` does. A folder that cannot be read or written only costs time. */
export async function keptBands(
  scenario: Scenario,
  options: PointsOptions,
  folder = fileURLToPath(new URL('.bands/', import.meta.url)),
): Promise<Bands> {
  const file = `${folder}${scenarioHash(scenario)}.json`
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Bands
  } catch {
    const bands = await bandsOf(scenario, options)
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${file}.${process.pid}`, JSON.stringify(bands))
      renameSync(`${file}.${process.pid}`, file)
    } catch {
      // not kept: the next run works it out again
    }
    return bands
  }
}
