import { useMemo } from 'preact/hooks'
import type { YearView } from '@draftlight/sim'
import { FigureFrame } from '../../figures/figure.tsx'
import type { Figure } from '../../figures/figure.tsx'
import { YearChart } from '../../figures/year-chart.tsx'
import { sayCountry } from '../../messages/country.ts'
import { say } from '../../messages/index.ts'
import { regionName } from '../../parts/region-name.ts'
import { weeksOf } from './rates.ts'
import { twoDigits } from '../rounding.ts'
import { beginsFromNothing, indicatorOf } from '../shown.ts'

interface Weeks {
  from: number
  now: Float64Array
  baseline: Float64Array | undefined
}

interface Props {
  id: string
  view: YearView
  /** Only over the same days. */
  baseline: YearView | undefined
  /** Code of the region; undefined: the country. */
  region: string | undefined
  day: number | undefined
  onDay: (day: number | undefined) => void
}

/** What is counted, and of which region. */
export const nameIn = (id: string, region: string | undefined): string =>
  region === undefined ? sayCountry.nameOf(id) : `${regionName(region)}: ${sayCountry.nameOf(id)}`

const figureOf = ({ id, region, day, onDay, view }: Props): Figure<Weeks> => {
  const named = nameIn(id, region)
  const week = day === undefined ? undefined : Math.floor((day - view.from) / 7)
  return {
    title: sayCountry.chart(named),
    summary: ({ from, now }) => {
      if (now.every((n) => n === 0)) return view.counted === 0 ? sayCountry.chartEmpty : sayCountry.chartNothing
      const most = now.indexOf(Math.max(...now))
      const least = now.indexOf(Math.min(...now))
      const rough = (at: number) => say.number(twoDigits(now[at]!))
      return sayCountry.chartSummary(
        named,
        rough(most),
        say.dayShort(from + most * 7),
        rough(least),
        say.dayShort(from + least * 7),
      )
    },
    table: ({ from, now, baseline }) => ({
      columns: [sayCountry.week, sayCountry.now, ...(baseline ? [sayCountry.before] : [])],
      rows: Array.from(now, (n, at) => [
        say.day(from + at * 7),
        twoDigits(n),
        ...(baseline ? [twoDigits(baseline[at] ?? 0)] : []),
      ]),
      // the map shows the seven days up to a day: of a week its last one
      onRow: (row) => onDay(row === week ? undefined : view.from + row * 7 + 6),
      chosen: week,
    }),
  }
}

export const YearFigure = (props: Props) => {
  const { id, view, baseline, region, day, onDay } = props
  const { kind, unit } = indicatorOf(id)
  const weeks = useMemo((): Weeks => {
    return {
      from: view.from,
      now: view.counted === 0 ? new Float64Array() : weeksOf(view, id, region),
      baseline: baseline && weeksOf(baseline, id, region),
    }
  }, [id, view, baseline, region])
  const now = useMemo(() => ({ from: weeks.from, values: weeks.now, step: 7 }), [weeks])
  const before = useMemo(() => weeks.baseline && { from: weeks.from, values: weeks.baseline, step: 7 }, [weeks])
  const label = sayCountry.unit[unit]
  return (
    <FigureFrame figure={figureOf(props)} data={weeks}>
      <YearChart
        now={now}
        baseline={before}
        unit={kind === 'flow' ? sayCountry.chartUnit(label) : label}
        day={day}
        onDay={onDay}
      />
      {beginsFromNothing(id) && <p class="quiet">{sayCountry.fromNothing}</p>}
    </FigureFrame>
  )
}
