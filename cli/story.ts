/** The life of a synthetic person in words: what happened, who knew of it, and the law's reasons. */
import { isoOf } from '@draftlight/law'
import { stoppedUnknowing, told, type Happening, type PersonYear, type Told } from '@draftlight/sim'

const WORDS: Readonly<Record<Happening, string>> = {
  'in-place': 'The run begins.',
  'of-age': 'He comes of age for the draft.',
  recorded: 'The register shows him as liable from now on.',
  'record-corrected': 'A wrong record about him is put right.',
  'record-corrupted': 'A wrong message makes his record wrong.',
  'deferral-ended': 'His deferral ends.',
  'past-age': 'By age he can no longer be called up.',
  summoned: 'A summons goes out.',
  known: 'He learns of the summons.',
  served: 'The summons counts as served.',
  'ban-began': 'The exit ban begins by law.',
  'ban-done': 'From now on the border would stop him.',
  'ban-ended': 'The exit ban ends by law.',
  'ban-lifted': 'The border lets him pass again.',
  'trip-refused': 'He is turned back at the border.',
  'trip-left': 'He leaves the country.',
  detained: 'He is held at the border and taken to the office.',
  delivered: 'The police find him and take him to the office.',
  came: 'He comes to the office.',
  missed: 'The appearance date passes without him.',
  'papers-shown': 'His papers show that the record was wrong.',
  'measures-began': 'The measures of the twenty days begin by law.',
  'measures-done': 'Measures are laid on him.',
  'measures-ended': 'The measures end by law.',
  'deal-refused': 'A deal of his is refused because of the measures.',
  fined: 'He is fined.',
  'criminal-case': 'A criminal case for evasion is opened.',
  barred: 'The commission finds a penal ground against calling him up.',
  deferred: 'He is given a deferral.',
  exempted: 'He is exempted for health.',
  'called-up': 'The commission decides to call him up.',
  sent: 'He is sent to the troops.',
  'mobilization-called': 'A mobilization summons goes out to him.',
  'mobilization-came': 'He comes under the order of mobilization.',
  mobilized: 'He arrives at the troops under the order of mobilization.',
  lapsed: 'The decision to call him up lapses.',
}

const textOf = ({ what, detail }: Told): string => (detail ? `${WORDS[what]} (${detail})` : WORDS[what])

/** The same as data, with its words. */
export const storyData = (year: PersonYear): readonly Record<string, unknown>[] =>
  told(year).map((event) => ({ ...event, text: textOf(event) }))

/** The story on paper: day, what happened, who knew, what the law says to it. */
export function storyText(year: PersonYear): string {
  const head = `Synthetic person ${year.person}: ${year.region}, office ${year.office}, born ${isoOf(year.birth)}. Nobody real is meant.`
  const events = told(year)
  if (events.length === 0) return `${head}\nNothing of what is modelled happens to him in this run.`
  const lines = events.map((e) => {
    const who = { office: 'only the office knows', man: 'only he knows', both: 'both know' }[e.knows]
    const unaware = e.knows === 'office' && e.heKnows === false ? '; he does not know of the summons' : ''
    const byLaw = e.lawful === '' ? '' : `\n            by law: ${e.lawful}`
    const cites = e.cites.length > 0 ? `\n            ${e.cites.join('; ')}` : ''
    return `${e.day}  ${textOf(e)}  [${who}${unaware}]${byLaw}${cites}`
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
