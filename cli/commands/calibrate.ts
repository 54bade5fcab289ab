/** Holds the paper draft against published counts: history matching, then a weighted sample; each target left out once. */
import {
  calibrate as fit,
  calibrationText,
  FITTED,
  readCalibration,
  scenarioHash,
  type Calibration,
  type Posterior,
  type ResultTable,
  type Spread,
  type TargetFit,
} from '@draftlight/sim'
import { folderOf, type Command } from '../command.ts'
import { svgOf } from '../output/plot.ts'
import { readInput } from '../files/read-input.ts'
import { powerOfTwo } from '../given.ts'
import { INTERRUPTED } from '../until-told.ts'
import { simulate } from '../simulate.ts'
import { version } from '../version.ts'
import { writeFiles } from '../files/write-files.ts'
import { csvOf, documentOf, parquetOf } from '../files/write-result.ts'
import { plainTable } from '../output/plain-table.ts'

export const calibrate: Command = {
  summary: 'holds the paper draft against published counts; the agreeing points as data',
  usage: 'calibrate [FILE.yaml] [--points N] [--out DIR] [--json] [--threads N]',
  words: 1,
  options: {
    points: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
    threads: { type: 'string' },
  },
  async run(values, files) {
    const [given] = files
    const calibration = readCalibration(
      given === undefined ? calibrationText : readInput(given),
      given ?? 'calibration.yaml',
    )
    const points = powerOfTwo(values, 16, '512, 1024') ?? 1024
    const out = folderOf(values, 'out', {
      document: 'calibration.json',
      others: ['posterior.csv', 'posterior.parquet', 'fit.svg', 'README.md'],
    })
    const quiet = values['json'] === true
    const posterior = await simulate(values, ({ threads, signal, show }) =>
      fit(calibration, points, { threads, signal, onProgress: (done, all) => show(done, all, 'runs') }),
    )
    if (posterior === undefined) return INTERRUPTED
    if (out !== undefined) await write(out, calibration, posterior, points)
    console.log(quiet ? documentOf(asData(calibration, posterior, points)).trimEnd() : asText(posterior))
    return 0
  },
}

const digits = (x: number): string => (Math.abs(x) >= 100 ? String(Math.round(x)) : String(Number(x.toPrecision(3))))
const span = (s: Spread | undefined): string =>
  s ? `${digits(s.mean)} (${digits(s.low)} to ${digits(s.high)})` : 'no point agrees'

function asText(p: Posterior): string {
  const targets = plainTable(
    [
      'target',
      'era',
      'published',
      'at the central values',
      'over all ranges',
      'over the points that agree',
      'predicted without it',
    ],
    [24, 14, 12, 12, 24, 26, 32],
  )
  for (const f of p.fits)
    targets.push([
      f.target.meaning,
      f.target.era,
      digits(f.aim.value),
      digits(f.central),
      span(f.prior),
      span(f.posterior),
      `${span(f.predicted)}${f.predicted ? (f.isPredicted ? ': met' : ': missed') : ''}`,
    ])
  const parameters = plainTable(['parameter', 'over its range', 'over the points that agree', 'source'])
  p.parameters.forEach(({ id, of }, k) => {
    parameters.push([id, span(p.spreads[k]!.prior), span(p.spreads[k]!.posterior), of.source.slice(0, 50)])
  })
  return [
    FITTED,
    targets.toString(),
    `Of all points of the ranges ${(100 * p.plausible).toFixed(1)} % agree with every target; of the second wave's ${p.weights.length} as many as ${p.effective.toFixed(0)} equally weighted ones. Mean, and nine tenths of the weight.`,
    parameters.toString(),
  ].join('\n')
}

const asData = (c: Calibration, p: Posterior, points: number): Record<string, unknown> => ({
  draftlight: version,
  statement: FITTED,
  scenario: c.scenario.name,
  scenarioHash: scenarioHash(c.scenario),
  points,
  plausible: p.plausible,
  effective: p.effective,
  targets: p.fits.map((f) => ({
    id: f.target.id,
    era: f.target.era,
    rows: f.target.observed.map((o) => o.row),
    published: f.aim.value,
    errors: { observed: f.aim.observed, discrepancy: f.aim.discrepancy, chance: f.aim.noise },
    because: f.target.because,
    central: f.central,
    prior: f.prior,
    posterior: f.posterior ?? null,
    leftOut: { predicted: f.predicted ?? null, met: f.isPredicted },
    plausible: f.plausible,
  })),
  parameters: p.parameters.map(({ id }, k) => ({
    id,
    prior: p.spreads[k]!.prior,
    posterior: p.spreads[k]!.posterior ?? null,
  })),
})

async function write(folder: string, c: Calibration, p: Posterior, points: number): Promise<void> {
  const kept = Array.from(p.weights.keys()).filter((i) => p.weights[i]! > 0)
  const table: ResultTable = {
    name: 'posterior',
    columns: [
      { name: 'weight', values: Float64Array.from(kept, (i) => p.weights[i]!) },
      ...p.parameters.map(({ id }, k) => ({ name: id, values: Float64Array.from(kept, (i) => p.values[i]![k]!) })),
      ...p.fits.map((f, t) => ({ name: f.target.id, values: Float64Array.from(kept, (i) => p.results[i]![t]!) })),
    ],
  }
  writeFiles(folder, [
    ['posterior.csv', csvOf(table)],
    ['posterior.parquet', parquetOf(table)],
    ['fit.svg', await fitSvg(p.fits)],
    ['README.md', readmeOf(p)],
    ['calibration.json', documentOf(asData(c, p, points))],
  ])
}

const readmeOf = (p: Posterior): string => `# The paper draft against published counts

${FITTED}

Made by \`draftlight calibrate --points ${p.weights.length} --out docs/calibration\`. The points that agree are in [posterior.csv](posterior.csv), each with its weight; what may
move and what it is held against, with era and discrepancy, in [scenarios/calibration.yaml](../../scenarios/calibration.yaml).

![Published counts and what the model gives, in deviations](fit.svg)

| target | era | published | at the central values | over all ranges | over the points that agree | predicted without it |
| --- | --- | --- | --- | --- | --- | --- |
${p.fits
  .map(
    (f) =>
      `| ${f.target.meaning} | ${f.target.era} | ${digits(f.aim.value)} | ${digits(f.central)} | ${span(f.prior)} | ${span(f.posterior)} | ${span(f.predicted)}${f.predicted ? (f.isPredicted ? ', met' : ', missed') : ''} |`,
  )
  .join('\n')}

Mean, and nine tenths of the weight. Of all points of the ranges ${(100 * p.plausible).toFixed(1)} % agree with every target; the ${p.weights.length} points of the second wave tell
as much as ${p.effective.toFixed(0)} equally weighted ones. A model, not a register.
`

/** Each target in deviations of its own error: what was published is 0. */
function fitSvg(fits: readonly TargetFit[]): Promise<string> {
  const scaled = (f: TargetFit, x: number): number =>
    (x - f.aim.value) / Math.sqrt(f.aim.observed ** 2 + f.aim.discrepancy ** 2 + f.aim.noise ** 2)
  const rows = fits.flatMap((f) =>
    (
      [
        ['over all ranges', f.prior],
        ['predicted without it', f.predicted],
        ['over the points that agree', f.posterior],
      ] as const
    ).flatMap(([of, s]) =>
      s ? [{ target: f.target.id, of, at: scaled(f, s.mean), low: scaled(f, s.low), high: scaled(f, s.high) }] : [],
    ),
  )
  return svgOf('Published counts of the paper draft and what the model gives, in deviations', (plot) => ({
    width: 820,
    height: 70 + 60 * fits.length,
    marginLeft: 170,
    marginRight: 170,
    x: { label: 'deviations from what was published', grid: true },
    y: { label: null },
    fy: { label: null, domain: fits.map((f) => f.target.id) },
    marks: [
      plot.ruleX([0]),
      plot.ruleX([-3, 3], { strokeDasharray: '4 3' }),
      plot.ruleY(rows, { x1: 'low', x2: 'high', y: 'of', fy: 'target', strokeWidth: 5, strokeOpacity: 0.35 }),
      plot.dot(rows, { x: 'at', y: 'of', fy: 'target', r: 3.5, fill: 'currentColor' }),
    ],
  }))
}
