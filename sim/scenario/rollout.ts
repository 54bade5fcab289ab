/** The register's steps in each region, as days of the run: what the country's table says, unless the scenario says otherwise. */
import { offsetMinutes, regions, stepFrom, zoneOf, type RolloutStep } from '@draftlight/country'
import { NEVER, type Day } from '@draftlight/law'

/** Days of the run; later than any when a step does not come. */
export interface RegionRollout {
  /** The federal register of summonses works here, and feeds reach it. */
  readonly registerFrom: number
  readonly electronicOnlyFrom: number
  /** A register of the region's own, until it joins the federal one. */
  readonly ownFrom: number
  readonly ownUntil: number
  readonly noticesFrom: number
  /** One draft point and one commission for the whole subject. */
  readonly centreFrom: number
  readonly raidsFrom: number
  /** Whether at six in the morning it is still the day before in Moscow. */
  readonly daysBehindAtSix: 0 | 1
}

export type Step = RolloutStep['step']
/** Steps that a scenario may move; `nationwide` is the start of the register in a region. */
export const steps = [
  'nationwide',
  'notices',
  'own-electronic',
  'federal-register',
  'electronic-only',
  'unified-centre',
  'raids',
] as const satisfies readonly Step[]
/** By region, or for all others under "everywhere"; NEVER: the step does not come. */
export type Rollout = Readonly<Record<string, Readonly<Partial<Record<Step, Day>>>>>

const LATER = 0x3fffffff

/** `elsewhereAfter`: days after the first regions until those of which nothing is reported send their notices. */
export function rolloutOf(from: Day, changed: Rollout, elsewhereAfter: number): RegionRollout[] {
  const first = Math.min(...regions.map((r) => stepFrom(r.iso, 'notices') ?? LATER))
  return regions.map((region) => {
    const day = (step: Step): Day | undefined =>
      changed[region.iso]?.[step] ?? changed['everywhere']?.[step] ?? stepFrom(region.iso, step)
    const t = (day: Day | undefined): number => (day === undefined || day === NEVER ? LATER : day - from)
    const own = t(day('own-electronic'))
    const federal = day('federal-register')
    // Where nobody has reported when a region's own register was given up: with the first draft of the federal one.
    const ownUntil = t(federal ?? stepFrom('RU', 'mass-summonses'))
    const registerFrom = t(federal ?? day('nationwide') ?? stepFrom('RU', 'nationwide'))
    const instant = from * 86_400_000
    const minutes = offsetMinutes(instant, zoneOf(region.index, instant))
    return {
      registerFrom,
      electronicOnlyFrom: t(day('electronic-only')),
      ownFrom: own,
      ownUntil,
      // Where the region joins the federal register later than the others, its men are told when it does.
      noticesFrom: t(day('notices') ?? (federal === undefined ? first + elsewhereAfter : federal)),
      centreFrom: t(day('unified-centre')),
      raidsFrom: t(day('raids')),
      daysBehindAtSix: minutes - offsetMinutes(instant, 'Moscow') > 6 * 60 ? 1 : 0,
    }
  })
}
