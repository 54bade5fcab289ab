import type { Day } from './day.ts'
import { rollout } from './generated/rollout.ts'
import type { RegionIso } from './region-codes.ts'

export { rollout }

/** A step of the register of summonses. Source: data/register_rollout.csv. */
export interface RolloutStep {
  /** A subject, or the whole country. */
  readonly region: RegionIso | 'RU'
  readonly step: RolloutKind
  readonly from: Day
  /** How exactly the day is known; `month`: some day of that month. */
  readonly precision: 'day' | 'month' | 'about'
  readonly what: string
  readonly source: string
}

/** A step of the register, or of practice, in a region or the whole country. */
export type RolloutKind =
  | 'nationwide'
  /** Electronic summonses in great number (the autumn draft of 2025). */
  | 'mass-summonses'
  /** Checks and deliveries by the police on a scale that was reported. */
  | 'raids'
  /** One draft point and one commission for a whole subject. */
  | 'unified-centre'
  /** Register of summonses open in test mode (September 2024). */
  | 'test-site'
  /** Men told in great number that they are in the register (July 2025). */
  | 'notices'
  /** Electronic summonses of the region's own system. */
  | 'own-electronic'
  /** No paper summonses any more. */
  | 'electronic-only'
  /** A region with a system of its own starts to use the federal register. */
  | 'federal-register'

/** The first day of a step in a region, or undefined where it was not reported. */
export const stepFrom = (region: RegionIso | 'RU', step: RolloutKind): Day | undefined =>
  rollout.find((row) => row.region === region && row.step === step)?.from
