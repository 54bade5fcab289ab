/**
 * What has to be said, in every language. A rule, fact, value, reading or option without its words does not compile;
 * a language is only data of the type `Messages`.
 */
import type { ChoiceFact } from '../language/expression.ts'
import type { Cite, DayRule, PickRule, Switch } from '../language/rule.ts'
import type { fact, FactGroup } from '../facts.ts'
import type { acts } from '../generated/acts.ts'
import type { sources } from '../generated/sources.ts'
import type { switches } from '../readings.ts'
import type { PracticeId } from '../practice.ts'
import type { EffectKey, Preparation, remedies, RemedyId } from '../remedies.ts'
import type { rules } from '../rules/index.ts'
import type { EffectId, EFFECTS } from '../timeline.ts'
import type { WhyLabels } from './en/why.ts'
import type { moving } from '../generated/read-to.ts'
import type { Language } from './index.ts'

/** A day, or the days between which it lies: ISO days; the same day twice where it is known. `latest` may be open. */
export interface When {
  readonly earliest: string
  readonly latest: string | 'any later day'
}
/** A sentence with a day in it. */
export type SaysWhen = (when: When) => string

// ---------------------------------------------------------------- rules

interface Titled {
  /** A few words. */
  readonly title: string
}
export interface DayWords extends Titled {
  readonly says: SaysWhen
  readonly never: string
}
export interface VerdictWords extends Titled {
  readonly yes: string
  readonly no: string
}
export interface PickWords<V extends string> extends Titled {
  readonly values: Readonly<Record<V, string>>
}
type ShippedRule = (typeof rules)[number]
export type RuleWords = {
  readonly [R in ShippedRule as R['id']]: R extends DayRule
    ? DayWords
    : R extends PickRule<string, infer V>
      ? PickWords<V>
      : VerdictWords
}

/** What a rule asks, and what each of its versions says, oldest first: as many as the rule has versions. */
export interface LawWords {
  readonly question: string
  readonly law: readonly [string, ...string[]]
}
type LawOfRules = Readonly<Record<ShippedRule['id'], LawWords>>

// ---------------------------------------------------------------- facts

interface FactHead {
  /** As it stands in a list of what is still open. */
  readonly name: string
  readonly ask: string
  readonly help?: string
}
type ShippedFacts = typeof fact
export type FactWords = {
  readonly [F in keyof ShippedFacts]: ShippedFacts[F] extends ChoiceFact<infer V>
    ? FactHead & { readonly values: Readonly<Record<V, string>> }
    : FactHead
}

// ---------------------------------------------------------------- readings, reasons, the timeline

type ShippedSwitch = (typeof switches)[number]
export type ReadingWords = {
  readonly [S in ShippedSwitch as S['id']]: {
    readonly question: string
    readonly options: Readonly<Record<S extends Switch<infer O> ? O : never, string>>
    /** Why it is disputed, and why the default is the default. */
    readonly why: string
  }
}

type Spans = Extract<(typeof EFFECTS)[number], { kind: 'span' }>['id']
export type EffectWords = {
  readonly [E in EffectId]: E extends Spans
    ? { readonly title: string; readonly says: SaysWhen; readonly ends: SaysWhen; readonly noEnd: string }
    : { readonly title: string; readonly says: SaysWhen }
}

// ---------------------------------------------------------------- what one can still do, and what was seen

type Remedies = (typeof remedies)[number]
type By<W extends keyof Remedies['filedBy']> = Readonly<Record<Remedies['filedBy'][W] & string, string>>
/** The words of the remedies. */
export interface RemedyWords {
  readonly titles: Readonly<Record<RemedyId, string>>
  /** How long, and from which day; or that no term was seen. */
  readonly terms: Readonly<Record<RemedyId, string>>
  readonly refusals: Readonly<Record<RemedyId, string>>
  readonly effects: Readonly<Record<EffectKey, string>>
  readonly addressees: Readonly<Record<Remedies['to'][number], string>>
  readonly filing: {
    readonly himself: By<'himself'>
    readonly representative: By<'representative'>
    readonly parent: By<'parent'>
  }
  readonly preparations: Readonly<Record<Preparation, string>>
  /** Where practice.yaml has nothing on a remedy: the day to which was read. */
  readonly notSeen: SaysWhen
}

/** Words of the law that a sentence here may use without explaining them. */
export type Term =
  | 'summons'
  | 'register of summonses'
  | 'placed'
  | 'deemed served'
  | 'appearance date'
  | 'data check'
  | 'exit ban'
  | 'temporary measures'
  | 'deferral'
  | 'exemption'
  | 'fitness category'
  | 'reserve'
  | 'commission'
  | 'call-up decision'
  | 'dispatch'
  | 'reading'

// ---------------------------------------------------------------- answers

/** What is said around an answer, whatever the rule. Days are ISO. */
export interface AnswerWords {
  readonly day: (iso: string) => string
  /** "10 February 2026" or "a day between … and …": for a heading or a table cell. */
  readonly when: SaysWhen
  readonly never: string
  readonly yes: string
  readonly no: string
  readonly unknown: string
  /** A range, with or without "or never". */
  readonly range: (when: When, orNever: boolean) => string
  readonly oneOf: (values: readonly string[]) => string
  readonly orNever: string
  readonly atTheLatest: (iso: string) => string
  readonly missing: (names: readonly string[]) => string
  readonly moot: (names: readonly string[]) => string
  readonly lawReadTo: (iso: string) => string
  readonly anotherGround: string
  readonly notAdvice: string
}

/** What an answer rests on, and what is open behind it. */
export interface BecauseWords {
  readonly reasons: string
  readonly oneWay: (value: string) => string
  readonly version: SaysWhen
  readonly beforeLaw: string
  readonly exception: string
  readonly noSource: string
  readonly unsettled: string
  readonly underReading: (option: string, gives: string) => string
  readonly overReadings: (gives: string) => string
  /** A question about the end of a span, beside the same one about its beginning. */
  readonly theEnd: (question: string) => string
  readonly confidence: Readonly<Record<Cite['confidence'], string>>
}

/** By the act's key in acts.yaml: as it is cited, and what it is. */
export type ActNames = Readonly<Record<keyof typeof acts, { readonly short: string; readonly title: string }>>
/** By the act's key: what we have read of it. */
export type ActNotes = Readonly<Record<keyof typeof acts, string>>
/** By the source's code in sources.yaml: what it is. */
export type SourceTitles = Readonly<Record<keyof typeof sources, string>>
/** By the epoch's id in acts.yaml: what changed. */
export type EpochTitles = Readonly<Record<string, string>>

// ---------------------------------------------------------------- beside an answer

type MovingId = (typeof moving)[number]['id']
export type MovingWords = Readonly<Record<MovingId, { readonly title: string; readonly note: string }>>
export interface ConsultingWords {
  /** The first line, where the day asked about is later than the law was read to. */
  readonly askedLater: (readTo: string) => string
  readonly mayHaveChanged: {
    readonly title: string
    readonly says: string
    readonly asRead: (knownTo: string) => string
    readonly changed: string
    readonly notSeen: string
  }
  readonly worse: {
    readonly earliest: (iso: string) => string
    readonly latest: (iso: string) => string
    readonly noEnd: string
    readonly byDefault: (value: string) => string
  }
  readonly moving: MovingWords
}

/** What answers are said with: all that a first answer needs. */
export interface AnswerMessages {
  readonly language: Language
  readonly rules: RuleWords
  readonly facts: FactWords
  readonly groups: Readonly<Record<FactGroup, string>>
  readonly effects: EffectWords
  readonly remedies: RemedyWords
  readonly practice: Readonly<Record<PracticeId, string>>
  readonly answer: AnswerWords
  readonly consulting: ConsultingWords
}

/** What stands behind an answer: for whoever asks why, and for the law book. */
export interface WhyMessages {
  readonly because: BecauseWords
  readonly rules: LawOfRules
  readonly readings: ReadingWords
  /** By label, over all rules. */
  readonly exceptions: Readonly<Record<keyof WhyLabels['exceptions'], string>>
  /** By the `why` of what the law leaves open. */
  readonly doubts: Readonly<Record<keyof WhyLabels['doubts'], string>>
  readonly terms: Readonly<Record<Term, { readonly term: string; readonly meaning: string }>>
  readonly acts: ActNames
  readonly sources: SourceTitles
  readonly epochs: EpochTitles
  readonly cite: (c: Pick<Cite, 'act' | 'point'>) => string
}

/** All that can be said in one language. */
export interface Messages extends AnswerMessages, Omit<WhyMessages, 'rules'> {
  readonly rules: { readonly [R in keyof RuleWords]: RuleWords[R] & LawWords }
}

/** The words of one institution: a part of each kind that answers need. */
export interface Words {
  readonly rules?: Partial<RuleWords>
  readonly facts?: Partial<FactWords>
  readonly groups?: Readonly<Record<string, string>>
  readonly effects?: Partial<EffectWords>
}
/** The same of what stands behind them. */
export interface WhyWords {
  readonly rules?: Partial<LawOfRules>
  readonly readings?: Partial<ReadingWords>
  readonly exceptions?: Readonly<Record<string, string>>
  readonly doubts?: Readonly<Record<string, string>>
}
