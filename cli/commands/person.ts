/** One synthetic person's year, event by event, with the law's days and articles. */
import { citeText, isoOf, law } from '@draftlight/law'
import { lawDaysOf, personYear, type StoryEvent } from '@draftlight/sim'
import { UsageError, type Command } from '../command.ts'
import { scenarioOf, withSeed } from '../scenario.ts'

export const person: Command = {
  name: 'person',
  summary: "a synthetic person's year, event by event",
  usage: 'person NUMBER [SCENARIO]',
  options: { json: { type: 'boolean' }, seed: { type: 'string' } },
  async run(values, [number, named]) {
    if (number === undefined)
      throw new UsageError('draftlight person: which one? Expected a number such as 1000000. Nobody real is meant.')
    const scenario = withSeed('person', scenarioOf('person', named), values)
    let year
    try {
      year = personYear(scenario, Number(number))
    } catch (error) {
      if (error instanceof RangeError) throw new UsageError(`draftlight person: ${error.message}`)
      throw error
    }
    const events = year.events.map((e) => ({
      day: isoOf(e.day),
      what: e.what,
      lawful: LAWFUL[e.lawful + 1],
      law: lawDaysOf(e, year.lawEvents),
      cites: citesOf(e),
      ...(e.detail && { detail: e.detail }),
    }))
    if (values['json']) {
      console.log(
        JSON.stringify(
          { person: year.person, region: year.region, office: year.office, birth: isoOf(year.birth), events },
          null,
          2,
        ),
      )
      return 0
    }
    console.log(
      `Synthetic person ${year.person}: ${year.region}, office ${year.office}, born ${isoOf(year.birth)}. Nobody real is meant.`,
    )
    if (events.length === 0) console.log('Nothing of what is modelled happens to him in this run.')
    for (const e of events) {
      const lawful = e.lawful === '' ? '' : `  [by law: ${e.lawful}]`
      console.log(
        `${e.day}  ${e.what}${e.detail ? ` (${e.detail})` : ''}${lawful}${e.cites.length > 0 ? `  ${e.cites.join('; ')}` : ''}`,
      )
    }
    return 0
  },
}
const LAWFUL = ['', 'no', 'yes', 'not settled'] as const

/** The rules that an event of a life rests on. */
const RESTS_ON: Partial<Record<StoryEvent['what'], string>> = {
  served: 'service/on',
  'ban-began': 'exit-ban/from',
  'ban-ended': 'exit-ban/until',
  'measures-began': 'measures/from',
  'measures-ended': 'measures/until',
  missed: 'appearance/missed-from',
  fined: 'fine/non-appearance',
  'criminal-case': 'crime/evasion',
  'called-up': 'call-up/lawful',
  sent: 'dispatch/in-window',
  'of-age': 'liability/from',
  'past-age': 'liability/until',
}
/** Citations of the version that holds on the event's day. */
function citesOf(e: StoryEvent): string[] {
  const id = RESTS_ON[e.what]
  const rule = law.law.rules.find((r) => r.id === id)
  if (!rule) return []
  const version = rule.versions.findLast((v) => v.since.kind !== 'day' || v.since.day <= e.day)
  return (version?.cites ?? []).map(citeText)
}
