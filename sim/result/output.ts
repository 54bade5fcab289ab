/** A result as tables by columns, and the manifest: what determines the result, and nothing else. */
import { regions } from '@draftlight/country'
import { isoOf, law, lawReadTo } from '@draftlight/law'
import type { CountryRun } from '../run.ts'
import { indicators } from '../indicators.ts'
import { recruitmentOf, type RecruitmentMonth } from '../recruitment.ts'
import { rowsOf, stepOf } from '../periods.ts'
import { planOf } from '../plan.ts'
import { resourceOf, type Resource } from '../resource.ts'
import { scenarioAsWritten } from '../scenario/scenario-text.ts'
import { practiceOf } from '../scenario/scenario.ts'
import { parameters } from '../stages/index.ts'

/** A table by columns, all of one length. */
export interface ResultTable {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly values: Int32Array | Float64Array | readonly string[] }[]
}

/**
 * `days`: one row a region and counted day, one column an indicator. Stocks at the end of the day, flows of the day. `weeks` of a run
 * that is kept by week: the same by week, named by its first day.
 */
export function resultTables(run: CountryRun): readonly ResultTable[] {
  const months = recruitmentOf(run.scenario)
  const { cube, shape } = run.tally
  const step = stepOf(shape.days)
  const rows = rowsOf(shape.days)
  const periods = rows - 1
  const at = (r: number, row: number, c: number): number => cube[(r * rows + row) * indicators.length + c]!
  const region: string[] = []
  const from: string[] = []
  for (const r of regions)
    for (let k = 0; k < periods; k++) {
      region.push(r.iso)
      from.push(isoOf(shape.from + k * step))
    }
  const columns = indicators.map((x, c) => {
    const values = new Int32Array(shape.regions * periods)
    for (let r = 0; r < shape.regions; r++) {
      let stock = at(r, 0, c)
      for (let k = 0; k < periods; k++) {
        const change = at(r, k + 1, c)
        stock += change
        values[r * periods + k] = x.kind === 'stock' ? stock : change
      }
    }
    return { name: x.id, values }
  })
  const period = step === 1 ? 'day' : 'week'
  return [
    { name: `${period}s`, columns: [{ name: 'region', values: region }, { name: period, values: from }, ...columns] },
    {
      name: 'indicators',
      columns: [
        { name: 'id', values: indicators.map((x) => x.id) },
        { name: 'kind', values: indicators.map((x) => x.kind) },
        { name: 'unit', values: indicators.map((x) => x.unit) },
        { name: 'meaning', values: indicators.map((x) => x.meaning) },
        { name: 'right', values: indicators.map((x) => x.right ?? '') },
      ],
    },
    ...(months.length > 0 ? [recruitmentTable(months)] : []),
    ...(run.scenario.mobilization.length > 0 ? [resourceTable(resourceOf(planOf(run.scenario)))] : []),
  ]
}

/** `recruitment`: one row a month. -1 where nothing was published. */
function recruitmentTable(months: readonly RecruitmentMonth[]): ResultTable {
  const column = (name: string, of: (m: RecruitmentMonth) => number | undefined) => ({
    name,
    values: Int32Array.from(months, (m) => of(m) ?? -1),
  })
  return {
    name: 'recruitment',
    columns: [
      { name: 'month', values: months.map((m) => m.month) },
      column('volunteers', (m) => m.volunteers),
      column('from-prison', (m) => m.fromPrison),
      column('conscripts-signed', (m) => m.conscriptsSigned),
      column('recruits', (m) => m.recruits),
      column('prisoners', (m) => m.prisoners),
      column('conscripts-serving', (m) => m.conscriptsServing),
      column('not-paid', (m) => m.notPaid),
      column('losses-claimed', (m) => m.lossesClaimed),
      column('recruits-official', (m) => m.recruitsOfficial),
      column('recruits-estimate', (m) => m.recruitsEstimate),
    ],
  }
}

/** `resource`: men who could be called, as computed, and as somebody claimed. */
function resourceTable(r: Resource): ResultTable {
  const rows = [
    ...(['trained', 'mobilizable'] as const).map((what) => ({ what, by: 'computed', ...r[what] })),
    ...r.claims.map(({ what, speaker, low, central, high }) => ({ what, by: speaker, low, central, high })),
  ]
  return {
    name: 'resource',
    columns: [
      { name: 'what', values: rows.map((x) => x.what) },
      { name: 'by', values: rows.map((x) => x.by) },
      { name: 'low', values: Int32Array.from(rows, (x) => x.low) },
      { name: 'central', values: Int32Array.from(rows, (x) => x.central) },
      { name: 'high', values: Int32Array.from(rows, (x) => x.high) },
    ],
  }
}

/** Two runs with equal manifests have equal results. */
export function manifestOf(run: CountryRun, version: string) {
  const { scenario } = run
  const practice: Readonly<Record<string, Readonly<Record<string, number>>>> = practiceOf(scenario)
  return {
    draftlight: version,
    scenario: scenarioAsWritten(scenario),
    offices: { counted: run.tally.done, all: run.tally.shape.offices.length },
    people: run.people,
    law: {
      readTo: isoOf(lawReadTo),
      readings: { ...Object.fromEntries(law.switches.map((s) => [s.id, s.options[s.default]])), ...scenario.readings },
    },
    practice: Object.fromEntries(
      Object.entries(parameters).map(([stage, list]) => [
        stage,
        Object.fromEntries(
          Object.entries(list).map(([name, p]) => [
            name,
            {
              value: practice[stage]![name],
              unit: p.unit,
              low: p.low,
              high: p.high,
              source: p.source,
            },
          ]),
        ),
      ]),
    ),
    sources: {
      regions: 'country/data/regions.csv',
      men: 'country/data/men_by_region_2025.csv',
      rates: 'country/data/funnel.csv',
      calendar: 'country/data/days_off.csv',
      rollout: 'country/data/register_rollout.csv',
      messengers: 'country/data/messengers.csv',
      recruitment: 'country/data/recruitment.csv, country/data/prisoners.csv',
    },
    hash: run.hash,
  }
}
