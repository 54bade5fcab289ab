/** The windows of the year: the call-up campaigns until 2025, the dispatch windows since 2026. DEC-01, DEC-03, DEF-19. */
import {
  all,
  any,
  date,
  is,
  notAfter,
  within,
  type Condition,
  type DayExpression,
  type YearlySpan,
} from '../language/expression.ts'
import { cite, since, type Exception, type Version } from '../language/rule.ts'
import { fact } from '../facts.ts'

/** DEC-01: activities all year, once the year has its decree. */
export const yearRound = cite('53-FZ', 'art. 25, 26, 28 as amended by 412-FZ', 'high', 'S19', 'S20')
export const decreeOf2026 = cite('decree 998', 'of 29.12.2025', 'high', 'S114', 'S179')

/** 53-FZ art. 25. */
export const SPRING: readonly YearlySpan[] = [{ from: [4, 1], to: [7, 15] }]
export const AUTUMN: readonly YearlySpan[] = [{ from: [10, 1], to: [12, 31] }]
/** The two drafts of a year, 1 April to 15 July and 1 October to 31 December, as days of any year. */
export const SPRING_AND_AUTUMN: readonly YearlySpan[] = [...SPRING, ...AUTUMN]

/** DEF-19: three groups have a narrower window: until 2025 for the whole call-up, since 2026 for dispatch. */
const NARROWER = [
  {
    group: 'rural_field_worker',
    label: 'busy with field work in a village',
    spans: [{ from: [10, 15], to: [12, 31] }],
  },
  { group: 'teacher', label: 'teacher', spans: [{ from: [5, 1], to: [7, 15] }] },
  {
    group: 'far_north',
    label: 'lives in the Far North',
    spans: [
      { from: [5, 1], to: [7, 15] },
      { from: [11, 1], to: [12, 31] },
    ],
  },
] as const satisfies readonly { group: string; label: string; spans: readonly YearlySpan[] }[]

/** A month of 2022 that lies in the window of every other year. */
export const lateIn2022 = (what: string, day: DayExpression, then: Condition): Exception<Condition> => ({
  label: 'the autumn campaign of 2022 began on 1 November',
  when: all(
    notAfter(`${what} from 1 October 2022`, date('2022-10-01'), day),
    notAfter(`${what} by 31 October 2022`, day, date('2022-10-31')),
  ),
  then,
  cites: [cite('decree 691', 'of 30.09.2022', 'medium', 'S128')],
})

/** Whether `day` lies in a window, a narrower one for three groups. `what` comes then, in words. */
export const inWindow = (what: string, day: DayExpression): Version<Condition> => ({
  since: since('1998-03-28'),
  cites: [cite('53-FZ', 'art. 25', 'high', 'S20', 'S49')],
  value: within(`${what} in a window`, day, SPRING_AND_AUTUMN),
  unless: [
    // In that month of 2022 no window was open, whatever his group.
    { ...lateIn2022(what, day, any()), over: NARROWER.map((x) => x.label) },
    ...NARROWER.map(({ group, label, spans }) => ({
      label,
      when: is(fact.dispatch_group, group),
      then: within(`${what} in the window of: ${label}`, day, spans),
      cites: [cite('53-FZ', 'art. 25', 'high', 'S49', 'S135', 'S20')],
    })),
  ],
})
