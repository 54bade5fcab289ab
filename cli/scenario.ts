/** The scenario that a user names: a file, or one of those shipped by its name. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readScenario, shippedScenario, shippedScenarios, type Scenario } from '@draftlight/sim'
import { readInput } from './read-input.ts'
import { noSuch, UsageError, type Values } from './command.ts'

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

/** Of an option; undefined when it is not given. Throws UsageError. */
export function wholeNumber(values: Values, name: string, least: number, most: number): number | undefined {
  const given = values[name]
  if (given === undefined) return undefined
  const n = /^\d+$/.test(String(given)) ? Number(given) : NaN
  if (!(n >= least && n <= most))
    throw new UsageError(`--${name} "${String(given)}" does not fit. Expected a whole number from ${least} to ${most}.`)
  return n
}

/** Of the offices, by `--sample`; all of them unless said. Throws UsageError. */
export function shareOf(values: Values): number {
  if (values['sample'] === undefined) return 1
  const n = /^(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(String(values['sample'])) ? Number(values['sample']) : NaN
  if (!(n > 0 && n <= 1))
    throw new UsageError(`--sample "${String(values['sample'])}" does not fit. Expected a share above 0, up to 1.`)
  return n
}
