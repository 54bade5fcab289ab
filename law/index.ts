/** The door of the room: the law as data, asked and compiled. */
export { anniversary, civilOf, dayOf, dayOfCivil, isoOf, NEVER, parseDay, type Day } from './language/day.ts'
export {
  betweenDays, isPoint, NEVER_DAY, notYet, onDay, setDay, UNKNOWN_DAY, unknownFacts, type DaySet, type Facts,
} from './language/knowledge.ts'
export { ask, isDefinite, valueAlone, type Answer, type AnswerValue, type AskOptions } from './language/answer.ts'
export { readingMasks } from './language/worlds.ts'
export { citeText, type Cite, type Law, type Rule } from './language/rule.ts'
export type { Because } from './language/interpret.ts'
export { link, type LinkedLaw } from './language/link.ts'
export { compileLaw, type CompileOptions } from './language/compile.ts'
export {
  comparisonAt, dayAt, outcomeDay, UNKNOWN, UNKNOWN_VALUE, valueAt, versionOf,
  type Axis, type LawTables, type Table, type TableComparison,
} from './language/table.ts'
export { fact, facts, groups, type FactId } from './facts.ts'
export { rules, type RuleId } from './rules/index.ts'
export { switches, type SwitchId } from './readings.ts'
export { law } from './law.ts'
export { factsFrom, GivenError, type Clock, type Given, type GivenOptions } from './given.ts'
export { InputError, nearest } from './input-error.ts'
