/** A chart of differences in plain letters: bars to both sides of zero, with the range that each may have. */
export interface Bar {
  readonly label: string
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Characters on each side. */
const HALF = 24

/** One line a bar; what reaches past `most` is cut and marked with › or ‹. The number stands behind. */
export function barChart(bars: readonly Bar[], most = 100, unit = ' %'): string {
  const width = Math.max(0, ...bars.map((b) => b.label.length))
  const place = (v: number): number => Math.round((Math.max(-most, Math.min(most, v)) / most) * HALF)
  return bars
    .map(({ label, value, low, high }) => {
      const cells = Array.from({ length: 2 * HALF + 1 }, (_, i): string => {
        const at = i - HALF
        if (at === 0) return '│'
        const inBar = (at > 0 && at <= place(value)) || (at < 0 && at >= place(value))
        return inBar ? '█' : at >= place(low) && at <= place(high) ? '▒' : ' '
      })
      if (high > most) cells[2 * HALF] = '›'
      if (low < -most) cells[0] = '‹'
      const number = `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(Number(value.toPrecision(2)))}${unit}`
      return `${label.padEnd(width)} ${cells.join('')} ${number}`
    })
    .join('\n')
}
