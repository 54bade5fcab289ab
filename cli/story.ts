/** The life of a synthetic person in words: what happened, who knew of it, and the law's reasons. */
import { citeText, isoOf, law } from '@draftlight/law'
import { lawDaysOf, type Happening, type PersonYear, type StoryEvent } from '@draftlight/sim'

/** Who knows of an event on its day. */
type Knower = 'office' | 'man' | 'both'

interface Words {
  readonly text: string
  readonly knows: Knower
  /** The rule of the law that it rests on. */
  readonly rule?: string
}

const WORDS: Readonly<Record<Happening, Words>> = {
  'in-place': { text: 'The run begins.', knows: 'both' },
  'of-age': { text: 'He comes of age for the draft.', knows: 'both', rule: 'liability/from' },
  recorded: { text: 'The register shows him as liable from now on.', knows: 'office' },
  'record-corrected': { text: 'A wrong record about him is put right.', knows: 'office' },
  'record-corrupted': { text: 'A wrong message makes his record wrong.', knows: 'office' },
  'deferral-ended': { text: 'His deferral ends.', knows: 'man' },
  'past-age': { text: 'By age he can no longer be called up.', knows: 'both', rule: 'liability/until' },
  summoned: { text: 'A summons goes out.', knows: 'office', rule: 'summons/sent-on' },
  known: { text: 'He learns of the summons.', knows: 'man' },
  served: { text: 'The summons counts as served.', knows: 'office', rule: 'service/on' },
  'ban-began': { text: 'The exit ban begins by law.', knows: 'office', rule: 'exit-ban/from' },
  'ban-done': { text: 'From now on the border would stop him.', knows: 'office', rule: 'exit-ban/from' },
  'ban-ended': { text: 'The exit ban ends by law.', knows: 'office', rule: 'exit-ban/until' },
  'ban-lifted': { text: 'The border lets him pass again.', knows: 'office' },
  'trip-refused': { text: 'He is turned back at the border.', knows: 'both', rule: 'exit-ban/in-force' },
  'trip-left': { text: 'He leaves the country.', knows: 'man' },
  detained: { text: 'He is held at the border and taken to the office.', knows: 'both' },
  delivered: { text: 'The police find him and take him to the office.', knows: 'both' },
  came: { text: 'He comes to the office.', knows: 'both' },
  missed: { text: 'The appearance date passes without him.', knows: 'office', rule: 'appearance/missed-from' },
  'papers-shown': { text: 'His papers show that the record was wrong.', knows: 'both' },
  'measures-began': { text: 'The measures of the twenty days begin by law.', knows: 'office', rule: 'measures/from' },
  'measures-done': { text: 'Measures are laid on him.', knows: 'office', rule: 'measures/from' },
  'measures-ended': { text: 'The measures end by law.', knows: 'office', rule: 'measures/until' },
  'deal-refused': { text: 'A deal of his is refused because of the measures.', knows: 'both' },
  fined: { text: 'He is fined.', knows: 'both', rule: 'fine/non-appearance' },
  'criminal-case': { text: 'A criminal case for evasion is opened.', knows: 'both', rule: 'crime/evasion' },
  barred: { text: 'The commission finds a penal ground against calling him up.', knows: 'both' },
  deferred: { text: 'He is given a deferral.', knows: 'both', rule: 'deferral/right' },
  exempted: { text: 'He is exempted for health.', knows: 'both' },
  'called-up': { text: 'The commission decides to call him up.', knows: 'both', rule: 'call-up/lawful' },
  sent: { text: 'He is sent to the troops.', knows: 'both', rule: 'dispatch/in-window' },
  'mobilization-called': { text: 'A mobilization summons goes out to him.', knows: 'office' },
  'mobilization-came': { text: 'He comes under the order of mobilization.', knows: 'both' },
  mobilized: { text: 'He arrives at the troops under the order of mobilization.', knows: 'both' },
  lapsed: { text: 'The decision to call him up lapses.', knows: 'office' },
}

/** One event as it is told and printed as data. */
export interface Told {
  readonly day: string
  readonly what: Happening
  readonly text: string
  readonly knows: Knower
  readonly lawful: '' | 'no' | 'yes' | 'not settled'
  readonly law: Readonly<Record<string, string>>
  readonly cites: readonly string[]
  /** Whether he knows of the summons at the end of this day; undefined while there is none. */
  readonly heKnows: boolean | undefined
}

const LAWFUL = ['', 'no', 'yes', 'not settled'] as const

export function told(year: PersonYear): readonly Told[] {
  let heKnows: boolean | undefined
  return year.events.map((e) => {
    if (e.what === 'summoned' || e.what === 'mobilization-called') heKnows = false
    else if (WORDS[e.what].knows === 'man' && heKnows === false && e.what === 'known') heKnows = true
    const { text, knows } = WORDS[e.what]
    return {
      day: isoOf(e.day),
      what: e.what,
      text: e.detail ? `${text} (${e.detail})` : text,
      knows,
      lawful: LAWFUL[e.lawful + 1]!,
      law: lawDaysOf(e, year.lawEvents),
      cites: citesOf(e),
      heKnows,
    }
  })
}

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
    return `${e.day}  ${e.text}  [${who}${unaware}]${byLaw}${cites}`
  })
  return [head, '', ...lines, ...gap(events)].join('\n')
}

/** How long he was stopped without knowing why. */
function gap(events: readonly Told[]): string[] {
  const banned = events.findIndex((e) => e.what === 'ban-done' && e.heKnows === false)
  if (banned < 0) return []
  const known = events.slice(banned).find((e) => e.what === 'known')
  const from = events[banned]!.day
  return [
    '',
    known
      ? `From ${from} until ${known.day} the border would have stopped him without his knowing of the summons.`
      : `From ${from} to the end of the run the border would stop him without his knowing of the summons.`,
  ]
}

/** Citations of the version that holds on the event's day. */
function citesOf(e: StoryEvent): string[] {
  const rule = law.law.rules.find((r) => r.id === WORDS[e.what].rule)
  if (!rule) return []
  const version = rule.versions.findLast((v) => v.since.kind !== 'day' || v.since.day <= e.day)
  return (version?.cites ?? []).map(citeText)
}
