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
} from './ledger.ts'
export { mechanisms, precisions, type Draft, type Mechanism, type Published, type Source } from './observation.ts'
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
  type Grade,
  type GradeName,
  type Role,
} from './grade.ts'
export { isListedInRussia, listingOf } from './publishers.ts'
export { occupied, type RegionCode } from './regions.ts'
export { READ_ON, readLedger, type Entry } from './ledger-file.ts'
export { likeness, nextId } from './together.ts'
export type { WrittenObservation, WrittenRecord, WrittenSource } from './written.ts'
export { firstBreak, headOf, readLock, type Break, type Link } from './chain.ts'

// What it makes likely.
export {
  assess,
  judgedOn,
  wouldChange,
  type Assessment,
  type EventAssessment,
  type IndicatorShare,
} from './assess/assess.ts'
export { beginsToCount } from './assess/base-rate.ts'
export { lookedIn, reads } from './assess/evidence.ts'
export { freeze, history, scores } from './score/score.ts'
export { decompose, reliability, scoreOf } from './score/scoring.ts'
export { answeredQuestions, questions } from './score/questions.ts'
export { seriesKept, type HistoryRow } from './score/history.ts'
export type { Indicator, Said } from './priors.ts'
export { priors } from './generated/priors.ts'
export { crowds, smallQuestions } from './generated/questions.ts'
export { frozen } from './generated/frozen.ts'
