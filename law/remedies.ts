/**
 * What one can still do: to whom, who may file, by when, what it ends or suspends and what not, what follows a refusal, what
 * to have done before. Terms and openings are rules (rules/remedies.ts); what was seen to happen is in practice.yaml; the words
 * are in messages/.
 */
import { cite, type Cite } from './language/rule.ts'
import type { RuleId } from './rules/index.ts'

/** What a remedy may touch. */
export type Target =
  | 'exit-ban'
  | 'measures'
  | 'seven-days'
  | 'appearance'
  | 'decision'
  /** A decision to call up that is not made yet. */
  | 'call-up'
  | 'dispatch'
  | 'fine'
  | 'criminal-case'
  | 'record'
/** `not-seen`: no rule was seen that says it stops it, or that it does not. */
export type Does = 'ends' | 'suspends' | 'court-may-suspend' | 'does-not-stop' | 'not-seen'
export interface Effect {
  readonly on: Target
  readonly does: Does
  /** The rule that says so of this person, where there is one. */
  readonly rule?: RuleId
  readonly cites: readonly Cite[]
}

export type Addressee =
  | 'commissariat'
  | 'gosuslugi'
  | 'register-site'
  | 'multifunctional-centre'
  | 'draft-commission'
  | 'regional-commission'
  | 'court'
  | 'authority-above'
  | 'prosecutor'
  | 'addressee-not-seen'

export type Filing = 'may' | 'with-power-of-attorney' | 'for-son-under-18' | 'not-seen'
export interface Filers {
  readonly himself: Filing
  readonly representative: Filing
  readonly parent: Filing
  readonly cites: readonly Cite[]
}

/** Things that helped others, or that the law makes easier, when they were done first. */
export type Preparation =
  | 'stamped-copy'
  | 'copies-kept'
  | 'decision-in-writing'
  | 'day-learned-noted'
  | 'complaint-first'
  | 'interim-in-same-filing'
  | 'commissariat-told-of-suit'
  | 'reasons-with-papers'

/** What each rests on; empty where it is only what helpers and ordinary care say. */
export const preparations: Readonly<Record<Preparation, readonly string[]>> = {
  'stamped-copy': [],
  'copies-kept': [],
  'decision-in-writing': ['S184'],
  'day-learned-noted': ['S304', 'S318'],
  'complaint-first': ['S301'],
  'interim-in-same-filing': ['S25', 'S315'],
  'commissariat-told-of-suit': ['S312'],
  'reasons-with-papers': ['S45', 'S303'],
}

/** One remedy. Whether it is open on a day is what its rules say: see `openRemedies`. */
export interface Remedy {
  readonly id: string
  /** It is open on the day asked if one of these says yes; no rule: no term was seen. */
  readonly open?: readonly RuleId[]
  /** The rule of the last day of its term. */
  readonly until?: RuleId
  /** By when it is to be answered. */
  readonly answerBy?: RuleId
  readonly to: readonly Addressee[]
  readonly filedBy: Filers
  readonly effects: readonly Effect[]
  readonly before: readonly Preparation[]
  readonly cites: readonly Cite[]
}

const inCourt = {
  himself: 'may',
  representative: 'with-power-of-attorney',
  parent: 'for-son-under-18',
  cites: [cite('KAS', 'art. 54', 'high', 'S316')],
} as const satisfies Filers
const aboutFine = {
  himself: 'may',
  representative: 'may',
  parent: 'for-son-under-18',
  cites: [cite('KoAP', 'art. 30.1', 'medium', 'S328')],
} as const satisfies Filers
const himselfOnly = {
  himself: 'may',
  representative: 'not-seen',
  parent: 'not-seen',
  cites: [],
} as const satisfies Filers

const byAppearing = [cite('114-FZ', 'art. 15.1', 'high', 'S02'), cite('53-FZ', 'art. 7.1', 'high', 'S04', 'S17', 'S18')]
const interim = [cite('KAS', 'art. 85, 223', 'medium', 'S315', 'S25', 'S119')]
const onlyByAppearing = [cite('114-FZ', 'art. 15.1', 'high', 'S02')]
const untilAppearance = [cite('53-FZ', 'art. 7.1', 'medium', 'S113', 'S02')]
const suitOverDecision = [cite('53-FZ', 'art. 29 p. 4', 'medium', 'S25', 'S118', 'S26', 'S177')]
const complaintOverDecision = [cite('53-FZ', 'art. 28, 29', 'medium', 'S301', 'S302')]

const heardFirst = [cite('113-FZ', 'art. 10-12', 'medium', 'S90', 'S46', 'S26')]

/** What a person can still do, each with addressee, who may file, term, what it suspends and what not, what to have done before, and articles. */
export const remedies = [
  {
    id: 'extract',
    open: ['register/extract'],
    to: ['gosuslugi', 'register-site', 'multifunctional-centre'],
    filedBy: himselfOnly,
    effects: [
      { on: 'exit-ban', does: 'does-not-stop', cites: onlyByAppearing },
      { on: 'measures', does: 'does-not-stop', cites: untilAppearance },
      {
        on: 'seven-days',
        does: 'does-not-stop',
        rule: 'service/by-looking',
        cites: [cite('53-FZ', 'art. 31 p. 2', 'medium', 'S308', 'S311')],
      },
    ],
    before: ['copies-kept'],
    cites: [cite('412-FZ', '', 'high', 'S52', 'S99')],
  },
  {
    id: 'correction',
    open: ['register/correction'],
    to: ['gosuslugi', 'commissariat'],
    filedBy: himselfOnly,
    effects: [
      {
        on: 'record',
        does: 'ends',
        rule: 'register/correction',
        cites: [cite('53-FZ', 'art. 8.2', 'medium', 'S132', 'S310')],
      },
      { on: 'exit-ban', does: 'does-not-stop', cites: onlyByAppearing },
      { on: 'measures', does: 'does-not-stop', cites: untilAppearance },
      { on: 'seven-days', does: 'does-not-stop', cites: [cite('53-FZ', 'art. 31 p. 2', 'medium', 'S308')] },
    ],
    before: ['stamped-copy', 'copies-kept'],
    cites: [cite('53-FZ', 'art. 8.2', 'medium', 'S132', 'S108', 'S310')],
  },
  {
    id: 'appearing',
    open: ['exit-ban/in-force', 'measures/in-force'],
    to: ['commissariat'],
    filedBy: himselfOnly,
    effects: [
      { on: 'exit-ban', does: 'ends', rule: 'exit-ban/until', cites: byAppearing },
      { on: 'measures', does: 'ends', rule: 'measures/until', cites: byAppearing },
      {
        on: 'fine',
        does: 'does-not-stop',
        rule: 'fine/non-appearance',
        cites: [cite('KoAP', 'art. 21.5', 'high', 'S29', 'S22')],
      },
      { on: 'criminal-case', does: 'not-seen', cites: [] },
      { on: 'decision', does: 'does-not-stop', cites: [cite('53-FZ', 'art. 28', 'high', 'S18', 'S20')] },
      { on: 'dispatch', does: 'does-not-stop', cites: [cite('53-FZ', 'art. 25, 28', 'high', 'S18', 'S20')] },
    ],
    before: ['stamped-copy', 'copies-kept'],
    cites: byAppearing,
  },
  {
    id: 'valid-reason',
    open: ['appearance/excused'],
    to: ['commissariat', 'draft-commission'],
    filedBy: himselfOnly,
    effects: [
      { on: 'measures', does: 'ends', rule: 'measures/from', cites: untilAppearance },
      { on: 'fine', does: 'ends', rule: 'fine/non-appearance', cites: [cite('53-FZ', 'art. 7 p. 2', 'high', 'S45')] },
      { on: 'exit-ban', does: 'does-not-stop', rule: 'exit-ban/until', cites: onlyByAppearing },
      {
        on: 'appearance',
        does: 'does-not-stop',
        rule: 'appearance/due-after-reason',
        cites: [cite('53-FZ', 'art. 7 p. 2', 'high', 'S45', 'S104')],
      },
    ],
    before: ['reasons-with-papers', 'stamped-copy'],
    cites: [cite('53-FZ', 'art. 7 p. 2', 'high', 'S45', 'S104', 'S105'), cite('53-FZ', 'art. 7.1', 'medium', 'S113')],
  },
  {
    id: 'decision-complaint',
    open: ['remedy/decision-complaint-open'],
    until: 'remedy/decision-complaint-by',
    answerBy: 'remedy/complaint-answer-by',
    to: ['regional-commission'],
    filedBy: himselfOnly,
    effects: [
      { on: 'decision', does: 'does-not-stop', cites: complaintOverDecision },
      { on: 'dispatch', does: 'does-not-stop', cites: complaintOverDecision },
      { on: 'exit-ban', does: 'does-not-stop', cites: onlyByAppearing },
      { on: 'measures', does: 'does-not-stop', cites: untilAppearance },
    ],
    before: ['decision-in-writing', 'stamped-copy'],
    cites: [cite('53-FZ', 'art. 28 p. 7', 'medium', 'S302', 'S301')],
  },
  {
    id: 'decision-suit',
    open: ['remedy/decision-suit-open'],
    until: 'remedy/decision-suit-by',
    to: ['court'],
    filedBy: inCourt,
    effects: [
      { on: 'decision', does: 'suspends', rule: 'appeal/suspends-decision', cites: suitOverDecision },
      { on: 'dispatch', does: 'suspends', rule: 'dispatch/suspended', cites: suitOverDecision },
      { on: 'exit-ban', does: 'does-not-stop', cites: suitOverDecision },
      { on: 'measures', does: 'does-not-stop', cites: suitOverDecision },
      { on: 'criminal-case', does: 'not-seen', cites: [] },
    ],
    before: [
      'decision-in-writing',
      'complaint-first',
      'day-learned-noted',
      'interim-in-same-filing',
      'commissariat-told-of-suit',
    ],
    cites: [cite('KAS', 'art. 219 p. 1', 'high', 'S304'), cite('53-FZ', 'art. 29 p. 4', 'high', 'S25', 'S118', 'S177')],
  },
  {
    id: 'complaint',
    answerBy: 'remedy/complaint-answer-by',
    to: ['addressee-not-seen'],
    filedBy: himselfOnly,
    effects: [
      { on: 'exit-ban', does: 'does-not-stop', rule: 'appeal/suspends-ban', cites: interim },
      { on: 'measures', does: 'does-not-stop', rule: 'appeal/suspends-ban', cites: interim },
      { on: 'appearance', does: 'does-not-stop', cites: [cite('53-FZ', 'art. 31 p. 1', 'high', 'S60')] },
    ],
    before: ['decision-in-writing', 'stamped-copy'],
    cites: [cite('53-FZ', 'art. 7.1', 'medium', 'S03'), cite('59-FZ', 'art. 12 p. 1', 'high', 'S319')],
  },
  {
    id: 'prosecutor',
    answerBy: 'remedy/complaint-answer-by',
    to: ['prosecutor'],
    filedBy: himselfOnly,
    effects: [
      { on: 'exit-ban', does: 'does-not-stop', cites: onlyByAppearing },
      { on: 'measures', does: 'does-not-stop', cites: untilAppearance },
      { on: 'decision', does: 'does-not-stop', cites: complaintOverDecision },
      { on: 'dispatch', does: 'does-not-stop', cites: complaintOverDecision },
    ],
    before: ['copies-kept'],
    cites: [cite('59-FZ', '', 'medium', 'S327', 'S319')],
  },
  {
    id: 'ban-suit',
    open: ['remedy/ban-suit-open'],
    until: 'remedy/ban-suit-by',
    to: ['court'],
    filedBy: inCourt,
    effects: [
      { on: 'exit-ban', does: 'court-may-suspend', rule: 'appeal/suspends-ban', cites: interim },
      { on: 'measures', does: 'court-may-suspend', rule: 'appeal/suspends-ban', cites: interim },
      { on: 'appearance', does: 'does-not-stop', cites: [cite('53-FZ', 'art. 31 p. 1', 'high', 'S60')] },
      { on: 'decision', does: 'does-not-stop', cites: suitOverDecision },
    ],
    before: ['decision-in-writing', 'day-learned-noted', 'interim-in-same-filing'],
    cites: [cite('53-FZ', 'art. 7.1', 'medium', 'S03'), cite('KAS', 'art. 219 p. 1', 'high', 'S304')],
  },
  {
    id: 'interim-measures',
    open: ['remedy/interim-open', 'remedy/decision-suit-open', 'remedy/ban-suit-open'],
    to: ['court'],
    filedBy: inCourt,
    effects: [
      { on: 'decision', does: 'court-may-suspend', rule: 'appeal/suspends-decision', cites: interim },
      { on: 'dispatch', does: 'court-may-suspend', rule: 'dispatch/suspended', cites: interim },
      { on: 'exit-ban', does: 'court-may-suspend', rule: 'appeal/suspends-ban', cites: interim },
      { on: 'measures', does: 'court-may-suspend', rule: 'appeal/suspends-ban', cites: interim },
      { on: 'appearance', does: 'not-seen', cites: [] },
    ],
    before: ['interim-in-same-filing', 'copies-kept'],
    cites: [cite('KAS', 'art. 85, 223', 'high', 'S315', 'S25', 'S119')],
  },
  {
    id: 'restoring',
    open: ['remedy/restoring-open'],
    to: ['court'],
    filedBy: inCourt,
    effects: [
      { on: 'exit-ban', does: 'does-not-stop', cites: onlyByAppearing },
      { on: 'measures', does: 'does-not-stop', cites: untilAppearance },
      { on: 'decision', does: 'not-seen', cites: [] },
    ],
    before: ['reasons-with-papers'],
    cites: [cite('KAS', 'art. 95', 'high', 'S303')],
  },
  {
    id: 'restoring-fine',
    open: ['remedy/restoring-fine-open'],
    to: ['authority-above', 'court'],
    filedBy: aboutFine,
    effects: [
      { on: 'fine', does: 'not-seen', cites: [] },
      { on: 'exit-ban', does: 'does-not-stop', cites: onlyByAppearing },
    ],
    before: ['reasons-with-papers'],
    cites: [cite('KoAP', 'art. 30.3 p. 2, 4', 'high', 'S318')],
  },
  {
    id: 'fine-complaint',
    open: ['remedy/fine-complaint-open'],
    until: 'remedy/fine-complaint-by',
    to: ['authority-above', 'court'],
    filedBy: aboutFine,
    effects: [
      { on: 'fine', does: 'not-seen', cites: [] },
      { on: 'exit-ban', does: 'does-not-stop', cites: onlyByAppearing },
      { on: 'appearance', does: 'does-not-stop', cites: [cite('KoAP', 'art. 21.5', 'high', 'S29')] },
    ],
    before: ['day-learned-noted', 'stamped-copy'],
    cites: [cite('KoAP', 'art. 30.1, 30.3', 'medium', 'S318', 'S328')],
  },
  {
    id: 'alternative-service',
    open: ['remedy/alternative-in-time'],
    until: 'alternative-service/apply-by',
    to: ['commissariat', 'draft-commission'],
    filedBy: himselfOnly,
    effects: [
      { on: 'call-up', does: 'suspends', rule: 'alternative-service/call-up-waits', cites: heardFirst },
      { on: 'dispatch', does: 'not-seen', cites: [] },
      { on: 'appearance', does: 'does-not-stop', cites: heardFirst },
      { on: 'exit-ban', does: 'does-not-stop', cites: onlyByAppearing },
      { on: 'measures', does: 'does-not-stop', cites: untilAppearance },
    ],
    before: ['stamped-copy', 'copies-kept'],
    cites: [cite('113-FZ', 'art. 10-12', 'high', 'S46', 'S47', 'S90')],
  },
  {
    id: 'alternative-service-late',
    open: ['remedy/alternative-late'],
    to: ['commissariat', 'draft-commission'],
    filedBy: himselfOnly,
    effects: [
      { on: 'call-up', does: 'not-seen', rule: 'alternative-service/call-up-waits', cites: [] },
      { on: 'dispatch', does: 'not-seen', cites: [] },
      { on: 'appearance', does: 'does-not-stop', cites: heardFirst },
      { on: 'exit-ban', does: 'does-not-stop', cites: onlyByAppearing },
      { on: 'measures', does: 'does-not-stop', cites: untilAppearance },
    ],
    before: ['reasons-with-papers', 'stamped-copy'],
    cites: [cite('113-FZ', 'art. 11', 'high', 'S46', 'S89', 'S329')],
  },
] as const satisfies readonly Remedy[]
/** The id of a remedy: "extract". */
export type RemedyId = (typeof remedies)[number]['id']
type KeyOf<E> = E extends { readonly on: infer T extends string; readonly does: infer D extends string }
  ? `${T}: ${D}`
  : never
/** "exit-ban: ends": what some remedy does to something. */
export type EffectKey = KeyOf<(typeof remedies)[number]['effects'][number]>
