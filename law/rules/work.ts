/** Deferrals for work and office: IT specialists, elected office, candidates, special services. */
import { all, always, any, is, on } from '../language/expression.ts'
import { cite, since, verdictRule } from '../language/rule.ts'
import { fact } from '../facts.ts'

/** DEF-15. Standing on the employer's list is needed and not sufficient: the commission grants it. */
export const deferralForIt = verdictRule('deferral/it', {
  decidedBy: on(fact.on),
  versions: [
    {
      // Until 2 February 2026 lists were open twice a year; since then the form works all year.
      since: since('2022-03-28'),
      cites: [cite('decree 490', '', 'high', 'S54', 'S55', 'S86', 'S87')],
      value: all(
        is(fact.it_accredited_employer, 'yes'),
        is(fact.it_normal_hours, 'yes'),
        is(fact.it_degree_from_list, 'yes'),
        any(is(fact.it_employment, 'at_least_11_months'), is(fact.it_hired_within_year_of_graduating, 'yes')),
        is(fact.employer_listed, 'yes'),
      ),
    },
  ],
})

/** DEF-16, DEF-17, DEF-18: as long as the office, the candidacy or the service lasts. */
export const deferralForOffice = verdictRule('deferral/office', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 24 p. 1', 'medium', 'S81', 'S88')],
      value: any(),
      unless: [
        {
          label: 'elected full-time office',
          when: is(fact.full_time_elected, 'yes'),
          then: always,
          cites: [cite('53-FZ', 'art. 24 p. 1(k)', 'medium', 'S81')],
        },
        {
          label: 'registered candidate',
          when: is(fact.registered_candidate, 'yes'),
          then: always,
          cites: [cite('53-FZ', 'art. 24 p. 1(l)', 'medium', 'S81')],
        },
        {
          label: 'police, fire, penal or customs service after its academy',
          when: is(fact.state_special_service_with_degree, 'yes'),
          then: always,
          cites: [cite('53-FZ', 'art. 24 p. 1(zh)', 'medium', 'S88')],
        },
      ],
    },
  ],
})
