// The ways in, as situations. A new one is one record here and its words in messages/<language>/me.ts.
import type { FactId, RemedyId, RuleId } from '@draftlight/law'
import type { Answer } from './answers.ts'

/** What "answer now" may ask: a fact, or one of the few questions that stand for several. */
export type QuickField = 'age' | 'region' | 'standing' | 'paper' | 'paper_on' | 'travel_on' | FactId

export type Card = 'taken' | 'border' | 'dispatch' | 'stopped' | 'pressed' | 'message' | 'serving'

export interface Situation {
  /** What he says by choosing it, and no more. */
  readonly known?: Readonly<Partial<Record<FactId, Answer>>>
  /** Asked at once, on one screen, in this order. */
  readonly asks: readonly QuickField[]
  /** Rules whose answers stand first. Where none is held, the page says so. */
  readonly rules: readonly RuleId[]
  /** What can still be done, most pressing first. */
  readonly remedies: readonly RemedyId[]
  /** Shown first, before any question. */
  readonly card?: Card
  /** Outside of what this page knows: it says so and asks nothing. */
  readonly outside?: boolean
}

const yes = { kind: 'choice', value: 'yes' } as const
const chosen = (value: string): Answer => ({ kind: 'choice', value })
const summons = { register: chosen('federal'), target: chosen('conscript') }
const summonsAsks = ['age', 'standing', 'placed_at', 'appearance_at', 'paper', 'region'] as const

export const situations = {
  included: {
    asks: ['age', 'standing', 'notice_of_inclusion_on', 'region'],
    rules: ['register/notice-effect', 'register/extract', 'register/correction'],
    remedies: ['extract', 'correction'],
  },
  account: {
    known: summons,
    asks: summonsAsks,
    rules: ['exit-ban/in-force', 'service/on', 'appearance/due', 'measures/from', 'summons/over-cap'],
    remedies: ['appearing', 'valid-reason', 'ban-suit', 'complaint', 'extract'],
  },
  paper: {
    known: { target: chosen('conscript') },
    asks: ['age', 'standing', 'paper', 'paper_on', 'appearance_at', 'region'],
    rules: ['service/on', 'summons/channel-listed', 'summons/lead-time-short', 'exit-ban/in-force', 'appearance/due'],
    remedies: ['valid-reason', 'appearing', 'complaint', 'extract'],
  },
  heard: {
    asks: ['age', 'standing', 'region'],
    rules: ['service/notice-owed', 'service/by-looking', 'register/extract', 'exit-ban/in-force'],
    remedies: ['extract', 'correction'],
  },
  fly: {
    asks: ['travel_on', 'age', 'standing', 'placed_at', 'paper', 'region'],
    rules: [
      'exit-ban/in-force',
      'border/refused-by-ban',
      'service/by-looking',
      'passport/exit-limited',
      'border/reservist-refused',
    ],
    remedies: ['extract', 'ban-suit', 'appearing'],
  },
  refused: {
    card: 'border',
    asks: ['age', 'standing', 'placed_at', 'appearance_at', 'paper', 'region'],
    rules: [
      'exit-ban/in-force',
      'exit-ban/made-by',
      'border/refused-by-ban',
      'exit-ban/until',
      'border/reservist-refused',
    ],
    remedies: ['extract', 'complaint', 'ban-suit', 'appearing', 'prosecutor'],
  },
  passed: {
    known: { target: chosen('conscript'), appeared_at: { kind: 'day', how: 'not yet' } },
    asks: ['age', 'standing', 'placed_at', 'appearance_at', 'paper', 'paper_on', 'region'],
    rules: ['appearance/missed-from', 'measures/from', 'fine/non-appearance', 'crime/evasion', 'appearance/due'],
    remedies: ['appearing', 'valid-reason', 'ban-suit', 'fine-complaint', 'restoring-fine'],
  },
  measures: {
    known: { target: chosen('conscript') },
    asks: ['age', 'standing', 'appearance_at', 'placed_at', 'paper', 'paper_on', 'region'],
    rules: [
      'measures/in-force',
      'measures/until',
      'measures/lifting-due',
      'measures/driving-cleared-by',
      'measures/regional',
    ],
    remedies: ['appearing', 'valid-reason', 'complaint', 'ban-suit', 'interim-measures'],
  },
  wrong: {
    asks: ['deferral', 'deferral_until', 'age', 'region'],
    rules: [
      'register/correction',
      'register/record-ends-deferral',
      'deferral/in-force',
      'call-up/favour-without-presence',
    ],
    remedies: ['correction', 'extract', 'complaint', 'prosecutor'],
  },
  ill: {
    known: { target: chosen('conscript') },
    asks: ['valid_reason', 'valid_reason_documented', 'valid_reason_ended_on', 'appearance_at', 'region'],
    rules: [
      'appearance/excused',
      'appearance/due-after-reason',
      'measures/from',
      'fine/non-appearance',
      'exit-ban/in-force',
    ],
    remedies: ['valid-reason', 'complaint'],
  },
  study: {
    known: { sex: chosen('M') },
    asks: ['age', 'study_level', 'study_form', 'accredited_programme', 'study_deferrals_before', 'region'],
    rules: [
      'deferral/study',
      'study/until',
      'study/path',
      'deferral/school-leaver',
      'callable/on',
      'register/report-change-due',
    ],
    remedies: ['correction', 'decision-complaint', 'extract'],
  },
  moved: {
    asks: ['moved_on', 'move_kind', 'move_reported_on', 'on_military_register', 'age', 'region'],
    rules: ['register/report-move-due', 'fine/unreported-move', 'register/move-unreported-from'],
    remedies: ['correction', 'fine-complaint', 'restoring-fine'],
  },
  abroad: {
    asks: ['permanently_abroad', 'citizenship_ru', 'on_military_register', 'age', 'placed_at', 'paper', 'region'],
    rules: [
      'exit-ban/in-force',
      'border/entry',
      'liability/standing',
      'register/report-return-due',
      'register/departure-unreported-from',
    ],
    remedies: ['extract', 'ban-suit', 'complaint', 'correction'],
  },
  thirty: {
    known: { sex: chosen('M') },
    asks: ['birth_date', 'in_reserve', 'enlisted_in_reserve_before_2024', 'region'],
    rules: ['liability/until', 'liability/age', 'exit-ban/otherwise-ended', 'callable/on', 'evader/certificate'],
    remedies: ['extract', 'correction'],
  },
  seventeen: {
    asks: ['birth_date', 'sex', 'citizenship_ru', 'permanently_abroad', 'on_military_register', 'region'],
    rules: ['register/first-now', 'register/first-due', 'register/first-from', 'liability/from'],
    remedies: ['extract', 'correction'],
  },
  naturalised: {
    known: { citizenship_ru: yes },
    asks: ['age', 'citizenship_acquired_on', 'permanently_abroad', 'on_military_register', 'sex', 'region'],
    rules: [
      'register/naturalised-due',
      'register/naturalised-online-due',
      'register/citizenship-at-risk',
      'liability/standing',
    ],
    remedies: ['extract', 'correction'],
  },
  stopped: {
    card: 'stopped',
    asks: ['age', 'standing', 'paper', 'region'],
    rules: ['summons/channel-listed', 'summons/form-complete', 'service/on', 'dispatch/lawful'],
    remedies: ['prosecutor', 'decision-suit', 'extract'],
  },
  taken: {
    card: 'taken',
    asks: ['callup_decision_on', 'dispatch_on', 'age', 'region'],
    rules: ['dispatch/lawful', 'call-up/decision-to-cancel', 'appeal/suspends-decision', 'dispatch/suspended'],
    remedies: ['decision-suit', 'interim-measures', 'decision-complaint', 'prosecutor'],
  },
  contract: {
    card: 'pressed',
    asks: ['age', 'region'],
    rules: ['contract/may-sign-from', 'contract/ends-by-term', 'service/conscript-until'],
    remedies: ['prosecutor'],
  },
  decision: {
    // a decision or a day of dispatch that he asks about has not been served yet
    known: { service_ended_on: { kind: 'day', how: 'not yet' } },
    asks: ['callup_decision_on', 'decision_notified_on', 'dispatch_on', 'suit_about', 'suit_filed_on', 'age', 'region'],
    rules: [
      'dispatch/lawful',
      'dispatch/in-window',
      'appeal/suspends-decision',
      'passport/surrender-due',
      'passport/exit-limited',
    ],
    remedies: ['decision-suit', 'restoring', 'interim-measures', 'decision-complaint'],
  },
  message: {
    known: { summons_came_by: chosen('call_or_message') },
    card: 'message',
    asks: ['age', 'standing', 'region'],
    rules: ['summons/channel-listed', 'service/notice-owed', 'exit-ban/in-force'],
    remedies: ['extract', 'correction'],
  },
  conscience: {
    asks: ['acs_ground', 'acs_applied_on', 'age', 'region'],
    rules: [
      'alternative-service/apply-by',
      'alternative-service/call-up-waits',
      'alternative-service/heard',
      'alternative-service/granted',
      'alternative-service/until',
    ],
    remedies: ['alternative-service', 'alternative-service-late', 'decision-complaint', 'decision-suit'],
  },
  reservist: {
    known: { in_reserve: yes, target: chosen('reservist') },
    asks: ['age', 'region'],
    rules: [
      'mobilization/can-be-called',
      'mobilization/declared',
      'mobilization/movement-limited',
      'border/reservist-refused',
      'exit-ban/in-force',
      'reserve/until',
    ],
    remedies: ['extract', 'complaint', 'prosecutor'],
  },
  woman: {
    known: { sex: chosen('F'), female_mil_specialty: yes },
    asks: ['age', 'region'],
    rules: [
      'mobilization/can-be-called',
      'register/obliged',
      'liability/standing',
      'reserve/class',
      'exit-ban/in-force',
      'border/reservist-refused',
    ],
    remedies: ['extract', 'correction'],
  },
  serving: { card: 'serving', outside: true, asks: [], rules: [], remedies: [] },
} as const satisfies Readonly<Record<string, Situation>>

export type SituationId = keyof typeof situations
export const situationOf = (id: SituationId): Situation => situations[id]

/** As they stand on the page: what is pressing first, then by what they are about. */
export const situationGroups = {
  now: ['taken', 'refused', 'fly', 'stopped', 'decision', 'contract'],
  summons: ['account', 'paper', 'heard', 'message', 'passed', 'measures', 'ill'],
  register: ['included', 'wrong', 'moved', 'abroad'],
  person: ['seventeen', 'study', 'thirty', 'conscience', 'naturalised', 'reservist', 'woman', 'serving'],
} as const satisfies Readonly<Record<string, readonly SituationId[]>>
export type SituationGroup = keyof typeof situationGroups
