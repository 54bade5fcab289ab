/** A plan under another practice. The law, the calendar, the offices and what hangs on birthdays are asked once and shared. */
import { civilOf } from '@draftlight/law'
import { standingAt } from '../cohorts.ts'
import { roomFor, type Plan } from '../plan.ts'
import { rolloutOf } from '../rollout.ts'
import { rightsOf } from '../stages/commission.ts'
import { wrongMessages } from '../stages/feeds.ts'
import { chancesOf, type Practice } from '../stages/index.ts'

/** What `planOf` gives for the same scenario with this practice, sized for the offices named. */
export function practised(plan: Plan, practice: Practice, offices: readonly number[]): Plan {
  const chances = chancesOf(practice)
  const { workPaces, betweenPaces, days, youngCohorts, from, scenario } = plan
  const firstYear = civilOf(from).year
  return {
    ...plan,
    practice,
    chances,
    cohorts: plan.cohorts.map((c) => ({ ...c, ...standingAt(practice.people, firstYear - c.birthYear) })),
    at18: standingAt(practice.people, 18),
    rights: rightsOf(chances.commission, plan.cohorts, firstYear, firstYear + plan.yearOn[days - 1]!),
    rollout: rolloutOf(from, scenario.rollout, chances.notification.elsewhereAfter),
    wrongMessages: wrongMessages(chances.feeds, plan.runs.feeds),
    ...roomFor(
      offices.map((o) => plan.offices[o]!),
      youngCohorts,
      days,
      chances.summons.perSent,
      workPaces,
      betweenPaces,
    ),
  }
}
