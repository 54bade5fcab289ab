/**
 * What the stages ask of the law in one run: the questions, where their answers stand, and the few answers that depend on
 * the day alone, asked once for every day.
 */
import { NEVER, type Day, type LinkedLaw } from '@draftlight/law'
import { casesFor } from '../cases.ts'
import { nextKind } from './kinds.ts'
import { ask } from './program.ts'
import { setDay, statuteOf, type Question, type Statute, type StatutePeriod } from './statute.ts'
import { readsOf } from './table-cuts.ts'

export const purposes = ['data_check', 'medical', 'commission', 'dispatch'] as const

/** What is asked: the rules by question. A question that takes another's answers as given stands after it. */
export const asked = {
  /** May a summons name this appearance date? */
  season: ['summons/in-season'],
  /** Is this a day on which men may be sent? */
  window: ['dispatch/in-window'],
  /** Does age leave him liable today? */
  age: ['liability/age'],
  ageDays: ['liability/from', 'liability/until'],
  /** What hangs on birth and standing alone. */
  person: ['liability/standing'],
  /** Sent today: standing, service, ban. */
  sent: ['service/on', 'exit-ban/from', 'summons/over-cap', 'callable/on'],
  /** He has learned of the summons: by when the law wants him. */
  due: ['appearance/due'],
  /** He has learned of a ban: may he sue? */
  suit: ['remedy/ban-suit-open'],
  /** Of a decision of the commission: may he complain, or sue? */
  remedy: ['remedy/decision-complaint-open', 'remedy/decision-suit-open'],
  /** The appearance date has passed. */
  missed: ['measures/from'],
  /** A fine or a case for missing it. */
  penalty: ['fine/non-appearance', 'crime/evasion'],
  /** He has come, or never will: when bans and measures end. */
  ended: ['exit-ban/until', 'measures/until'],
  /** The commission would call him up today. */
  callUp: ['call-up/lawful'],
  /** Dispatch today: does the decision still live? */
  decision: ['call-up/decision-alive'],
  /** Is a deferral in force today? */
  deferral: ['deferral/in-force'],
  /** A decision in his favour without him. */
  favour: ['call-up/favour-without-presence'],
} as const
export type Asked = keyof typeof asked

/** The question whose answers another takes as given. */
const GIVEN: Readonly<Partial<Record<Asked, Asked>>> = {
  person: 'ageDays',
  sent: 'person',
  due: 'sent',
  missed: 'sent',
  penalty: 'missed',
  ended: 'sent',
  callUp: 'person',
}

const dayRules = {
  service: 'service/on',
  banFrom: 'exit-ban/from',
  banUntil: 'exit-ban/until',
  appearBy: 'appearance/due',
  measuresFrom: 'measures/from',
  measuresUntil: 'measures/until',
} as const
const verdictRules = {
  age: 'liability/age',
  callable: 'callable/on',
  overCap: 'summons/over-cap',
  fine: 'fine/non-appearance',
  evasion: 'crime/evasion',
  callUp: 'call-up/lawful',
  decisionAlive: 'call-up/decision-alive',
  deferral: 'deferral/in-force',
  favour: 'call-up/favour-without-presence',
  banSuit: 'remedy/ban-suit-open',
  decisionComplaint: 'remedy/decision-complaint-open',
  decisionSuit: 'remedy/decision-suit-open',
} as const

export interface RunLaw {
  readonly statute: Statute
  readonly questions: Readonly<Record<Asked, Question>>
  /** Events that hold day rules' answers. */
  readonly day: Readonly<Record<keyof typeof dayRules, number>>
  /** Columns that hold verdicts. */
  readonly verdict: Readonly<Record<keyof typeof verdictRules, number>>
  /** Whether some day of his summons alone can end a ban, however young he is. */
  readonly bansExpire: boolean
  /** By purpose and day from the run's first: may a summons name this appearance date? 0 no, 1 yes, 2 not settled. */
  readonly inSeason: Uint8Array
  readonly seasonDays: number
  /** By day of the run: 0 no, 1 yes, 2 not settled. And of any day of a draft that reaches past the run. */
  readonly inDispatchWindow: Uint8Array
  readonly dispatchWindow: (day: Day) => number
  /** What age alone says of a man on a day. */
  readonly age: (birth: Day, enlisted: boolean, on: Day) => number
  /** Rows of `statute.birthEvents` of those born on so many days from `firstBirth` on: all that a birthday decides. */
  readonly birthRows: (firstBirth: Day, births: number) => Int32Array
}

/** Appearance dates lie at most so many days after the run's last day. */
const SEASON_AHEAD = 400

export function runLaw(
  readings: Readonly<Record<string, string>>,
  period: StatutePeriod,
  nextWorkingDay: (day: Day) => Day,
  law: LinkedLaw,
): RunLaw {
  const rules = Object.values(asked).flat()
  const statute = statuteOf(law, { readings, period, nextWorkingDay, rules, ofBirth: asked.ageDays })
  const { event, choice } = statute
  const { scratch, fresh, verdict } = askerOf(statute)
  const questions = questionsOf(statute)
  const reads = readsOf(statute, questions.ended)
  const targets = <K extends string>(ruleOf: Readonly<Record<K, string>>) =>
    Object.fromEntries(Object.entries<string>(ruleOf).map(([name, rule]) => [name, statute.target(rule)])) as Record<
      K,
      number
    >
  return {
    statute,
    questions,
    day: targets(dayRules),
    verdict: targets(verdictRules),
    bansExpire: statute.anniversaries.some((of, day) => day !== event.birth_date && of.some((a) => reads.has(a.event))),
    ...datesOf(statute, questions, period),
    age: (birth, enlisted, on) => {
      fresh()
      setDay(statute, scratch.events, 0, event.birth_date, birth)
      scratch.events[event.on] = on
      scratch.kinds[0] = nextKind(
        statute.kinds,
        0,
        choice.enlisted_in_reserve_before_2024,
        statute.value('enlisted_in_reserve_before_2024', enlisted ? 'yes' : 'no'),
      )
      return verdict(questions.age, 'liability/age')
    },
    birthRows: (firstBirth, births) => {
      const { birthEvents } = statute
      const rows = new Int32Array(birthEvents.length * births)
      fresh()
      for (let b = 0; b < births; b++) {
        setDay(statute, scratch.events, 0, event.birth_date, firstBirth + b)
        ask(statute, questions.ageDays, scratch, 0)
        birthEvents.forEach((e, k) => (rows[b * birthEvents.length + k] = scratch.events[e]!))
      }
      return rows
    },
  }
}

function questionsOf(statute: Statute): RunLaw['questions'] {
  const questions = {} as Record<Asked, Question>
  for (const name of Object.keys(asked) as Asked[]) {
    const given = GIVEN[name]
    if (given && !questions[given]) throw new Error(`"${given}" has to stand before "${name}" in the list.`)
    questions[name] = statute.question(asked[name], given && questions[given])
  }
  return questions
}

/** Asks of one made-up case: `fresh` empties it, its columns are written, `verdict` asks. */
function askerOf(statute: Statute) {
  // of the same shape as the cases of a run, so that what the engine has made fast here stays so there
  const scratch = casesFor(statute, 1, 1)
  return {
    scratch,
    fresh: (): void => {
      scratch.events.set(statute.freshEvents)
      scratch.kinds[0] = 0
    },
    verdict: (question: Question, rule: string): number => {
      ask(statute, question, scratch, 0)
      return scratch.verdicts[statute.target(rule)]!
    },
  }
}

/** What depends on the day alone, whoever is meant. */
function datesOf(
  statute: Statute,
  { season, window }: RunLaw['questions'],
  { from, until }: StatutePeriod,
): Pick<RunLaw, 'inSeason' | 'seasonDays' | 'inDispatchWindow' | 'dispatchWindow'> {
  const { event, choice } = statute
  const { scratch, fresh, verdict } = askerOf(statute)
  const seasonDays = until - from + SEASON_AHEAD
  const inSeason = new Uint8Array(purposes.length * seasonDays)
  purposes.forEach((purpose, p) => {
    fresh()
    scratch.kinds[0] = nextKind(statute.kinds, 0, choice.purpose, statute.value('purpose', purpose))
    for (let d = 0; d < seasonDays; d++) {
      scratch.events[event.appearance_at] = from + d
      inSeason[p * seasonDays + d] = verdict(season, 'summons/in-season')
    }
  })
  const dispatchWindow = (day: Day): number => {
    fresh()
    scratch.events[event.dispatch_on] = day
    return verdict(window, 'dispatch/in-window')
  }
  const inDispatchWindow = Uint8Array.from({ length: until - from }, (_, t) => dispatchWindow(from + t))
  return { inSeason, seasonDays, inDispatchWindow, dispatchWindow }
}

/** The first day in from..until on which age no longer leaves him liable, or NEVER. Age is lost once. */
export function ageEndsOn(law: RunLaw, birth: Day, from: Day, until: Day): Day {
  if (law.age(birth, false, until) !== 0) return NEVER
  let low = from
  let high = until
  while (low < high) {
    const middle = (low + high) >> 1
    if (law.age(birth, false, middle) === 0) high = middle
    else low = middle + 1
  }
  return low
}
