/** The country in tables: regions, zones, men by age, drafts, commissariats, calendar, rates. See README.md. */
export { civilOf, dayOf, dayOfCivil, isoOf, weekdayOf, type Day } from './day.ts'
export {
  occupiedTerritories,
  regionOf,
  regions,
  type District,
  type OccupiedTerritory,
  type Region,
} from './regions.ts'
export { regionCodes, type RegionCode, type RegionIso } from './region-codes.ts'
export { regionNamesEn } from './generated/region-names-en.ts'
export { regionNamesRu } from './generated/region-names-ru.ts'
export { regionNamesUk } from './generated/region-names-uk.ts'
export { AGES, FIRST_AGE, LAST_AGE, menAt, menByRegion, type MenTable } from './men.ts'
export { apportion } from './apportion.ts'
export { commissariats, officeSizes, type Commissariats } from './commissariats.ts'
export {
  calendarYears,
  isWorkingDay,
  nextWorkingDay,
  workingDays,
  type CalendarYear,
  type WorkingDays,
} from './calendar.ts'
export { clock, knownWorkingDay } from './for-law.ts'
export { localDay, offsetMinutes, zoneOf, zones, type Instant, type Zone } from './zones.ts'
export { callUpWindows, campaigns, plan, type CallUpWindow, type Campaign } from './campaigns.ts'
export { funnel, type Rate, type RateId } from './funnel.ts'
export { rollout, stepFrom, type RolloutKind, type RolloutStep } from './rollout.ts'
export { prisonCounts, warMonths, type PrisonCount, type WarMonth } from './recruitment.ts'
export { mobilizationClaims, type MobilizationClaim } from './mobilization-claims.ts'
export { messengerSteps, messengerStepFrom, type MessengerStep } from './messengers.ts'
export { outlines, outlineSize, type Outline } from './outlines.ts'
