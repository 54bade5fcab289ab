/** A comparison as a chart and as a page of paper. */
import { escapeHtml } from '@draftlight/law'
import type { ComparedIndicator, Comparison } from '@draftlight/sim'
import type { Bar } from './bar-chart.ts'
import { paperPage, svgOf } from './plot.ts'
import { signed, twoDigits } from './two-digits.ts'

const MOST_ROWS = 20

/** The counting error of a difference. What happened to nobody in the offices counted settles nothing of the others. */
export const countingOf = ({ first, second, difference }: ComparedIndicator, full: boolean): string => {
  if (full) return 'counted in full'
  return first === 0 && second === 0 ? 'no case counted' : `${signed(difference.low)} to ${signed(difference.high)}`
}

/** The rows that change most in percent, largest first; rows that were nothing before have no percent. */
export const standingOut = (c: Comparison): readonly ComparedIndicator[] =>
  c.rows
    .filter((r) => r.first > 0 && r.difference.value !== 0)
    .sort((a, b) => Math.abs(percentOf(b).value) - Math.abs(percentOf(a).value))
    .slice(0, MOST_ROWS)

/** Of the first. */
export const percentOf = ({ first, difference, range }: ComparedIndicator): Omit<Bar, 'label'> => ({
  value: (100 * difference.value) / first,
  low: (100 * range.low) / first,
  high: (100 * range.high) / first,
})

export function compareSvg(c: Comparison): Promise<string> {
  const rows = standingOut(c).map((r) => ({ of: r.indicator.id, ...percentOf(r) }))
  return svgOf(`${c.second.scenario.name} against ${c.first.scenario.name}, in percent`, (plot) => ({
    width: 760,
    height: 60 + 22 * Math.max(1, rows.length),
    marginLeft: 190,
    x: { label: `change in percent of ${c.first.scenario.name}`, grid: true },
    y: { label: null, domain: rows.map((r) => r.of) },
    marks: [
      plot.ruleX([0]),
      plot.ruleY(rows, { x1: 'low', x2: 'high', y: 'of', strokeWidth: 7, strokeOpacity: 0.3 }),
      plot.dot(rows, { x: 'value', y: 'of', r: 4, fill: 'currentColor' }),
    ],
  }))
}

export function comparePage(c: Comparison, svg: string): string {
  const { first, second } = c
  const full = first.people.counted === first.people.all
  const rows = c.rows
    .map(
      (r) =>
        `<tr><td>${escapeHtml(r.indicator.meaning)} <small>(${r.indicator.id}, ${r.indicator.unit})</small></td><td class="n">${twoDigits(r.first)}</td><td class="n">${twoDigits(r.second)}</td><td class="n">${signed(r.difference.value)}</td><td class="n">${countingOf(r, full)}</td><td class="n">${signed(r.range.low)} to ${signed(r.range.high)}</td></tr>`,
    )
    .join('\n')
  return paperPage(
    `${second.scenario.name} against ${first.scenario.name}`,
    `<h1>${escapeHtml(second.scenario.name)} against ${escapeHtml(first.scenario.name)}</h1>
<p>${escapeHtml(first.scenario.title)} → ${escapeHtml(second.scenario.title)}</p>
<p>The same men, the same luck, the same ${c.points} points of what we do not know, in ${c.offices} offices. The bands are of the difference; the range over what we do not know is no confidence interval. A model, not a register.</p>
${svg}
<table>
<tr><th>quantity</th><th class="n">${escapeHtml(first.scenario.name)}</th><th class="n">${escapeHtml(second.scenario.name)}</th><th class="n">difference</th><th class="n">counting error</th><th class="n">what we do not know</th></tr>
${rows}
</table>`,
  )
}
