// Generated from data/zones.csv and region_zones.csv by `npm run generate`. Change the table, not this file.
import type { Offset, Stay } from '../zones.ts'
/** The time zones of commissariats. */
export const zones = ["Kaliningrad","Moscow","Samara","Yekaterinburg","Omsk","Krasnoyarsk","Irkutsk","Yakutsk","Vladivostok","Magadan","Kamchatka"] as const
/** Instants in milliseconds since 1970-01-01T00:00Z, oldest first. */
export const offsets: Readonly<Record<(typeof zones)[number], readonly Offset[]>> = {
  "Kaliningrad": [{"from":1483228800000,"minutes":120}],
  "Moscow": [{"from":1483228800000,"minutes":180}],
  "Samara": [{"from":1483228800000,"minutes":240}],
  "Yekaterinburg": [{"from":1483228800000,"minutes":300}],
  "Omsk": [{"from":1483228800000,"minutes":360}],
  "Krasnoyarsk": [{"from":1483228800000,"minutes":420}],
  "Irkutsk": [{"from":1483228800000,"minutes":480}],
  "Yakutsk": [{"from":1483228800000,"minutes":540}],
  "Vladivostok": [{"from":1483228800000,"minutes":600}],
  "Magadan": [{"from":1483228800000,"minutes":660}],
  "Kamchatka": [{"from":1483228800000,"minutes":720}],
}
/** Subjects that changed zone. */
export const moves: Readonly<Record<string, readonly Stay[]>> = {
  "RU-VGG": [{"from":1483228800000,"zone":"Moscow"},{"from":1540681200000,"zone":"Samara"},{"from":1609020000000,"zone":"Moscow"}],
}
