// data/*.csv -> typed modules. Called by scripts/generate.mjs. table.mjs checks each value against datapackage.json;
// what only the whole of a table can show (a region without a row, low above central) is checked here.
import { join } from 'node:path'
import { fail, tables } from './table.mjs'

const DAY = 86_400_000
const AGES = { first: 14, last: 65 }
/** What the occupying power calls parts of Ukraine: no such row may enter the 83. */
const NOT_SUBJECTS = ['RU-CR', 'RU-SEV', 'RU-DON', 'RU-LUG', 'RU-ZAP', 'RU-HER']

/** -> {"generated/x.ts": text}. Throws Error "file:line: problem. Expected ...". */
export async function modules(roomDir) {
  const { read, checkReferences } = tables(join(roomDir, 'data'))
  const table = (name) => read.get(name)
  const order = regionOrder(table('regions'))
  checkReferences()
  return {
    'generated/region-codes.ts': regionCodesModule(table('regions'), table('region-zones')),
    ...regionNameModules(table('regions')),
    'generated/regions.ts': regionModule(table('regions')),
    'generated/occupied.ts': occupiedModule(table('occupied-territories')),
    'generated/men.ts': menModule(table('men-by-region-2025'), table('men-russia'), order),
    'generated/commissariats.ts': commissariatModule(table('commissariats'), order),
    'generated/zones.ts': zoneModule(table('zones'), table('region-zones')),
    'generated/calendar.ts': calendarModule(table('calendar-years'), table('days-off')),
    'generated/campaigns.ts': campaignModule(table('draft-campaigns'), table('call-up-windows')),
    'generated/funnel.ts': funnelModule(table('funnel')),
    'generated/rollout.ts': rolloutModule(table('register-rollout'), order),
    'generated/recruitment.ts': recruitmentModule(table('recruitment'), table('prisoners')),
    'generated/mobilization-claims.ts': mobilizationModule(table('mobilization-claims')),
    'generated/messengers.ts': messengerModule(table('messengers')),
    'generated/outlines.ts': outlineModule(table('region-outlines'), order),
  }
}

function regionOrder({ file, rows }) {
  for (const { iso, line } of rows)
    if (NOT_SUBJECTS.includes(iso))
      fail(file, line, `"${iso}" is territory of Ukraine.`, 'it in occupied_territories.csv under its code of Ukraine')
  if (rows.length !== 83) fail(file, rows.at(-1).line, `There are ${rows.length} subjects.`, '83')
  return rows.map((row) => row.iso)
}

/** The rows of a table with exactly one row a subject, in the order of regions.csv. */
function byRegion({ file, rows }, order) {
  return order.map(
    (iso) => rows.find((row) => row.iso === iso) ?? fail(file, 1, `"${iso}" has no row.`, 'one a subject'),
  )
}

/** What picks a region's clock, apart from the rest, so that a page that needs no more loads no more. */
function regionCodesModule({ rows }, regionZones) {
  const records = rows.map((row) => ({ iso: row.iso, zone: zonesOf(regionZones, row.iso).at(-1).zone }))
  return text(
    'regions.csv and region_zones.csv',
    `import type { RegionCode } from '../region-codes.ts'`,
    `export const isoCodes = ${JSON.stringify(rows.map((row) => row.iso))} as const`,
    `/** Codes and zones of the 83 subjects, by index. */`,
    `export const regionCodes: readonly RegionCode[] = ${list(records)}`,
  )
}

/** A file a language: a page loads the one that it speaks. */
const regionNameModules = ({ rows }) =>
  Object.fromEntries(
    Object.entries({ En: 'English', Ru: 'Russian', Uk: 'Ukrainian' }).map(([ending, language]) => [
      `generated/region-names-${ending.toLowerCase()}.ts`,
      text(
        'regions.csv',
        `/** Names of the 83 subjects in ${language}, by index. */`,
        `export const regionNames${ending}: readonly string[] = ${list(rows.map((row) => row[`name_${ending.toLowerCase()}`]))}`,
      ),
    ]),
  )

function regionModule({ rows }) {
  const records = rows.map((row, index) => ({
    index,
    district: row.district,
    capital: row.capital,
    ianaZone: row.iana_zone,
    population: row.population_2025,
  }))
  return text(
    'regions.csv',
    `import type { RegionFacts } from '../regions.ts'`,
    `export const regionFacts: readonly RegionFacts[] = ${list(records)}`,
  )
}

function occupiedModule({ rows }) {
  const records = rows.map((row) => ({
    code: row.code,
    name: { en: row.name_en, ru: row.name_ru, uk: row.name_uk },
    occupied: row.occupied,
    since: row.since,
  }))
  return text(
    'occupied_territories.csv',
    `import type { OccupiedTerritory } from '../regions.ts'`,
    `/** Territory of Ukraine that Russia occupies: never counted or drawn as Russia. */`,
    `export const occupiedTerritories: readonly OccupiedTerritory[] = ${list(records)}`,
  )
}

function menModule(byRegion, russia, order) {
  const ages = Array.from({ length: AGES.last - AGES.first + 1 }, (_, i) => AGES.first + i)
  const counted = new Map(byRegion.rows.map((row) => [`${row.iso} ${row.age}`, row.men]))
  const foreseen = new Map(russia.rows.map((row) => [`${row.year} ${row.age}`, row]))
  const rowOf = (iso) =>
    ages.map(
      (age) => counted.get(`${iso} ${age}`) ?? fail(byRegion.file, 1, `${iso} has no row for age ${age}.`, 'one'),
    )
  const years = [...new Set(russia.rows.map((row) => row.year))].toSorted((a, b) => a - b)
  const nations = years.map((year) => {
    const cells = ages.map(
      (age) => foreseen.get(`${year} ${age}`) ?? fail(russia.file, 1, `${year} has no row for age ${age}.`, 'one'),
    )
    const kind = cells[0].kind
    const odd = cells.find((cell) => cell.kind !== kind)
    if (odd) fail(russia.file, odd.line, `${year} is both "${kind}" and "${odd.kind}".`, 'one kind a year')
    return { year, kind, men: cells.map((cell) => cell.men) }
  })
  return text(
    'men_by_region_2025.csv and men_russia.csv',
    `import type { NationalRow } from '../men.ts'`,
    `/** Men on 1 January 2025: a row a subject, a column a year of age from ${AGES.first} to ${AGES.last}. */`,
    `export const men2025: readonly number[] = [\n${order.map((iso) => `  ${rowOf(iso).join(',')},\n`).join('')}]`,
    `/** Men in the 83 subjects on 1 January, ages ${AGES.first} to ${AGES.last}. */`,
    `export const nationalRows: readonly NationalRow[] = ${list(nations)}`,
  )
}

function commissariatModule(table, order) {
  const records = byRegion(table, order).map(({ offices, mark }) => ({ offices, mark }))
  return text(
    'commissariats.csv',
    `import type { Commissariats } from '../commissariats.ts'`,
    `/** Commissariats by region index, and whether their number is known or apportioned. */`,
    `export const commissariats: readonly Commissariats[] = ${list(records)}`,
  )
}

function zoneModule({ rows }, regionZones) {
  const offsets = {}
  for (const { zone, from, offset_hours: hours } of rows.toSorted((a, b) => (a.from < b.from ? -1 : 1)))
    (offsets[zone] ??= []).push({ from: Date.parse(from), minutes: hours * 60 })
  const moves = {}
  for (const { iso } of regionZones.rows) {
    const zones = zonesOf(regionZones, iso)
    if (zones.length > 1) moves[iso] = zones.map(({ zone, from }) => ({ from: Date.parse(from), zone }))
  }
  return text(
    'zones.csv and region_zones.csv',
    `import type { Offset, Stay } from '../zones.ts'`,
    `/** The time zones of commissariats. */`,
    `export const zones = ${JSON.stringify(Object.keys(offsets))} as const`,
    `/** Instants in milliseconds since 1970-01-01T00:00Z, oldest first. */`,
    `export const offsets: Readonly<Record<(typeof zones)[number], readonly Offset[]>> = ${record(offsets)}`,
    `/** Subjects that changed zone. */`,
    `export const moves: Readonly<Record<string, readonly Stay[]>> = ${record(moves)}`,
  )
}
function zonesOf({ file, rows }, iso) {
  const own = rows.filter((row) => row.iso === iso).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  if (own.length === 0) fail(file, 1, `"${iso}" has no row.`, 'at least one a subject')
  return own
}

function calendarModule(years, off) {
  const covered = years.rows.map((row) => row.year)
  years.rows.forEach(({ year, line }, i) => {
    if (i > 0 && year !== covered[i - 1] + 1) fail(years.file, line, `${year} follows ${covered[i - 1]}.`, 'every year')
  })
  for (const { day, kind, line } of off.rows) {
    const weekday = new Date(day).getUTCDay()
    if (!covered.includes(Number(day.slice(0, 4))))
      fail(off.file, line, `${day} lies outside calendar_years.csv.`, `a day of ${covered[0]} to ${covered.at(-1)}`)
    if (kind === 'day-off' && (weekday === 0 || weekday === 6))
      fail(off.file, line, `${day} is free as a weekend already.`, 'a day from Monday to Friday')
    if (kind === 'working-day' && weekday !== 6) fail(off.file, line, `${day} is no Saturday.`, 'a Saturday')
  }
  const days = (wanted) => JSON.stringify(off.rows.filter(wanted).map((row) => Date.parse(row.day) / DAY))
  const records = years.rows.map(({ year, status, source }) => ({ year, status, source }))
  return text(
    'calendar_years.csv and days_off.csv',
    `import type { CalendarYear } from '../calendar.ts'`,
    `/** Years of which the days off are known or estimated. */`,
    `export const calendarYears: readonly CalendarYear[] = ${list(records)}`,
    `/** Days since 1970-01-01. */`,
    `export const daysOff: readonly number[] = ${days((row) => row.kind !== 'working-day')}`,
    `export const workedSaturdays: readonly number[] = ${days((row) => row.kind === 'working-day')}`,
  )
}

function campaignModule(campaigns, windows) {
  const records = campaigns.rows.map((row) => {
    if (row.first_age > row.last_age)
      fail(campaigns.file, row.line, 'first_age is above last_age.', 'the younger age first')
    return {
      year: row.year,
      season: row.season,
      decree: row.decree,
      decreeDay: row.decree_day,
      planned: row.planned,
      actual: row.actual,
      firstAge: row.first_age,
      lastAge: row.last_age,
      numberSeen: row.number_seen,
      source: row.source,
      publisher: row.publisher,
      url: row.url,
      note: row.note,
    }
  })
  const rules = windows.rows.map((row) => {
    if (row.first_year > row.last_year) fail(windows.file, row.line, 'first_year is after last_year.', 'years in order')
    for (const column of ['first_day', 'last_day'])
      if (new Date(`2025-${row[column]}T00:00:00Z`).toJSON()?.slice(5, 10) !== row[column])
        fail(windows.file, row.line, `"${column}" is "${row[column]}".`, 'a day of every year (MM-DD)')
    return {
      firstYear: row.first_year,
      lastYear: row.last_year ?? null,
      season: row.season,
      kind: row.kind,
      firstDay: row.first_day,
      lastDay: row.last_day,
    }
  })
  return text(
    'draft_campaigns.csv and call_up_windows.csv',
    `import type { Campaign, WindowRule } from '../campaigns.ts'`,
    `/** Every draft since 2010: planned, sent, ages, and the source. */`,
    `export const campaigns: readonly Campaign[] = ${list(records)}`,
    `export const windowRules: readonly WindowRule[] = ${list(rules)}`,
  )
}

function funnelModule({ file, rows }) {
  const records = {}
  for (const { line, id, low, central, high, unit, as_of: asOf, ...rest } of rows) {
    if (low > central) fail(file, line, `"${id}" has low ${low} above central ${central}.`, 'low <= central <= high')
    if (central > high) fail(file, line, `"${id}" has central ${central} above high ${high}.`, 'low <= central <= high')
    if (unit.startsWith('share') && unit !== 'share/yr' && (low < 0 || high > 1))
      fail(file, line, `"${id}" is a share of ${low < 0 ? low : high}.`, 'a share from 0 to 1')
    records[id] = { low, central, high, unit, asOf, ...rest }
  }
  return text(
    'funnel.csv',
    `import type { Rate } from '../funnel.ts'`,
    `export const funnel = ${record(records)} as const satisfies Readonly<Record<string, Rate>>`,
  )
}

function rolloutModule({ file, rows }, order) {
  const known = ['RU', ...order]
  const records = rows.map(({ line, region, step, from, precision, what, source }) => {
    if (!known.includes(region))
      fail(file, line, `There is no region "${region}".`, 'RU or a code of regions.csv', region, known)
    return { region, step, from: Date.parse(from) / DAY, precision, what, source }
  })
  return text(
    'register_rollout.csv',
    `import type { RolloutStep } from '../rollout.ts'`,
    `/** Steps of the register by region, with day and source. */`,
    `export const rollout: readonly RolloutStep[] = ${list(records)}`,
  )
}

function recruitmentModule({ file, rows }, prisoners) {
  rows.forEach(({ month, line }, i) => {
    const before = rows[i - 1]?.month
    if (!month.endsWith('-01')) fail(file, line, `${month} is no first day of a month.`, 'YYYY-MM-01')
    if (before && monthNumber(month) !== monthNumber(before) + 1)
      fail(file, line, `${month} follows ${before}.`, 'every month')
  })
  const months = rows.map((row) => ({
    month: row.month.slice(0, 7),
    lossesClaimed: row.losses_claimed,
    wholeMonth: row.whole_month,
    recruitsOfficial: row.recruits_official,
    officialSource: row.recruits_official_source,
    recruitsEstimate: row.recruits_estimate,
    estimateSource: row.recruits_estimate_source,
  }))
  const counts = prisoners.rows.map(({ day, prisoners: people, source, publisher, url }) => ({
    day: Date.parse(day) / DAY,
    people,
    source,
    publisher,
    url,
  }))
  return text(
    'recruitment.csv and prisoners.csv',
    `import type { PrisonCount, WarMonth } from '../recruitment.ts'`,
    `/** By month: contracts and losses as claimed and reported. */`,
    `export const warMonths: readonly WarMonth[] = ${list(months)}`,
    `/** Counts of prisoners, with day and source. */`,
    `export const prisonCounts: readonly PrisonCount[] = ${list(counts)}`,
  )
}
/** A row without its line in the file. */
const plain = (row) => Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'line'))
const monthNumber = (day) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7))

function mobilizationModule({ file, rows }) {
  for (const { line, low, central, high } of rows)
    if (low > central || central > high)
      fail(file, line, 'The three values are not in order.', 'low <= central <= high')
  return text(
    'mobilization_claims.csv',
    `import type { MobilizationClaim } from '../mobilization-claims.ts'`,
    `/** What has been said of trained and mobilizable men, by whom. */`,
    `export const mobilizationClaims: readonly MobilizationClaim[] = ${list(rows.map(plain))}`,
  )
}

function messengerModule({ rows }) {
  return text(
    'messengers.csv',
    `import type { MessengerStep } from '../messengers.ts'`,
    `/** Days from which messengers were limited, blocked or replaced. */`,
    `export const messengerSteps: readonly MessengerStep[] = ${list(
      rows.map((row) => ({ ...plain(row), from: Date.parse(row.from) / DAY })),
    )}`,
  )
}

function outlineModule(table, order) {
  return text(
    'region_outlines.csv',
    `import type { Outline } from '../outlines.ts'`,
    `/** Outlines of the 83 subjects, from public-domain data, without occupied territory. */`,
    `export const outlines: readonly Outline[] = ${list(byRegion(table, order).map(plain))}`,
  )
}

const text = (from, ...parts) =>
  `// Generated from data/${from} by \`npm run generate\`. Change the table, not this file.\n${parts.join('\n')}\n`
const list = (records) => `[\n${records.map((value) => `  ${JSON.stringify(value)},\n`).join('')}]`
const record = (records) =>
  `{\n${Object.entries(records)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
    .join('')}}`
