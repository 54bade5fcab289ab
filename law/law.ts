/** The law as shipped: facts, rules and readings, linked once. */
import { link } from './language/link.ts'
import { facts } from './facts.ts'
import { rules } from './rules/index.ts'
import { switches } from './readings.ts'

/** The first argument of `ask` and its like. */
export const law = link({ facts, rules, switches })
