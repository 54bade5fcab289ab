import type { YearView } from '@draftlight/sim'
import { FigureFrame } from '../figures/figure.tsx'
import type { Figure } from '../figures/figure.tsx'
import { YearChart } from '../figures/year-chart.tsx'
import { sayCountry } from '../messages/country.ts'
import { say } from '../messages/index.ts'
import { indicatorOf } from './shown.ts'
import type { ShownId } from './shown.ts'
import { byWeek, twoDigits } from './rounding.ts'

interface Weeks {
  from: number
  now: Float64Array
  baseline: Float64Array | undefined
}

const figureOf = (id: ShownId): Figure<Weeks> => {
  const what = sayCountry.indicator[id]
  return {
    title: sayCountry.chart(what),
    summary: ({ from, now }) => {
      if (now.every((n) => n === 0)) return sayCountry.chartEmpty
      const most = now.indexOf(Math.max(...now))
      const least = now.indexOf(Math.min(...now))
      const rough = (week: number) => say.number(twoDigits(now[week]!))
      return sayCountry.chartSummary(
        what,
        rough(most),
        say.dayShort(from + most * 7),
        rough(least),
        say.dayShort(from + least * 7),
      )
    },
    table: ({ from, now, baseline }) => ({
      columns: [sayCountry.week, sayCountry.now, ...(baseline ? [sayCountry.before] : [])],
      rows: Array.from(now, (n, week) => [
        say.day(from + week * 7),
        Math.round(n),
        ...(baseline ? [Math.round(baseline[week] ?? 0)] : []),
      ]),
    }),
  }
}

export const YearFigure = ({ id, view, baseline }: { id: ShownId; view: YearView; baseline: YearView | undefined }) => {
  const { kind, unit } = indicatorOf(id)
  const weeks: Weeks = {
    from: view.from,
    now: view.counted === 0 ? new Float64Array() : byWeek(view.daily(id), kind),
    baseline: baseline && byWeek(baseline.daily(id), kind),
  }
  const label = sayCountry.unit[unit]
  return (
    <FigureFrame figure={figureOf(id)} data={weeks}>
      <YearChart
        now={{ from: weeks.from, values: weeks.now, step: 7 }}
        baseline={weeks.baseline && { from: weeks.from, values: weeks.baseline, step: 7 }}
        unit={kind === 'flow' ? sayCountry.chartUnit(label) : label}
      />
    </FigureFrame>
  )
}
