// What is on the screen as a picture to be passed on, drawn on this device: the question, one number with both its bands, map and
// chart, and where it comes from.
import { tileName } from '../figures/tile-name.ts'
import { wideLayout } from '../figures/tiles.ts'

export interface PictureOf {
  readonly title: string
  readonly question: string
  readonly value: string
  /** Lines under the value: change, counting error, range. */
  readonly lines: readonly string[]
  /** 0 to 4 by region code; undefined where nothing is known. */
  readonly levels: ReadonlyMap<string, number | undefined>
  readonly unsourced: boolean
  /** What each level says, and last what the hatch of what is not counted says. */
  readonly legend: readonly string[]
  readonly mapTitle: string
  readonly chartTitle: string
  /** By week. */
  readonly now: Float64Array
  readonly baseline: Float64Array | undefined
  /** First and last day, and the highest value, as they stand on the axes. */
  readonly from: string
  readonly to: string
  readonly peak: string
  readonly notes: readonly string[]
}

const width = 1200
const height = 1350
const margin = 60
const colours = ['#eef3f2', '#c9dedf', '#8fbcc3', '#2f7c8c', '#0d4452'] as const
const paper = '#faf8f3'
const ink = '#1c2428'
const quiet = '#566066'
const accent = '#14596b'
const sans = "'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif"

/** Writes lines of at most the picture's width; gives back where the next one would stand. */
const write = (c: CanvasRenderingContext2D, text: string, y: number, size: number, weight = 400): number => {
  c.font = `${weight} ${size}px ${sans}`
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && c.measureText(longer).width > width - 2 * margin) {
      c.fillText(line, margin, y)
      y += size * 1.3
      line = word
    } else line = longer
  }
  c.fillText(line, margin, y)
  return y + size * 1.3
}

const hatch = (c: CanvasRenderingContext2D, x: number, y: number, side: number): void => {
  for (let at = 8; at < 2 * side; at += 10) {
    c.beginPath()
    c.moveTo(x + Math.max(0, at - side), y + Math.min(side, at))
    c.lineTo(x + Math.min(side, at), y + Math.max(0, at - side))
    c.stroke()
  }
}

const drawMap = (c: CanvasRenderingContext2D, { levels, unsourced, legend }: PictureOf, top: number): number => {
  const side = 42
  const left = (width - 17 * (side + 4)) / 2
  c.strokeStyle = '#8a8f8c'
  c.lineWidth = 1
  c.textAlign = 'center'
  c.font = `600 13px ${sans}`
  for (const [code, { row, column }] of wideLayout) {
    const level = levels.get(code)
    const [x, y] = [left + (column - 1) * (side + 4), top + (row - 1) * (side + 4)]
    c.fillStyle = level === undefined ? paper : colours[level]!
    c.fillRect(x, y, side, side)
    if (level === undefined || unsourced) hatch(c, x, y, side)
    c.fillStyle = level !== undefined && level > 2 ? '#ffffff' : ink
    c.fillText(tileName(code), x + side / 2, y + side / 2 + 5)
  }
  c.textAlign = 'left'
  c.font = `400 17px ${sans}`
  let [x, y] = [margin, top + 9 * (side + 4) + 22]
  const isAllCounted = ![...levels.values()].includes(undefined)
  legend.slice(0, isAllCounted ? -1 : undefined).forEach((text, level) => {
    const wide = 30 + c.measureText(text).width
    if (x + wide > width - margin) [x, y] = [margin, y + 26]
    c.fillStyle = colours[level] ?? paper
    c.fillRect(x, y - 15, 18, 18)
    c.strokeRect(x, y - 15, 18, 18)
    if (colours[level] === undefined) hatch(c, x, y - 15, 18)
    c.fillStyle = quiet
    c.fillText(text, x + 24, y)
    x += wide + 18
  })
  return y + 44
}

const drawChart = (c: CanvasRenderingContext2D, of: PictureOf, top: number): number => {
  const bottom = top + 170
  const most = Math.max(1, ...of.now, ...(of.baseline ?? []))
  const line = (values: Float64Array, colour: string, dash: number[]) => {
    c.strokeStyle = colour
    c.lineWidth = 3
    c.setLineDash(dash)
    c.beginPath()
    values.forEach((n, i) =>
      c.lineTo(margin + (i / Math.max(1, values.length - 1)) * (width - 2 * margin), bottom - (n / most) * 165),
    )
    c.stroke()
    c.setLineDash([])
  }
  if (of.baseline) line(of.baseline, quiet, [10, 8])
  line(of.now, accent, [])
  c.strokeStyle = '#8a8f8c'
  c.lineWidth = 1
  c.strokeRect(margin, bottom, width - 2 * margin, 0)
  c.fillStyle = quiet
  c.font = `400 20px ${sans}`
  c.fillText(of.from, margin, bottom + 28)
  c.textAlign = 'right'
  c.fillText(of.to, width - margin, bottom + 28)
  c.fillText(of.peak, width - margin, top)
  c.textAlign = 'left'
  return bottom + 66
}

/** A PNG; rejects where the browser cannot make one. */
export const pictureOf = (of: PictureOf): Promise<Blob> => {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const c = canvas.getContext('2d')!
  c.fillStyle = paper
  c.fillRect(0, 0, width, height)
  c.fillStyle = ink
  let y = write(c, of.question, margin + 34, 34, 600)
  c.fillStyle = quiet
  y = write(c, of.title, y + 8, 26)
  c.fillStyle = accent
  y = write(c, of.value, y + 44, 64, 600)
  c.fillStyle = ink
  for (const line of of.lines) y = write(c, line, y - 10, 24) + 10
  c.fillStyle = quiet
  y = write(c, of.mapTitle, y + 8, 22)
  y = drawMap(c, of, y)
  c.fillStyle = quiet
  y = write(c, of.chartTitle, y, 22)
  y = drawChart(c, of, y)
  c.fillStyle = quiet
  for (const note of of.notes) y = write(c, note, y, 19)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture could be made'))), 'image/png'),
  )
}
