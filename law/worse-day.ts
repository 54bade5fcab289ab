/**
 * The day that is worse for the person. Where readings, day counts or unknown facts differ, a duty, a ban or a measure may
 * begin on the earliest of the days they give, a term of his own may end on the earliest, and a ban or a measure may last
 * to the latest: whoever plans by that day is not surprised by another. The default's day stands beside it.
 */
import { moving as written, type Moving } from './read-to.ts'
import type { AskOptions } from './language/answer.ts'
import { FIRST_DAY, isoOf, LAST_DAY, NEVER, type Day } from './language/day.ts'
import type { Facts } from './language/knowledge.ts'
import type { LinkedLaw } from './language/link.ts'
import { extremeDay, readingMasks } from './language/worlds.ts'
import { mayHaveChangedBy } from './moving.ts'
import type { rules } from './rules/index.ts'

const moving: readonly Moving[] = written

/** The id of a rule that answers with a day. */
export type DayRuleId = Extract<(typeof rules)[number], { type: 'day' }>['id']
/** Which end of the days that are possible is the worse one for the person. */
export type Side = 'earliest' | 'latest'

/** Which side of a day rule is worse for the person. A new day rule does not compile without an entry. */
const WORSE = {
  'liability/from': 'earliest',
  'liability/until': 'latest',
  'summons/placed-on': 'earliest',
  'summons/sent-on': 'earliest',
  'service/seventh-day': 'earliest',
  'service/by-placement': 'earliest',
  'service/on': 'earliest',
  'appearance/due': 'earliest',
  'appearance/due-after-reason': 'earliest',
  'appearance/missed-from': 'earliest',
  'appearance/self-due': 'earliest',
  'exit-ban/sent-on': 'earliest',
  'exit-ban/from': 'earliest',
  'exit-ban/otherwise-ended': 'latest',
  'exit-ban/until': 'latest',
  'measures/twenty-run-from': 'earliest',
  'measures/last-day-of-twenty': 'earliest',
  'measures/warning-on': 'earliest',
  'measures/from': 'earliest',
  'measures/until': 'latest',
  'measures/lifting-due': 'latest',
  'measures/driving-cleared-by': 'latest',
  'passport/surrender-due': 'earliest',
  'passport/invalid-from': 'earliest',
  'crime/prosecutable-until': 'latest',
  'evader/office-barred-until': 'latest',
  'data-sharing/due': 'earliest',
  'remedy/decision-complaint-by': 'earliest',
  'remedy/decision-suit-by': 'earliest',
  'remedy/ban-suit-by': 'earliest',
  'remedy/fine-complaint-by': 'earliest',
  'remedy/complaint-answer-by': 'latest',
  // what protects him ends at the earliest
  'deferral/health-until': 'earliest',
  'deferral/school-leaver-until': 'earliest',
  'study/until': 'earliest',
  'alternative-service/apply-by': 'earliest',
  'alternative-service/until': 'latest',
  'service/conscript-until': 'latest',
  'contract/may-sign-from': 'earliest',
  'reserve/soldiers-until': 'latest',
  'reserve/until': 'latest',
  'reserve/soldiers-second-class-from': 'latest',
  'reserve/soldiers-third-class-from': 'latest',
  'reserve/second-class-from': 'latest',
  'reserve/third-class-from': 'latest',
  'mobilization/summons-served': 'earliest',
  'register/first-from': 'earliest',
  'register/first-due': 'earliest',
  'register/naturalised-due': 'earliest',
  'register/naturalised-online-due': 'earliest',
  'register/report-change-due': 'earliest',
  'register/change-unreported-from': 'earliest',
  'register/departure-unreported-from': 'earliest',
  'register/absence-unreported-from': 'earliest',
  'register/report-return-due': 'earliest',
  'register/return-unreported-from': 'earliest',
  'register/report-move-due': 'earliest',
  'register/move-unreported-from': 'earliest',
} as const satisfies Readonly<Record<DayRuleId, Side>>

/** Which end of what may be is worse for the person. */
export const worseSide = (rule: DayRuleId): Side => WORSE[rule]
/** Whether a rule of that id exists and answers with a day. */
export const isDayRule = (rule: string): rule is DayRuleId => rule in WORSE

/**
 * How days are counted is no reading with a name behind it: the codes count one way, the press another. Every way that the
 * law base reports counts here; one that nobody was seen to use (the day of placement as the first of the seven) does not.
 */
const DAY_COUNTS: Readonly<Record<string, readonly string[]>> = {
  'SW-SEVENTH': ['p_plus_7', 'p_plus_8'],
  'SW-COUNT': ['day_after_event', 'event_day_is_day_1'],
  'SW-WORKDAY': ['no_roll', 'roll'],
  'SW-TZ': ['local', 'moscow'],
  'SW-AGE': ['birthday', 'day_after'],
}

/**
 * Options that count, a bit each: the default, those with a named holder, the ways of counting days, and both sides of an act
 * that may have been adopted by the day asked about. A reading that the asker has chosen counts alone.
 */
export function countedReadings(
  law: LinkedLaw,
  on: Day,
  chosen: Readonly<Record<string, string>> = {},
): readonly number[] {
  const masks = readingMasks(law, chosen)
  return law.switches.map((s, i) => {
    if (s.id in chosen) return masks[i]!
    const held = law.law.switches[i]!.options
    const open = moving.flatMap(({ reading: r, ...m }) =>
      r?.switch === s.id && mayHaveChangedBy(m, on) ? [r.asRead, r.changed] : [],
    )
    return s.options.reduce((mask, option, bit) => {
      const counts = held[option]!.heldBy.length > 0 || DAY_COUNTS[s.id]?.includes(option) || open.includes(option)
      return counts ? mask | (1 << bit) : mask
    }, masks[i]!)
  })
}

/**
 * The worse day of a day rule, as an ISO day; `never`: it does not come (a beginning), or has no end that can be stated (an
 * end); `unknown`: so much is open that the day says nothing. Exact over all counted readings and all completions.
 */
export function worseDay(law: LinkedLaw, rule: DayRuleId, facts: Facts, on: Day, options: AskOptions = {}): string {
  const readings = countedReadings(law, on, options.readings)
  const inquiry = { law, rule: law.ruleOf.get(rule)!, facts, readings, workingDays: options.workingDays }
  const day = extremeDay(inquiry, WORSE[rule])
  if (day >= NEVER) return 'never'
  return day <= FIRST_DAY + 400 || day >= LAST_DAY - 400 ? 'unknown' : isoOf(day)
}
