/** Duties of military registration: who has to be on the register, the year of 17, new citizens, what to report and when. */
import {
  all,
  any,
  before,
  date,
  dateInYear,
  firstOf,
  holds,
  is,
  never,
  not,
  notAfter,
  on,
  plus,
  reading,
  unsettled,
  unsettledDay,
  when,
  type DayExpression,
} from '../language/expression.ts'
import { cite, dayRule, since, sinceBetween, verdictRule, type Cite, type Exception } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { SW_COUNT, SW_WORKDAY } from '../readings.ts'
import { released } from './exemption.ts'
import { reserveUntil } from './reserve.ts'

const art8 = cite('53-FZ', 'art. 8 p. 1', 'high', 'S43')
const man = is(fact.sex, 'M')
const yearOf17 = dateInYear(17, fact.birth_date, 1, 1)
const pastReserve = {
  label: 'past the age of the reserve',
  when: notAfter('past the age of the reserve by the day asked', on(reserveUntil), on(fact.on)),
  cites: [cite('53-FZ', 'art. 53', 'high', 'S162')],
}
const exceptions: readonly Exception<ReturnType<typeof any>>[] = [
  {
    label: 'lives abroad permanently',
    when: is(fact.permanently_abroad, 'yes'),
    then: any(),
    cites: [cite('53-FZ', 'art. 8 p. 1', 'medium', 'S43', 'S78')],
  },
  {
    label: 'released from military duty (D)',
    when: holds(released),
    then: any(),
    cites: [cite('53-FZ', 'art. 8 p. 1', 'medium', 'S43'), cite('53-FZ', 'art. 23 p. 4', 'high', 'S79')],
  },
  { label: 'in military service', when: is(fact.serving_now, 'yes'), then: any(), cites: [art8] },
  { ...pastReserve, then: any() },
]
const duty = all(
  is(fact.citizenship_ru, 'yes'),
  any(
    all(man, notAfter('the year of 17 has begun by the day asked', yearOf17, on(fact.on))),
    all(not(man), is(fact.female_mil_specialty, 'yes')),
  ),
)
/** LIA-05, LIA-06, EXE-02, EXE-06: who has to be on the military register. */
export const obliged = verdictRule('register/obliged', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [art8],
      value: duty,
      unless: [
        ...exceptions,
        {
          label: 'in prison, before June 2023',
          when: all(
            is(fact.serving_sentence_type, 'prison'),
            before('asked before people in prison were registered too', on(fact.on), date('2023-06-24')),
          ),
          then: any(),
          cites: [
            cite('53-FZ', 'art. 8 p. 1, text before 269-FZ', 'medium', 'S43'),
            cite('269-FZ', '', 'medium', 'S43'),
          ],
        },
      ],
    },
  ],
})

const art9 = cite('53-FZ', 'art. 9', 'high', 'S91')
const notHis = (...cites: Cite[]): readonly Exception<DayExpression>[] => [
  {
    label: 'no man, or no citizen',
    when: any(not(man), not(is(fact.citizenship_ru, 'yes'))),
    then: never,
    cites,
  },
  {
    label: 'lives abroad permanently',
    when: is(fact.permanently_abroad, 'yes'),
    then: never,
    cites: [cite('53-FZ', 'art. 8 p. 1', 'medium', 'S43', 'S78')],
  },
]
const notFirst = notHis(art9)
/** REG-01: first registration in the year of the 17th birthday, by the end of March; later in that year where that is missed. */
export const firstFrom = dayRule('register/first-from', {
  decidedBy: yearOf17,
  versions: [{ since: since('1998-03-28'), cites: [art9], value: yearOf17, unless: notFirst }],
})
export const firstDue = dayRule('register/first-due', {
  decidedBy: yearOf17,
  versions: [
    {
      since: since('1998-03-28'),
      cites: [art9],
      value: dateInYear(17, fact.birth_date, 3, 31),
      unless: notFirst,
    },
  ],
})
export const firstNow = verdictRule('register/first-now', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [art9],
      value: all(
        not(is(fact.on_military_register, 'yes')),
        notAfter('first registration has begun by the day asked', on(firstFrom), on(fact.on)),
        notAfter('in the year of 17', on(fact.on), dateInYear(17, fact.birth_date, 12, 31)),
      ),
    },
  ],
})

// ---------------------------------------------------------------- what to report, within two weeks

const within = (days: number, from: DayExpression): DayExpression =>
  reading(SW_COUNT, {
    day_after_event: reading(SW_WORKDAY, { no_roll: plus(from, days), roll: plus(from, days, 'next-working-day') }),
    event_day_is_day_1: reading(SW_WORKDAY, {
      no_roll: plus(from, days - 1),
      roll: plus(from, days - 1, 'next-working-day'),
    }),
  })
const twoWeeks = (from: DayExpression): DayExpression => within(14, from)
const art10 = cite('53-FZ', 'art. 10 p. 1', 'high', 'S44', 'S29')
export const notOnRegister: Exception<DayExpression> = {
  label: 'not on the military register and not obliged to be',
  when: is(fact.on_military_register, 'no_not_obliged'),
  then: never,
  cites: [art10],
}
/** REG-05: family, education, work, position. Data may come by themselves since 2023; the duty stays. */
export const reportChangeBy = dayRule('register/report-change-due', {
  decidedBy: on(fact.changed_on),
  versions: [
    { since: since('1998-03-28'), cites: [art10], value: twoWeeks(on(fact.changed_on)), unless: [notOnRegister] },
  ],
})
export const changeUnreportedFrom = dayRule('register/change-unreported-from', {
  decidedBy: on(fact.changed_on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [art10],
      value: when(
        notAfter('the change is reported in time', on(fact.change_reported_on), on(reportChangeBy)),
        never,
        plus(on(reportChangeBy), 1),
      ),
    },
  ],
})

const abroad = cite('53-FZ', 'art. 10 p. 1', 'high', 'S94', 'S95')
const shortAbsence: Exception<DayExpression> = {
  label: 'away for six months or less',
  when: is(fact.absence_over_6_months, 'no'),
  then: never,
  cites: [abroad],
}
/** REG-06: an absence from Russia of over six months is reported before leaving; a report of the same day counts. */
export const departureUnreportedFrom = dayRule('register/departure-unreported-from', {
  decidedBy: on(fact.left_russia_on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [abroad],
      value: when(
        notAfter('the departure is reported before it', on(fact.departure_reported_on), on(fact.left_russia_on)),
        never,
        on(fact.left_russia_on),
      ),
      unless: [notOnRegister, shortAbsence],
    },
  ],
})
/** REG-06: the return from such an absence, within two weeks. Whether a short visit is a return is not settled. */
export const reportReturnBy = dayRule('register/report-return-due', {
  decidedBy: on(fact.returned_on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [abroad],
      value: twoWeeks(on(fact.returned_on)),
      unless: [notOnRegister, shortAbsence],
    },
  ],
})
export const returnUnreportedFrom = dayRule('register/return-unreported-from', {
  decidedBy: on(fact.returned_on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [abroad],
      value: when(
        notAfter('the return is reported in time', on(fact.return_reported_on), on(reportReturnBy)),
        never,
        plus(on(reportReturnBy), 1),
      ),
    },
  ],
})

/** The first day on which a departure or a return is not reported in time. */
export const absenceUnreportedFrom = dayRule('register/absence-unreported-from', {
  decidedBy: on(fact.left_russia_on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [abroad],
      value: firstOf(on(departureUnreportedFrom), on(returnUnreportedFrom)),
    },
  ],
})

// ---------------------------------------------------------------- new citizens

const newCitizens = cite('53-FZ', 'art. 9', 'medium', 'S96', 'S97', 'S98', 'S178')
const notNew: readonly Exception<DayExpression>[] = [
  ...notHis(newCitizens),
  {
    label: 'on the military register already',
    when: is(fact.on_military_register, 'yes'),
    then: never,
    cites: [newCitizens],
  },
  { ...pastReserve, then: never },
  {
    label: 'a citizen before the year of 17',
    when: before('a citizen before the year of 17', on(fact.citizenship_acquired_on), yearOf17),
    then: never,
    cites: [art9],
  },
]
/** REG-07: a man who became a citizen registers within two weeks. What held of those who became citizens before 2024 was not seen. */
export const naturalisedBy = dayRule('register/naturalised-due', {
  decidedBy: on(fact.citizenship_acquired_on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [newCitizens],
      value: when(
        before('a citizen before 2024', on(fact.citizenship_acquired_on), date('2024-01-01')),
        unsettledDay(
          'by when those who became citizens before 2024 had to register',
          never,
          plus(on(fact.citizenship_acquired_on), 14),
        ),
        within(14, on(fact.citizenship_acquired_on)),
      ),
      unless: notNew,
    },
  ],
})
/** REG-07: or applies through Gosuslugi within seven days. */
export const naturalisedOnlineBy = dayRule('register/naturalised-online-due', {
  decidedBy: on(fact.citizenship_acquired_on),
  versions: [
    {
      since: since('2024-01-01'),
      cites: [newCitizens],
      value: within(7, on(fact.citizenship_acquired_on)),
      unless: notNew,
    },
  ],
})
/** REG-07: the ground for ending citizenship stands since August 2024; how it is done was a bill when last seen. */
export const citizenshipAtRisk = verdictRule('register/citizenship-at-risk', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: sinceBetween('2024-08-01', '2024-08-31'),
      cites: [cite('citizenship law', 'ground of August 2024', 'medium', 'S178', 'S96')],
      value: all(
        notAfter('the two weeks of a new citizen are over', plus(on(naturalisedBy), 1), on(fact.on)),
        unsettled('how citizenship ends for new citizens who do not register'),
      ),
    },
  ],
})
