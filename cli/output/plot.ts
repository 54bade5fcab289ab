/** Charts as SVG text, drawn by Observable Plot without a browser. Loaded only when a chart is asked for. */
import type * as PlotModule from '@observablehq/plot'
import { escapeHtml } from '@draftlight/law'

export type Plot = typeof PlotModule

/** Draws and gives back the SVG, which carries its own style and a title for those who cannot see it. */
export async function svgOf(title: string, draw: (plot: Plot) => PlotModule.PlotOptions): Promise<string> {
  const [plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')])
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const drawn = plot.plot({ ...draw(plot), document, ariaLabel: title })
  drawn.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  drawn.setAttribute('role', 'img')
  return drawn.outerHTML
}

/** A page of paper: readable on a screen, printed on A4, nothing loaded from anywhere. */
export const paperPage = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
  @page { size: A4; margin: 18mm }
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff }
  h1 { font-size: 1.4rem; line-height: 1.3 }
  h2 { font-size: 1rem; margin: 1.1rem 0 0.3rem }
  p { margin: 0.4rem 0 }
  table { border-collapse: collapse; width: 100%; font-size: 0.9em }
  th, td { text-align: left; padding: 0.25rem 0.5rem; border-bottom: 1px solid #ccc; vertical-align: top }
  td.n, th.n { text-align: right; font-variant-numeric: tabular-nums }
  .verdict { font-size: 1.2rem; font-weight: 600; border-left: 4px solid #111; padding-left: 0.75rem }
  svg { max-width: 100%; height: auto }
  @media print { body { margin: 0; font-size: 11pt } }
</style>
<body>
${body}
</body>
</html>
`
