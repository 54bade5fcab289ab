/** The exit ban: whom it hits, from which day in each of its three epochs, until when. 53-FZ art. 7.1, 114-FZ art. 15.1. */
import {
  all,
  any,
  before,
  date,
  firstOf,
  happens,
  holds,
  is,
  lastOf,
  monthsAfter,
  never,
  not,
  notAfter,
  on,
  plus,
  reading,
  unsettled,
  unsettledDay,
  value,
  when,
  type Condition,
  type DayExpression,
} from '../language/expression.ts'
import { cite, dayRule, pickRule, since, sinceReading, verdictRule, type Exception } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { SW_BANSTART, SW_EXPIRY, SW_LIVE } from '../readings.ts'
import { deferredWhenSent } from './deferral.ts'
import { barredWhenSent, exemptWhenSent } from './exemption.ts'
import { callableWhenSent, liabilityFrom, liabilityUntil } from './liability.ts'
import { serviceOn } from './service.ts'
import { onlyInMoscowsRegister, placedOn, sentOn } from './summons.ts'

const statute = cite('53-FZ', 'art. 7.1 p. 1-2', 'high', 'S01')
const exitLaw = cite('114-FZ', 'art. 15.1', 'high', 'S02')

/** BAN-04: only citizens subject to call-up, and only by a call-up summons. Age is a matter of days: see from and until. */
export const subject = verdictRule('exit-ban/subject', {
  decidedBy: on(sentOn),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [statute],
      value: holds(callableWhenSent),
      unless: [
        {
          // LIA-06: until he is struck off, the machine takes him for one who can be called up.
          label: 'abroad, on the register',
          when: all(
            is(fact.permanently_abroad, 'yes'),
            is(fact.on_military_register, 'yes'),
            is(fact.sex, 'M'),
            is(fact.citizenship_ru, 'yes'),
            is(fact.in_reserve, 'no'),
            is(fact.target, 'conscript'),
            not(holds(exemptWhenSent)),
            not(barredWhenSent),
          ),
          then: unsettled('whether a summons bans a man abroad'),
          cites: [cite('53-FZ', 'art. 8 p. 1', 'medium', 'S43', 'S78')],
        },
      ],
    },
  ],
})

const notSubject: Exception<DayExpression> = {
  label: 'not subject to call-up',
  when: not(holds(subject)),
  then: never,
  cites: [statute],
  over: ['deferral in force'],
}
/** The register may place a ban on a man whose deferral it does not show; whether the law allows it is not settled. */
const deferred = (start: DayExpression): Exception<DayExpression> => ({
  label: 'deferral in force',
  when: holds(deferredWhenSent),
  then: unsettledDay('whether a summons bans a man whose deferral is in force', never, start),
  cites: [cite('53-FZ', 'art. 24', 'high', 'S40'), cite('53-FZ', 'art. 8.2', 'medium', 'S132', 'S108')],
})
/** At the upper age nobody is subject to call-up any more, and a summons sent from then on bans nobody. */
export const pastAge: Exception<DayExpression> = {
  label: 'past call-up age when it was sent',
  when: notAfter('past call-up age when it was sent', on(liabilityUntil), on(sentOn)),
  then: never,
  cites: [cite('53-FZ', 'art. 7.1 p. 1', 'high', 'S01'), cite('53-FZ', 'art. 22 p. 1(a)', 'high', 'S65', 'S76')],
  over: ['deferral in force'],
}
const fromService = lastOf(on(serviceOn), on(liabilityFrom))
/** BAN-03: the sending that counts. By default an entry in Moscow's own register sends nothing (SUM-15); a letter or a hand does. */
export const banSentOn = dayRule('exit-ban/sent-on', {
  decidedBy: on(sentOn),
  versions: [
    {
      // From 127-FZ on: a letter of before 437-FZ may still be on its way when the ban from sending begins.
      since: since('2023-04-14'),
      cites: [cite('127-FZ', 'transitional article', 'high', 'S65', 'S68', 'S109')],
      value: on(sentOn),
      unless: [
        {
          label: "only in Moscow's own register",
          when: onlyInMoscowsRegister,
          then: firstOf(on(fact.registered_letter_dispatched_at), on(fact.handed_at), on(fact.refused_at)),
          cites: [cite('53-FZ', 'art. 8.3', 'medium', 'S107', 'S108', 'S144')],
        },
      ],
    },
  ],
})
const operates = {
  d2025_01_01: '2025-01-01',
  d2024_11_01: '2024-11-01',
  d2025_05: '2025-05-01',
  d2025_09_08: '2025-09-08',
} as const
/** SUM-15: entered in Moscow's own register before the federal one operates, and sent in no other way until it does. */
const enteredOnly: Exception<DayExpression> = {
  label: "only in Moscow's own register",
  when: all(
    onlyInMoscowsRegister,
    notAfter(
      'not sent otherwise before the register operates',
      reading(SW_LIVE, {
        d2025_01_01: date(operates.d2025_01_01),
        d2024_11_01: date(operates.d2024_11_01),
        d2025_05: date(operates.d2025_05),
        d2025_09_08: date(operates.d2025_09_08),
      }),
      on(banSentOn),
    ),
  ),
  then: never,
  cites: [cite('53-FZ', 'art. 8.3', 'medium', 'S107', 'S108')],
  over: ['deferral in force'],
}
const fromSending = lastOf(on(banSentOn), on(liabilityFrom))
const fromPlacement = lastOf(on(placedOn), on(liabilityFrom))
const fromRegister = reading(SW_BANSTART, { placement: fromPlacement, service: fromService })

export const exitBanFrom = dayRule('exit-ban/from', {
  decidedBy: on(sentOn),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [
        cite('53-FZ', 'art. 7.1 p. 1, text of 127-FZ', 'high', 'S03', 'S04'),
        cite('114-FZ', 'art. 15.1, text of 127-FZ', 'high', 'S03'),
      ],
      value: fromService,
      unless: [notSubject, pastAge, deferred(fromService)],
    },
    {
      // BAN-03. A letter already on its way when this began: from then, or only from service? Nobody has settled it.
      since: since('2023-08-04'),
      cites: [cite('127-FZ', 'transitional article as amended by 437-FZ', 'high', 'S65', 'S68', 'S109')],
      value: fromSending,
      onOpen: 'unsettled',
      unless: [notSubject, pastAge, deferred(fromSending), enteredOnly],
    },
    {
      since: sinceReading(SW_LIVE, operates),
      cites: [statute, exitLaw],
      value: fromRegister,
      onOpen: 'keeps',
      unless: [notSubject, pastAge, deferred(fromRegister), { ...enteredOnly, when: onlyInMoscowsRegister }],
    },
  ],
})

/** MEA-09: lifted no later than the day after he appears. */
const afterAppearance = plus(on(fact.appeared_at), 1)
/** A category that the commission decides on after the summons exempts or defers him: V and D for good, G for its months. */
const foundUnfit = when(
  all(
    is(fact.fitness, 'V', 'G', 'D'),
    before('the category was decided after the summons was sent', on(sentOn), on(fact.fitness_decided_on)),
  ),
  on(fact.fitness_decided_on),
  never,
)
const withdrawn = firstOf(on(fact.summons_withdrawn_on), on(fact.status_ended_on), foundUnfit)

/** The last event that can end a ban or measures besides appearing: age, a decision, a withdrawal. MEA-13, SW-EXPIRY. */
export const otherwiseEnded = dayRule('exit-ban/otherwise-ended', {
  decidedBy: on(sentOn),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [cite('53-FZ', 'art. 7.1', 'low', 'S02')],
      value: reading(SW_EXPIRY, {
        status_loss: firstOf(on(liabilityUntil), withdrawn),
        never: on(fact.summons_withdrawn_on),
        twelve_months: firstOf(monthsAfter(12, fact.appearance_at), withdrawn),
      }),
    },
  ],
})

export const exitBanUntil = dayRule('exit-ban/until', {
  decidedBy: on(sentOn),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [cite('114-FZ', 'art. 15.1', 'high', 'S02'), cite('53-FZ', 'art. 7.1', 'high', 'S04', 'S17', 'S18')],
      value: firstOf(afterAppearance, on(otherwiseEnded)),
    },
  ],
})

/** DAT-05, BAN-03: who decides on the ban. Since the register operates nobody does: the system forms the decision itself. */
export const madeBy = pickRule('exit-ban/made-by', ['nobody', 'commissariat', 'register itself'], 'nobody', {
  decidedBy: on(banSentOn),
  versions: [
    {
      since: since('2023-08-04'),
      cites: [cite('127-FZ', 'transitional article as amended by 437-FZ', 'high', 'S65', 'S109')],
      value: value('commissariat'),
    },
    {
      since: sinceReading(SW_LIVE, operates),
      cites: [cite('53-FZ', 'art. 7.1 p. 2', 'high', 'S01', 'S16', 'S110')],
      value: when(
        all(happens('placed in the register', on(placedOn)), not(onlyInMoscowsRegister)),
        value('register itself'),
        value('nobody'),
      ),
    },
  ],
})

/**
 * MEA-09: on the day after he appears the decision to lift is still in time: until it is made the ban stands, and the measures with
 * it. Before that day and after it nothing is open.
 */
export const standsOn = (day: DayExpression, what: string): Condition =>
  any(
    before(`${what} has not ended`, day, on(exitBanUntil)),
    all(
      notAfter(`${what}: lifting is in time`, day, afterAppearance),
      before(`${what}: not otherwise ended`, day, on(otherwiseEnded)),
      unsettled('whether it is lifted yet'),
    ),
  )
/** Whether the ban stands on the day asked. */
export const exitBanInForce = verdictRule('exit-ban/in-force', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [statute, exitLaw],
      value: all(
        notAfter('the exit ban has begun', on(exitBanFrom), on(fact.on)),
        standsOn(on(fact.on), 'the exit ban'),
      ),
      unless: [
        {
          label: 'placed before he is 18',
          when: all(
            holds(subject),
            notAfter('sent by the day asked', on(sentOn), on(fact.on)),
            before('not yet liable on the day asked', on(fact.on), on(liabilityFrom)),
            notAfter('the exit ban begins with liability', on(exitBanFrom), on(liabilityFrom)),
          ),
          then: unsettled('whether a ban placed before the 18th birthday is void or waits for it'),
          cites: [statute],
        },
      ],
    },
  ],
})
