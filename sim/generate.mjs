// The scenarios that people write, as text in a module: the page reads the same file that the command line does. And the JSON
// Schema of scenarios and the description of the model, from the definitions that the code goes by.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'

/** Files of the folder that hold something else. */
const NOT_SCENARIOS = ['claims.yaml', 'calibration.yaml']

export async function modules(room) {
  const folder = join(room, '..', 'scenarios')
  const files = readdirSync(folder)
    .filter((f) => f.endsWith('.yaml') && !NOT_SCENARIOS.includes(f))
    .sort()
  const entries = files.map(
    (f) => `  ${JSON.stringify(f.replace(/\.yaml$/, ''))}: ${JSON.stringify(readFileSync(join(folder, f), 'utf8'))},`,
  )
  const from = async (file) =>
    (await runnerImport(join(room, file), { configFile: false, logLevel: 'error', root: room })).module
  const { scenarioSchema } = await from('scenario-schema.ts')
  const { oddText } = await from('odd.ts')
  return {
    'generated/scenarios.ts': `// Made by \`npm run generate\` from scenarios/*.yaml.\nexport const scenarioTexts = {\n${entries.join('\n')}\n} as const\n`,
    'generated/claims.ts': `// Made by \`npm run generate\` from scenarios/claims.yaml.\nexport const claimsText = ${JSON.stringify(readFileSync(join(folder, 'claims.yaml'), 'utf8'))}\n`,
    'generated/claim-results.ts': `// Made by \`npm run generate\` from docs/claims/claims.json, which \`draftlight claims --pages docs/claims\` writes.\nexport const claimResultsText = ${JSON.stringify(readFileSync(join(room, '..', 'docs', 'claims', 'claims.json'), 'utf8'))}\n`,
    'generated/calibration.ts': `// Made by \`npm run generate\` from scenarios/calibration.yaml.\nexport const calibrationText = ${JSON.stringify(readFileSync(join(folder, 'calibration.yaml'), 'utf8'))}\n`,
    '../scenarios/schema.json': scenarioSchema(),
    '../docs/odd.md': oddText(),
  }
}
