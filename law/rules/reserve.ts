/** The reserve: until which age, in which class, training camps. */
import {
  all,
  any,
  before,
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
const women = {
  label: 'woman in the reserve',
  when: is(fact.sex, 'F'),
  then: when(soldier, at(45), at(50)),
  cites: [cite('53-FZ', 'art. 53', 'high', 'S162')],
}
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
const leavesAt = (from: string, ofSoldiers: number) => ({
  since: since(from),
  cites: [from < '2024' ? before2024 : since2024],
  value: byRank(at(ofSoldiers), at(60), at(65), at(65), at(70)),
  unless: [women],
})
/**
 * MOB-01: the birthday on which age ends the reserve. Those who turn 50 in the years of transition stay one year longer
 * each year; whoever was 50 before 2024 is not called back.
 */
export const reserveUntil = dayRule('reserve/until', {
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

const womenHaveOne = {
  label: 'a woman is in the third class from the start',
  when: is(fact.sex, 'F'),
  then: never,
  cites: [cite('53-FZ', 'art. 53', 'high', 'S162', 'S43')],
}
const transition = 'the age of a class of the reserve while the ages rise'
/** MOB-01: from the first class into the second. How those between the old age and the new one are counted was not seen. */
export const secondClassFrom = dayRule('reserve/second-class-from', {
  decidedBy: at(40),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [before2024],
      value: byRank(at(35), at(50), at(55), at(60), at(65)),
      unless: [womenHaveOne],
    },
    {
      since: since('2024-01-01'),
      cites: [since2024],
      value: byRank(unsettledDay(transition, at(35), at(40)), at(50), at(55), at(60), at(65)),
      unless: [womenHaveOne],
    },
    {
      // Whoever turns 40 from 2033 on turned 35 when the transition was over.
      since: since('2033-01-01'),
      cites: [since2024],
      value: byRank(at(40), at(50), at(55), at(60), at(65)),
      unless: [womenHaveOne],
    },
  ],
})
/** MOB-01: from the second class into the third. Colonels and generals have no third. */
export const thirdClassFrom = dayRule('reserve/third-class-from', {
  decidedBy: at(50),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [before2024],
      value: byRank(at(45), at(55), at(60), never, never),
      unless: [womenHaveOne],
    },
    {
      since: since('2024-01-01'),
      cites: [since2024],
      value: byRank(unsettledDay(transition, at(45), at(50)), at(55), at(60), never, never),
      unless: [womenHaveOne],
    },
    {
      since: since('2033-01-01'),
      cites: [since2024],
      value: byRank(at(50), at(55), at(60), never, never),
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
