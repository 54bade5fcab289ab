/** What a ledger record is. There is no field for a person, and no place finer than a region. */
import type { Day } from '@draftlight/law'
import type { Grade, OpenReasons, Reasons } from './grade.ts'
import type { RegionCode } from './regions.ts'

/** What an observation is about, and what belongs under it. The list is closed. */
export const mechanisms = {
  register: 'the unified register and the register of summonses: rules, launch, faults',
  'data-feed': 'what other bodies and employers hand to the register',
  notification: 'messages that somebody has been entered or that a record has changed',
  summons: 'summonses: form, numbers, time to appear',
  service: 'when a summons counts as served',
  'exit-ban': 'the ban on leaving that follows a summons: rules and cases',
  border: 'practice at the border: refusals, orders, crossings',
  restriction: 'limits on driving, property, business and credit after non-appearance',
  penalty: 'fines, criminal cases, loss of citizenship',
  'call-up': 'the draft itself: numbers, ages, fitness, decisions and suits against them',
  'year-round': 'boards and checks outside the old campaigns, and the law on it',
  'draft-centre': 'single draft points and city-wide boards',
  'round-up': 'raids, detention and being sent off within a day',
  recruitment: 'contracts, bonuses, numbers of recruits',
  mobilization: 'mobilization, reservists and their camps: acts, statements, forecasts, denials',
  'information-control': 'limits on messengers, networks and software',
  other: 'what belongs under none of the others',
} as const
export type Mechanism = keyof typeof mechanisms

/** How exactly the day is known: `on` lies somewhere in this calendar unit. Weeks begin on Monday. */
export const precisions = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Precision = (typeof precisions)[number]

export interface Source {
  /** The title as published, in its language. */
  readonly title: string
  readonly publisher: string
  /** Whose report the publisher passes on, where it is not its own. */
  readonly relays?: string
  readonly url?: string
  /** The day of publication, where known. */
  readonly publishedOn?: Day
  /** Whether whoever wrote the record read this source itself. */
  readonly seen: boolean
}

interface Observation {
  /** E and four digits; never used again. */
  readonly id: string
  /** The day observed, or a day in the unit that `precision` names. */
  readonly on: Day
  readonly precision: Precision
  readonly regions: readonly RegionCode[]
  readonly mechanism: Mechanism
  /** What was observed, in our own words. */
  readonly text: { readonly en: string; readonly ru?: string; readonly uk?: string }
  readonly sources: readonly Source[]
  /** The id of the record that this one puts right. */
  readonly corrects?: string
  /** Why the grade differs from the one that the first collector gave. */
  readonly regraded?: string
}
/** Written, but not yet listed: questions about its grade may be open. */
export interface Draft extends Observation {
  readonly draft: true
  readonly reasons: OpenReasons
}
/** Listed, and kept for ever: its grade is derived, and the chain holds its hash. */
export interface Published extends Observation {
  readonly draft: false
  readonly reasons: Reasons
  readonly grade: Grade
}
