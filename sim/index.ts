export { keysOf, mix, word, type Keys } from './kernel/random.ts'
export { clearQueue, dayQueue, nextOf, NOBODY, schedule, takeDay, whatOf, type DayQueue } from './kernel/queue.ts'
export { addToRoll, clearRoll, pickFromRoll, rollOf, type Roll } from './kernel/roll.ts'
export { runOn, serve, type Batches, type Port, type Work } from './kernel/pool.ts'
export { indicators, column, INDICATORS, type Indicator } from './indicators.ts'
export { layoutOf, planOf, type Layout, type Plan } from './plan.ts'
export { liveOffice } from './live-office.ts'
export { shardFor } from './shard.ts'
export { runCountry, countryWork, shapeOf, type CountryJob, type CountryRun, type RunOptions } from './run.ts'
export {
  bandsFrom,
  bandsOf,
  meanBand,
  measuredBand,
  pointTotalsOf,
  type Band,
  type Bands,
  type PointTotals,
} from './ensemble/bands.ts'
export { sample, type PointJob, type PointsOptions } from './ensemble/sample.ts'
export { hashOf } from './kernel/hash.ts'
export { groupsIn } from './result/packed-counts.ts'
export {
  addOffices,
  differenceOf,
  tallyOf,
  viewOf,
  type Counted,
  type Shape,
  type Tally,
  type YearView,
} from './result/estimate.ts'
export {
  extendedBy,
  readScenario,
  shippedScenario,
  shippedScenarios,
  type ScenarioByName,
} from './scenario/scenario-file.ts'
export { scenarioHash, type Scenario } from './scenario/scenario.ts'
export { scenarioTexts } from './generated/scenarios.ts'
export { parameters } from './stages/index.ts'
export type { Parameter } from './parameter.ts'
export { batchesOf, orderOf } from './offices.ts'
export { manifestOf, resultTables, type ResultTable } from './result/output.ts'
export { personYear, type PersonYear } from './person/person.ts'
export type { Happening, StoryEvent } from './person/story.ts'
export { citesOn, stoppedUnknowing, told, type Knower, type Lawful, type Told } from './person/told.ts'
export { originOf, type AboutName, type Origin } from './origin.ts'
export { abouts, stageNames, type StageName } from './stages/index.ts'
export type { About } from './about.ts'
export { orderDays, type OrderDays } from './result/order-days.ts'
export { readClaims } from './claims/claim-file.ts'
export { testClaims } from './claims/test-claims.ts'
export { livedNow, type ClaimRuns } from './claims/lived.ts'
export { claimsText } from './generated/claims.ts'
export { claimResultsText } from './generated/claim-results.ts'
export {
  testedByRuns,
  VERDICTS,
  type ClaimResult,
  type ClaimsFile,
  type KeptClaims,
  type RunsClaim,
  type HangsOn,
  type Span,
  type Verdict,
  isAlone,
} from './claims/claim.ts'
export { compareScenarios, rangeOfDifference, type ComparedIndicator, type Comparison } from './ensemble/compare.ts'
export { rangedOf, type Ranged } from './ensemble/ranges.ts'
export { effectsOf, indicesOf, liveStudy, studyHash, studyJobs, type Study, type StudyRows } from './ensemble/study.ts'
export { isSourced } from './source.ts'
export { CUBE_DIMENSIONS, cubeBy, cubeTable, type CubeDimension } from './result/cube.ts'
export { dotsOf, findPerson, kinds, type Dot, type Kind } from './person/find-person.ts'
export { scenarioAsWritten } from './scenario/scenario-text.ts'
export { FITTED } from './calibration/fitted.ts'
export { calibrate, type Posterior, type TargetFit } from './calibration/calibrate.ts'
export { readCalibration, type Calibration, type Target } from './calibration/calibration-file.ts'
export type { Spread } from './calibration/fit.ts'
export { calibrationText } from './generated/calibration.ts'
export { readSweep } from './sweeps/sweep-file.ts'
export type { Sweep } from './sweeps/design.ts'
export {
  measuredIn,
  rowJobOf,
  rowsByScenario,
  rowsOf,
  statedValues,
  sweptParameters,
  type SweepRow,
} from './sweeps/rows.ts'
export {
  liveRows,
  menOfRow,
  rowColumns,
  type Measured,
  type RowColumn,
  type RowJob,
  type RowsSetting,
} from './sweeps/sweep.ts'
export { secondsOfRow } from './sweeps/row-cost.ts'
