import type { Published } from '@draftlight/watch'
import { useMemo } from 'preact/hooks'
import { FigureFrame } from '../figures/figure.tsx'
import type { Figure } from '../figures/figure.tsx'
import { say } from '../messages/index.ts'
import { sayWatch } from '../messages/watch.ts'

interface Month {
  /** "2025-07" */
  readonly month: string
  readonly confirmed: number
  readonly other: number
}

/** Another source says the same, and somebody read it. */
const isConfirmed = ({ claim, grade }: Published): boolean => claim.confirmed === 'yes' && grade !== 'F6'

/** Months since the year 0: whole numbers are counted faster than words. */
const indexOf = (day: number): number => {
  const date = new Date(day * 86_400_000)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
const wordOf = (index: number): string => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`

const said = (one: Pick<Month, 'month'> | undefined): string => {
  const [year, month] = one?.month.split('-') ?? []
  return year === undefined ? '–' : `${say.months[Number(month) - 1]!} ${year}`
}

const monthsOf = (records: readonly Published[]): readonly Month[] => {
  if (records.length === 0) return []
  const [first, last] = [indexOf(records[records.length - 1]!.on), indexOf(records[0]!.on)]
  const months = Array.from({ length: last - first + 1 }, (_, i) => ({
    month: wordOf(first + i),
    confirmed: 0,
    other: 0,
  }))
  for (const record of records) months[indexOf(record.on) - first]![isConfirmed(record) ? 'confirmed' : 'other']++
  return months
}

const figure = (records: readonly Published[]): Figure<readonly Month[]> => {
  const { timelineTitle, timelineSummary, timelineColumns } = sayWatch.chance
  return {
    title: timelineTitle,
    summary: (months) => timelineSummary(records.length, said(months[0]), said(months[months.length - 1])),
    table: (months) => ({
      columns: Object.values(timelineColumns),
      rows: months.map((one) => [said(one), one.confirmed, one.other]),
    }),
  }
}

/** One column a month: what is confirmed is filled, what is not is hollow. `records`: newest first. */
export const Timeline = ({ records }: { records: readonly Published[] }) => {
  const months = useMemo(() => monthsOf(records), [records])
  const most = Math.max(1, ...months.map(({ confirmed, other }) => confirmed + other))
  const { timelineLegend } = sayWatch.chance
  return (
    <FigureFrame figure={figure(records)} data={months} level={3}>
      <div class="by-month" aria-hidden="true">
        {months.map(({ month, confirmed, other }) => (
          <span key={month} class="column" title={`${said({ month })}: ${say.records(confirmed + other)}`}>
            <span class="other" style={{ height: `${(other / most) * 100}%` }} />
            <span class="confirmed" style={{ height: `${(confirmed / most) * 100}%` }} />
            {month.endsWith('-01') && <span class="year">{month.slice(0, 4)}</span>}
          </span>
        ))}
      </div>
      <ul class="legend" aria-hidden="true">
        <li>
          <span class="key confirmed" /> {timelineLegend.confirmed}
        </li>
        <li>
          <span class="key other" /> {timelineLegend.other}
        </li>
      </ul>
    </FigureFrame>
  )
}
