/**
 * The grade of an observation: reliability of the source (A best .. E, F cannot be judged) and credibility of the claim
 * (1 best .. 5, 6 cannot be judged), on the Admiralty scale. Nobody writes a grade: it follows from eight answers.
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
/** The four questions about the source that carries the record. */
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

export interface Reasons {
  readonly source: Readonly<Record<keyof typeof sourceQuestions, Answer>>
  readonly claim: Readonly<Record<keyof typeof claimQuestions, Answer>>
}
/** The reasons of a draft: some questions may still be open. */
export interface OpenReasons {
  readonly source?: Partial<Reasons['source']>
  readonly claim?: Partial<Reasons['claim']>
}

/** Derives the grade. `undefined` while one of the eight questions is open. */
export function gradeOf(reasons: OpenReasons): Grade | undefined {
  const source = Object.keys(sourceQuestions).map((q) => reasons.source?.[q as keyof typeof sourceQuestions])
  const claim = Object.keys(claimQuestions).map((q) => reasons.claim?.[q as keyof typeof claimQuestions])
  if (source.includes(undefined) || claim.includes(undefined)) return undefined
  return `${'ABCDEF'[step(source)]}${'123456'[step(claim)]}` as Grade
}

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
