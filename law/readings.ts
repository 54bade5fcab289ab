/**
 * Contested readings, as named switches. The default is the reading that the text seen, or the operating register's own
 * notices, support best; who holds each is listed by source code. The words are in messages/.
 */
import type { Switch } from './language/rule.ts'

const option = (...heldBy: string[]) => Object.freeze({ heldBy })
const readingSwitch = <const I extends string, const O extends string>(
  id: I,
  options: Readonly<Record<O, { readonly heldBy: readonly string[] }>>,
  byDefault: NoInfer<O>,
): Switch<O> & { readonly id: I } => Object.freeze({ id, options, default: byDefault })

/** When does an electronic summons count as served? The register's own notices of 2025 name the seven days. */
export const SW_SERVICE = readingSwitch(
  'SW-SERVICE',
  {
    seven_days: option('S12', 'S17', 'S137', 'S138'),
    account_moment: option('S03', 'S05', 'S101', 'S136'),
    earliest: option(),
  },
  'seven_days',
)
/** Which date is the seventh day? */
export const SW_SEVENTH = readingSwitch(
  'SW-SEVENTH',
  { p_plus_7: option('S14'), p_plus_8: option(), p_plus_6: option() },
  'p_plus_7',
)
/** From what do the twenty calendar days run? A man cannot be late before the appearance date. */
export const SW_TWENTY = readingSwitch(
  'SW-TWENTY',
  {
    appearance_date: option('S161', 'S169', 'S08', 'S09', 'S11', 'S16', 'S23'),
    deemed_service: option('S03', 'S14', 'S17', 'S137'),
    placement: option('S27'),
  },
  'appearance_date',
)
/** What starts the exit ban? The text seen says placement; "service" was the text of April to August 2023. */
export const SW_BANSTART = readingSwitch(
  'SW-BANSTART',
  { placement: option('S01', 'S02', 'S13', 'S14'), service: option('S07', 'S92') },
  'placement',
)
/** From when does the register legally operate? */
export const SW_LIVE = readingSwitch(
  'SW-LIVE',
  {
    d2025_01_01: option('S170'),
    d2024_11_01: option('S07', 'S27'),
    d2025_05: option('S71', 'S72'),
    d2025_09_08: option('S13'),
  },
  'd2025_01_01',
)
/** Men born before 1997 who were not enlisted in the reserve by the end of 2023. */
export const SW_27GAP = readingSwitch(
  'SW-27GAP',
  { unknown: option(), immune: option('S139', 'S152'), liable: option('S140', 'S141') },
  'unknown',
)
/** Whose clock gives the day of an entry in the register? */
export const SW_TZ = readingSwitch('SW-TZ', { local: option(), moscow: option() }, 'local')
/** Is the day of the event day 1? Civil-code counting says no. */
export const SW_COUNT = readingSwitch(
  'SW-COUNT',
  { day_after_event: option(), event_day_is_day_1: option() },
  'day_after_event',
)
/** Does a duty that ends on a day off roll to the next working day? Never applied to the seven or the twenty days. */
export const SW_WORKDAY = readingSwitch('SW-WORKDAY', { no_roll: option(), roll: option() }, 'no_roll')
/** What ends an old unanswered summons? */
export const SW_EXPIRY = readingSwitch(
  'SW-EXPIRY',
  { status_loss: option(), never: option('S02'), twelve_months: option() },
  'status_loss',
)
/** Does a summons in Moscow's city register serve and ban? */
export const SW_MOSCOW = readingSwitch('SW-MOSCOW', { no: option('S107', 'S108', 'S144'), yes: option('S144') }, 'no')
/** From which moment is a man no longer callable at the upper age? */
export const SW_AGE = readingSwitch('SW-AGE', { birthday: option('S139'), day_after: option() }, 'birthday')
/** Five days to hand over the passport: calendar or working days? Most reports say "days"; one says working. */
export const SW_PASSPORT_DAYS = readingSwitch(
  'SW-PASSPORT-DAYS',
  { calendar: option('S37', 'S116', 'S305'), working: option('S69') },
  'calendar',
)
/** Is the bill of 10.03.2026 in force? Asked only of days from 2026-03-16; until then it was seen to be a bill. */
export const SW_BILL_2026 = readingSwitch(
  'SW-BILL-2026',
  { unknown: option(), off: option('S25', 'S177'), on: option() },
  'unknown',
)
/** Must a complaint to the regional commission be refused before a court takes the suit? */
export const SW_COMPLAINT_FIRST = readingSwitch(
  'SW-COMPLAINT-FIRST',
  { not_needed: option('S25', 'S118'), needed: option('S301') },
  'not_needed',
)
/** Does the movement ban of a mobilization apply when it is partial? Officials withdrew the text's plain reading in a day. */
export const SW_MOB21 = readingSwitch(
  'SW-MOB21',
  { not_applied_if_partial: option('S35'), applies: option('S34', 'S67', 'S127') },
  'not_applied_if_partial',
)
/** Does the decree on partial mobilization of 2022 still work? No act ends it; its task was declared fulfilled. */
export const SW_647 = readingSwitch(
  'SW-647',
  { contracts_only: option('S168'), fully_on: option(), off: option('S128') },
  'contracts_only',
)
/** Does placement in the register serve a mobilization summons? Nothing seen says so, and nothing excludes it. */
export const SW_MOBSUMMONS = readingSwitch(
  'SW-MOBSUMMONS',
  { unknown: option(), paper_only: option('S176'), seven_days: option('S176') },
  'unknown',
)
/** Can a man in the reserve be refused exit by a commissariat's decision, with no new mobilization? Days from 2026-09-07. */
export const SW_RESERVE_EXIT = readingSwitch(
  'SW-RESERVE-EXIT',
  { unknown: option(), no: option('S01', 'S02', 'S35'), yes_by_decision: option('S184') },
  'unknown',
)

/** Every contested reading: its options, who holds each, the default and why it is the default. */
export const switches = [
  SW_SERVICE,
  SW_SEVENTH,
  SW_TWENTY,
  SW_BANSTART,
  SW_LIVE,
  SW_27GAP,
  SW_TZ,
  SW_COUNT,
  SW_WORKDAY,
  SW_EXPIRY,
  SW_MOSCOW,
  SW_AGE,
  SW_PASSPORT_DAYS,
  SW_BILL_2026,
  SW_COMPLAINT_FIRST,
  SW_MOB21,
  SW_647,
  SW_MOBSUMMONS,
  SW_RESERVE_EXIT,
] as const
/** The id of a reading: "SW-SERVICE". */
export type SwitchId = (typeof switches)[number]['id']
