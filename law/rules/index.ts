/** The list of rules. A new rule is one file (or one record in a file) and one line here. */
import * as appearance from './appearance.ts'
import * as callUp from './call-up.ts'
import * as deferral from './deferral.ts'
import * as exemption from './exemption.ts'
import * as exitBan from './exit-ban.ts'
import * as liability from './liability.ts'
import * as measures from './measures.ts'
import * as penalties from './penalties.ts'
import * as register from './register.ts'
import * as service from './service.ts'
import * as summons from './summons.ts'

export const rules = [
  liability.liabilityFrom,
  liability.liabilityUntil,
  liability.liabilityAge,
  liability.liabilityStanding,
  liability.callable,
  exemption.exemptionInForce,
  exemption.exemptWhenSent,
  exemption.penalBar,
  exemption.exemptionForRelative,
  deferral.deferralInForce,
  deferral.deferredWhenSent,
  deferral.deferralForHealth,
  deferral.deferralForFamily,
  deferral.deferralForStudy,
  deferral.deferralRight,
  register.noticeEffect,
  register.extract,
  summons.placedOn,
  summons.sentOn,
  summons.inSeason,
  summons.leadTimeShort,
  summons.overCap,
  service.seventhDay,
  service.servedByPlacement,
  service.serviceOn,
  appearance.excused,
  appearance.appearBy,
  appearance.missedFrom,
  appearance.selfAppearBy,
  exitBan.subject,
  exitBan.exitBanFrom,
  exitBan.otherwiseEnded,
  exitBan.exitBanUntil,
  exitBan.exitBanInForce,
  measures.twentyRunFrom,
  measures.lastDayOfTwenty,
  measures.measuresFrom,
  measures.measuresUntil,
  measures.measuresInForce,
  measures.driving,
  measures.vehicleRegistration,
  measures.property,
  measures.soleProprietor,
  measures.selfEmployed,
  measures.loans,
  penalties.fineForMissing,
  penalties.reportMoveBy,
  penalties.moveUnreportedFrom,
  penalties.fineForMove,
  penalties.evasion,
  callUp.callUpLawful,
  callUp.dispatchInWindow,
  callUp.decisionAlive,
  callUp.favourWithoutPresence,
] as const
export type RuleId = (typeof rules)[number]['id']
