/** What answers are said with, in English. */
import { alternativeService } from './en/alternative-service.ts'
import { answer } from './en/answer.ts'
import { appeal } from './en/appeal.ts'
import { appearance } from './en/appearance.ts'
import { border } from './en/border.ts'
import { callUp } from './en/call-up.ts'
import { contract } from './en/contract.ts'
import { consulting } from './en/consulting.ts'
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
import { work } from './en/work.ts'
import { together } from './together.ts'
import type { AnswerMessages } from './types.ts'

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

export const en: AnswerMessages = {
  language: 'en',
  groups: together(institutions, 'groups'),
  rules: together(institutions, 'rules'),
  facts: together(institutions, 'facts'),
  effects: together(institutions, 'effects'),
  remedies,
  practice,
  answer,
  consulting,
}
