/** The reserve: until which age, in which class, training camps. */
import {
  all,
  any,
  before,
  date,
  is,
  never,
  not,
  notAfter,
  on,
  turns,
  unsettledDay,
  value,
  when,
  type DayExpression,
} from '../language/expression.ts'
import { cite, dayRule, pickRule, since, verdictRule } from '../language/rule.ts'
import { fact } from '../facts.ts'

const at = (age: number): DayExpression => turns(age, fact.birth_date)
const soldier = is(fact.rank_group, 'soldier_sergeant_warrant')
/** By rank: soldiers, junior officers, majors and lieutenant colonels, colonels, generals. */
const byRank = (
  ofSoldiers: DayExpression,
  junior: DayExpression,
  major: DayExpression,
  colonel: DayExpression,
  general: DayExpression,
): DayExpression =>
  when(
    soldier,
    ofSoldiers,
    when(
      is(fact.rank_group, 'junior_officer'),
      junior,
      when(
        is(fact.rank_group, 'major_or_lieutenant_colonel'),
        major,
        when(is(fact.rank_group, 'colonel'), colonel, general),
      ),
    ),
  )
const before2024 = cite('53-FZ', 'art. 53, text before the act of 24.07.2023', 'high', 'S162', 'S32')
const since2024 = cite(
  '53-FZ',
  'art. 53 with the transition of the act of 24.07.2023',
  'high',
  'S162',
  'S32',
  'S63',
  'S125',
)
const art53 = cite('53-FZ', 'art. 53', 'high', 'S162', 'S32', 'S63')
const leavesAt = (from: string, age: number) => ({
  since: since(from),
  cites: [from < '2024' ? before2024 : since2024],
  value: at(age),
})
/**
 * MOB-01: soldiers, sergeants, warrant officers. Those who turn 50 in the years of transition stay one year longer each
 * year; whoever was 50 before 2024 is not called back. S162 quotes the limits by the year of the fiftieth birthday; as limits of
 * calendar years those for 2026 and 2027 would never be reached.
 */
export const soldiersUntil = dayRule('reserve/soldiers-until', {
  decidedBy: at(50),
  versions: [
    leavesAt('1998-03-28', 50),
    leavesAt('2024-01-01', 51),
    leavesAt('2025-01-01', 52),
    leavesAt('2026-01-01', 53),
    leavesAt('2027-01-01', 54),
    leavesAt('2028-01-01', 55),
  ],
})
/** MOB-01: the birthday on which age ends the reserve. */
export const reserveUntil = dayRule('reserve/until', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [art53],
      value: byRank(on(soldiersUntil), at(60), at(65), at(65), at(70)),
      unless: [
        {
          label: 'woman in the reserve',
          when: is(fact.sex, 'F'),
          then: when(soldier, at(45), at(50)),
          cites: [cite('53-FZ', 'art. 53', 'high', 'S162')],
        },
      ],
    },
  ],
})

const womenHaveOne = {
  label: 'a woman is in the third class from the start',
  when: is(fact.sex, 'F'),
  then: never,
  cites: [cite('53-FZ', 'art. 53', 'high', 'S162', 'S43')],
}
/** A soldier's age of a class, before the transition and after it; whoever reaches it in between is not settled. */
const risesFrom = (young: number, after: number) => [
  { since: since('1998-03-28'), cites: [before2024], value: at(young) },
  {
    since: since('2024-01-01'),
    cites: [since2024],
    value: when(
      before('asked before the ages rose', on(fact.on), date('2024-01-01')),
      at(young),
      unsettledDay('the age of a class of the reserve while the ages rise', at(young), at(after)),
    ),
  },
  // Whoever reaches the new age from 2033 on reached the old one when the transition was over.
  { since: since('2033-01-01'), cites: [since2024], value: at(after) },
]
export const soldiersSecondClassFrom = dayRule('reserve/soldiers-second-class-from', {
  decidedBy: at(40),
  versions: risesFrom(35, 40),
})
export const soldiersThirdClassFrom = dayRule('reserve/soldiers-third-class-from', {
  decidedBy: at(50),
  versions: risesFrom(45, 50),
})
/** MOB-01: from the first class into the second. */
export const secondClassFrom = dayRule('reserve/second-class-from', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [art53],
      value: byRank(on(soldiersSecondClassFrom), at(50), at(55), at(60), at(65)),
      unless: [womenHaveOne],
    },
  ],
})
/** MOB-01: from the second class into the third. Colonels and generals have no third. */
export const thirdClassFrom = dayRule('reserve/third-class-from', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [art53],
      value: byRank(on(soldiersThirdClassFrom), at(55), at(60), never, never),
      unless: [womenHaveOne],
    },
  ],
})
/** MOB-01: the class on the day asked. The law base holds no rule on the order in which classes are called. */
export const reserveClass = pickRule('reserve/class', ['none', 'first', 'second', 'third'], 'none', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 53', 'high', 'S162', 'S32', 'S63')],
      value: when(
        is(fact.sex, 'F'),
        value('third'),
        when(
          notAfter('in the third class by the day asked', on(thirdClassFrom), on(fact.on)),
          value('third'),
          when(
            notAfter('in the second class by the day asked', on(secondClassFrom), on(fact.on)),
            value('second'),
            value('first'),
          ),
        ),
      ),
      unless: [
        {
          label: 'not in the reserve, or past its age',
          when: any(
            is(fact.in_reserve, 'no'),
            notAfter('past the age of the reserve by the day asked', on(reserveUntil), on(fact.on)),
          ),
          then: value('none'),
          cites: [cite('53-FZ', 'art. 53', 'high', 'S162')],
        },
      ],
    },
  ],
})

/** MOB-07: up to two months a call and twelve in all; a fine for missing it, and by default no exit ban. */
export const trainingCamp = verdictRule('reserve/training-camp', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 54, 55', 'medium', 'S129', 'S20')],
      value: all(
        is(fact.in_reserve, 'yes'),
        is(fact.training_camp_summons, 'yes'),
        not(is(fact.camp_months, '12_or_more')),
        before('within the age of the reserve', on(fact.on), on(reserveUntil)),
      ),
    },
  ],
})
