/** The life of a synthetic person in words: what happened, who knew of it, and the law's reasons. */
import { isoOf } from '@draftlight/law'
import { stoppedUnknowing, told, type PersonYear, type Told } from '@draftlight/sim'
import { storyInEnglish } from '@draftlight/studio'

const { happened, knows, unaware } = storyInEnglish

const textOf = ({ what, detail }: Told): string => (detail ? `${happened[what]} (${detail})` : happened[what])

/** The same as data, with its words. */
export const storyData = (year: PersonYear): readonly Record<string, unknown>[] =>
  told(year).map((event) => ({ ...event, text: textOf(event) }))

/** The story on paper: day, what happened, who knew, what the law says to it. */
export function storyText(year: PersonYear): string {
  const head = `Synthetic person ${year.person}: ${year.region}, office ${year.office}, born ${isoOf(year.birth)}. Nobody real is meant.`
  const events = told(year)
  if (events.length === 0) return `${head}\nNothing of what is modelled happens to him in this run.`
  const lines = events.map((e) => {
    const more = e.knows === 'office' && e.heKnows === false ? `; ${unaware}` : ''
    const byLaw = e.lawful === '' ? '' : `\n            by law: ${e.lawful}`
    const cites = e.cites.length > 0 ? `\n            ${e.cites.join('; ')}` : ''
    return `${e.day}  ${textOf(e)}  [${knows[e.knows]}${more}]${byLaw}${cites}`
  })
  return [head, '', ...lines, ...gap(events)].join('\n')
}

/** How long he was stopped without knowing why. */
function gap(events: readonly Told[]): string[] {
  const stopped = stoppedUnknowing(events)
  if (!stopped) return []
  return [
    '',
    stopped.until
      ? `From ${stopped.from} until ${stopped.until} the border would have stopped him without his knowing of the summons.`
      : `From ${stopped.from} to the end of the run the border would stop him without his knowing of the summons.`,
  ]
}
