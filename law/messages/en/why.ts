/** What stands behind an answer, in English. What an exception or a doubt is called here, every other language has to say too. */
import { citeText } from '../../language/rule.ts'
import { together } from '../together.ts'
import type { WhyMessages } from '../types.ts'
import { acts, epochs } from './acts.ts'
import { because } from './because.ts'
import { sources } from './sources.ts'
import { terms } from './terms.ts'
import { alternativeService } from './why/alternative-service.ts'
import { appeal } from './why/appeal.ts'
import { appearance } from './why/appearance.ts'
import { border } from './why/border.ts'
import { callUp } from './why/call-up.ts'
import { contract } from './why/contract.ts'
import { dataSharing } from './why/data-sharing.ts'
import { deferral } from './why/deferral.ts'
import { exemption } from './why/exemption.ts'
import { exitBan } from './why/exit-ban.ts'
import { liability } from './why/liability.ts'
import { measures } from './why/measures.ts'
import { mobilization } from './why/mobilization.ts'
import { passport } from './why/passport.ts'
import { penalties } from './why/penalties.ts'
import { register } from './why/register.ts'
import { registration } from './why/registration.ts'
import { remedyRules } from './why/remedies.ts'
import { reserve } from './why/reserve.ts'
import { service } from './why/service.ts'
import { study } from './why/study.ts'
import { summons } from './why/summons.ts'
import { work } from './why/work.ts'

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
  exceptions: together(institutions, 'exceptions'),
  doubts: together(institutions, 'doubts'),
}
export type WhyLabels = typeof labels

export const why: WhyMessages = {
  because,
  ...labels,
  rules: together(institutions, 'rules'),
  readings: together(institutions, 'readings'),
  terms,
  acts,
  sources,
  epochs,
  cite: citeText,
}
