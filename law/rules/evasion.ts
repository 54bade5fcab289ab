/** What outlasts evading a call-up: how long it can be prosecuted, and the certificate in place of the military card. */
import { all, is, monthsAfter, never, notAfter, on } from '../language/expression.ts'
import { cite, dayRule, since, verdictRule } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { liabilityUntil } from './liability.ts'

/** PEN-07: two years from the day on which the offence ended; the term stands still while he hides from the investigation. */
export const prosecutableUntil = dayRule('crime/prosecutable-until', {
  decidedBy: on(fact.evasion_ended_on),
  versions: [
    {
      since: since('1997-01-01'),
      cites: [cite('UK', 'art. 78', 'high', 'S317'), cite('UK', 'art. 328 p. 1', 'high', 'S31', 'S154')],
      value: monthsAfter(24, fact.evasion_ended_on),
      unless: [
        {
          label: 'hides from the investigation',
          when: is(fact.hides_from_investigation, 'yes'),
          then: never,
          cites: [cite('UK', 'art. 78 p. 3', 'high', 'S317')],
        },
      ],
    },
  ],
})

/** PEN-08: past call-up age, without service and without lawful grounds. */
export const certificate = verdictRule('evader/certificate', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2014-01-01'),
      cites: [cite('53-FZ', 'art. 28 p. 1.1', 'medium', 'S85')],
      value: all(
        is(fact.sex, 'M'),
        is(fact.citizenship_ru, 'yes'),
        notAfter('past call-up age by the day asked', on(liabilityUntil), on(fact.on)),
        is(fact.service_done, 'none'),
        is(fact.serving_now, 'no'),
        is(fact.lawful_grounds_not_to_serve, 'no'),
      ),
    },
  ],
})
/** PEN-08: ten years without state or municipal civil service. Rests on general knowledge alone. */
export const officeBarredUntil = dayRule('evader/office-barred-until', {
  decidedBy: on(fact.evader_conclusion_on),
  versions: [
    {
      since: since('2014-01-01'),
      cites: [cite('53-FZ', 'art. 28 p. 1.1', 'low')],
      value: monthsAfter(120, fact.evader_conclusion_on),
    },
  ],
})
