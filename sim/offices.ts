/** The offices of the country: how many men of each cohort, how many to be sent, and the order in which a run takes them. */
import { AGES, apportion, commissariats, FIRST_AGE, menAt, officeSizes, regions } from '@draftlight/country'
import { mix } from './kernel/random.ts'
import type { Campaign } from './pace.ts'

export interface Office {
  readonly region: number
  /** Number of its first man in the country. */
  readonly firstPerson: number
  /** First local id of each cohort, youngest first, and the end. */
  readonly cohortStart: Int32Array
  /** Men to be sent in each campaign. */
  readonly planned: Int32Array
}

/**
 * Men of `firstAge`..`lastAge` on 1 January of `year`. A campaign is shared out in whole men: to the regions by their men of 18 to
 * 29, to a region's offices by theirs.
 */
export function officesOf(
  year: number,
  firstAge: number,
  lastAge: number,
  campaigns: readonly Campaign[],
): { offices: Office[]; kind: string; note: string } {
  const table = menAt(year)
  const cohorts = lastAge - firstAge + 1
  const menOf = (region: number, c: number): number => table.men[region * AGES + firstAge + c - FIRST_AGE]!
  const drafted = regions.map((r) => {
    let men = 0
    for (let age = 18; age < 30; age++) men += table.men[r.index * AGES + age - FIRST_AGE]!
    return men
  })
  const plannedByRegion = campaigns.map((c) => apportion(c.men, drafted))
  const offices: Office[] = []
  let firstPerson = 0
  for (const region of regions) {
    const count = commissariats[region.index]!.offices
    const planned = plannedByRegion.map((by) => officeSizes(by[region.index]!, count))
    for (let o = 0; o < count; o++) {
      const cohortStart = new Int32Array(cohorts + 1)
      // Equal parts, the odd men to the first offices, as officeSizes does for one number.
      for (let c = 0; c < cohorts; c++) {
        const men = menOf(region.index, c)
        cohortStart[c + 1] = cohortStart[c]! + Math.floor(men / count) + (o < men % count ? 1 : 0)
      }
      offices.push({ region: region.index, firstPerson, cohortStart, planned: Int32Array.from(planned, (p) => p[o]!) })
      firstPerson += cohortStart[cohorts]!
    }
  }
  return { offices, kind: table.kind, note: table.note }
}

/** Offices of a region that a run takes one after another, at most: their counts are added up before they are handed on. */
const TOGETHER = 8
/** Offices of several regions that a thread is asked for at a time, at least. */
const APART = 2

/**
 * The order of a run: one office of every region, then a second of every region that has one, then two more, four more, and the rest
 * by eights; so a prefix soon covers every region, and of each it holds a random choice. The same for the same seed.
 */
export function orderOf(offices: readonly Office[], seed: number): Int32Array {
  // seeds next to each other are to give orders that have nothing to do with each other
  const salt = mix(mix(seed) + 0x3c6ef372)
  const chance = (o: number): number => mix(mix(o ^ salt) + 0x3c6ef372) >>> 0
  const byRegion = new Map<number, number[]>()
  offices.forEach((office, o) => byRegion.set(office.region, [...(byRegion.get(office.region) ?? []), o]))
  const rounds: number[][][] = []
  for (const list of byRegion.values()) {
    list.sort((a, b) => chance(a) - chance(b) || a - b)
    for (let round = 0, at = 0; at < list.length; round++) {
      const size = Math.min(Math.max(1, at), TOGETHER)
      ;(rounds[round] ??= []).push(list.slice(at, (at += size)))
    }
  }
  return Int32Array.from(rounds.flatMap((round) => round.sort(([a], [b]) => chance(a!) - chance(b!) || a! - b!).flat()))
}

/**
 * Cuts a stretch of the order into what a thread is asked for at a time: a region's offices that follow one another, or a few of
 * several regions; `singly`: the first so many places one by one, so that the first figures come soon.
 */
export function batchesOf(regionAt: (place: number) => number, from: number, until: number, singly = 0): number[][] {
  const batches: number[][] = []
  let batch: number[] = []
  for (let place = from; place < until; place++) {
    const follows = place > from && regionAt(place) === regionAt(place - 1)
    if (batch.length > 0 && (place <= singly || batch.length >= TOGETHER || (!follows && batch.length >= APART))) {
      batches.push(batch)
      batch = []
    }
    batch.push(place)
  }
  if (batch.length > 0) batches.push(batch)
  return batches
}
