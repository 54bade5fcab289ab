/** The register: entries made without the person, the notice, what it holds, its correction, the extract. Reporting a move is in penalties.ts. */
import { always, any, is, notAfter, on, unsettled, value, when } from '../language/expression.ts'
import { cite, pickRule, since, sinceBetween, verdictRule } from '../language/rule.ts'
import { fact } from '../facts.ts'

/** REG-02: a man may be registered, moved and struck off on data that the commissariat holds; he is told afterwards. */
export const entryWithoutAppearance = verdictRule('register/entry-without-appearance', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: sinceBetween('2023-04-14', '2023-08-05'),
      cites: [
        cite('53-FZ', 'art. 8, 8.2, 9, 10 as amended by 127-FZ', 'high', 'S92', 'S12', 'S167'),
        cite('decree 719', '', 'medium', 'S92', 'S167'),
      ],
      value: always,
    },
  ],
})

/** REG-03: a notice of inclusion is not a summons. It asks to check the data and restricts nothing. */
export const noticeEffect = pickRule('register/notice-effect', ['no notice', 'check the data'], 'no notice', {
  decidedBy: on(fact.notice_of_inclusion_on),
  versions: [
    {
      since: since('2025-05-01'),
      cites: [cite('53-FZ', 'art. 8.2', 'high', 'S07', 'S138'), cite('decree 506', '', 'high', 'S07')],
      value: when(
        notAfter('noticed by the day asked', on(fact.notice_of_inclusion_on), on(fact.on)),
        value('check the data'),
        value('no notice'),
      ),
    },
  ],
})

/** REG-09: which kinds of data the register holds on a person. The list itself was not seen, only what digests name. */
export const holds = verdictRule('register/holds', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [
        cite('53-FZ', 'art. 8.2', 'medium', 'S100', 'S07', 'S314'),
        cite('decree 1995', '', 'low'),
        cite('decree 506', '', 'medium', 'S07', 'S314'),
      ],
      value: is(
        fact.data_kind,
        'identity',
        'contact_and_address',
        'family',
        'education',
        'work',
        'health',
        'criminal',
        'property_and_vehicles',
        'tax',
      ),
      unless: [
        {
          label: 'a kind of data that no digest names',
          when: is(fact.data_kind, 'other'),
          then: unsettled('which other data the register holds'),
          cites: [cite('53-FZ', 'art. 8.2', 'low', 'S100')],
        },
      ],
    },
  ],
})

/** DAT-04: the right to have wrong data corrected. No term for the answer was seen. */
export const correction = verdictRule('register/correction', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2024-11-01'),
      cites: [
        cite('53-FZ', 'art. 8.2', 'medium', 'S132', 'S108', 'S310'),
        cite('decree 506', '', 'medium', 'S132', 'S310'),
      ],
      value: always,
    },
  ],
})
/** DAT-04: a deferral that the register does not show is still a deferral. */
export const recordEndsDeferral = verdictRule('register/record-ends-deferral', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2024-11-01'),
      cites: [cite('53-FZ', 'art. 8.2, 24', 'medium', 'S132', 'S108')],
      value: any(),
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
