// The scenarios that people write, as text in a module: the page reads the same file that the command line does.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export async function modules(room) {
  const folder = join(room, '..', 'scenarios')
  const files = readdirSync(folder)
    .filter((f) => f.endsWith('.yaml'))
    .sort()
  const entries = files.map(
    (f) => `  ${JSON.stringify(f.replace(/\.yaml$/, ''))}: ${JSON.stringify(readFileSync(join(folder, f), 'utf8'))},`,
  )
  return {
    'generated/scenarios.ts': `// Made by \`npm run generate\` from scenarios/*.yaml.\nexport const scenarioTexts = {\n${entries.join('\n')}\n} as const\n`,
  }
}
