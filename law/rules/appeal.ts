/** What a suit stops: the commission's decision by itself, a ban or measures only if the court says so. 53-FZ art. 29, KAS. */
import {
  all,
  any,
  before,
  is,
  notAfter,
  on,
  reading,
  unsettled,
  type Condition,
  type DayExpression,
} from '../language/expression.ts'
import { cite, since, verdictRule } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { SW_BILL_2026, SW_COMPLAINT_FIRST } from '../readings.ts'

const interim = is(fact.interim_measure_granted, 'yes')
/** The suit is before the court: from the day of filing until the judgment takes effect. */
const pending = (day: DayExpression, by: string): Condition =>
  all(
    notAfter(`sued by ${by}`, on(fact.suit_filed_on), day),
    before(`no final judgment by ${by}`, day, on(fact.final_judgment_on)),
  )
const complaintFirst = reading(SW_COMPLAINT_FIRST, {
  not_needed: all(),
  needed: notAfter('the complaint was refused before the suit', on(fact.complaint_refused_on), on(fact.suit_filed_on)),
})
const statute = cite('53-FZ', 'art. 29 p. 4', 'high', 'S25', 'S118', 'S26', 'S177')
const complaint = cite('53-FZ', 'art. 28, 29 as amended in 2023', 'low', 'S301')

/** DEC-07, DEC-08: by itself in the text confirmed to 15 March 2026; under the bill only if the court grants it. */
const suspended = <const I extends string>(id: I, day: DayExpression, by: string) => {
  const sued = all(is(fact.suit_about, 'decision'), pending(day, by))
  const byItself = all(sued, any(complaintFirst, interim))
  return verdictRule(id, {
    decidedBy: day,
    versions: [
      { since: since('1998-03-28'), cites: [statute], value: sued },
      { since: since('2023-04-14'), cites: [statute, complaint], value: byItself },
      {
        since: since('2026-03-16'),
        cites: [
          cite('53-FZ', 'art. 29 p. 4', 'low', 'S25', 'S177'),
          cite('53-FZ', 'art. 29 p. 4 in the bill of 10.03.2026', 'high', 'S25', 'S118', 'S119', 'S177'),
          complaint,
        ],
        value: reading(SW_BILL_2026, {
          off: byItself,
          on: all(sued, interim),
          unknown: all(
            sued,
            any(interim, all(complaintFirst, unsettled('whether the bill of 10 March 2026 became law'))),
          ),
        }),
      },
    ],
  })
}
export const decisionSuspended = suspended('appeal/suspends-decision', on(fact.on), 'the day asked')
export const dispatchSuspended = suspended('dispatch/suspended', on(fact.dispatch_on), 'the dispatch day')

/** MEA-12: a suit alone leaves the ban and the measures as they are; an interim measure of the court stops them. */
export const banSuspended = verdictRule('appeal/suspends-ban', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [cite('KAS', 'art. 85, 223', 'medium', 'S315', 'S25', 'S119'), cite('53-FZ', 'art. 7.1', 'medium', 'S03')],
      value: all(is(fact.suit_about, 'ban_or_measures'), pending(on(fact.on), 'the day asked'), interim),
    },
  ],
})
