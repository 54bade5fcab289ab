// Generated from practice.yaml by `npm run generate`. Change that file, not this one.
import type { Practice } from '../practice.ts'
export const readTo = "2026-09-07"
/** What was seen to be done, or looked for and not seen. */
export const practice = [
  {"id":"border-lists-2022","from":"2022-09-21","to":"2022-10-31","places":["RU-CHE","RU-KGN","RU-TYU"],"about":["border/refused-by-ban","mobilization/movement-limited"],"kind":"seen","sources":["S127","S133"]},
  {"id":"passports-refused-2022","from":"2022-09-28","to":"2022-09-28","places":["RU"],"about":["passport/issue-refused"],"kind":"seen","sources":["S325"]},
  {"id":"appealing-and-sent","from":"2023-04-14","to":"2026-03-10","places":["RU"],"about":["decision-suit","decision-complaint","appeal/suspends-decision","dispatch/suspended"],"kind":"seen","sources":["S301"]},
  {"id":"same-day-balashikha","from":"2023-12-04","to":"2023-12-04","places":["RU-MOS"],"about":["appearing","decision-complaint","dispatch/lawful"],"kind":"seen","sources":["S321"]},
  {"id":"mos-ru-2024","from":"2024-03-01","to":"2024-03-31","places":["RU-MOW"],"about":["summons/channel-listed","service/on"],"kind":"seen","sources":["S107"]},
  {"id":"collection-point-2024","from":"2024-10-01","to":"2024-12-31","places":["RU-MOW"],"about":["appearing","decision-suit","prosecutor","dispatch/lawful"],"kind":"seen","sources":["S147","S323"]},
  {"id":"moscow-sms-2024","from":"2024-11-12","to":"2024-11-14","places":["RU-MOW"],"about":["exit-ban/from","exit-ban/in-force","measures/warning-on","measures/in-force"],"kind":"seen","sources":["S144","S170"]},
  {"id":"lifting-times-2025","from":"2025-01-01","to":"2025-12-31","places":["RU"],"about":["appearing","exit-ban/until","measures/until","measures/lifting-due","measures/driving-cleared-by"],"kind":"seen","sources":["S113"]},
  {"id":"moscow-spring-2025","from":"2025-04-01","to":"2025-07-31","places":["RU-MOW"],"about":["decision-complaint","call-up/decision-alive","dispatch/lawful","summons/in-season"],"kind":"seen","sources":["S322","S146"]},
  {"id":"notices-of-inclusion-2025","from":"2025-07-01","to":"2025-07-31","places":["RU"],"about":["register/notice-effect","register/entry-without-appearance"],"kind":"seen","sources":["S138"]},
  {"id":"tver-2025","from":"2025-08-08","to":"2025-08-10","places":["RU-TVE"],"about":["service/notice-owed","service/seventh-day","summons/in-season"],"kind":"seen","sources":["S12","S142","S132"]},
  {"id":"sheremetyevo-2025","from":"2025-09-11","to":"2025-09-11","places":["RU-MOS"],"about":["border/refused-by-ban","exit-ban/from","exit-ban/in-force","exit-ban/made-by"],"kind":"seen","sources":["S13"]},
  {"id":"electronic-only-2025","from":"2025-09-30","to":"2025-09-30","places":["RU-MOW","RU-ME","RU-RYA","RU-SAK"],"about":["summons/channel-listed"],"kind":"seen","sources":["S17","S18"]},
  {"id":"bans-october-2025","from":"2025-10-10","to":"2025-11-06","places":["RU"],"about":["exit-ban/from","exit-ban/in-force","service/notice-owed","appearing"],"kind":"seen","sources":["S14","S15"]},
  {"id":"federal-register-moscow","from":"2025-12-01","to":"2026-01-20","places":["RU-MOW"],"about":["summons/channel-listed","register/record-ends-deferral","correction"],"kind":"seen","sources":["S108"]},
  {"id":"criminal-case-while-appealing","from":"2026-01-01","to":"2026-03-10","places":["RU"],"about":["decision-suit","crime/evasion"],"kind":"seen","sources":["S26"]},
  {"id":"mos-ru-2026","from":"2026-01-31","to":"2026-02-01","places":["RU-MOW"],"about":["summons/channel-listed","summons/over-cap","register/holds"],"kind":"seen","sources":["S175"]},
  {"id":"first-packages-2026","from":"2026-03-04","to":"2026-03-04","places":["RU-KGD","RU-CHE","RU-KDA","RU-KYA","RU-KEM"],"about":["measures/from","measures/in-force","measures/driving","measures/vehicle-registration","measures/property-registration","measures/sole-proprietor","measures/self-employed","exit-ban/made-by"],"kind":"seen","sources":["S16","S171"]},
  {"id":"reservists-2026","from":"2026-09-07","to":"2026-09-07","places":["RU"],"about":["border/reservist-refused"],"kind":"seen","sources":["S184"]},
  {"id":"no-decree-2026","from":"2026-08-06","to":"2026-10-02","places":["RU"],"about":["mobilization/declared","mobilization/can-be-called"],"kind":"not-seen","sources":["S180","S181"]},
  {"id":"late-applications-refused","from":"2023-01-01","to":"2026-03-10","places":["RU"],"about":["alternative-service-late","alternative-service/heard"],"kind":"seen","sources":["S46","S89"]},
  {"id":"alternative-service-hindered","from":"2025-04-01","to":"2025-07-15","places":["RU"],"about":["alternative-service","alternative-service/call-up-waits"],"kind":"seen","sources":["S322"]},
  {"id":"no-ban-overturned","from":"2023-04-14","to":"2026-09-07","places":["RU"],"about":["ban-suit","complaint","interim-measures","appeal/suspends-ban"],"kind":"not-seen","sources":[]},
  {"id":"no-loans-refused","from":"2023-04-14","to":"2026-03-05","places":["RU"],"about":["measures/loans"],"kind":"not-seen","sources":["S16"]},
  {"id":"no-regional-law","from":"2023-04-14","to":"2026-09-07","places":["RU"],"about":["measures/regional"],"kind":"not-seen","sources":[]},
  {"id":"no-correction-seen","from":"2024-11-01","to":"2026-09-07","places":["RU"],"about":["correction","register/correction"],"kind":"not-seen","sources":[]},
  {"id":"no-reason-accepted","from":"2023-04-14","to":"2026-09-07","places":["RU"],"about":["valid-reason"],"kind":"not-seen","sources":[]},
] as const satisfies readonly Practice[]
