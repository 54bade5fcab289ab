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

export interface RunLaw {
  readonly statute: Statute
  readonly questions: {
    /** What hangs on birth and standing alone. */
    readonly person: Question
    /** Does age leave him liable today? */
    readonly age: Question
    /** Sent today: standing, service, ban. */
    readonly sent: Question
    /** The appearance date has passed. */
    readonly missed: Question
    /** A fine or a case for missing it. */
    readonly penalty: Question
    /** He has learned of the summons: by when the law wants him. */
    readonly due: Question
    /** He has learned of a ban: may he sue? */
    readonly suit: Question
    /** Of a decision of the commission: may he complain, or sue? */
    readonly remedy: Question
    /** He has come, or never will: when bans and measures end. */
    readonly ended: Question
    /** The commission would call him up today. */
    readonly callUp: Question
    /** Dispatch today: does the decision still live? */
    readonly decision: Question
    /** Is a deferral in force today? */
    readonly deferral: Question
    /** A decision in his favour without him. */
    readonly favour: Question
  }
  /** Events that hold day rules' answers. */
  readonly day: {
    readonly service: number
    readonly banFrom: number
    readonly banUntil: number
    readonly appearBy: number
    readonly measuresFrom: number
    readonly measuresUntil: number
  }
  /** Columns that hold verdicts. */
  readonly verdict: {
    readonly age: number
    readonly callable: number
    readonly overCap: number
    readonly fine: number
    readonly evasion: number
    readonly callUp: number
    readonly decisionAlive: number
    readonly deferral: number
    readonly favour: number
    readonly banSuit: number
    readonly decisionComplaint: number
    readonly decisionSuit: number
  }
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

/** The rules that are asked, by question. */
export const asked = {
  season: ['summons/in-season'],
  window: ['dispatch/in-window'],
  age: ['liability/age'],
  ageDays: ['liability/from', 'liability/until'],
  person: ['liability/standing'],
  sent: ['service/on', 'exit-ban/from', 'summons/over-cap', 'callable/on'],
  due: ['appearance/due'],
  suit: ['remedy/ban-suit-open'],
  remedy: ['remedy/decision-complaint-open', 'remedy/decision-suit-open'],
  missed: ['measures/from'],
  penalty: ['fine/non-appearance', 'crime/evasion'],
  ended: ['exit-ban/until', 'measures/until'],
  callUp: ['call-up/lawful'],
  decision: ['call-up/decision-alive'],
  deferral: ['deferral/in-force'],
  favour: ['call-up/favour-without-presence'],
} as const

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
  const { question, target, event, choice } = statute
  const { scratch, fresh, verdict } = askerOf(statute)
  const ageQuestion = question(asked.age)
  const ageDays = question(asked.ageDays)

  const person = question(asked.person, ageDays)
  const sent = question(asked.sent, person)
  const due = question(asked.due, sent)
  const suit = question(asked.suit)
  const remedy = question(asked.remedy)
  const missed = question(asked.missed, sent)
  const penalty = question(asked.penalty, missed)
  const ended = question(asked.ended, sent)
  const reads = readsOf(statute, ended)
  const callUp = question(asked.callUp, person)
  const decision = question(asked.decision)
  const deferral = question(asked.deferral)
  const favour = question(asked.favour)

  return {
    statute,
    questions: {
      person,
      age: ageQuestion,
      sent,
      due,
      suit,
      remedy,
      missed,
      penalty,
      ended,
      callUp,
      decision,
      deferral,
      favour,
    },
    day: {
      service: target('service/on'),
      banFrom: target('exit-ban/from'),
      banUntil: target('exit-ban/until'),
      appearBy: target('appearance/due'),
      measuresFrom: target('measures/from'),
      measuresUntil: target('measures/until'),
    },
    verdict: {
      age: target('liability/age'),
      callable: target('callable/on'),
      overCap: target('summons/over-cap'),
      fine: target('fine/non-appearance'),
      evasion: target('crime/evasion'),
      callUp: target('call-up/lawful'),
      decisionAlive: target('call-up/decision-alive'),
      deferral: target('deferral/in-force'),
      favour: target('call-up/favour-without-presence'),
      banSuit: target('remedy/ban-suit-open'),
      decisionComplaint: target('remedy/decision-complaint-open'),
      decisionSuit: target('remedy/decision-suit-open'),
    },
    bansExpire: statute.anniversaries.some((of, day) => day !== event.birth_date && of.some((a) => reads.has(a.event))),
    ...datesOf(statute, period),
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
      return verdict(ageQuestion, 'liability/age')
    },
    birthRows: (firstBirth, births) => {
      const { birthEvents } = statute
      const rows = new Int32Array(birthEvents.length * births)
      fresh()
      for (let b = 0; b < births; b++) {
        setDay(statute, scratch.events, 0, event.birth_date, firstBirth + b)
        ask(statute, ageDays, scratch, 0)
        birthEvents.forEach((e, k) => (rows[b * birthEvents.length + k] = scratch.events[e]!))
      }
      return rows
    },
  }
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
  { from, until }: StatutePeriod,
): Pick<RunLaw, 'inSeason' | 'seasonDays' | 'inDispatchWindow' | 'dispatchWindow'> {
  const { event, choice } = statute
  const { scratch, fresh, verdict } = askerOf(statute)
  const season = statute.question(asked.season)
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
  const window = statute.question(asked.window)
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
