// The scenarios that people write, as text in a module: the page reads the same file that the command line does. And the JSON
// Schema of scenarios and the description of the model, from the definitions that the code goes by. Called by scripts/generate.mjs.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'

/** Files of the folder that hold something else. */
const NOT_SCENARIOS = ['claims.yaml', 'calibration.yaml']

/** Text by name of the scenarios in a folder. Throws an Error naming the file, and the line of what `readScenario` refuses. */
export function scenariosIn(folder, readScenario) {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && !NOT_SCENARIOS.includes(file))
    .sort()
    .map((file) => file.replace(/\.yaml$/, ''))
  const texts = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, `${name}.yaml`), 'utf8')]))
  for (const file of names) {
    const { name } = readScenario(texts[file], `scenarios/${file}.yaml`, (other) => texts[other])
    if (name !== file)
      throw new Error(`scenarios/${file}.yaml: It is called "${name}". Expected "${file}", as the file is.`)
  }
  return texts
}

export async function modules(room) {
  const read = (...path) => readFileSync(join(room, '..', ...path), 'utf8')
  const load = async (file) =>
    (await runnerImport(join(room, file), { configFile: false, logLevel: 'error', root: room })).module
  const { readScenario } = await load('scenario/scenario-file.ts')
  const texts = scenariosIn(join(room, '..', 'scenarios'), readScenario)
  const { scenarioSchema } = await load('scenario/scenario-schema.ts')
  const { oddText } = await load('odd.ts')
  const asModule = (from, declared) => `/** Made by \`npm run generate\` from ${from}. */\nexport const ${declared}\n`
  const asText = (from, name, text) => asModule(from, `${name} = ${JSON.stringify(text)}`)
  const entries = Object.entries(texts).map(([name, text]) => `  ${JSON.stringify(name)}: ${JSON.stringify(text)},\n`)
  const results = 'docs/claims/claims.json, which `draftlight claims --pages docs/claims` writes'
  return {
    'generated/scenarios.ts': asModule('scenarios/*.yaml', `scenarioTexts = {\n${entries.join('')}} as const`),
    'generated/claims.ts': asText('scenarios/claims.yaml', 'claimsText', read('scenarios', 'claims.yaml')),
    'generated/claim-results.ts': asText(results, 'claimResultsText', read('docs', 'claims', 'claims.json')),
    'generated/calibration.ts': asText(
      'scenarios/calibration.yaml',
      'calibrationText',
      read('scenarios', 'calibration.yaml'),
    ),
    '../scenarios/schema.json': scenarioSchema(),
    '../docs/odd.md': oddText(),
  }
}
