/** A record as it is written in YAML, after its form was checked, and the observation that it stands for. */
import { dayOf } from '@draftlight/law'
import { gradeOf, type ClaimAnswers, type Role, type SourceAnswers } from './grade.ts'
import type { Draft, Graded, Mechanism, Precision, Source, Withdrawal, Words } from './observation.ts'
import type { RegionCode } from './regions.ts'

export interface WrittenSource {
  readonly role: Role
  readonly publisher: string
  readonly title?: string
  readonly url?: string
  readonly publishedOn?: string
  readonly publishedBy?: string
  readonly seen: 'yes' | 'no'
  readonly copy?: string
  readonly is?: SourceAnswers
}
export interface WrittenObservation {
  readonly id: string
  readonly on: string
  readonly precision?: Precision
  readonly regions: readonly RegionCode[]
  readonly mechanism: Mechanism
  readonly text: Words
  readonly sources: readonly WrittenSource[]
  readonly claim?: Partial<ClaimAnswers>
  readonly corrects?: string
  /** Left out: published. */
  readonly state?: 'draft' | 'graded'
}
export interface WrittenWithdrawal {
  readonly id: string
  readonly withdraws: string
  readonly on: string
  readonly text: Words
}
export type WrittenRecord = WrittenObservation | WrittenWithdrawal

export const isWithdrawal = (written: WrittenRecord): written is WrittenWithdrawal => 'withdraws' in written

export const withdrawalOf = ({ on, ...written }: WrittenWithdrawal): Withdrawal => ({ ...written, on: dayOf(on) })

/** A draft stays one while a question is open or while it says that it is one. */
export function observationOf(written: WrittenObservation): Draft | Graded {
  const { on, precision = 'day', sources: places, claim = {}, state, ...rest } = written
  const observation = { ...rest, on: dayOf(on), precision, sources: places.map(sourceOf) }
  const grade = gradeOf(observation.sources, claim)
  return state === 'draft' || grade === undefined
    ? { ...observation, state: 'draft', claim }
    : { ...observation, state: 'graded', claim: claim as ClaimAnswers, grade }
}

const sourceOf = ({ publishedOn, publishedBy, seen, ...source }: WrittenSource): Source => ({
  ...source,
  ...(publishedOn !== undefined && { publishedOn: dayOf(publishedOn) }),
  ...(publishedBy !== undefined && { publishedBy: dayOf(publishedBy) }),
  seen: seen === 'yes',
})
