/**
 * A scenario made ready to run: flat numbers that every office of the country shares. The same on every thread, from the
 * scenario alone.
 */
import { apportion, isWorkingDay, messengerStepFrom, nextWorkingDay, workingDays } from '@draftlight/country'
import { civilOf, dayOfCivil, law as lawAsShipped, type Day, type LinkedLaw } from '@draftlight/law'
import { gapTable } from './kernel/gaps.ts'
import { orderLaw, type OrderLaw } from './law/mobilization-law.ts'
import type { Order } from './scenario/mobilization-order.ts'
import { purposes, runLaw, type RunLaw } from './law/law.ts'
import { officesOf, type Office } from './offices.ts'
import { betweenDrafts, dueSoFar, paceOf, type Between, type Pace } from './pace.ts'
import { cohortsOf, standingAt, type BornInYear, type Cohort, type Standing } from './cohorts.ts'
import { keysOf, threshold, type Keys } from './kernel/random.ts'
import { rowsOf, stepOf } from './periods.ts'
import { servedShare } from './resource.ts'
import { rolloutOf, type RegionRollout } from './scenario/rollout.ts'
import { practiceOf, type Scenario } from './scenario/scenario.ts'
import { rightsOf } from './stages/commission.ts'
import { wrongMessages, type WrongMessages } from './stages/feeds.ts'
import { chancesOf, stageNames, type Chances, type Practice, type StageName } from './stages/index.ts'
import type { Statute, StatutePeriod } from './law/statute.ts'

/** What a scenario says of the country before any law is asked: enough to hand out its offices. */
export interface Layout {
  readonly scenario: Scenario
  /** First day of the warm-up; days of the run, and of these before the first counted one. */
  readonly from: Day
  readonly days: number
  readonly warmUp: number
  /** Counted days kept together, and rows of the counts: see `periods`. */
  readonly step: number
  readonly rows: number
  readonly offices: readonly Office[]
  readonly people: number
  readonly peopleKind: string
  readonly peopleNote: string
}

/** A scenario made ready to be lived: chances as whole-number thresholds, days, quotas by office, the compiled law. Made once a thread. */
export interface Plan extends Layout {
  readonly practice: Practice
  readonly chances: Chances
  /** Whether a stage does anything. */
  readonly runs: Readonly<Record<StageName, boolean>>
  readonly keys: Keys
  readonly isWorkingDay: Uint8Array
  readonly law: RunLaw
  readonly statute: Statute
  /** Orders of mobilization within the run. */
  readonly orders: readonly PlannedOrder[]
  /** Room for men called by them. */
  readonly mostCalls: number
  /** Indices of the fact values that stages set. */
  readonly values: FactValues
  /** Youngest first; of these so many may be liable at some time of the run. */
  readonly cohorts: readonly Cohort[]
  readonly youngCohorts: number
  /** Thresholds of the cohort that comes of age. */
  readonly at18: Standing
  /** Chance of a right to a deferral, by calendar year of the run and cohort: men grow older. And the year of each day, from 0. */
  readonly rights: Float64Array
  readonly yearOn: Uint8Array
  /** Ends of study years: 20 June of each year from the run's first on, four years past its last. */
  readonly summers: Int32Array
  readonly gaps: Int32Array
  readonly rollout: readonly RegionRollout[]
  readonly wrongMessages: WrongMessages
  /** By day of the run: messengers are open (0), limited (1), blocked (2); and the day from which the state’s own is on every telephone. */
  readonly messengerLevel: Uint8Array
  readonly stateMessengerFrom: number
  readonly largestOffice: number
  readonly mostYoung: number
  readonly mostCases: number
  /** The campaign of each day, or -1. By campaign: the days on which offices work for it, and those on which they send. */
  readonly campaignOn: Int8Array
  readonly workPaces: readonly Pace[]
  readonly sendingPaces: readonly Pace[]
  /** The same for days between drafts, where some work goes on. */
  readonly betweenOn: Int8Array
  readonly betweenPaces: readonly Between[]
}

export interface PlannedOrder {
  /** Day of the run. */
  readonly t: number
  readonly by: Order['by']
  /** By office, as `plan.offices`. */
  readonly men: Int32Array
  /** Cohorts that it means. */
  readonly firstCohort: number
  readonly lastCohort: number
  /** Threshold by cohort: of men past call-up age, those with the service that it asks for. */
  readonly trained: Float64Array
  readonly law: OrderLaw
}

interface FactValues {
  readonly federalRegister: number
  readonly moscowRegister: number
  readonly noRegister: number
  readonly purposes: readonly number[]
  readonly inReserve: number
  readonly servedAsConscript: number
  readonly fitnessV: number
  readonly fitnessG: number
  readonly fitnessB: number
  readonly healthDeferral: number
  readonly studyDeferral: number
  readonly familyDeferral: number
  readonly noStudy: number
  readonly bachelor: number
  readonly sixMonths: number
  readonly twelveMonths: number
  readonly twoChildren: number
  readonly noIntent: number
  readonly intentAlleged: number
  readonly noFine: number
  readonly convicted: number
  readonly underInvestigation: number
}

/** Throws RangeError when the scenario's days lie outside the calendar or the tables of men. */
export function layoutOf(scenario: Scenario): Layout {
  const from = scenario.from - scenario.warmUp
  const until = scenario.to + 1
  if (from < workingDays.from || until > workingDays.until)
    throw new RangeError(`The run needs working days from ${from} to ${until}.`)
  const [firstAge, lastAge] = scenario.ages
  const { offices, kind, note } = officesOf(civilOf(scenario.from).year, firstAge, lastAge, scenario.send)
  return {
    scenario,
    from,
    days: until - from,
    warmUp: scenario.warmUp,
    step: stepOf(until - scenario.from),
    rows: rowsOf(until - scenario.from),
    offices,
    people: offices.reduce((n, o) => n + menIn(o), 0),
    peopleKind: kind,
    peopleNote: note,
  }
}
/** How many men an office has. */
export const menIn = ({ cohortStart }: Office): number => cohortStart[cohortStart.length - 1]!

/** Throws as `layoutOf` does. */
export function planOf(scenario: Scenario, law: LinkedLaw = lawAsShipped): Plan {
  const layout = layoutOf(scenario)
  const { from, days, offices } = layout
  const until = from + days
  const [firstAge, lastAge] = scenario.ages
  const startYear = civilOf(scenario.from).year
  const runOf = lawOf(law, scenario.readings, {
    birthsFrom: dayOfCivil(startYear - 1 - lastAge, 1, 1),
    birthsTo: dayOfCivil(startYear - firstAge, 1, 1),
    from,
    until,
  })
  const firstYear = civilOf(from).year
  const cohorts = cohortsOf(runOf, { year: startYear, ages: scenario.ages, from, until })
  const workPaces = scenario.send.map((c) => paceOf(c, from, days, (day) => isWorkingDayIn(day)))
  const sendingPaces = scenario.send.map((c) =>
    paceOf(c, from, days, (day) => isWorkingDayIn(day) && runOf.dispatchWindow(day) === 1),
  )
  const isWorked = Uint8Array.from({ length: days }, (_, t) => (isWorkingDay(from + t) ? 1 : 0))
  const campaignOn = Int8Array.from({ length: days }, (_, t) =>
    scenario.send.findIndex((c) => c.from <= from + t && from + t < c.until),
  )
  const orders = scenario.mobilization
    .filter((o) => o.on >= from && o.on < until)
    .map((o) => plannedOrder(o, layout, cohorts, law))
  const between = betweenDrafts(campaignOn, workPaces, isWorked)
  return practised(
    {
      ...layout,
      keys: keysOfRun(scenario.seed),
      isWorkingDay: isWorked,
      law: runOf,
      orders,
      mostCalls: orders.length === 0 ? 0 : offices.reduce((n, o) => Math.max(n, menIn(o)), 0),
      statute: runOf.statute,
      values: factValues(runOf.statute),
      cohorts,
      youngCohorts: cohorts.findLastIndex((c) => c.mayBeLiable) + 1,
      yearOn: Uint8Array.from({ length: days }, (_, t) => civilOf(from + t).year - firstYear),
      summers: Int32Array.from({ length: civilOf(until - 1).year - firstYear + 5 }, (_, k) =>
        dayOfCivil(firstYear + k, 6, 20),
      ),
      gaps: gapTable(),
      runs: Object.fromEntries(stageNames.map((name) => [name, !scenario.off.includes(name)])) as Plan['runs'],
      messengerLevel: Uint8Array.from({ length: days }, (_, t) =>
        from + t >= messengerStepFrom('blocked') ? 2 : from + t >= messengerStepFrom('limited') ? 1 : 0,
      ),
      stateMessengerFrom: messengerStepFrom('state-messenger') - from,
      campaignOn,
      betweenOn: between.on,
      betweenPaces: between.paces,
      workPaces,
      sendingPaces,
    },
    practiceOf(scenario),
  )
}

/** The random numbers of a run. */
export const keysOfRun = (seed: number): Keys => keysOf(seed | 0, 0x44726166)

type Room = Pick<Plan, 'largestOffice' | 'mostYoung' | 'mostCases'>
type OfPractice = 'practice' | 'chances' | 'cohorts' | 'at18' | 'rights' | 'rollout' | 'wrongMessages' | keyof Room
/** The part of a plan that no practice parameter can change: the law, the calendar, the offices, and what birthdays decide. */
type Unpractised = Omit<Plan, OfPractice> & { readonly cohorts: readonly BornInYear[] }

/** The plan under another practice, with room for these offices (by their place in `offices`; all unless given). The rest is shared, not copied. */
export function practised(plan: Unpractised, practice: Practice, offices?: readonly number[]): Plan {
  const chances = chancesOf(practice)
  const { from, days, scenario } = plan
  const firstYear = civilOf(from).year
  const cohorts = plan.cohorts.map((c) => ({ ...c, ...standingAt(practice.people, firstYear - c.birthYear) }))
  return {
    ...plan,
    practice,
    chances,
    cohorts,
    at18: standingAt(practice.people, 18),
    rights: rightsOf(chances.commission, cohorts, firstYear, firstYear + plan.yearOn[days - 1]!),
    rollout: rolloutOf(from, scenario.rollout, chances.notification.elsewhereAfter),
    wrongMessages: wrongMessages(chances.feeds, plan.runs.feeds),
    ...roomFor(plan, offices?.map((o) => plan.offices[o]!) ?? plan.offices, chances.summons.perSent),
  }
}

/** The order shared out to regions by their men of the ages meant, and within a region to offices by theirs. */
function plannedOrder(order: Order, layout: Layout, cohorts: readonly BornInYear[], law: LinkedLaw): PlannedOrder {
  const { scenario, from, offices } = layout
  const year = civilOf(order.on).year
  const ageOf = (c: BornInYear): number => year - c.birthYear
  const meant = cohorts.map((c) => ageOf(c) >= order.ages[0] && ageOf(c) <= order.ages[1])
  const firstCohort = Math.max(0, meant.indexOf(true))
  const lastCohort = meant.lastIndexOf(true)
  const menOf = (c: number): number => offices.reduce((n, o) => n + o.cohortStart[c + 1]! - o.cohortStart[c]!, 0)
  return {
    t: order.on - from,
    by: order.by,
    men: Int32Array.from(
      apportion(
        lastCohort < 0 ? 0 : order.men,
        offices.map((o) => (lastCohort < 0 ? 0 : o.cohortStart[lastCohort + 1]! - o.cohortStart[firstCohort]!)),
      ),
    ),
    firstCohort,
    lastCohort,
    trained: Float64Array.from(cohorts, (c, i) => {
      const served = servedShare(year, c.birthYear, Math.max(1, menOf(i)))
      return threshold(order.who === 'reserve' ? 1 : order.who === 'trained' ? served.ever : served.recent)
    }),
    law: orderLaw(
      order,
      scenario.readings,
      layout,
      cohorts.map((c) => [c.firstBirth, c.firstBirth + c.births - 1] as const),
      law,
    ),
  }
}

/** Room that the largest of these offices needs. A case is opened by a summons, so there are no more cases than summonses: twice the even pace. */
function roomFor(
  { youngCohorts, days, workPaces, betweenPaces }: Unpractised,
  offices: readonly Office[],
  perSent: number,
): Room {
  const most = (of: (office: Office) => number): number => offices.reduce((n, o) => Math.max(n, of(o)), 0)
  const worked = betweenPaces.map(({ pace }) => pace.passed.reduce((a, b) => Math.max(a, b), 0))
  const summonses = ({ planned }: Office): number =>
    workPaces.reduce((n, pace, c) => n + 2 * dueSoFar(pace, planned[c]!, days - 1, perSent), 0) +
    betweenPaces.reduce(
      (n, { pace, like }, b) =>
        n + Math.ceil((planned[like]! * perSent * worked[b]!) / (1000 * Math.max(1, pace.total))),
      0,
    )
  return {
    largestOffice: most(menIn),
    mostYoung: most((o) => o.cohortStart[youngCohorts]!),
    mostCases: most((o) => Math.min(menIn(o), summonses(o))) + 32,
  }
}

/** The laws compiled for the last runs, by readings and period, the newest last: a moved slider changes practice and needs no new one. */
const lately = new Map<string, { readonly law: LinkedLaw; readonly runOf: RunLaw }>()
/** As many laws and periods as the claims' scenarios have between them: comparing these compiles each law once. */
const MOST_LATELY = 4

function lawOf(law: LinkedLaw, readings: Scenario['readings'], period: StatutePeriod): RunLaw {
  const key = JSON.stringify([readings, period])
  const kept = lately.get(key)
  const runOf =
    kept?.law === law
      ? kept.runOf
      : runLaw(readings, period, (day) => (day < workingDays.until ? nextWorkingDay(day) : day), law)
  lately.delete(key)
  lately.set(key, { law, runOf })
  if (lately.size > MOST_LATELY) lately.delete(lately.keys().next().value!)
  return runOf
}

/** Drafts reach past the run, and may reach past the calendar: no days of work lie there. */
const isWorkingDayIn = (day: Day): boolean => day >= workingDays.from && day < workingDays.until && isWorkingDay(day)

function factValues({ value, tables }: Statute): FactValues {
  const fines = tables.tables.get('fine/non-appearance')!.values
  return {
    federalRegister: value('register', 'federal'),
    moscowRegister: value('register', 'moscow_city'),
    noRegister: value('register', 'none'),
    purposes: purposes.map((p) => value('purpose', p)),
    inReserve: value('in_reserve', 'yes'),
    servedAsConscript: value('service_done', 'conscript'),
    fitnessV: value('fitness', 'V'),
    fitnessG: value('fitness', 'G'),
    fitnessB: value('fitness', 'B'),
    healthDeferral: value('deferral', 'health'),
    studyDeferral: value('deferral', 'bachelor'),
    familyDeferral: value('deferral', 'family'),
    sixMonths: value('g_months', '6'),
    twelveMonths: value('g_months', '12'),
    noStudy: value('study_level', 'none'),
    bachelor: value('study_level', 'bachelor'),
    twoChildren: value('children_count', '2'),
    noIntent: value('intent_to_evade', 'none'),
    intentAlleged: value('intent_to_evade', 'alleged'),
    noFine: fines.indexOf('none'),
    convicted: value('unexpunged_conviction', 'yes'),
    underInvestigation: value('under_investigation_or_trial', 'yes'),
  }
}
