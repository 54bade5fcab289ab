/** Men born in one year: what age says of them by law, and what they are on the first day of the run by practice. */
import { dayOfCivil, NEVER, type Day } from '@draftlight/law'
import { ageEndsOn, type RunLaw } from './law/law.ts'
import type { Values } from './parameter.ts'
import type { parameters } from './people.ts'
import { threshold } from './kernel/random.ts'

export interface BornInYear {
  readonly birthYear: number
  readonly firstBirth: Day
  readonly births: number
  /** By day of birth: what age says on the first day of the run (0 not liable, 1 liable, 2 not settled). */
  readonly ageAtStart: Uint8Array
  /** By day of birth: all events that it decides (rows of `statute.birthEvents`). */
  readonly birthRows: () => Int32Array
  /** By day of birth: the first day of this run on which age no longer leaves him liable, or NEVER. */
  readonly ageEnds: Int32Array
  /** Whether age leaves somebody of them liable, or not settled, on some day of the run. */
  readonly mayBeLiable: boolean
  /** Whether the law says otherwise of those who were enlisted in the reserve before 2024. */
  readonly enlistedMatters: boolean
  /** Everybody is liable by age on every day of the run, so that nobody's birthday need be drawn. */
  readonly plain: boolean
}
/** Thresholds of the standing word on the first day of the run: below them reserve, exempt, deferred. Practice, where the rest is law. */
export interface Standing {
  readonly reserveBelow: number
  readonly exemptBelow: number
  readonly deferredBelow: number
}

export interface Cohort extends BornInYear, Standing {}

const DIFFER = -1

/** `ages`: the first and the last on 1 January of `year`. `from`..`until`: the days of the run. */
interface Cohorts {
  readonly year: number
  readonly ages: readonly [number, number]
  readonly from: Day
  readonly until: Day
}

/** Youngest first. */
export function cohortsOf(law: RunLaw, { year, ages: [firstAge, lastAge], from, until }: Cohorts): BornInYear[] {
  return Array.from({ length: lastAge - firstAge + 1 }, (_, c) => {
    const birthYear = year - 1 - firstAge - c
    const firstBirth = dayOfCivil(birthYear, 1, 1)
    const births = dayOfCivil(birthYear + 1, 1, 1) - firstBirth
    const last = firstBirth + births - 1
    // Of men long past the age hardly anybody is ever asked: only when the first one is.
    let rows: Int32Array | undefined
    const birthRows = () => (rows ??= law.birthRows(firstBirth, births))
    const alike = (enlisted: boolean, on: Day): number => {
      const age = law.age(firstBirth, enlisted, on)
      return age === law.age(last, enlisted, on) ? age : DIFFER
    }
    // Age is gained once and lost once, so what the first and the last of a year have in common holds for all between.
    const atStart = alike(false, from)
    const stays = atStart !== DIFFER && atStart === alike(false, until)
    const ageAtStart = Uint8Array.from({ length: births }, (_, b) =>
      atStart === DIFFER ? law.age(firstBirth + b, false, from) : atStart,
    )
    const ageEnds = Int32Array.from({ length: births }, (_, b) =>
      !stays && ageAtStart[b] !== 0 ? ageEndsOn(law, firstBirth + b, from, until) : NEVER,
    )
    const enlistedMatters =
      atStart === DIFFER
        ? ageAtStart.some((age, b) => law.age(firstBirth + b, true, from) !== age)
        : alike(true, from) !== atStart
    return {
      birthYear,
      firstBirth,
      births,
      ageAtStart,
      birthRows,
      mayBeLiable: !stays || atStart !== 0,
      ageEnds,
      enlistedMatters,
      plain: !enlistedMatters && stays && atStart === 1,
    }
  })
}

/** A share at an age, on straight lines between the ages named; the ends hold beyond them. A rounded last digit never leaves 0..1. */
export const shareAtAge = (age: number, at18: number, at22: number, at29: number): number =>
  Math.min(
    1,
    Math.max(
      0,
      age <= 22
        ? at18 + ((at22 - at18) * Math.max(0, age - 18)) / 4
        : at22 + ((at29 - at22) * Math.min(7, age - 22)) / 7,
    ),
  )

/** Thresholds of the standing word at an age. */
export function standingAt(v: Values<typeof parameters>, age: number): Standing {
  const line = (at18: number, at22: number, at29: number): number => shareAtAge(age, at18, at22, at29)
  const served = line(v.served18, v.served22, v.served29)
  const exempt = line(v.exempt18, v.exempt22, v.exempt29)
  const deferred = line(v.deferred18, v.deferred22, v.deferred29)
  return {
    reserveBelow: threshold(served),
    exemptBelow: threshold(Math.min(1, served + exempt)),
    deferredBelow: threshold(Math.min(1, served + exempt + deferred)),
  }
}
