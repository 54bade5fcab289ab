/** What an assessment takes: one day, and the first of every month since January 2022. */
import { dayOf } from '@draftlight/law'
import { assess, history } from '@draftlight/watch'
import { median, type Row } from '../row.ts'

const took = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

export function watchRows(): readonly Row[] {
  const days = ['2022-09-20', '2023-05-17', '2024-03-01', '2025-09-01', '2026-02-01', '2026-07-01', '2026-11-24']
  const first = took(() => assess(dayOf('2026-01-15')))
  return [
    { name: 'assessment of a day, the first', value: first, unit: 'ms' },
    {
      name: 'assessment of a day (limit 50)',
      value: median(days.map((on) => took(() => assess(dayOf(on))))),
      unit: 'ms',
    },
    {
      name: 'the whole monthly history (limit 2,000)',
      value: median([1, 2, 3].map(() => took(() => history()))),
      unit: 'ms',
    },
  ]
}
