import { dayOf, type Day } from './day.ts'
import { campaigns, windowRules } from './generated/campaigns.ts'

export { campaigns }

/** A draft as decreed and reported. Source: data/draft_campaigns.csv. */
export interface Campaign {
  readonly year: number
  readonly season: 'spring' | 'autumn' | 'year-round'
  /** Number of the decree, where seen. */
  readonly decree?: string
  /** ISO day of the decree, where seen. */
  readonly decreeDay?: string
  /** Men to be sent by the decree, where seen. */
  readonly planned?: number
  /** Men sent, as reported. */
  readonly actual?: number
  /** Whole years of age; `lastAge` 29 stands for "up to the 30th birthday". */
  readonly firstAge: number
  readonly lastAge: number
  readonly numberSeen: 'yes' | 'range' | 'no'
  readonly source?: string
  readonly publisher?: string
  readonly url?: string
  readonly note?: string
}

/** A window that returns each year. Source: data/call_up_windows.csv. */
export interface WindowRule {
  readonly firstYear: number
  /** null: still in force. */
  readonly lastYear: number | null
  readonly season: 'spring' | 'autumn'
  /** `call-up`: the whole call-up had to fall into it. `dispatch`: only the sending has to. */
  readonly kind: 'call-up' | 'dispatch'
  /** Month and day: "04-01". */
  readonly firstDay: string
  readonly lastDay: string
}

/** The days of a year on which men may be called up, or dispatched. */
export interface CallUpWindow {
  readonly year: number
  readonly season: 'spring' | 'autumn'
  readonly kind: 'call-up' | 'dispatch'
  /** First day, and the day after the last. */
  readonly from: Day
  readonly until: Day
}

/** Men to be sent in a year by decree: 261,000 in 2026. Undefined when the number of one of its drafts is not known. */
export function plan(year: number): number | undefined {
  const ofYear = campaigns.filter((campaign) => campaign.year === year)
  if (ofYear.length === 0 || ofYear.some((campaign) => campaign.planned === undefined)) return undefined
  return ofYear.reduce((sum, campaign) => sum + campaign.planned!, 0)
}

/** The windows of a year, spring first. Throws RangeError before 2010. */
export function callUpWindows(year: number): readonly CallUpWindow[] {
  const rules = windowRules.filter((rule) => rule.firstYear <= year && year <= (rule.lastYear ?? year))
  if (rules.length === 0)
    throw new RangeError(
      `There are no call-up windows for ${year}. Expected a year from ${windowRules[0]!.firstYear} on.`,
    )
  return rules.map(({ season, kind, firstDay, lastDay }) => ({
    year,
    season,
    kind,
    from: dayOf(`${year}-${firstDay}`),
    until: dayOf(`${year}-${lastDay}`) + 1,
  }))
}
