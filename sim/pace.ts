/**
 * How much of a plan is due by a day, in whole numbers: the office's share of each campaign, spread evenly over the days on
 * which the work is done. What an office falls short of it carries over within itself, to the campaign's end.
 */
import type { Day } from '@draftlight/law'

/** Men to be sent by decree, within these days. */
export interface Campaign {
  readonly from: Day
  /** The day after the last. */
  readonly until: Day
  readonly men: number
}

export interface Pace {
  /** By day of the run: how many days of work lie up to and including it; all of them, those before the run included. */
  readonly passed: Int32Array
  readonly total: number
  /** Days of work before the run. */
  readonly before: number
}

export function paceOf(campaign: Campaign, from: Day, days: number, isDayOfWork: (day: Day) => boolean): Pace {
  let total = 0
  let before = 0
  const passed = new Int32Array(days)
  for (let day = Math.min(campaign.from, from); day < Math.max(campaign.until, from + days); day++) {
    if (day >= campaign.from && day < campaign.until && isDayOfWork(day)) total++
    if (day < from) before = total
    else if (day < from + days) passed[day - from] = total
  }
  return { passed, total, before }
}

/** Of `planned` times `thousandths`, what is due from the run's first day up to day `t`. */
export function dueSoFar({ passed, total, before }: Pace, planned: number, t: number, thousandths: number): number {
  if (total === 0) return 0
  const whole = planned * thousandths
  return Math.floor((whole * passed[t]!) / (total * 1000)) - Math.floor((whole * before) / (total * 1000))
}

/** The same of work that goes on at another pace from day `from` of the run on: what was due until then stays as it was. */
export function dueWithChange(
  pace: Pace,
  planned: number,
  t: number,
  from: number,
  [before, since]: readonly [thousandths: number, since: number],
): number {
  if (t < from) return dueSoFar(pace, planned, t, before)
  const due = dueSoFar(pace, planned, t, since)
  if (from <= 0) return due
  return due + dueSoFar(pace, planned, from - 1, before) - dueSoFar(pace, planned, from - 1, since)
}

/** Days without a draft, up to the next one: work at a part of the pace of the draft `like`. */
export interface Between {
  readonly pace: Pace
  readonly like: number
}
/** By day of the run: which time between drafts it lies in, or -1. None before the first draft of the run. */
export function betweenDrafts(
  campaignOn: Int8Array,
  workPaces: readonly Pace[],
  isWorkingDay: Uint8Array,
): { readonly on: Int8Array; readonly paces: readonly Between[] } {
  const on = new Int8Array(campaignOn.length).fill(-1)
  const paces: Between[] = []
  let like = -1
  let passed: Int32Array | undefined
  campaignOn.forEach((campaign, t) => {
    if (campaign >= 0) {
      like = campaign
      passed = undefined
    } else if (like >= 0) {
      if (!passed) {
        passed = new Int32Array(campaignOn.length)
        paces.push({ pace: { passed, total: workPaces[like]!.total, before: 0 }, like })
      }
      passed[t] = (passed[t - 1] ?? 0) + isWorkingDay[t]!
      on[t] = paces.length - 1
    }
  })
  return { on, paces }
}
