// Questions that people ask the hotlines, and the rules that answer each. The words of the questions are in
// messages/<language>/me.ts; every answer is the law's own.
import type { RuleId } from '@draftlight/law'
import type { SituationId } from '../situations.ts'

export interface PeopleAsk {
  readonly rules: readonly RuleId[]
  /** Where the page asks for what the answer needs. */
  readonly situation: SituationId
}

export const peopleAsk = {
  'fly before the seventh day': {
    situation: 'fly',
    rules: ['exit-ban/in-force', 'exit-ban/from', 'service/seventh-day'],
  },
  'notice of inclusion': { situation: 'included', rules: ['register/notice-effect', 'register/correction'] },
  'no account': { situation: 'heard', rules: ['service/by-placement', 'service/notice-owed', 'service/on'] },
  'deferral not shown': {
    situation: 'wrong',
    rules: ['register/record-ends-deferral', 'register/correction', 'exit-ban/in-force'],
  },
  'reservist and bans': {
    situation: 'reservist',
    rules: ['exit-ban/subject', 'measures/in-force', 'border/reservist-refused'],
  },
  'which twenty days': {
    situation: 'passed',
    rules: ['measures/twenty-run-from', 'measures/from', 'measures/driving'],
  },
  'when the border sees it': { situation: 'measures', rules: ['exit-ban/until', 'measures/lifting-due'] },
  'how to look': { situation: 'fly', rules: ['register/extract', 'service/by-looking'] },
  'medical board in term': { situation: 'study', rules: ['call-up/lawful', 'deferral/in-force', 'study/until'] },
  'alternative service by when': { situation: 'conscience', rules: ['alternative-service/apply-by'] },
  'thirty in two months': { situation: 'thirty', rules: ['liability/until', 'exit-ban/otherwise-ended'] },
  'twenty-seven in 2023': { situation: 'thirty', rules: ['liability/age', 'liability/until'] },
  'living abroad': { situation: 'abroad', rules: ['liability/standing', 'border/entry', 'exit-ban/in-force'] },
  'suit and dispatch': { situation: 'decision', rules: ['appeal/suspends-decision', 'dispatch/lawful'] },
  'date already past': { situation: 'passed', rules: ['appearance/due', 'appearance/missed-from'] },
  'letter box or mother': { situation: 'paper', rules: ['summons/channel-listed', 'service/on'] },
  'message from Moscow': { situation: 'message', rules: ['exit-ban/in-force', 'summons/channel-listed'] },
  'moved without telling': { situation: 'moved', rules: ['register/report-move-due', 'fine/unreported-move'] },
  'crime or fine': { situation: 'passed', rules: ['crime/evasion', 'fine/non-appearance'] },
  'mobilization and the city': {
    situation: 'reservist',
    rules: ['mobilization/movement-limited', 'mobilization/can-be-called'],
  },
} as const satisfies Readonly<Record<string, PeopleAsk>>
export type PeopleAskId = keyof typeof peopleAsk
