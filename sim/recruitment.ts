/**
 * Recruitment by contract: a series of national stocks by month, worked out before the offices. Three sources: volunteers, who move
 * with the bonus up to what the budget pays; prisons, which empty; conscripts pressed to sign. Beside it what was published.
 */
import { callUpWindows, campaigns, prisonCounts, warMonths } from '@draftlight/country'
import { civilOf, dayOfCivil, type Day } from '@draftlight/law'
import type { About } from './about.ts'
import { perMonth, ratio, share, type Parameters, type Values } from './parameter.ts'
import type { Scenario } from './scenario/scenario.ts'

export const parameters = {
  volunteers: perMonth(
    24_000,
    29_000,
    33_500,
    'funnel: contract_recruits_per_month_2025_kluge, less the other two sources',
    'volunteers a month at the bonus of 2025',
  ),
  bonus: ratio(0.5, 1, 1.5, 'assumed', 'the bonus against that of 2025'),
  response: share(
    0.1,
    0.4,
    0.9,
    'assumed',
    'by how much of itself the number of volunteers moves when the bonus moves by all of itself',
  ),
  budget: ratio(0.8, 1.2, 2, 'assumed', 'what may be spent on bonuses in a month against 29,000 bonuses of 2025'),
  fromPrison: share(
    0.005,
    0.014,
    0.03,
    'assumed: about half of what emptied the colonies from August 2022 to October 2023 (country/data/prisoners.csv)',
    'of men in penal colonies who leave for the war in a month',
  ),
  newPrisoners: perMonth(
    1_000,
    2_000,
    4_000,
    'assumed',
    'people who come into colonies in a month beyond those released',
  ),
  pressed: share(
    0.002,
    0.008,
    0.02,
    'assumed: pressure is reported, no number',
    'of serving conscripts who sign in a month',
  ),
} satisfies Parameters

export const about: About = {
  purpose: 'Contracts, month by month: why the conscript machine matters more or less, and what it is pressed for.',
  process: [
    'Volunteers move with the bonus, up to what the budget pays.',
    'A share of those left in penal colonies leaves for the war each month; the colonies empty faster than they fill.',
    'Of the conscripts who serve a share is pressed to sign.',
    'Beside it stand the losses that one party to the war claims and the contracts that were reported, as they are.',
  ],
  reads: ['the drafts of the scenario', 'published series of country/'],
  writes: ['a table by month'],
  counts: [],
  asks: [],
  draws: [],
  regional: [],
  simpler:
    'National, by month, without regions; a contract moves nobody in an office. Rates are the same in every year: volunteers those of 2025, and men from colonies in the months of 2022 before that began. Losses are not modelled.',
}

/** A month of recruitment in the whole country: men, and what was claimed and reported beside it. */
export interface RecruitmentMonth {
  /** "2026-01". */
  readonly month: string
  readonly volunteers: number
  readonly fromPrison: number
  readonly conscriptsSigned: number
  readonly recruits: number
  /** At the month's end. */
  readonly prisoners: number
  readonly conscriptsServing: number
  /** Volunteers whom the budget did not pay. */
  readonly notPaid: number
  /** As claimed by one party to the war and as reported; undefined where nothing was published. */
  readonly lossesClaimed: number | undefined
  readonly recruitsOfficial: number | undefined
  readonly recruitsEstimate: number | undefined
}

const nextMonth = (day: Day): Day => {
  const { year, month } = civilOf(day)
  return month === 12 ? dayOfCivil(year + 1, 1, 1) : dayOfCivil(year, month + 1, 1)
}

/** The months that the counted days touch. Nothing when the scenario has recruitment off. */
export function recruitmentOf(scenario: Scenario): readonly RecruitmentMonth[] {
  if (scenario.off.includes('recruitment')) return []
  const values = valuesOf(scenario)
  const out: RecruitmentMonth[] = []
  const first = civilOf(scenario.from)
  let month = dayOfCivil(first.year, first.month, 1)
  let prisoners = prisonersOn(month, values)
  const wanted = Math.max(0, values.volunteers * (1 + values.response * (values.bonus - 1)))
  const payable = values.bonus === 0 ? Infinity : (29_000 * values.budget) / values.bonus
  for (; month <= scenario.to; month = nextMonth(month)) {
    const { year, month: m } = civilOf(month)
    const name = `${year}-${String(m).padStart(2, '0')}`
    const published = warMonths.find((w) => w.month === name)
    const volunteers = Math.round(Math.min(wanted, payable))
    const fromPrison = Math.round(prisoners * values.fromPrison)
    prisoners = Math.max(0, Math.round(prisoners - fromPrison + values.newPrisoners))
    const serving = conscriptsOn(scenario, nextMonth(month))
    const conscriptsSigned = Math.round(serving * values.pressed)
    out.push({
      month: name,
      volunteers,
      fromPrison,
      conscriptsSigned,
      recruits: volunteers + fromPrison + conscriptsSigned,
      prisoners,
      conscriptsServing: serving,
      notPaid: Math.round(Math.max(0, wanted - payable)),
      lossesClaimed: published?.wholeMonth === true ? published.lossesClaimed : undefined,
      recruitsOfficial: published?.recruitsOfficial,
      recruitsEstimate: published?.recruitsEstimate,
    })
  }
  return out
}

function valuesOf(scenario: Scenario): Values<typeof parameters> {
  const said = scenario.practice['recruitment']
  return Object.fromEntries(Object.entries(parameters).map(([name, p]) => [name, said?.[name] ?? p.central])) as Values<
    typeof parameters
  >
}

/** People in colonies: counted where counted, straight lines between, onwards by the model from the last count. */
function prisonersOn(day: Day, values: Values<typeof parameters>): number {
  const after = prisonCounts.findIndex((c) => c.day >= day)
  if (after === 0) return prisonCounts[0]!.people
  if (after > 0) {
    const [a, b] = [prisonCounts[after - 1]!, prisonCounts[after]!]
    return Math.round(a.people + ((b.people - a.people) * (day - a.day)) / (b.day - a.day))
  }
  const last = prisonCounts.at(-1)!
  let { people } = last
  for (let month = last.day; month < day; month = nextMonth(month))
    people = Math.max(0, people - people * values.fromPrison + values.newPrisoners)
  return Math.round(people)
}

/** Drafts that were over before the scenario's first: as they were decreed. */
function draftsBefore({ send, from }: Scenario): Scenario['send'] {
  const first = Math.min(from, ...send.map((c) => c.from))
  return campaigns.flatMap(({ year, season, planned }) => {
    const window =
      season === 'year-round'
        ? { from: dayOfCivil(year, 1, 1), until: dayOfCivil(year + 1, 1, 1) }
        : callUpWindows(year).find((w) => w.season === season)
    return window && planned !== undefined && window.until <= first
      ? [{ from: window.from, until: window.until, men: planned }]
      : []
  })
}

/** Conscripts who serve on a day: sent within a year before it, drafts spread evenly over their days. */
function conscriptsOn(scenario: Scenario, day: Day): number {
  const { year, month } = civilOf(day)
  const from = dayOfCivil(year - 1, month, 1)
  let men = 0
  for (const c of [...draftsBefore(scenario), ...scenario.send]) {
    const within = Math.min(day, c.until) - Math.max(from, c.from)
    if (within > 0) men += (c.men * within) / (c.until - c.from)
  }
  return Math.round(men)
}
