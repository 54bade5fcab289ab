/**
 * The men of an office, laid out by year of birth, youngest first. Most are never looked at one by one: two draws say what
 * he is and what the register shows; everything else is drawn when a stage first needs it.
 */
import type { About } from './about.ts'
import { NEVER, type Day } from '@draftlight/law'
import type { Cohort } from './cohorts.ts'
import { column } from './indicators.ts'
import { share, type Parameters, type Values } from './parameter.ts'
import { schedule } from './kernel/queue.ts'
import { isBelow, mix, pick, purpose, SECOND, threshold, word } from './kernel/random.ts'
import { addToRoll } from './kernel/roll.ts'
import { rankOf, SCATTER, State, type Shard } from './shard.ts'
import { expectCorrection, expectEntry, expectError } from './stages/feeds.ts'
import { Due } from './stages/register.ts'

const byAge = (age: number, low: number, central: number, high: number, what: string) =>
  share(low, central, high, 'assumed', `men of ${age}: ${what}`)

/** Shares by age are straight lines between the ages named. What follows from them is compared with published totals, never fitted. */
export const parameters = {
  served18: byAge(18, 0, 0.01, 0.03, 'serving or served'),
  served22: byAge(22, 0.18, 0.26, 0.34, 'serving or served'),
  served29: byAge(29, 0.3, 0.4, 0.5, 'serving or served'),
  exempt18: byAge(18, 0.02, 0.04, 0.06, 'exempt for health by decision'),
  exempt22: byAge(22, 0.1, 0.14, 0.18, 'exempt for health by decision'),
  exempt29: byAge(29, 0.18, 0.22, 0.26, 'exempt for health by decision'),
  deferred18: byAge(18, 0.5, 0.6, 0.7, 'deferral in force'),
  deferred22: byAge(22, 0.22, 0.3, 0.36, 'deferral in force'),
  deferred29: byAge(29, 0.04, 0.07, 0.12, 'deferral in force'),
  healthDeferral: share(
    0.08,
    0.15,
    0.25,
    'assumed: published is only that 83 % of deferrals were for study',
    'of deferrals in force for health, ending within a year',
  ),
  wrongRecord: share(
    0.01,
    0.03,
    0.08,
    'assumed: fewer than there are wrong fields in all (funnel: register_record_accuracy)',
    'of men deferred, exempt or served whom the register shows as liable',
  ),
  wrongOlder: share(0.0002, 0.001, 0.003, 'assumed', 'of men past the age whom the register shows as liable'),
  completeness: share(
    0.7,
    0.85,
    0.95,
    'funnel: register_completeness',
    'of liable men whom the register shows as liable',
  ),
  notEnlisted: share(
    0.01,
    0.03,
    0.08,
    'assumed',
    'of men who were 27 before 2024 and not enlisted in the reserve by then',
  ),
  livesElsewhere: share(0.05, 0.15, 0.3, 'assumed', 'of men who live elsewhere than at the address on record'),
  disabled: share(
    0.05,
    0.1,
    0.2,
    'assumed',
    'of men unfit in truth who have a disability that the social fund knows of',
  ),
  underInvestigation: share(0.002, 0.005, 0.015, 'assumed', 'of liable men under investigation or on trial'),
  convicted: share(0.01, 0.02, 0.05, 'assumed', 'of liable men with a conviction not yet expunged'),
} satisfies Parameters

export const about: About = {
  purpose:
    'Every man of the ages asked in the 83 subjects: synthetic, from published totals of men by region and year of age.',
  process: [
    'Each office gets its share of the region’s men of each year of birth.',
    'One word says whether he serves or has served, is exempt, deferred or liable; another what the register shows of him.',
    'His birthday, fitness, disposition, account, trips and dealings are words of his own, drawn when a stage first needs them.',
  ],
  exact: [
    'Men of a year of birth are split over the regions as on 1 January 2025 and scaled to the country’s total of the year in which the counted days begin; each office of a region gets an equal part.',
    'Shares by age lie on straight lines between the ages named, and hold beyond them; age is the calendar year of the first day, the warm-up’s, less the year of birth.',
    'Whoever was 27 before 2024 and was not enlisted by then is liable, whatever his standing would be; who was enlisted is in the reserve.',
    'A deferral in force for health ends within the next 365 days; any other 0 to 63 days after 20 June of one of the next four study years: each day, and each year, as likely as another.',
    'In every stage, where mean days of m are named, the days waited are whole, from 0 to 2 m, each as likely as another; where the stage says so they are counted from the next day. Where times per year are named, the wait is exponential, in whole days, and one day more.',
    'On the first day of the warm-up nobody is summoned, has missed a date, is called up, or stands under a ban or measures: what there is of these later has come since.',
    'Shares that need not hang together are drawn apart from each other.',
  ],
  reads: ['men by region and age (country/)', 'the law on age'],
  writes: ['the state of every man', 'the roll'],
  counts: [
    'men/under-18',
    'men/open',
    'men/unrecorded',
    'men/deferred',
    'men/exempt',
    'men/reserve',
    'men/summoned',
    'men/missed',
    'men/waiting',
    'men/called-up',
    'men/sent',
    'register/wrong',
    'register/right',
  ],
  asks: ['age'],
  draws: ['birthDay', 'standing', 'record', 'reserve', 'deferralEnd', 'disposition', 'account', 'address', 'penal'],
  regional: ['men by region and year of age'],
  simpler:
    'Men without citizenship, women, work and protected jobs, migration and deaths within the run are not drawn; standings by age are assumptions with ranges.',
}

export interface Chances {
  readonly health: number
  readonly wrong: number
  readonly wrongOlder: number
  readonly recorded: number
  readonly notEnlisted: number
  readonly livesElsewhere: number
  readonly disabled: number
  readonly underInvestigation: number
  readonly convicted: number
}
export const chancesOf = (v: Values<typeof parameters>): Chances => ({
  health: threshold(v.healthDeferral),
  wrong: threshold(v.wrongRecord),
  wrongOlder: threshold(v.wrongOlder),
  recorded: threshold(v.completeness),
  notEnlisted: threshold(v.notEnlisted),
  livesElsewhere: threshold(v.livesElsewhere),
  disabled: threshold(v.disabled),
  underInvestigation: threshold(v.underInvestigation),
  convicted: threshold(v.convicted),
})

const WRONG = column('register/wrong')

/** Puts the office's men in place on the first day of the run. */
export function populate(shard: Shard): void {
  const { plan, cohortStart } = shard
  for (let c = 0; c < plan.youngCohorts; c++) {
    if (plan.cohorts[c]!.plain) populatePlain(shard, plan.cohorts[c]!, cohortStart[c]!, cohortStart[c + 1]!)
    else populateByBirthday(shard, plan.cohorts[c]!, cohortStart[c]!, cohortStart[c + 1]!)
  }
  populateOlder(shard)
}

/** The bulk of the men: two words each, arithmetic first and few branches. */
function populatePlain(shard: Shard, cohort: Cohort, from: number, to: number): void {
  const { plan, state, counts, rankSalt, rankMask } = shard
  const { reserveBelow, exemptBelow, deferredBelow } = cohort
  const { recorded, wrong } = plan.chances.people
  const roll = shard.roll.words
  const { keys, wrongMessages } = plan
  const standingA = keys[2 * purpose.standing]!
  const standingB = keys[2 * purpose.standing + 1]!
  const recordA = keys[2 * purpose.record]!
  const recordB = keys[2 * purpose.record + 1]!
  let onRoll = 0
  let inReserve = 0
  let exempt = 0
  let deferred = 0
  let unrecorded = 0
  let wrongly = 0
  for (let man = from, person = shard.firstPerson + from; man < to; man++, person++) {
    const w = mix((mix(person ^ standingA) + standingB) | 0) >>> 2
    const r = mix((mix(person ^ recordA) + recordB) | 0) >>> 2
    let shown = 0
    if (w >= deferredBelow) {
      shown = r < recorded ? 1 : 0
      state[man] = State.unrecorded - shown
      unrecorded += 1 - shown
      if (shown === 0) expectEntry(shard, man)
      else expectError(shard, man, r, wrongMessages.open, true)
    } else {
      shown = r < wrong ? 1 : 0
      wrongly += shown
      let aDay = 0
      if (w < reserveBelow) {
        state[man] = State.reserve
        inReserve++
        aDay = wrongMessages.reserve
      } else if (w < exemptBelow) {
        state[man] = State.exempt
        exempt++
        aDay = wrongMessages.exempt
      } else {
        state[man] = State.deferred
        deferred++
        aDay = wrongMessages.deferred
        awaitDeferralEnd(shard, man)
      }
      if (shown === 1) expectCorrection(shard, man)
      else expectError(shard, man, r - wrong, aDay, false)
    }
    const rank = Math.imul(man ^ rankSalt, SCATTER) & rankMask
    roll[rank >>> 5]! |= shown << (rank & 31)
    onRoll += shown
  }
  shard.roll.count += onRoll
  counts[State.open]! += onRoll - wrongly
  counts[State.unrecorded]! += unrecorded
  counts[State.reserve]! += inReserve
  counts[State.exempt]! += exempt
  counts[State.deferred]! += deferred
  counts[WRONG]! += wrongly
}

function awaitDeferralEnd(shard: Shard, man: number): void {
  const end = firstDeferralEnd(shard, man) - shard.plan.from
  if (end < shard.plan.days) schedule(shard.registerQueue, man, end, Due.deferralEnds)
}

function populateByBirthday(shard: Shard, cohort: Cohort, from: number, to: number): void {
  const { keys, chances } = shard.plan
  const { birthEvents } = shard.plan.statute
  const rows = cohort.birthRows()
  const liableFrom = birthEvents.indexOf(shard.plan.statute.target('liability/from'))
  for (let man = from; man < to; man++) {
    const person = shard.firstPerson + man
    const birth = pick(word(keys, person, purpose.birthDay, 0), cohort.births)
    const age = cohort.ageAtStart[birth]!
    const w = word(keys, person, purpose.standing, 0) >>> 2
    const comesOfAge = rows[birth * birthEvents.length + liableFrom]!
    if (comesOfAge > shard.plan.from) {
      place(shard, man, State.underage)
      schedule(shard.registerQueue, man, comesOfAge - shard.plan.from, Due.ofAge)
    } else if (
      age === 0 ||
      (cohort.enlistedMatters && !isBelow(word(keys, person, purpose.reserve, 0), chances.people.notEnlisted))
    ) {
      settlePastAge(shard, man)
    } else if (w >= cohort.deferredBelow || cohort.enlistedMatters) {
      settleOpen(shard, man)
      if (cohort.ageEnds[birth] !== NEVER)
        schedule(shard.registerQueue, man, cohort.ageEnds[birth]! - shard.plan.from, Due.pastAge)
    } else
      settleOther(
        shard,
        man,
        w < cohort.reserveBelow ? State.reserve : w < cohort.exemptBelow ? State.exempt : State.deferred,
      )
  }
}

/** Men past the age: one draw, whether the register shows him as liable all the same. */
function populateOlder(shard: Shard): void {
  const { plan, men, young, firstPerson, state } = shard
  const below = plan.chances.people.wrongOlder
  const first = plan.keys[2 * purpose.record]!
  const second = plan.keys[2 * purpose.record + 1]!
  state.fill(State.reserve, young, men)
  shard.counts[State.reserve]! += men - young
  for (let man = young, person = firstPerson + young; man < men; man++, person++)
    if (isBelow(mix((mix(person ^ first) + second) | 0), below)) {
      addToRoll(shard.roll, rankOf(shard, man))
      shard.counts[WRONG]!++
    }
}

function place(shard: Shard, man: number, state: number): void {
  shard.state[man] = state
  shard.counts[state]!++
}

const recordWord = (shard: Shard, man: number): number =>
  word(shard.plan.keys, shard.firstPerson + man, purpose.record, 0) >>> 2

/** Liable: on the roll when the register shows it. */
function settleOpen(shard: Shard, man: number): void {
  const r = recordWord(shard, man)
  if (r < shard.plan.chances.people.recorded) {
    place(shard, man, State.open)
    addToRoll(shard.roll, rankOf(shard, man))
    expectError(shard, man, r, shard.plan.wrongMessages.open, true)
  } else {
    place(shard, man, State.unrecorded)
    expectEntry(shard, man)
  }
}

/** Not to be summoned: on the roll when the register is wrong. */
function settleOther(shard: Shard, man: number, state: number): void {
  const { plan } = shard
  place(shard, man, state)
  if (state === State.deferred) awaitDeferralEnd(shard, man)
  const r = recordWord(shard, man)
  const { wrong } = plan.chances.people
  if (r < wrong) return showWrongly(shard, man)
  const { wrongMessages } = plan
  const aDay =
    state === State.reserve
      ? wrongMessages.reserve
      : state === State.exempt
        ? wrongMessages.exempt
        : wrongMessages.deferred
  expectError(shard, man, r - wrong, aDay, false)
}
/** Past the age among men of his year who are not, or released from it by enlistment: his record is wrong as that of older men is. */
function settlePastAge(shard: Shard, man: number): void {
  place(shard, man, State.reserve)
  if (recordWord(shard, man) < shard.plan.chances.people.wrongOlder) showWrongly(shard, man)
}
function showWrongly(shard: Shard, man: number): void {
  addToRoll(shard.roll, rankOf(shard, man))
  shard.counts[WRONG]!++
  expectCorrection(shard, man)
}

/**
 * Last day of the deferral that a man has on the first day of the run, or gets when he comes of age: a health deferral within
 * a year; a study deferral around the end of one of the next four study years.
 */
export function firstDeferralEnd(shard: Shard, man: number): Day {
  const { plan } = shard
  const w = word(plan.keys, shard.firstPerson + man, purpose.deferralEnd, 0)
  if (isBelow(w, plan.chances.people.health)) return shard.today + 1 + pick(Math.imul(w, SECOND), 365)
  const spread = (w >>> 16) & 63
  return plan.summers[nextSummer(shard, shard.today - spread) + (w & 3)]! + spread
}
/** Place in `summers` of the first end of a study year after a day. */
export function nextSummer({ plan: { summers } }: Shard, day: Day): number {
  let k = 0
  while (summers[k]! <= day) k++
  return k
}
/** Whether that deferral is for health. */
export const firstDeferralIsHealth = (shard: Shard, man: number): boolean =>
  isBelow(word(shard.plan.keys, shard.firstPerson + man, purpose.deferralEnd, 0), shard.plan.chances.people.health)

export function cohortOf(shard: Shard, man: number): number {
  let c = 0
  while (man >= shard.cohortStart[c + 1]!) c++
  return c
}
/** Day of birth, from the year's first, spread evenly over the year. */
export const birthIn = (shard: Shard, man: number, cohort: Cohort): number =>
  pick(word(shard.plan.keys, shard.firstPerson + man, purpose.birthDay, 0), cohort.births)
export function birthOf(shard: Shard, man: number): Day {
  const cohort = shard.plan.cohorts[cohortOf(shard, man)]!
  return cohort.firstBirth + birthIn(shard, man, cohort)
}
