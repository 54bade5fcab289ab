/** English. What an exception or a doubt is called here, every other language has to say too. */
import { citeText } from '../language/rule.ts'
import { acts, epochs } from './en/acts.ts'
import { alternativeService } from './en/alternative-service.ts'
import { answer } from './en/answer.ts'
import { appeal } from './en/appeal.ts'
import { appearance } from './en/appearance.ts'
import { border } from './en/border.ts'
import { callUp } from './en/call-up.ts'
import { contract } from './en/contract.ts'
import { dataSharing } from './en/data-sharing.ts'
import { deferral } from './en/deferral.ts'
import { exemption } from './en/exemption.ts'
import { exitBan } from './en/exit-ban.ts'
import { liability } from './en/liability.ts'
import { measures } from './en/measures.ts'
import { mobilization } from './en/mobilization.ts'
import { passport } from './en/passport.ts'
import { penalties } from './en/penalties.ts'
import { practice } from './en/practice.ts'
import { register } from './en/register.ts'
import { registration } from './en/registration.ts'
import { remedies, remedyRules } from './en/remedies.ts'
import { reserve } from './en/reserve.ts'
import { service } from './en/service.ts'
import { study } from './en/study.ts'
import { summons } from './en/summons.ts'
import { terms } from './en/terms.ts'
import { work } from './en/work.ts'
import { together } from './together.ts'
import type { Messages } from './types.ts'

export const institutions = [
  liability,
  exemption,
  deferral,
  study,
  work,
  alternativeService,
  registration,
  register,
  summons,
  service,
  appearance,
  exitBan,
  measures,
  penalties,
  callUp,
  appeal,
  passport,
  border,
  dataSharing,
  remedyRules,
  reserve,
  mobilization,
  contract,
] as const

const labels = {
  groups: together(institutions, 'groups'),
  exceptions: together(institutions, 'exceptions'),
  doubts: together(institutions, 'doubts'),
}
export type Labels = typeof labels

export const en: Messages = {
  language: 'en',
  ...labels,
  rules: together(institutions, 'rules'),
  facts: together(institutions, 'facts'),
  readings: together(institutions, 'readings'),
  effects: together(institutions, 'effects'),
  remedies,
  practice,
  terms,
  acts,
  epochs,
  cite: citeText,
  answer,
}
