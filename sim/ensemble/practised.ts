/** A plan under another practice. The law, the calendar, the offices and what hangs on birthdays are asked once and shared. */
import { regions, stepFrom } from '@draftlight/country'
import { civilOf } from '@draftlight/law'
import { dueSoFar } from '../pace.ts'
import { standingAt } from '../people.ts'
import type { Plan } from '../plan.ts'
import { rightAt } from '../stages/commission.ts'
import { chancesOf, type Practice } from '../stages/index.ts'

/** What `planOf` gives for the same scenario with this practice, sized for the offices named. */
export function practised(plan: Plan, practice: Practice, offices: readonly number[]): Plan {
  const chances = chancesOf(practice)
  const { workPaces, days } = plan
  const firstYear = civilOf(plan.from).year
  const last = plan.cohorts.length
  const later = chances.notification.elsewhereAfter - plan.chances.notification.elsewhereAfter
  const most = (of: (office: Plan['offices'][number]) => number): number =>
    offices.reduce((n, o) => Math.max(n, of(plan.offices[o]!)), 0)
  const summonses = (planned: Int32Array): number =>
    workPaces.reduce((n, pace, c) => n + dueSoFar(pace, planned[c]!, days - 1, chances.summons.perSent), 0)
  return {
    ...plan,
    practice,
    chances,
    cohorts: plan.cohorts.map((c) => ({ ...c, ...standingAt(practice.people, firstYear - c.birthYear) })),
    at18: standingAt(practice.people, 18),
    rightByCohort: Float64Array.from(plan.cohorts, (c) => rightAt(chances.commission, firstYear - c.birthYear)),
    rollout: plan.rollout.map((r, i) =>
      stepFrom(regions[i]!.iso, 'notices') === undefined ? { ...r, noticesFrom: r.noticesFrom + later } : r,
    ),
    hearingsPerSent: Math.round((chances.summons.perSent * chances.commission.hearings) / 1000),
    largestOffice: most((o) => o.cohortStart[last]!),
    mostYoung: most((o) => o.cohortStart[plan.youngCohorts]!),
    mostCases: most((o) => Math.min(o.cohortStart[last]!, summonses(o.planned))) + 32,
  }
}
