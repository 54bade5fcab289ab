/** The door of the room: the law as data, asked and compiled. */

// Days, and what is known of a person.
export {
  anniversary,
  civilOf,
  dayOf,
  dayOfCivil,
  DAYS_OF_LAW,
  isDayOfLaw,
  isoOf,
  laterBy,
  NEVER,
  parseDay,
  type CalendarTerm,
  type Day,
} from './language/day.ts'
export {
  betweenDays,
  copyFacts,
  NEVER_DAY,
  onDay,
  setDay,
  unknownFacts,
  type DaySet,
  type Facts,
} from './language/knowledge.ts'
export { factsFrom, type Clock, type Given, type GivenOptions } from './given.ts'
export { GivenError } from './given-error.ts'
export { tooFarAhead } from './order.ts'

// The law as shipped.
export { fact, facts, groups, type FactId } from './facts.ts'
export { rules, type RuleId } from './rules/index.ts'
export { changesBetween, type LawChanges, type RuleChange } from './changes.ts'
export { switches, type SwitchId } from './readings.ts'
export { SPRING_AND_AUTUMN } from './rules/draft-windows.ts'
export { law } from './law.ts'
export { acts, actsInForce, sources, type Act, type Epoch, type Source } from './acts.ts'
export { lawReadTo, moving, type Moving } from './read-to.ts'

// What one can still do, and what was seen to happen.
export { openRemedies, remediesFor, type RemedyNow, type RemedyOpen } from './remedies-now.ts'
export { practice, practiceAbout, practiceReadTo, type Practice, type PracticeId } from './practice.ts'
export { remedies, type Remedy, type RemedyId } from './remedies.ts'

export { saidOfOccupied, type SaidOfOccupied, type SaidOfOccupiedId } from './occupied.ts'

// Asking it.
export { ask, isDefinite, missingFor, type Answer, type AnswerValue, type AskOptions } from './language/answer.ts'
export { valuesAlike } from './language/alike.ts'
export type { Because, WorkingDays } from './language/world.ts'
export { tabled, traced } from './language/known.ts'
export { readingMasks } from './language/worlds.ts'
export { consult, type Consultation } from './consult.ts'
export { mayHaveChanged, type MayHaveChanged } from './moving.ts'
export { isDayRule, worseDay, worseSide, type DayRuleId, type Side } from './worse-day.ts'
export { EFFECTS, timeline, type Effect, type EffectId } from './timeline.ts'
export { readFactsFile, type FactsFileOptions } from './facts-file.ts'
export { fail, failGiven, keys, lineOf, parseYaml, readYaml, type Path, type YamlSource } from './yaml-source.ts'
export {
  checkExamples,
  readExamples,
  type CheckResult,
  type Example,
  type ExampleOptions,
  type Failure,
} from './example-file.ts'
export { titledAs } from './example-titles.ts'

// The law book, and what reviewers said.
export { bookOf, type Book } from './book/book.ts'
export { escaped as escapeHtml } from './book/html.ts'
export { bookAsMarkdown } from './book/markdown.ts'
export { bookAsPage, type PageFiles } from './book/page.ts'
export { bookWords } from './book/words/index.ts'
export { SHEET_COLUMNS, type BookWords } from './book/words/words.ts'
export { reviews } from './generated/reviews.ts'
export type { Review } from './review/review.ts'
export { sheetAsHtml } from './review/print-sheet.ts'
export { readSheet, replaces, withReviews, type FilledRow, type ReadSheet } from './review/read-sheet.ts'
export { reviewSheet, type SheetRow } from './review/sheet.ts'

// Testing it: what no example exercises, what no example would notice.
export { coverageOf, type Coverage } from './coverage/coverage.ts'
export { joinReports, tryMutants, type MutantReport, type Survivor } from './mutants/mutants.ts'

// Its compiled form.
export { compileLaw, type CompileOptions } from './language/compile.ts'
export {
  comparisonAt,
  dayAt,
  eventsOfOutcome,
  Outcome,
  outcomeDay,
  partsOfOutcome,
  UNKNOWN,
  UNKNOWN_VALUE,
  valueAt,
  versionOf,
  withEvents,
  type Axis,
  type LawTables,
  type OutcomeParts,
  type Table,
  type TableComparison,
} from './language/table.ts'

// The little language, for changed laws and for printing it.
export {
  citeText,
  cite,
  dayRule,
  earliestOf,
  pickRule,
  since,
  verdictRule,
  type Cite,
  type Law,
  type Rule,
} from './language/rule.ts'
export { firstOf, happens, lastOf, never, notAfter, on, plus, when } from './language/expression.ts'
export { link, type LinkedCondition, type LinkedDay, type LinkedLaw, type LinkedRule } from './language/link.ts'

// Words, and errors in what people write.
export { answerMessagesIn, epochsIn, languages, messagesIn, type Language } from './messages/index.ts'
export { answerInWords, daysOfValue, hasNoStart, valueInWords } from './messages/in-words.ts'
export { inVoice, type Voice } from './messages/voice.ts'
export { forbiddenIn } from './messages/forbidden.ts'
export { everyText, type Said } from './messages/every-text.ts'
export { hardestYears, measurableFrom, readability, type Measured, type Readability } from './messages/readability.ts'
export type { AnswerMessages, AnswerWords, Messages, RemedyWords, Term, When } from './messages/types.ts'
export { InputError, nearest } from './input-error.ts'
