import { fact, factsFrom, GivenError, isoOf, law, tooFarAhead } from '@draftlight/law'
import type { Facts, Given, RuleId } from '@draftlight/law'
import { bornBetween, daysOf } from '../answers.ts'
import type { Answer, Answers, DayAnswer, Paper, Standing } from '../answers.ts'
import { periodStart } from './period.ts'
import { moscowDays, todayFor, zoneOfRegion } from '../region.ts'
import { situationOf } from '../situations.ts'

const earliestAsked = -25_567
const latestAsked = 84_005
const isoWithin = (day: number): string => isoOf(Math.min(latestAsked, Math.max(earliestAsked, day)))

const given = (answer: Answer, today: number): Given => {
  if (answer.kind === 'choice') return answer.value
  if (answer.how === 'never') return answer.how
  const days = daysOf(answer, today)
  if (days === 'unknown') return 'unknown'
  if (days.from === days.to) return isoWithin(days.from)
  return { between: [isoWithin(days.from), isoWithin(days.to)], orNever: days.never }
}

const notServed = {
  sex: 'M',
  citizenship_ru: 'yes',
  permanently_abroad: 'no',
  on_military_register: 'yes',
  in_reserve: 'no',
  service_done: 'none',
  serving_now: 'no',
} as const
/** What one answer about him says of several facts. Nothing more than its words do. */
const ofStanding: Readonly<Record<Standing, Readonly<Record<string, Given>>>> = {
  callable: { ...notServed, deferral: 'none' },
  deferred: {
    ...notServed,
    deferral: {
      oneOf: ['school', 'spo', 'bachelor', 'specialist', 'master', 'postgraduate', 'health', 'family', 'other'],
    },
  },
  reserve: { citizenship_ru: 'yes', in_reserve: 'yes' },
  unknown: {},
}
const channels = ['handed_at', 'refused_at', 'registered_letter_dispatched_at', 'registered_letter_delivered_at']
/** The fact whose day "when did it come on paper" gives. */
const paperDay: Readonly<Partial<Record<Paper, string>>> = {
  signed: 'handed_at',
  refused: 'refused_at',
  letter: 'registered_letter_delivered_at',
}
/** Where it is asked how the summons came, and on paper alone: the ways that each leaves. */
const byHand = { oneOf: ['commissariat_by_hand', 'employer_or_university', 'multifunctional_centre'] }
const cameBy: Readonly<Partial<Record<Paper, Given>>> = {
  signed: byHand,
  refused: byHand,
  letter: 'registered_letter',
  'box or relative': { oneOf: ['letter_box', 'relative'] },
}
const ofChannel = ({ paper }: Answers, rules: readonly RuleId[]): Record<string, Given> => {
  const by = paper && cameBy[paper]
  return by !== undefined && rules.includes('summons/channel-listed') ? { summons_came_by: by } : {}
}
/** Days that lie between a summons on paper and the same one in the register, at most: what came years before was another. */
const sameSummons = 366
const ofPaper = ({ paper, said }: Answers, today: number): Record<string, Given> => {
  const day = said['paper_on']
  if (paper === undefined || paper === 'unknown') {
    const placed = said['placed_at'] as DayAnswer | undefined
    const days = placed === undefined ? 'unknown' : daysOf(placed, today)
    if (days === 'unknown' || days.never) return {}
    const when = { between: [isoWithin(days.from - sameSummons), isoWithin(latestAsked)], orNever: true } as const
    return Object.fromEntries(channels.map((fact) => [fact, when]))
  }
  const none = Object.fromEntries(channels.map((fact) => [fact, 'never' as Given]))
  const came = paperDay[paper]
  if (came === undefined) return none
  // that it came is said, also where the day is not
  const isDated = day?.kind === 'day' && day.how !== 'unknown'
  const when = given(isDated ? day : { kind: 'day', how: 'noticed', on: today }, today)
  // a letter that came was sent before, nobody here knows when
  return paper === 'letter'
    ? { ...none, [came]: when, registered_letter_dispatched_at: 'unknown' }
    : { ...none, [came]: when }
}

/** The days of birth that his age and what he said of that day leave together; null where they leave none. */
const bornOf = ({ age, said }: Answers, today: number): Given | null => {
  const birth = said['birth_date']
  const day = birth ? (given(birth, today) as string | { between: readonly [string, string] }) : 'unknown'
  if (typeof age !== 'number') return day as Given
  const born = bornBetween(age, today)
  const of = [isoWithin(born.from), isoWithin(born.to)] as const
  const [first, last] = typeof day !== 'string' ? day.between : day === 'unknown' ? of : [day, day]
  const both = [first > of[0] ? first : of[0], last < of[1] ? last : of[1]] as const
  return both[0] > both[1] ? null : { between: both }
}

/** The day asked about: the one chosen, or today where he is registered. */
export const dayAsked = (answers: Answers, now: number): number => answers.on ?? todayFor(answers.region, now)

/** What the register writes by Moscow's clock may bear another day there. */
const byMoscow = (said: Answers['said'], region: Answers['region'], now: number): Record<string, Given> => {
  const zone = zoneOfRegion(region, now)
  return Object.fromEntries(
    ['placed_at', 'account_notice_at'].flatMap((fact) => {
      const answer = said[fact] as DayAnswer | undefined
      const days = answer === undefined ? 'unknown' : daysOf(answer, 0)
      if (days === 'unknown' || days.never || zone === 'Moscow') return []
      return [
        [
          `${fact}_moscow`,
          { between: [isoWithin(moscowDays(zone, days.from)[0]), isoWithin(moscowDays(zone, days.to)[1])] },
        ],
      ]
    }),
  )
}

/** Only Moscow keeps a register of its own: a summons placed for anybody else stands in the federal one. */
const inFederalRegister = ({ said, region }: Answers): Record<string, Given> => {
  const placed = said['placed_at']
  const isPlaced = placed?.kind === 'day' && ['on', 'about', 'between', 'noticed'].includes(placed.how)
  const elsewhere = region !== undefined && region !== 'unknown' && region !== 'RU-MOW'
  return isPlaced && elsewhere && !('register' in said) ? { register: 'federal' } : {}
}

/** The day of the journey is the day of the crossing. */
const atTheBorder = (travel: Answer | undefined): Record<string, Given> =>
  travel?.kind === 'day' && travel.how === 'on' ? { crossing_on: isoWithin(travel.on) } : {}

/** The answers as the law reads them, or the facts that cannot all be true. `now`: milliseconds since 1970. */
export const factsOf = (
  answers: Answers,
  now: number,
  aSon = false,
): Facts | { contradiction: readonly string[]; after: string | undefined } => {
  const on = dayAsked(answers, now)
  const today = todayFor(answers.region, now)
  const situation = answers.situation === undefined ? undefined : situationOf(answers.situation)
  const birth = bornOf(answers, today)
  if (birth === null) return { contradiction: ['birth_date'], after: undefined }
  const all: Record<string, Given> = {
    period_started_on: isoOf(periodStart(on)),
    ...(aSon ? { sex: 'M' } : {}),
    ...(answers.standing === undefined ? {} : ofStanding[answers.standing]),
    ...ofChannel(answers, situation?.rules ?? []),
    ...ofPaper(answers, today),
    // Moscow has a register of its own beside the federal one: there, the account alone does not say which
    ...Object.fromEntries(
      Object.entries(situation?.known ?? {})
        .filter(([fact]) => fact !== 'register' || (answers.region !== 'RU-MOW' && answers.region !== undefined))
        .map(([fact, answer]) => [fact, given(answer as Answer, today)]),
    ),
    ...Object.fromEntries(
      Object.entries(answers.said)
        .map(([fact, answer]) => [fact, given(answer, today)] as const)
        // what he does not know takes nothing back of what he has said otherwise: his age, which of these fits
        .filter(([fact, value]) => isFact(fact) && value !== 'unknown'),
    ),
    ...byMoscow(answers.said, answers.region, now),
    birth_date: birth,
    ...inFederalRegister(answers),
    ...atTheBorder(answers.said['travel_on']),
  }
  try {
    // the page asks for days, never for instants: no clock is needed
    const facts = factsFrom(law, all, { on, clock: () => undefined, zones: [] })
    const last = Math.max(on, today)
    // a region not known leaves a day of doubt
    const ahead = tooFarAhead(law, facts, last + 1, last + 366)
    return ahead === undefined ? facts : { contradiction: [ahead], after: undefined }
  } catch (error) {
    if (error instanceof GivenError) return { contradiction: error.path, after: error.after }
    throw error
  }
}
/** Not one of the page's own questions that stand for several facts. */
const isFact = (id: string): boolean => id !== 'on' && id in fact
