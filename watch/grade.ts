/**
 * The grade of an observation: reliability of the source (A best .. E, F cannot be judged) and credibility of the claim
 * (1 best .. 5, 6 cannot be judged), on the Admiralty scale. Nobody writes a grade: it follows from yes/no answers.
 */
export type Answer = 'yes' | 'no' | 'unknown'
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
export type Credibility = '1' | '2' | '3' | '4' | '5' | '6'
/** A grade as it is written: "B2". */
export type GradeName = `${Reliability}${Credibility}`
declare const derived: unique symbol
/** A grade that `gradeOf` derived. Its type cannot be made in any other way, so nothing ungraded can be published. */
export type Grade = GradeName & { readonly [derived]: true }

export const answers = ['yes', 'no', 'unknown'] as const satisfies readonly Answer[]
/** The four questions about a source. */
export const sourceQuestions = {
  accountable: 'Does a publisher answer for it under its own name?',
  proven: 'Have its reports on this subject mostly been borne out?',
  disinterested: 'Has it no stake in this report being believed?',
  document: 'Is it the document itself (the act, the record, the statistics) and not a report about it?',
} as const
/** The four questions about what the record claims. */
export const claimQuestions = {
  confirmed: 'Does another source say the same that does not rest on this one?',
  consistent: 'Does it fit what else is known?',
  checkable: 'Does it name a day, place, number or document that could be checked?',
  undisputed: 'Has nobody who is in a position to know denied it?',
} as const
export type SourceAnswers = Readonly<Record<keyof typeof sourceQuestions, Answer>>
export type ClaimAnswers = Readonly<Record<keyof typeof claimQuestions, Answer>>

/** What a source is to the record. One is the original; the next three pass it on; a second one says the same. */
export const roles = {
  original: 'whose report it is',
  relay: 'passes the report on in its own words',
  mirror: 'shows a copy of the report in another place',
  translation: 'shows the report translated by a machine',
  second: 'says the same without resting on the original',
} as const
export type Role = keyof typeof roles
export const passesOn = (role: Role): boolean => role === 'relay' || role === 'mirror' || role === 'translation'

/** What of a source bears on the grade. */
export interface Judged {
  readonly role: Role
  /** Whether whoever wrote the record read it. */
  readonly seen: boolean
  /** The reasons; a second source needs none, because it does not carry the record. */
  readonly is?: Partial<SourceAnswers>
}

/** How a grade came about. */
export interface GradeAccount {
  readonly grade: Grade
  /** What each source that carries the record would be by its own answers, in their order. */
  readonly sources: readonly Reliability[]
  /** What the claim would be by its own answers. */
  readonly claim: Credibility
  /** What decided beside the answers: nobody read what carries it, so F6; it was passed on, so at best C3; or nothing. */
  readonly rule: 'unseen' | 'passed-on' | 'none'
}

/**
 * Derives the grade; `undefined` while a question is open. The weaker of the original and of whoever passes it on grades
 * the source; what was passed on is at best C3; where neither was seen, nothing can be judged: F6.
 */
export function howGraded(sources: readonly Judged[], claim: Partial<ClaimAnswers>): GradeAccount | undefined {
  const carrying = sources.filter(({ role }) => role !== 'second')
  const judged = carrying.map(({ is }) => inOrder(is ?? {}, sourceQuestions))
  const claimed = inOrder(claim, claimQuestions)
  if (carrying.length === 0 || [...judged, claimed].some((given) => given.includes(undefined))) return undefined
  const rule = !carrying.some(({ seen }) => seen)
    ? 'unseen'
    : carrying.some(({ role }) => passesOn(role))
      ? 'passed-on'
      : 'none'
  const least = { unseen: 5, 'passed-on': 2, none: 0 }[rule]
  const source = Math.max(least, ...judged.map(step))
  const credible = Math.max(least, step(claimed))
  return {
    grade: `${letters[source]!}${digits[credible]!}` as Grade,
    sources: judged.map((given) => letters[step(given)]!),
    claim: digits[step(claimed)]!,
    rule,
  }
}

/** The grade alone; `undefined` while a question is open. */
export const gradeOf = (sources: readonly Judged[], claim: Partial<ClaimAnswers>): Grade | undefined =>
  howGraded(sources, claim)?.grade

const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const satisfies readonly Reliability[]
const digits = ['1', '2', '3', '4', '5', '6'] as const satisfies readonly Credibility[]

const inOrder = (given: Readonly<Record<string, Answer | undefined>>, questions: object): (Answer | undefined)[] =>
  Object.keys(questions).map((question) => given[question])

/**
 * 0 .. 4: by how many answers are yes, so that what is unknown lifts nothing. Without any yes: 4 (bad) where at least two
 * answers are no, else 5 (cannot be judged).
 */
function step(given: readonly (Answer | undefined)[]): number {
  const yes = given.filter((a) => a === 'yes').length
  if (yes > 0) return 4 - yes
  return given.filter((a) => a === 'no').length >= 2 ? 4 : 5
}

/** Whether `grade` is at least as good as `least` on both scales. What cannot be judged is below everything else. */
export function atLeast(grade: GradeName, least: GradeName): boolean {
  return grade[0]! <= least[0]! && grade[1]! <= least[1]!
}
