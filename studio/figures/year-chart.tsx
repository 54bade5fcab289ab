import { areaY, axisX, axisY, lineY, plot, ruleX, ruleY } from '@observablehq/plot'
import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../messages/index.ts'

export interface YearSeries {
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
}

const points = ({ from, values, step }: YearSeries) =>
  Array.from(values, (value, i) => ({ date: new Date((from + i * step) * 86_400_000), value }))

/** Draws with Observable Plot, without the style elements it brings: the page's policy forbids them, figures.css has them. */
const draw = ({ now, baseline, unit }: Props, width: number): SVGElement => {
  const data = points(now)
  const narrow = width < 520
  const figure = plot({
    width,
    height: narrow ? 220 : 300,
    marginLeft: 56,
    marginRight: 12,
    className: 'plot',
    x: { type: 'utc' },
    y: { grid: true, nice: true },
    marks: [
      axisX({ ticks: narrow ? 'quarter' : 'month', tickFormat: (d: Date) => say.months[d.getUTCMonth()] ?? '' }),
      axisY({ label: unit, ticks: 5, tickFormat: (n: number) => say.axisNumber(n) }),
      areaY(data, { x: 'date', y: 'value', fill: 'var(--accent)', fillOpacity: 0.12 }),
      ...(baseline
        ? [lineY(points(baseline), { x: 'date', y: 'value', stroke: 'var(--quiet)', strokeDasharray: '4 3' })]
        : []),
      lineY(data, { x: 'date', y: 'value', stroke: 'var(--accent)', strokeWidth: 2 }),
      ruleY([0], { stroke: 'var(--strong-line)' }),
      ...(data.length > 0 ? [ruleX([data[0]!.date], { stroke: 'none' })] : []),
    ],
  }) as unknown as SVGElement
  for (const style of figure.querySelectorAll('style')) style.remove()
  return figure
}

/** The picture only; its words are in the `FigureFrame` around it. */
export const YearChart = (props: Props) => {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.round(entry!.contentRect.width)))
    watcher.observe(box.current as HTMLDivElement)
    return () => watcher.disconnect()
  }, [])
  useEffect(() => {
    if (width > 0) box.current?.replaceChildren(draw(props, width))
  }, [props.now, props.baseline, props.unit, width])
  return <div class="chart" aria-hidden="true" ref={box} />
}
