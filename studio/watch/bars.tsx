import type { EventAssessment } from '@draftlight/watch'
import { priors } from '@draftlight/watch'
import { FigureFrame } from '../figures/figure.tsx'
import type { Figure } from '../figures/figure.tsx'
import { say } from '../messages/index.ts'
import { sayWatch } from '../messages/watch.ts'
import { ofHundred, spanOf, spoken } from './amounts.ts'

/** `looked`: whether anybody had looked by that day; else there is no evidence to show. */
const figureOf = (name: string, looked: boolean): Figure<EventAssessment> => ({
  title: sayWatch.chance.barsTitle(name),
  summary: ({ horizons }) => {
    const year = horizons[horizons.length - 1]!
    const [low, high] = year.intervals[80]
    const draws = say.number(priors.combining.draws)
    return sayWatch.chance.barsSummary(
      ofHundred(year.baseRate),
      looked ? ofHundred(year.mean) : undefined,
      draws,
      ofHundred(low),
      ofHundred(high),
    )
  },
  table: ({ horizons }) => {
    const { columns, large } = sayWatch.chance
    return {
      columns: [
        columns.within,
        columns.baseRate,
        columns.mean,
        columns.half,
        columns.most,
        columns.ends,
        columns.large,
      ],
      rows: horizons.map((h) => [
        h.months,
        ofHundred(h.baseRate),
        looked ? ofHundred(h.mean) : '–',
        spanOf(h.intervals[50]),
        spanOf(h.intervals[80]),
        looked ? `${ofHundred(h.allLow)} … ${ofHundred(h.allHigh)}` : '–',
        large[h.headline],
      ]),
    }
  },
})

const left = (chance: number) => ({ left: `${chance * 100}%` })
const band = ([low, high]: readonly [number, number]) => ({ left: `${low * 100}%`, width: `${(high - low) * 100}%` })

/** One row a horizon, 0 to 100 from left to right: the base rate a line, the estimate hollow, its doubt two bands. */
export const Bars = ({ event, looked }: { event: EventAssessment; looked: boolean }) => {
  const { barLegend, within } = sayWatch.chance
  return (
    <FigureFrame
      figure={figureOf(spoken(priors.events.events.find(({ id }) => id === event.id)!.name), looked)}
      data={event}
      level={4}
    >
      <div class="bars" aria-hidden="true">
        {event.horizons.map((h) => (
          <div key={h.months} class="bar">
            <span class="bar-label">{within(h.months)}</span>
            <span class="track">
              <span class="most" style={band(h.intervals[80])} />
              <span class="half" style={band(h.intervals[50])} />
              <span class="base" style={left(h.baseRate)} />
              {looked && <span class="mean" style={left(h.mean)} />}
            </span>
          </div>
        ))}
        <div class="bar ticks">
          <span />
          <span class="tick-labels">
            {[0, 25, 50, 75, 100].map((n) => (
              <span key={n}>{n}</span>
            ))}
          </span>
        </div>
      </div>
      <ul class="legend" aria-hidden="true">
        <li>
          <span class="key base" /> {barLegend.baseRate}
        </li>
        {looked && (
          <li>
            <span class="key mean" /> {barLegend.mean}
          </li>
        )}
        <li>
          <span class="key half" /> {barLegend.half}
        </li>
        <li>
          <span class="key most" /> {barLegend.most}
        </li>
      </ul>
    </FigureFrame>
  )
}
