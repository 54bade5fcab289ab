/** English. */
import { answer } from './en/answer.ts'
import { effects } from './en/effects.ts'
import { facts } from './en/facts.ts'
import { readings } from './en/readings.ts'
import { doubts, exceptions, groups } from './en/reasons.ts'
import { rules } from './en/rules.ts'
import { terms } from './en/terms.ts'
import type { Messages } from './types.ts'

export const en: Messages = {
  language: 'en',
  rules,
  facts,
  groups,
  readings,
  exceptions,
  doubts,
  effects,
  terms,
  answer,
}
