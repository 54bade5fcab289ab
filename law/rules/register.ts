/** The register itself: the notice of inclusion, the extract. The duty to report is with its fine in penalties.ts. */
import { always, on, value } from '../language/expression.ts'
import { cite, pickRule, since, sinceBetween, verdictRule } from '../language/rule.ts'
import { fact } from '../facts.ts'

/** REG-03: a notice of inclusion is not a summons. It asks to check the data and restricts nothing. */
export const noticeEffect = pickRule('register/notice-effect', ['no notice', 'check the data'], 'no notice', {
  decidedBy: on(fact.notice_of_inclusion_on),
  versions: [
    {
      since: since('2025-05-01'),
      cites: [cite('53-FZ', 'art. 8.2', 'high', 'S07', 'S138'), cite('decree 506', '', 'high', 'S07')],
      value: value('check the data'),
    },
  ],
})

/** REG-08: the right to an extract, on paper or electronically; it may hold from the day the law was published. */
export const extract = verdictRule('register/extract', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: sinceBetween('2025-11-04', '2026-01-01'),
      cites: [cite('412-FZ', '', 'high', 'S52', 'S99')],
      value: always,
    },
  ],
})
