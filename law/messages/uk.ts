/** What answers are said with, in Ukrainian. */
import { alternativeService } from './uk/alternative-service.ts'
import { answer } from './uk/answer.ts'
import { appeal } from './uk/appeal.ts'
import { appearance } from './uk/appearance.ts'
import { border } from './uk/border.ts'
import { callUp } from './uk/call-up.ts'
import { contract } from './uk/contract.ts'
import { consulting } from './uk/consulting.ts'
import { dataSharing } from './uk/data-sharing.ts'
import { deferral } from './uk/deferral.ts'
import { exemption } from './uk/exemption.ts'
import { exitBan } from './uk/exit-ban.ts'
import { liability } from './uk/liability.ts'
import { measures } from './uk/measures.ts'
import { mobilization } from './uk/mobilization.ts'
import { passport } from './uk/passport.ts'
import { penalties } from './uk/penalties.ts'
import { practice } from './uk/practice.ts'
import { register } from './uk/register.ts'
import { registration } from './uk/registration.ts'
import { remedies, remedyRules } from './uk/remedies.ts'
import { reserve } from './uk/reserve.ts'
import { service } from './uk/service.ts'
import { study } from './uk/study.ts'
import { summons } from './uk/summons.ts'
import { work } from './uk/work.ts'
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

export const uk: AnswerMessages = {
  language: 'uk',
  groups: together(institutions, 'groups'),
  rules: together(institutions, 'rules'),
  facts: together(institutions, 'facts'),
  effects: together(institutions, 'effects'),
  remedies,
  practice,
  answer,
  consulting,
}
