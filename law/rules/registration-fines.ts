/** Fines of KoAP art. 21.5 for what was not reported in time; the one for a move stands in penalties.ts. */
import {
  all,
  any,
  date,
  happens,
  notAfter,
  on,
  unsettledValue,
  value,
  when,
  type Condition,
  type DayExpression,
} from '../language/expression.ts'
import { cite, pickRule, since } from '../language/rule.ts'
import {
  absenceUnreportedFrom,
  changeUnreportedFrom,
  departureUnreportedFrom,
  returnUnreportedFrom,
} from './registration.ts'

/** PEN-02: family, education, work or position. */
export const fineForChange = pickRule(
  'fine/unreported-change',
  ['none', 'warning or 500 to 3,000', '1,000 to 5,000'],
  'none',
  {
    decidedBy: on(changeUnreportedFrom),
    versions: [
      {
        since: since('2002-07-01'),
        cites: [cite('KoAP', 'art. 21.5, text before 404-FZ', 'low', 'S64')],
        value: unsettledValue(
          'the fine for an unreported change before October 2023',
          value('warning or 500 to 3,000'),
          value('1,000 to 5,000'),
        ),
      },
      {
        since: since('2023-10-01'),
        cites: [cite('KoAP', 'art. 21.5', 'high', 'S29', 'S95')],
        value: value('1,000 to 5,000'),
      },
    ],
  },
)

const underLaterText = (what: string, day: DayExpression): Condition =>
  all(happens(`${what} at some time`, day), notAfter(`${what} from October 2023 on`, date('2023-10-01'), day))

/** PEN-04: an absence from Russia of over six months, or the return from it. */
export const fineForAbsence = pickRule(
  'fine/unreported-absence',
  ['none', 'warning or 500 to 3,000', '5,000 to 15,000'],
  'none',
  {
    decidedBy: on(absenceUnreportedFrom),
    versions: [
      {
        since: since('2002-07-01'),
        cites: [cite('KoAP', 'art. 21.5, text before 404-FZ', 'low', 'S64')],
        // Two duties: one may be failed under the later text where the other was under this one.
        value: when(
          any(
            underLaterText('the departure unreported', on(departureUnreportedFrom)),
            underLaterText('the return unreported', on(returnUnreportedFrom)),
          ),
          value('5,000 to 15,000'),
          unsettledValue(
            'the fine for an unreported absence before October 2023',
            value('none'),
            value('warning or 500 to 3,000'),
          ),
        ),
      },
      {
        since: since('2023-10-01'),
        cites: [cite('KoAP', 'art. 21.5', 'high', 'S94', 'S95')],
        value: value('5,000 to 15,000'),
      },
    ],
  },
)
