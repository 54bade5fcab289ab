/** What answers are said with, in Russian. */
import { alternativeService } from './ru/alternative-service.ts'
import { answer } from './ru/answer.ts'
import { appeal } from './ru/appeal.ts'
import { appearance } from './ru/appearance.ts'
import { border } from './ru/border.ts'
import { callUp } from './ru/call-up.ts'
import { contract } from './ru/contract.ts'
import { consulting } from './ru/consulting.ts'
import { dataSharing } from './ru/data-sharing.ts'
import { deferral } from './ru/deferral.ts'
import { exemption } from './ru/exemption.ts'
import { exitBan } from './ru/exit-ban.ts'
import { liability } from './ru/liability.ts'
import { measures } from './ru/measures.ts'
import { mobilization } from './ru/mobilization.ts'
import { passport } from './ru/passport.ts'
import { penalties } from './ru/penalties.ts'
import { practice } from './ru/practice.ts'
import { register } from './ru/register.ts'
import { registration } from './ru/registration.ts'
import { remedies, remedyRules } from './ru/remedies.ts'
import { reserve } from './ru/reserve.ts'
import { service } from './ru/service.ts'
import { study } from './ru/study.ts'
import { summons } from './ru/summons.ts'
import { work } from './ru/work.ts'
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

export const ru: AnswerMessages = {
  language: 'ru',
  groups: together(institutions, 'groups'),
  rules: together(institutions, 'rules'),
  facts: together(institutions, 'facts'),
  effects: together(institutions, 'effects'),
  remedies,
  practice,
  answer,
  consulting,
}
