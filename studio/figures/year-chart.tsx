import { areaY, axisX, axisY, lineY, plot, ruleX, ruleY } from '@observablehq/plot'
import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../messages/index.ts'

interface YearSeries {
  /** First day, since 1970-01-01. */
  from: number
  /** One value a day (or one a step of days, see `step`). */
  values: ArrayLike<number>
  /** Days between two values. */
  step: number
}

interface Props {
  now: YearSeries
  /** Drawn thin and dashed beneath: what the year is like without the change. */
  baseline?: YearSeries | undefined
  unit: string
  /** A day marked across the chart, since 1970-01-01. */
  day?: number | undefined
  /** A tap on the chart, for people with a pointer; a slider or a list beside it must offer the same. */
  onDay?: (day: number) => void
}

const marginLeft = 56
const marginRight = 12

const points = ({ from, values, step }: YearSeries) =>
  Array.from(values, (value, i) => ({ date: new Date((from + i * step) * 86_400_000), value }))

/** Draws with Observable Plot, without the style elements it brings: the page's policy forbids them, figures.css has them. */
const draw = ({ now, baseline, unit }: Pick<Props, 'now' | 'baseline' | 'unit'>, width: number): SVGElement => {
  const data = points(now)
  const narrow = width < 520
  const figure = plot({
    width,
    height: narrow ? 220 : 300,
    marginLeft,
    marginRight,
    marginBottom: 40,
    className: 'plot',
    x: { type: 'utc' },
    y: { grid: true, nice: true },
    marks: [
      axisX({
        ticks: narrow && data.length * now.step > 200 ? 'quarter' : 'month',
        // the year where one begins, and at the first of all
        tickFormat: (d: Date, i: number) =>
          `${say.months[d.getUTCMonth()]}${i === 0 || d.getUTCMonth() === 0 ? `\n${d.getUTCFullYear()}` : ''}`,
      }),
      axisY({ label: unit, ticks: 5, tickFormat: (n: number) => say.axisNumber(n) }),
      areaY(data, { x: 'date', y: 'value', fill: 'var(--accent)', fillOpacity: 0.12 }),
      ...(baseline
        ? [lineY(points(baseline), { x: 'date', y: 'value', stroke: 'var(--quiet)', strokeDasharray: '4 3' })]
        : []),
      lineY(data, { x: 'date', y: 'value', stroke: 'var(--accent)', strokeWidth: 2 }),
      ruleY([0], { stroke: 'var(--strong-line)' }),
      ...(data.length > 0 ? [ruleX([data[0]!.date], { stroke: 'none' })] : []),
    ],
  }) as SVGElement
  for (const style of figure.querySelectorAll('style')) style.remove()
  return figure
}

/** The picture only; its words are in the `FigureFrame` around it. */
export const YearChart = (props: Props) => {
  const { now, baseline, unit, day, onDay } = props
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.round(entry!.contentRect.width)))
    watcher.observe(box.current as HTMLDivElement)
    return () => watcher.disconnect()
  }, [])
  useEffect(() => {
    if (width > 0) box.current?.replaceChildren(draw({ now, baseline, unit }, width))
  }, [now, baseline, unit, width])
  const span = Math.max(1, (now.values.length - 1) * now.step)
  const inner = width - marginLeft - marginRight
  const pick = (event: MouseEvent) => {
    const share = (event.clientX - box.current!.getBoundingClientRect().left - marginLeft) / inner
    if (share >= 0 && share <= 1) onDay?.(now.from + Math.round(share * span))
  }
  const at = day === undefined ? undefined : Math.min(1, (day - now.from) / span)
  return (
    <div class={onDay ? 'chart pick' : 'chart'} aria-hidden="true" onClick={pick}>
      <div ref={box} />
      {at !== undefined && width > 0 && <span class="day-rule" style={{ left: `${marginLeft + at * inner}px` }} />}
    </div>
  )
}
