/** Service by call-up, and the contract: from when it may be signed, and whether it ends by its term. */
import { always, any, monthsAfter, on, reading, unsettledDay } from '../language/expression.ts'
import { cite, dayRule, since, sinceBetween, verdictRule } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { SW_647 } from '../readings.ts'

const started = on(fact.conscript_service_started_on)
/** CON-02: the last day of the twelve months. */
export const conscriptUntil = dayRule('service/conscript-until', {
  decidedBy: started,
  versions: [
    {
      since: since('2008-01-01'),
      cites: [cite('53-FZ', 'art. 38', 'high', 'S76')],
      value: monthsAfter(12, fact.conscript_service_started_on),
    },
  ],
})
/** CON-01: nothing here says that he has to sign. Texts and days are from general knowledge. */
export const mayContractFrom = dayRule('contract/may-sign-from', {
  decidedBy: started,
  versions: [
    {
      since: since('2008-01-01'),
      cites: [cite('53-FZ', 'art. 34, text before 2023', 'low')],
      value: unsettledDay(
        'after how many months a conscript could sign a contract before 2023',
        monthsAfter(3, fact.conscript_service_started_on),
        monthsAfter(1, fact.conscript_service_started_on),
      ),
    },
    {
      since: sinceBetween('2023-01-01', '2023-12-31'),
      cites: [cite('53-FZ', 'art. 34, 38 as amended in 2023', 'low')],
      value: started,
    },
  ],
})

/** MOB-06, CON-01: while the decree of 2022 works, a contract does not end by its term. */
export const contractEnds = verdictRule('contract/ends-by-term', {
  decidedBy: on(fact.on),
  versions: [
    { since: since('1998-03-28'), cites: [cite('53-FZ', 'art. 51', 'low')], value: always },
    {
      since: since('2022-09-21'),
      cites: [cite('decree 647', 'p. 4, 5', 'medium', 'S168', 'S128')],
      value: reading(SW_647, { contracts_only: any(), fully_on: any(), off: always }),
    },
  ],
})
