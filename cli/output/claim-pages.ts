/** One printable page a claim: claim, verdict, difference with both bands, what it hangs on, sources. And an index of them. */
import { escapeHtml } from '@draftlight/law'
import { isAlone, type ClaimResult, type HangsOn, type KeptClaims } from '@draftlight/sim'
import { paperPage, svgOf } from './plot.ts'
import { mattersFrom, ofClaim, ofClaimWithUnit, spanOf } from './claim-numbers.ts'
import { inUnit } from './two-digits.ts'
import { writeFiles } from '../files/write-files.ts'
import { documentOf } from '../files/write-result.ts'

/** Writes claims.json, README.md and ID.html of each claim; all of them or nothing. */
export async function writeClaimPages(folder: string, kept: KeptClaims): Promise<void> {
  const pages = await Promise.all(
    kept.claims.map(async (r) => [`${r.id}.html`, await claimPage(r, kept.rule)] as const),
  )
  writeFiles(folder, [...pages, ['README.md', indexOf(kept)], ['claims.json', documentOf(kept)]])
}

export function indexOf({ rule, claims }: KeptClaims): string {
  const rows = claims.map(
    (r) =>
      `| [${r.claim}](${r.id}.html) | ${r.difference === null ? '' : ofClaimWithUnit(r.difference, r)} | ${mattersFrom(r)} | ${spanOf(r.range, r)} | **${r.verdict}** |`,
  )
  return `# The essay's claims, put to the test

Made by \`draftlight claims --pages docs/claims\`. A model, not a register; what it cannot tell is said. Each page is made to be printed.

| claim | difference, or value | matters from | range of what we do not know | verdict |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

${rule}
`
}

export async function claimPage(r: ClaimResult, rule: string): Promise<string> {
  const parts = [
    `<p>A claim of the essay “The Digital Noose”, and what this model makes of it</p>`,
    `<h1>${escapeHtml(r.claim)}</h1>`,
    `<p class="verdict">${escapeHtml(capital(r.verdict))}</p>`,
    `<p>${escapeHtml(r.because)}</p>`,
    `<h2>How it is tested</h2><p>${escapeHtml(r.tested)}</p>`,
    r.difference === null ? '' : measured(r),
    r.difference === null || r.chance === null ? '' : await bandChart(r),
    r.table === null ? '' : table(r.table.columns, r.table.rows),
    hangsOn(r),
    r.sources.length === 0
      ? ''
      : `<h2>Sources</h2><ul>${r.sources.map((s) => `<li>${escapeHtml(s)}</li>`).join('')}</ul>`,
    `<h2>The rule of the verdict</h2><p>${escapeHtml(rule)}</p>`,
    `<p>A model, not a register: its people are synthetic. A range over assumed values is a range, not a confidence interval.</p>`,
  ]
  return paperPage(r.claim, parts.filter((p) => p !== '').join('\n'))
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function measured(r: ClaimResult): string {
  const rows: (readonly [string, string])[] = [
    ['Measured', `${r.indicator} (${r.unit})`],
    ...(r.scenarios.length > 0 ? [['Scenarios', r.scenarios.join(' → ')] as const] : []),
    ...(isAlone(r) ? [] : [['Before → after', `${inUnit(r.before!, r.unit)} → ${inUnit(r.after!, r.unit)}`] as const]),
    [isAlone(r) ? 'Value' : 'Difference', ofClaim(r.difference!, r)],
    ['Matters from', mattersFrom(r)],
    ['Range of what we do not know', spanOf(r.range, r)],
    ...(r.chance ? [['With another draw of chance', spanOf(r.chance, r)] as const] : []),
    ...(r.withoutUnsourced
      ? [
          [
            'With nothing unsourced having an effect',
            `${ofClaim(r.withoutUnsourced.difference, r)} (${spanOf(r.withoutUnsourced.range, r)})`,
          ] as const,
        ]
      : []),
  ]
  return `<h2>What came of it</h2><table>${rows.map(([k, v]) => `<tr><th>${escapeHtml(k)}</th><td>${escapeHtml(v)}</td></tr>`).join('')}</table>`
}

/** The three spans on one line, with zero and the smallest difference that matters. */
function bandChart(r: ClaimResult): Promise<string> {
  const factor = r.unit === 'share' ? 100 : 1
  const rows = [
    { of: 'what we do not know', ...r.range! },
    { of: 'without the unsourced', ...r.withoutUnsourced!.range },
    { of: 'chance', ...r.chance! },
  ].map((x) => ({ of: x.of, low: x.low * factor, high: x.high * factor }))
  const points = [
    { of: 'what we do not know', at: r.difference! * factor },
    { of: 'without the unsourced', at: r.withoutUnsourced!.difference * factor },
    { of: 'chance', at: r.difference! * factor },
  ]
  const least = (r.direction === 'rises' ? 1 : -1) * r.smallest * factor
  return svgOf(`${r.claim} Difference and its spans`, (plot) => ({
    width: 680,
    height: 150,
    marginLeft: 150,
    x: {
      label: isAlone(r)
        ? r.unit === 'share'
          ? '%'
          : r.unit
        : `difference (${r.unit === 'share' ? 'points' : r.unit})`,
      grid: true,
    },
    y: { label: null, domain: rows.map((x) => x.of) },
    marks: [
      plot.ruleX([0]),
      plot.ruleX([least], { strokeDasharray: '4 3' }),
      plot.text([least], { x: (d: number) => d, text: () => 'smallest that matters', frameAnchor: 'top', dy: -8 }),
      plot.ruleY(rows, { x1: 'low', x2: 'high', y: 'of', strokeWidth: 6, strokeOpacity: 0.35 }),
      plot.dot(points, { x: 'at', y: 'of', fill: 'currentColor', r: 4 }),
    ],
  }))
}

function hangsOn(r: ClaimResult): string {
  if (r.hangsOn.length === 0) return ''
  const n = (x: number | null): string => (x === null ? '' : ofClaim(x, r))
  const row = (h: HangsOn): string =>
    `<tr><td>${escapeHtml(h.what)}<br>${escapeHtml(h.meaning)}</td><td class="n">${n(h.atLow)}</td><td class="n">${n(h.atHigh)}</td><td>${escapeHtml(h.source)}</td></tr>`
  const built =
    r.builtOn.length === 0
      ? ''
      : `<p>Any one of these without effect takes the difference away: ${escapeHtml(r.builtOn.join(', '))}.</p>`
  return `<h2>What it hangs on most</h2>${built}<table><tr><th></th><th class="n">at its low end</th><th class="n">at its high end</th><th>source</th></tr>${r.hangsOn.map(row).join('')}</table>`
}

const table = (columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `<table><tr>${columns.map((c) => `<th>${escapeHtml(c)}</th>`).join('')}</tr>${rows
    .map(
      (r) =>
        `<tr>${r.map((c) => `<td>${escapeHtml(typeof c === 'number' ? c.toLocaleString('en-US') : c)}</td>`).join('')}</tr>`,
    )
    .join('')}</table>`
