/** One synthetic person's year as a story; by number, or by what happens to him. */
import { isoOf } from '@draftlight/law'
import { findPerson, kinds, personYear, type Scenario } from '@draftlight/sim'
import { noSuch, UsageError, withinRange, type Command, type Values } from '../command.ts'
import { wholeNumber } from '../given.ts'
import { scenarioOf, withSeed } from '../scenario.ts'
import { storyData, storyText } from '../output/story.ts'

export const person: Command = {
  summary: "a synthetic person's year: what the state knew, what he knew, and the law's reasons",
  usage: 'person NUMBER | --find KIND [--nth N] [--scenario S] [--seed N] [--json]',
  words: 1,
  options: {
    find: { type: 'string' },
    nth: { type: 'string' },
    scenario: { type: 'string' },
    seed: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(values, [number]) {
    if (number !== undefined && values['find'] !== undefined) throw new UsageError('a number or --find, not both.')
    if (number !== undefined && values['nth'] !== undefined)
      throw new UsageError('--nth counts those that --find finds. Expected a number without it.')
    if (number !== undefined && !/^\d+$/.test(number))
      throw new UsageError(`"${number}" is no number of a person. Expected a whole number such as 1000000.`)
    const scenario = withSeed(scenarioOf(values['scenario'] as string | undefined), values)
    const who = number === undefined ? found(values, scenario) : Number(number)
    if (who === undefined) return 1
    const year = withinRange(() => personYear(scenario, who))
    const { person, region, office, birth } = year
    console.log(
      values['json']
        ? JSON.stringify(
            { person, scenario: scenario.name, region, office, birth: isoOf(birth), events: storyData(year) },
            null,
            2,
          )
        : storyText(year),
    )
    return 0
  },
}

/** Undefined when nobody was found; that has been said then. */
function found(values: Values, scenario: Scenario): number | undefined {
  const list = kinds.map((k) => `  ${k.id.padEnd(28)}${k.meaning}`).join('\n')
  if (values['find'] === undefined)
    throw new UsageError(
      `which one? Expected a number such as 1000000, or --find with one of\n${list}\nNobody real is meant.`,
    )
  const kind = kinds.find((k) => k.id === values['find'])
  if (!kind)
    throw noSuch(
      'kind',
      String(values['find']),
      kinds.map((k) => k.id),
      `one of\n${list}`,
    )
  const who = findPerson(scenario, kind, wholeNumber(values, 'nth', 0, 100_000) ?? 0)
  if (who === undefined) console.error(`draftlight: nobody who was ${kind.meaning} in the offices looked at.`)
  return who
}
