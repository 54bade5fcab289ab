/** Published numbers side by side, with what is known of their range. No run takes part in them. */
import { AGES, campaigns, FIRST_AGE, funnel, menAt, plan, type RateId, warMonths } from '@draftlight/country'
import type { ClaimTable, Span } from './claim.ts'

export interface PublishedRow extends Span {
  readonly label: string
  readonly central: number
}
export interface PublishedTable {
  readonly title: string
  readonly unit: string
  readonly rows: readonly PublishedRow[]
  readonly sources: readonly string[]
}

/** Men to be sent by the decrees of each year of which all numbers were seen. */
function drafts(): PublishedTable {
  const years = [...new Set(campaigns.map((c) => c.year))].filter((year) => plan(year) !== undefined)
  const publishers = campaigns.flatMap((c) => (years.includes(c.year) && c.publisher ? [c.publisher] : []))
  return {
    title: 'Men to be sent by decree',
    unit: 'men a year',
    rows: years.map((year) => ({ label: String(year), central: plan(year)!, low: plan(year)!, high: plan(year)! })),
    sources: ['country/data/draft_campaigns.csv', ...new Set(publishers)],
  }
}

/** Men within the legal ages before and since 2024, on 1 January of the year of the newest reported table. */
function draftAge(): PublishedTable {
  const year = 2025
  const { men, kind, note } = menAt(year)
  const between = (first: number, last: number): number => {
    let sum = 0
    for (let at = 0; at < men.length; at += AGES)
      for (let age = first; age <= last; age++) sum += men[at + age - FIRST_AGE]!
    return sum
  }
  const row = (label: string, n: number): PublishedRow => ({ label, central: n, low: n, high: n })
  return {
    title: `Men by age on 1 January ${year} (${kind})`,
    unit: 'men',
    rows: [row('18 to 26', between(18, 26)), row('18 to 29', between(18, 29))],
    sources: ['country/data/men_by_region_2025.csv', note],
  }
}

/** How men avoided the paper draft, by the figures quoted of the General Staff. */
function avoided2012(): PublishedTable {
  const row = (label: string, id: RateId): PublishedRow => {
    const { low, central, high } = funnel[id]
    return { label, low, central, high }
  }
  const ids: readonly RateId[] = ['evasion-no-show-2012', 'evasion-unreached-2012']
  return {
    title: 'Men who avoided the draft in 2012',
    unit: 'men a year',
    rows: [row('served and did not come', ids[0]!), row('could not be served', ids[1]!)],
    sources: [
      'country/data/funnel.csv',
      ...new Set(ids.map((id) => `${funnel[id].publisher} (confidence: ${funnel[id].confidence})`)),
    ],
  }
}

/** Contracts a month of 2025 by three counts, and the losses that one party to the war claims for its months. */
function recruitsAndLosses(): PublishedTable {
  const ids: readonly RateId[] = [
    'contract-recruits-per-month-2025-kluge',
    'contract-recruits-per-month-2025-federal-bonus',
    'contract-recruits-per-month-2025-official',
  ]
  const losses = warMonths.flatMap((m) => (m.wholeMonth && m.month.startsWith('2025-') ? [m.lossesClaimed] : []))
  const counts = ids.map((id) => funnel[id])
  return {
    title: 'Contracts signed and losses a month in 2025',
    unit: 'men a month',
    rows: [
      {
        label: 'losses claimed',
        central: losses.reduce((a, b) => a + b, 0) / losses.length,
        low: Math.min(...losses),
        high: Math.max(...losses),
      },
      {
        label: 'contracts signed',
        central: counts[0]!.central,
        low: Math.min(...counts.map((c) => c.low)),
        high: Math.max(...counts.map((c) => c.high)),
      },
    ],
    sources: [
      'country/data/recruitment.csv: killed and wounded by the claim of one party to the war, its lowest and highest month; how many of the wounded return is not published',
      ...ids.map((id) => `${id}: ${funnel[id].publisher} (confidence: ${funnel[id].confidence})`),
    ],
  }
}

export const publishedTables: Readonly<Record<string, () => PublishedTable>> = {
  drafts,
  'draft-age': draftAge,
  'avoided-2012': avoided2012,
  'recruits-and-losses': recruitsAndLosses,
}

export const tableOf = ({ unit, rows }: PublishedTable): ClaimTable => {
  const ranged = rows.some(({ low, high }) => low < high)
  return {
    columns: ['', unit, ...(ranged ? ['low', 'high'] : [])],
    rows: rows.map(({ label, central, low, high }) => [label, central, ...(ranged ? [low, high] : [])]),
  }
}
