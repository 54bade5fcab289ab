/** Who is liable: age (two epochs and the transition), sex, citizenship, reserve, register, residence abroad. */
import {
  all,
  any,
  before,
  date,
  holds,
  is,
  not,
  notAfter,
  on,
  plus,
  reading,
  turns,
  unsettled,
  unsettledDay,
} from '../language/expression.ts'
import { cite, dayRule, since, verdictRule } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { SW_27GAP, SW_AGE } from '../readings.ts'
import { deferralInForce } from './deferral.ts'
import { barred, barredWhenSent, exemptionInForce, exemptWhenSent } from './exemption.ts'
import { sentOn } from './summons.ts'

const turns18 = turns(18, fact.birth_date)
const turns27 = turns(27, fact.birth_date)
const turns30 = turns(30, fact.birth_date)
// 439-FZ raised the upper age only.
const lowerAge = cite('53-FZ', 'art. 22 p. 1(a)', 'high', 'S65', 'S76', 'S77')
const ageBefore2024 = cite('53-FZ', 'art. 22 p. 1(a), text before 439-FZ', 'high', 'S77')
const ageSince2024 = cite('53-FZ', 'art. 22 p. 1(a) as amended by 439-FZ', 'high', 'S65', 'S76', 'S22', 'S50')
const transition = cite('439-FZ', 'transitional article', 'medium', 'S139', 'S140', 'S141', 'S22')

/** The first day on which age allows a call-up. LIA-01, LIA-02. */
export const liabilityFrom = dayRule('liability/from', {
  decidedBy: turns18,
  versions: [{ since: since('1998-03-28'), cites: [lowerAge], value: turns18 }],
})

const ageDay = (birthday: typeof turns27) => reading(SW_AGE, { birthday, day_after: plus(birthday, 1) })

/** The first day on which age no longer allows it: the 27th birthday, for those who reach it from 2024 on the 30th. */
export const liabilityUntil = dayRule('liability/until', {
  decidedBy: turns27,
  versions: [
    {
      since: since('1998-03-28'),
      cites: [ageBefore2024],
      value: ageDay(turns27),
      unless: [
        {
          label: 'was 27 before 2024 and not in the reserve',
          when: all(
            not(is(fact.enlisted_in_reserve_before_2024, 'yes')),
            notAfter('asked from 2024 on', date('2024-01-01'), on(fact.on)),
            // whoever was 30 by then no text made liable anew
            before('under 30 as 2024 began', date('2024-01-01'), ageDay(turns30)),
          ),
          then: reading(SW_27GAP, {
            unknown: unsettledDay(
              'men who were 27 before 2024 and not in the reserve',
              ageDay(turns27),
              ageDay(turns30),
            ),
            immune: ageDay(turns27),
            liable: ageDay(turns30),
          }),
          cites: [transition],
        },
      ],
    },
    { since: since('2024-01-01'), cites: [ageSince2024], value: ageDay(turns30) },
  ],
})

const is18 = notAfter('is 18 by the day asked', turns18, on(fact.on))
const under = (name: string, birthday: typeof turns27) =>
  reading(SW_AGE, {
    birthday: before(`${name} on the day asked`, on(fact.on), birthday),
    day_after: notAfter(`not past the day of ${name}`, on(fact.on), birthday),
  })
const under27 = under('under 27', turns27)
const under30 = under('under 30', turns30)

/** Whether age allows a call-up on the day asked. LIA-01, LIA-02, LIA-03. */
export const liabilityAge = verdictRule('liability/age', {
  decidedBy: on(fact.on),
  versions: [
    { since: since('1998-03-28'), cites: [ageBefore2024], value: all(is18, under27) },
    {
      since: since('2024-01-01'),
      cites: [ageSince2024],
      value: all(is18, under30),
      unless: [
        {
          label: 'was 27 before 2024',
          when: notAfter('was 27 by the end of 2023', turns27, date('2023-12-31')),
          then: all(
            not(is(fact.enlisted_in_reserve_before_2024, 'yes')),
            reading(SW_27GAP, {
              unknown: all(under30, unsettled('men who were 27 before 2024 and not in the reserve')),
              immune: any(),
              liable: under30,
            }),
          ),
          cites: [transition],
        },
      ],
    },
  ],
})

/** Liable but for age, deferral and exemption. LIA-04, LIA-05, LIA-06. */
export const liabilityStanding = verdictRule('liability/standing', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 22 p. 1(a)', 'high', 'S65', 'S76'), cite('53-FZ', 'art. 1', 'medium')],
      value: all(
        is(fact.sex, 'M'),
        is(fact.citizenship_ru, 'yes'),
        is(fact.in_reserve, 'no'),
        is(fact.on_military_register, 'yes', 'no_but_obliged'),
      ),
      unless: [
        {
          label: 'lives abroad permanently',
          when: is(fact.permanently_abroad, 'yes'),
          then: any(),
          cites: [cite('53-FZ', 'art. 8 p. 1', 'medium', 'S43', 'S78')],
        },
      ],
    },
  ],
})

/** Whether he may be called up on the day asked. */
export const callable = verdictRule('callable/on', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 22', 'high', 'S65', 'S76')],
      value: all(holds(liabilityStanding), holds(liabilityAge)),
      unless: [
        {
          label: 'exempt',
          when: holds(exemptionInForce),
          then: any(),
          cites: [cite('53-FZ', 'art. 23', 'high', 'S41', 'S79')],
        },
        barred,
        {
          label: 'deferred',
          when: holds(deferralInForce),
          then: any(),
          cites: [cite('53-FZ', 'art. 24', 'high', 'S40')],
        },
      ],
    },
  ],
})

/** LIA-06, EXE-06: whom a summons could call up by what he was when it was sent; his age and a deferral are matters of days. */
export const callableWhenSent = verdictRule('callable/when-sent', {
  decidedBy: on(sentOn),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 22', 'high', 'S65', 'S76')],
      value: all(holds(liabilityStanding), is(fact.target, 'conscript')),
      unless: [
        {
          label: 'exempt',
          when: holds(exemptWhenSent),
          then: any(),
          cites: [cite('53-FZ', 'art. 23', 'high', 'S41')],
        },
        { ...barred, when: barredWhenSent },
      ],
    },
  ],
})
