/** PEN-09: fines of officials and organisations that fail in military registration. KoAP art. 21.1 to 21.4, 19.38. */
import { is, on, unsettledValue, value, when } from '../language/expression.ts'
import { cite, pickRule, since } from '../language/rule.ts'
import { fact } from '../facts.ts'

const nothingFailed = {
  label: 'nothing was failed',
  when: is(fact.employer_failure, 'none'),
  then: value('none'),
  cites: [cite('KoAP', 'art. 21.1-21.4', 'medium', 'S307')],
} as const
export const fineForEmployer = pickRule(
  'fine/employer',
  ['none', 'up to 5,000', '40,000 to 50,000', '350,000 to 400,000', 'up to 500,000'],
  'none',
  {
    decidedBy: on(fact.employer_failed_on),
    versions: [
      {
        since: since('2002-07-01'),
        cites: [cite('KoAP', 'art. 21.1-21.4, text before 404-FZ', 'medium', 'S307', 'S331')],
        value: when(is(fact.offender, 'organisation'), value('none'), value('up to 5,000')),
        unless: [nothingFailed],
      },
      {
        since: since('2023-10-01'),
        cites: [cite('KoAP', 'art. 21.1-21.4', 'low', 'S331', 'S307'), cite('KoAP', 'art. 19.38', 'low', 'S306')],
        value: when(
          is(fact.offender, 'official'),
          value('40,000 to 50,000'),
          unsettledValue(
            'for which failure an organisation pays up to 400,000 and for which up to 500,000',
            value('350,000 to 400,000'),
            value('up to 500,000'),
          ),
        ),
        unless: [nothingFailed],
      },
    ],
  },
)
