/** The scenario that a user names: a file, or one of those shipped by its name. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readScenario, shippedScenario, shippedScenarios, type Scenario } from '@draftlight/sim'
import { readInput } from './read-input.ts'
import { didYouMean, UsageError, type Values } from './command.ts'

const DEFAULT_SCENARIO = 'year-round-2026-as-practised'

/** What a file extends is looked for beside it, then among those shipped. Throws UsageError or InputError. */
export function scenarioOf(command: string, named: string = DEFAULT_SCENARIO): Scenario {
  const shipped = shippedScenario(named)
  if (shipped !== undefined) return readScenario(shipped, `${named}.yaml`)
  if (!named.endsWith('.yaml') && !existsSync(named)) {
    throw new UsageError(
      `draftlight ${command}: there is no scenario "${named}". Expected a file, or one of ${shippedScenarios.join(', ')}.${didYouMean(named, shippedScenarios)}`,
    )
  }
  return readScenario(readInput(named), named, (name) => {
    const beside = join(dirname(named), `${name}.yaml`)
    return existsSync(beside) ? readInput(beside) : shippedScenario(name)
  })
}

/** The scenario with another seed, where `--seed N` says so. */
export function withSeed(command: string, scenario: Scenario, values: Values): Scenario {
  const seed = wholeNumber(command, values, 'seed', 0, 2 ** 31 - 1)
  return seed === undefined ? scenario : { ...scenario, seed }
}

/** Of an option; undefined when it is not given. Throws UsageError. */
export function wholeNumber(
  command: string,
  values: Values,
  name: string,
  least: number,
  most: number,
): number | undefined {
  const given = values[name]
  if (given === undefined) return undefined
  const n = /^\d+$/.test(String(given)) ? Number(given) : NaN
  if (!(n >= least && n <= most))
    throw new UsageError(
      `draftlight ${command}: --${name} "${String(given)}" does not fit. Expected a whole number from ${least} to ${most}.`,
    )
  return n
}

/** Of the offices, by `--sample`; all of them unless said. Throws UsageError. */
export function shareOf(command: string, values: Values): number {
  if (values['sample'] === undefined) return 1
  const n = /^(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(String(values['sample'])) ? Number(values['sample']) : NaN
  if (!(n > 0 && n <= 1))
    throw new UsageError(
      `draftlight ${command}: --sample "${String(values['sample'])}" does not fit. Expected a share above 0, up to 1.`,
    )
  return n
}
