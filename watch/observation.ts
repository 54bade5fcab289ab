/** What a ledger record is. There is no field for a person, and no place finer than a region. */
import type { Day } from '@draftlight/law'
import type { ClaimAnswers, Grade, Role, SourceAnswers } from './grade.ts'
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
  readonly role: Role
  readonly publisher: string
  /** The title as published, in its language; left out where it was not seen. */
  readonly title?: string
  readonly url?: string
  /** The day of publication, where known. */
  readonly publishedOn?: Day
  /** Otherwise the latest day on which it can have come out, where one is known. */
  readonly publishedBy?: Day
  /** Whether whoever wrote the record read this source. */
  readonly seen: boolean
  /** SHA-256 of an archived copy, in hex. */
  readonly copy?: string
  /** The reasons for its letter. A second source has none. */
  readonly is?: SourceAnswers
}
/** Words in English and Russian; Ukrainian may be missing, and the page then marks what it shows instead. */
export interface Words {
  readonly en: string
  readonly ru: string
  readonly uk?: string
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
  readonly text: Words
  readonly sources: readonly Source[]
  /** The id of the record that this one puts right. */
  readonly corrects?: string
}
/** Written: questions about its grade may be open. Never listed. */
export interface Draft extends Observation {
  readonly state: 'draft'
  readonly claim: Partial<ClaimAnswers>
}
/** Every question is answered and the grade follows; a second reader has not looked yet. Never listed. */
export interface Graded extends Observation {
  readonly state: 'graded'
  readonly claim: ClaimAnswers
  readonly grade: Grade
}
/** Listed, and kept for ever: the chain holds its hash. What a later record did to it stands in its state. */
export interface Published extends Observation {
  readonly state: 'published' | 'corrected' | 'withdrawn'
  readonly claim: ClaimAnswers
  readonly grade: Grade
  /** The later record that put it right or withdrew it. */
  readonly by?: string
}
/** Takes a record back, with the reason. It is a record of the chain itself; what it withdraws stays in its place. */
export interface Withdrawal {
  readonly id: string
  readonly withdraws: string
  readonly on: Day
  readonly text: Words
}

/** The only way into the ledger: what has no derived grade has not the type that goes in. */
export const publish = (graded: Graded): Published => ({ ...graded, state: 'published' })
