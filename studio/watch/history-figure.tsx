import { parseDay } from '@draftlight/law'
import { beginsToCount, priors, seriesKept } from '@draftlight/watch'
import type { HistoryRow } from '@draftlight/watch'
import { FigureFrame } from '../figures/figure.tsx'
import type { Figure } from '../figures/figure.tsx'
import { say } from '../messages/index.ts'
import { sayWatch } from '../messages/watch.ts'
import { ofHundred, spanOf } from './amounts.ts'

const YEAR = 2
const rows = seriesKept[0]!.rows
const dayOf = (row: HistoryRow): number => parseDay(row.on)!
const first = dayOf(rows[0]!)
const last = dayOf(rows[rows.length - 1]!)
/** The drawing is 100 wide and 100 high, stretched to its box. */
const x = (day: number): number => ((day - first) / (last - first)) * 100
const y = (chance: number): number => 100 - chance * 100
const path = (of: readonly HistoryRow[], chance: (row: HistoryRow) => number): string =>
  of.map((row, i) => `${i === 0 ? 'M' : 'L'}${x(dayOf(row)).toFixed(2)} ${y(chance(row)).toFixed(2)}`).join('')

const eventDays = priors.events.events.flatMap((event) =>
  event.kind === 'forecast' ? event.happened.map(({ on }) => parseDay(on)!) : [],
)

/** Where the base rate rises though nothing happened. */
const stepDays = priors.classes.classes
  .map((one) => beginsToCount(one, priors.classes.least))
  .filter((day) => day > first && day <= last)
  .sort((a, b) => a - b)

const figure = (): Figure<readonly HistoryRow[]> => {
  const { chance } = sayWatch
  return {
    title: chance.historyTitle,
    summary: () => {
      const before = rows.filter((row) => dayOf(row) <= eventDays[0]!).pop()!
      return chance.historySummary(rows.length, ofHundred(before.chances[YEAR]![3]), stepDays.map(say.day))
    },
    table: () => ({
      columns: Object.values(chance.historyColumns),
      rows: rows.map((row) => {
        const [mean, low, high, base] = row.chances[YEAR]!
        return [
          say.day(dayOf(row)),
          ofHundred(base),
          row.kind === 'base-rate-only' ? '–' : ofHundred(mean),
          row.kind === 'base-rate-only' ? '–' : spanOf([low, high]),
        ]
      }),
    }),
  }
}

const year = (row: HistoryRow) => row.chances[YEAR]!
const lines = {
  // before anybody looked there is no evidence to draw
  mean: path(
    rows.filter(({ kind }) => kind !== 'base-rate-only'),
    (row) => year(row)[0],
  ),
  base: path(rows, (row) => year(row)[3]),
  band: `${path(rows, (row) => year(row)[2])}${[...rows]
    .reverse()
    .map((row) => `L${x(dayOf(row)).toFixed(2)} ${y(year(row)[1]).toFixed(2)}`)
    .join('')}Z`,
}
const years = [...new Set(rows.map((row) => row.on.slice(0, 4)))]

/** What each month would have said of the year ahead. Estimated: a line and a band. Confirmed: a full mark. */
export const History = () => {
  const { historyLegend, reconstruction } = sayWatch.chance
  return (
    <FigureFrame figure={figure()} data={rows}>
      <p class="reconstruction">{reconstruction}</p>
      <div class="history" aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          {[25, 50, 75].map((n) => (
            <line key={n} class="grid" x1="0" x2="100" y1={y(n / 100)} y2={y(n / 100)} />
          ))}
          <path class="most" d={lines.band} />
          <path class="base" d={lines.base} />
          <path class="mean" d={lines.mean} />
          {eventDays.map((day) => (
            <line key={day} class="event" x1={x(day)} x2={x(day)} y1="0" y2="100" />
          ))}
        </svg>
        {[0, 25, 50, 75, 100].map((n) => (
          <span key={n} class="level" style={{ top: `${100 - n}%` }}>
            {n}
          </span>
        ))}
        {years.map((text) => (
          <span key={text} class="year" style={{ left: `${Math.max(0, x(parseDay(`${text}-01-01`)!))}%` }}>
            {text}
          </span>
        ))}
      </div>
      <ul class="legend" aria-hidden="true">
        {(['base', 'mean', 'most', 'event'] as const).map((key) => (
          <li key={key}>
            <span class={`key line ${key}`} /> {historyLegend[key === 'base' ? 'baseRate' : key]}
          </li>
        ))}
      </ul>
    </FigureFrame>
  )
}
