/** Exemptions of art. 23 and the penal grounds that bar a call-up. */
import {
  all,
  always,
  any,
  holds,
  is,
  not,
  notAfter,
  on,
  unsettled,
  type Condition,
  type DayExpression,
} from '../language/expression.ts'
import { cite, since, verdictRule, type Exception, type Version } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { sentOn } from './summons.ts'

const onFitness = on(fact.fitness_decided_on)
/** The texts seen show these exemptions from 2013 and 2014 on; since which day they hold was not seen. */
const notSeen = unsettled('exemption before 2014')
const beforeThat = cite('53-FZ', 'art. 23, text before 2014', 'low')

/** EXE-01, EXE-02, EXE-03 as they stand on a day: a fitness category exempts only once the commission has decided. */
const exempting = (
  from: string,
  of: ReturnType<typeof cite>,
  then: Condition,
  day: DayExpression,
  on: string,
): Version<Condition> => ({
  since: since(from),
  cites: [of],
  value: any(),
  unless: [
    {
      label: 'limited fitness (V)',
      when: all(is(fact.fitness, 'V'), notAfter(`fitness decided by ${on}`, onFitness, day)),
      then,
      cites: [cite('53-FZ', 'art. 23 p. 1(a)', 'high', 'S41', 'S79')],
    },
    {
      label: 'unfit (D)',
      when: all(is(fact.fitness, 'D'), notAfter(`fitness decided by ${on}`, onFitness, day)),
      then,
      cites: [cite('53-FZ', 'art. 23 p. 4', 'high', 'S79')],
    },
    {
      label: 'service done',
      when: any(not(is(fact.service_done, 'none')), is(fact.serving_now, 'yes')),
      then,
      cites: [cite('53-FZ', 'art. 23 p. 1(b), (v), (g)', 'high', 'S41')],
    },
  ],
})
const exemption = <const I extends string>(id: I, day: DayExpression, on: string) =>
  verdictRule(id, {
    decidedBy: day,
    versions: [
      exempting('1998-03-28', beforeThat, notSeen, day, on),
      exempting('2014-01-01', cite('53-FZ', 'art. 23', 'high', 'S41', 'S79'), always, day, on),
    ],
  })

export const exemptionInForce = exemption('exemption/in-force', on(fact.on), 'the day asked')
export const exemptWhenSent = exemption('exemption/when-sent', on(sentOn), 'the day the summons was sent')

const unfit = all(is(fact.fitness, 'D'), notAfter('found unfit by the day asked', onFitness, on(fact.on)))
/** EXE-02: found unfit: released from military duty altogether, out of the reserve, not to be mobilized. */
export const released = verdictRule('exemption/released', {
  decidedBy: on(fact.on),
  versions: [
    { since: since('1998-03-28'), cites: [beforeThat], value: all(unfit, notSeen) },
    { since: since('2014-01-01'), cites: [cite('53-FZ', 'art. 23 p. 4', 'high', 'S79')], value: unfit },
  ],
})

const sentence = is(
  fact.serving_sentence_type,
  'compulsory_works',
  'corrective_works',
  'restriction',
  'arrest',
  'prison',
)
/** EXE-06: not subject to call-up while the ground lasts. */
export const penalBar = verdictRule('exemption/penal-bar', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 23 p. 3', 'medium', 'S42', 'S43')],
      value: any(
        sentence,
        is(fact.unexpunged_conviction, 'yes', 'since_the_summons'),
        is(fact.under_investigation_or_trial, 'yes', 'since_the_summons'),
      ),
    },
  ],
})

/** For rules of call-up and dispatch, and of what follows from them. */
export const barred: Exception<Condition> = {
  label: 'barred by a penal ground',
  when: holds(penalBar),
  then: any(),
  cites: [cite('53-FZ', 'art. 23 p. 3', 'medium', 'S42', 'S43')],
}
/** A case opened for missing a summons, or a sentence for it, cannot have barred it. */
export const barredWhenSent = any(
  all(sentence, not(is(fact.unexpunged_conviction, 'since_the_summons'))),
  is(fact.unexpunged_conviction, 'yes'),
  is(fact.under_investigation_or_trial, 'yes'),
)

/** EXE-05: a right, on request. Text seen covers death in service by call-up; under a contract it is not settled. */
export const exemptionForRelative = verdictRule('exemption/relative-died', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 23 p. 2(b)', 'medium', 'S80', 'S42')],
      value: is(fact.close_relative_died_in_service, 'yes'),
    },
  ],
})

/** EXE-04: a right, on request, from the ministry's decision on the diploma; the defence alone is not enough. */
export const exemptionForDegree = verdictRule('exemption/degree', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 23 p. 2(a)', 'high', 'S41', 'S42')],
      value: all(
        is(fact.academic_degree, 'yes'),
        notAfter('the degree is awarded by the day asked', on(fact.degree_award_decided_on), on(fact.on)),
      ),
    },
  ],
})
/** Whether any ground of art. 23 p. 2 gives a right to exemption to one who asks for it. */
export const exemptionRight = verdictRule('exemption/right', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 23 p. 2', 'high', 'S41', 'S42')],
      value: any(holds(exemptionForRelative), holds(exemptionForDegree)),
    },
  ],
})
