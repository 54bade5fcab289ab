import { apportion } from './apportion.ts'
import { men2025, nationalRows } from './generated/men.ts'
import { regions } from './regions.ts'

/** The ages of every table by age: whole years on 1 January. */
export const FIRST_AGE = 14
/** The oldest age of every table by age. */
export const LAST_AGE = 65
/** How many ages a table by age has: FIRST_AGE to LAST_AGE. */
export const AGES = LAST_AGE - FIRST_AGE + 1

/** Men in the 83 subjects on 1 January, from FIRST_AGE to LAST_AGE. Source: data/men_russia.csv. */
export interface NationalRow {
  readonly year: number
  readonly kind: 'reported' | 'projection'
  readonly men: readonly number[]
}

/** Men by region and year of age on 1 January. */
export interface MenTable {
  /** The 1 January of this year. */
  readonly year: number
  /** `men[region.index * AGES + age - FIRST_AGE]`. */
  readonly men: Int32Array<ArrayBuffer>
  /** Whether the national total of each age is counted or foreseen. */
  readonly kind: 'reported' | 'projection'
  /** How the split by region came about, for the manifest. */
  readonly note: string
}

const COUNTED = 2025

/**
 * Men by region and single year of age on 1 January of `year`, 2022 to 2030. For 2025 the table as counted. For other
 * years each cohort of that table has moved one age a year within its region, and each age is then scaled to the
 * national row of the year, exactly and in whole men. A cohort that the table of 2025 does not hold (too young or too
 * old then) is spread over the regions like the nearest age it holds. Nobody moves between regions, so the further
 * from 2025, the weaker the split. Throws RangeError outside the years.
 */
export function menAt(year: number): MenTable {
  const row = nationalRows.find((national) => national.year === year)
  if (!row) {
    const years = nationalRows.map((national) => national.year)
    throw new RangeError(`There is no table of men for ${year}. Expected a year from ${years[0]} to ${years.at(-1)}.`)
  }
  const men = new Int32Array(regions.length * AGES)
  for (let age = FIRST_AGE; age <= LAST_AGE; age++) {
    const then = Math.min(LAST_AGE, Math.max(FIRST_AGE, age - (year - COUNTED)))
    const cohort = regions.map((region) => men2025[region.index * AGES + then - FIRST_AGE]!)
    const scaled = apportion(row.men[age - FIRST_AGE]!, cohort)
    for (const { index } of regions) men[index * AGES + age - FIRST_AGE] = scaled[index]!
  }
  return { year, men, kind: row.kind, note: noteOf(year, row.kind) }
}

function noteOf(year: number, kind: NationalRow['kind']): string {
  if (year === COUNTED) return 'Counted by region and age on 1 January 2025.'
  const national = kind === 'reported' ? 'as reported' : 'an unofficial projection with migration'
  return `Split by region from 1 January ${COUNTED}, cohorts moved to ${year}; national total of each age ${national}.`
}

/** Men of the ages `firstAge` to `lastAge`, both included, by region. Throws RangeError outside FIRST_AGE to LAST_AGE. */
export function menByRegion({ men }: MenTable, firstAge: number, lastAge: number): Int32Array<ArrayBuffer> {
  if (!(firstAge >= FIRST_AGE && firstAge <= lastAge && lastAge <= LAST_AGE))
    throw new RangeError(`Ages ${firstAge} to ${lastAge} were asked. Expected ages from ${FIRST_AGE} to ${LAST_AGE}.`)
  return Int32Array.from(regions, ({ index }) => {
    let sum = 0
    for (let age = firstAge; age <= lastAge; age++) sum += men[index * AGES + age - FIRST_AGE]!
    return sum
  })
}
