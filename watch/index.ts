/** The door of the room: what was observed, with its grade and the law of its day, and what it makes likely. */

// The ledger.
export {
  isClaimUnderTest,
  knownOn,
  ledger,
  ledgerOf,
  list,
  shipped,
  shippedEntries,
  ukrainianTexts,
  validateLedger,
  withLaw,
  type LawInForce,
  type Ledger,
  type LedgerFilter,
  type UnderLaw,
} from './ledger.ts'
export {
  mechanisms,
  precisions,
  type Draft,
  type Graded,
  type Mechanism,
  type Precision,
  type Published,
  type Source,
  type Withdrawal,
  type Words,
} from './observation.ts'
export {
  answers,
  claimQuestions,
  gradeOf,
  howGraded,
  passesOn,
  roles,
  sourceQuestions,
  type Answer,
  type ClaimAnswers,
  type Credibility,
  type Grade,
  type GradeAccount,
  type GradeName,
  type Judged,
  type Reliability,
  type Role,
  type SourceAnswers,
} from './grade.ts'
export { isListedInRussia, listingOf } from './publishers.ts'
export { occupied, type OccupiedCode, type RegionCode } from './regions.ts'
export { READ_ON, readLedger, type Entry } from './ledger-file.ts'
export { likeness } from './together.ts'
export type { WrittenObservation, WrittenRecord, WrittenSource } from './written.ts'
export { extend, firstBreak, headOf, lockText, readLock, type Break, type Link } from './chain.ts'

// What it makes likely.
export {
  assess,
  judgedOn,
  wouldChange,
  type Assessment,
  type AssessOptions,
  type EventAssessment,
  type HorizonAssessment,
  type IndicatorShare,
  type Interval,
  type WouldChange,
} from './assess.ts'
export { reads } from './evidence.ts'
export { freeze, history, scores, type Crowd, type Frozen, type SeriesScore } from './score.ts'
export { decompose, reliability, scoreOf, type Bin, type Decomposition, type Score, type Scored } from './scoring.ts'
export { answers as answeredQuestions, questions, type Answered, type Question, type Template } from './questions.ts'
export { seriesKept, type HistoryRow, type Series } from './history.ts'
export type { Forecast, Indicator, JudgedEvent, Priors, Said, Share } from './priors.ts'
export { priors } from './generated/priors.ts'
export { crowds, smallQuestions } from './generated/questions.ts'
export { frozen } from './generated/frozen.ts'
