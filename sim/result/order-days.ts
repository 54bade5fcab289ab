/** How many days after an order of mobilization its number was served, had come, had arrived: halves and nine tenths. */
import type { YearView } from './estimate.ts'
import { stepOf } from '../periods.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Days after the order; undefined when not within the run. */
export interface OrderDays {
  readonly ordered: number
  readonly served: Reached
  readonly appeared: Reached
  readonly arrived: Reached
}
export interface Reached {
  readonly half: number | undefined
  readonly nineTenths: number | undefined
}

/** By order of the scenario, up to the next one; in a run that is kept by week, up to six days late. The view may be an estimate. */
export function orderDays(scenario: Scenario, view: Pick<YearView, 'daily' | 'weekly' | 'days'>): readonly OrderDays[] {
  const step = stepOf(view.days)
  return scenario.mobilization.map((order, i) => {
    const from = order.on - scenario.from
    const until = (scenario.mobilization[i + 1]?.on ?? scenario.from + view.days) - scenario.from
    const reached = (id: string): Reached => {
      const series = step === 1 ? view.daily(id) : view.weekly(id)
      const days = (share: number): number | undefined => {
        let sum = 0
        for (let k = Math.floor(Math.max(0, from) / step); k * step < until; k++) {
          sum += series[k]!
          if (sum >= share * order.men) return Math.min((k + 1) * step, view.days) - 1 - from
        }
        return undefined
      }
      return { half: days(0.5), nineTenths: days(0.9) }
    }
    return {
      ordered: order.men,
      served: reached('mobilization/served'),
      appeared: reached('mobilization/appeared'),
      arrived: reached('mobilization/arrived'),
    }
  })
}
