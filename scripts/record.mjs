// Records what this version computes: fingerprints of a small run of the default scenario, and of the law: its rules, readings, facts and acts as data.
//   node scripts/record.mjs            writes recorded.json
//   node scripts/record.mjs --check    writes nothing; exit code 1 when it is stale, or when the changelog does not say what moved
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { flagsMissing } from './changelog.mjs'
import { withDoors } from './doors.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = join(root, 'recorded.json')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const now = await withDoors(async (door) => {
  const law = await door('law')
  const sim = await door('sim')
  const name = 'year-round-2026-as-practised'
  const { port1, port2 } = new MessageChannel()
  sim.serve(port2, sim.countryWork)
  const scenario = sim.readScenario(sim.scenarioTexts[name], `${name}.yaml`)
  const { hash } = await sim.runCountry(scenario, { threads: [port1], share: 0.01 })
  port1.close()
  // rules, readings and facts as data: every constant, version, article and exception of the law
  const plain = (_, value) => (value instanceof Map ? [...value] : ArrayBuffer.isView(value) ? [...value] : value)
  const said = JSON.stringify([law.rules, law.switches, law.facts, law.acts], plain)
  return { numbers: hash, law: createHash('sha256').update(said).digest('hex').slice(0, 16) }
})

const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
const before = kept.filter((of) => of.version !== version)
const wanted = [{ version, ...now }, ...before]
const wrong = []
if (JSON.stringify(wanted) !== JSON.stringify(kept)) {
  if (process.argv.includes('--check')) {
    const moved = ['numbers', 'law'].filter((what) => kept.find((of) => of.version === version)?.[what] !== now[what])
    wrong.push(
      `recorded.json: ${moved.join(' and ')} moved. Say so in the newest entry of CHANGELOG.md with ${moved.map((what) => `**${what}**`).join(' and ')}, then run: node scripts/record.mjs`,
    )
  } else writeFileSync(file, `${JSON.stringify(wanted, undefined, 2)}\n`)
}
wrong.push(...flagsMissing(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version, now, before[0]))
for (const line of wrong) console.error(line)
process.exitCode = wrong.length > 0 ? 1 : 0
