// Generated from data/calendar_years.csv and days_off.csv by `npm run generate`. Change the table, not this file.
import type { CalendarYear } from '../calendar.ts'
/** Years of which the days off are known or estimated. */
export const calendarYears: readonly CalendarYear[] = [
  {"year":2021,"status":"decreed","source":"Government decree 1648 of 10 October 2020 (seen: press digests); the non-working weeks of May and November decreed for the pandemic are not in it"},
  {"year":2022,"status":"decreed","source":"Government decree 1564 of 16 September 2021"},
  {"year":2023,"status":"decreed","source":"Government decree 1505 of 29 August 2022"},
  {"year":2024,"status":"decreed","source":"Government decree 1314 of 10 August 2023"},
  {"year":2025,"status":"decreed","source":"Government decree 1335 of 4 October 2024"},
  {"year":2026,"status":"decreed","source":"Government decree 1466 of 24 September 2025"},
  {"year":2027,"status":"plain-rule","source":"Labour Code art. 112 alone: the decree for the year was not seen"},
]
/** Days since 1970-01-01. */
export const daysOff: readonly number[] = [18628,18629,18630,18631,18632,18633,18634,18635,18680,18681,18694,18748,18750,18756,18757,18790,18792,18935,18936,18992,18993,18994,18995,18996,18997,18998,18999,19000,19046,19058,19059,19113,19114,19115,19121,19122,19155,19156,19300,19358,19359,19360,19361,19362,19363,19364,19365,19411,19412,19424,19478,19485,19486,19520,19665,19667,19723,19724,19725,19726,19727,19728,19729,19730,19776,19790,19842,19843,19844,19852,19853,19886,20031,20087,20088,20089,20090,20091,20092,20093,20094,20095,20096,20142,20155,20209,20210,20216,20217,20251,20252,20395,20396,20453,20454,20455,20456,20457,20458,20459,20460,20461,20462,20507,20520,20521,20574,20582,20584,20616,20761,20818,20819,20820,20821,20822,20823,20824,20825,20826,20872,20885,20939,20941,20947,20948,20981,20983,21126]
export const workedSaturdays: readonly number[] = [18678,19056,19840,20029,20085,20393]
