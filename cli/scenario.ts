/** The scenario that a user names: a file, or one of those shipped by its name. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readScenario, shippedScenario, shippedScenarios, type Scenario } from '@draftlight/sim'
import { readInput } from './files/read-input.ts'
import { noSuch, type Values } from './command.ts'
import { wholeNumber } from './given.ts'

const DEFAULT_SCENARIO = 'year-round-2026-as-practised'

/** What a file extends is looked for beside it, then among those shipped. Throws UsageError or InputError. */
export function scenarioOf(named: string = DEFAULT_SCENARIO): Scenario {
  const shipped = shippedScenario(named)
  if (shipped !== undefined) return readScenario(shipped, `${named}.yaml`)
  if (!named.endsWith('.yaml') && !existsSync(named)) {
    throw noSuch('scenario', named, shippedScenarios, `a file, or one of ${shippedScenarios.join(', ')}`)
  }
  return readScenario(readInput(named), named, scenariosBeside(named))
}

/** What a file calls by name: beside it, then among those shipped. */
export const scenariosBeside = (file: string) => (name: string) => {
  const beside = join(dirname(file), `${name}.yaml`)
  return existsSync(beside) ? readInput(beside) : shippedScenario(name)
}

/** The scenario with another seed, where `--seed N` says so. */
export function withSeed(scenario: Scenario, values: Values): Scenario {
  const seed = wholeNumber(values, 'seed', 0, 2 ** 31 - 1)
  return seed === undefined ? scenario : { ...scenario, seed }
}
