/** The door of the room: what was observed, with its grade and the law of its day. */
export {
  ledger,
  list,
  throughDay,
  validateLedger,
  withLaw,
  type LawInForce,
  type LedgerFilter,
  type UnderLaw,
} from './ledger.ts'
export {
  mechanisms,
  precisions,
  type Draft,
  type Mechanism,
  type Precision,
  type Published,
  type Source,
} from './observation.ts'
export {
  claimQuestions,
  gradeOf,
  sourceQuestions,
  type Answer,
  type Credibility,
  type Grade,
  type GradeName,
  type OpenReasons,
  type Reasons,
  type Reliability,
} from './grade.ts'
export { isOccupied, isSubject, occupied, type OccupiedCode, type RegionCode } from './regions.ts'
export { READ_ON } from './ledger-file.ts'
