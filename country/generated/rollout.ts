// Generated from data/register_rollout.csv by `npm run generate`. Change the table, not this file.
import type { RolloutStep } from '../rollout.ts'
/** Steps of the register by region, with day and source. */
export const rollout: readonly RolloutStep[] = [
  {"region":"RU","step":"nationwide","from":20209,"precision":"month","what":"Register announced as working in the whole country","source":"Sibnet, on the autumn draft of 2025"},
  {"region":"RU","step":"mass-summonses","from":20362,"precision":"day","what":"Autumn draft: the first with electronic summonses in great number and a working register","source":"Sibnet, on the autumn draft of 2025"},
  {"region":"RU-ME","step":"test-site","from":19984,"precision":"about","what":"Register of summonses opened to the public in test mode","source":"bryansk-news, 18 September 2024"},
  {"region":"RU-ME","step":"electronic-only","from":20362,"precision":"day","what":"General Staff: from this draft on no paper summonses here","source":"Nakanune and RTVI, 30 September 2025"},
  {"region":"RU-MO","step":"notices","from":20274,"precision":"about","what":"Men in great number were told that they had been entered","source":"The Moscow Times, 23 July 2025"},
  {"region":"RU-TA","step":"notices","from":20274,"precision":"about","what":"Men in great number were told that they had been entered","source":"The Moscow Times, 23 July 2025"},
  {"region":"RU-MAG","step":"notices","from":20274,"precision":"about","what":"Men in great number were told that they had been entered","source":"The Moscow Times, 23 July 2025"},
  {"region":"RU-MOS","step":"own-electronic","from":20179,"precision":"about","what":"Electronic summonses of the region's own system reached men in the spring draft","source":"NeMoskva, 16 May 2025"},
  {"region":"RU-NVS","step":"notices","from":20284,"precision":"about","what":"Men in great number were told that they had been entered","source":"Kini Institute, The Digital Noose, July 2025, citing media of the region"},
  {"region":"RU-RYA","step":"test-site","from":19984,"precision":"about","what":"Register of summonses opened to the public in test mode","source":"bryansk-news, 18 September 2024"},
  {"region":"RU-RYA","step":"electronic-only","from":20362,"precision":"day","what":"General Staff: from this draft on no paper summonses here","source":"Nakanune and RTVI, 30 September 2025"},
  {"region":"RU-SAM","step":"notices","from":20284,"precision":"about","what":"Men in great number were told that they had been entered","source":"Kini Institute, The Digital Noose, July 2025, citing media of the region"},
  {"region":"RU-SAK","step":"test-site","from":19984,"precision":"about","what":"Register of summonses opened to the public in test mode","source":"bryansk-news, 18 September 2024"},
  {"region":"RU-SAK","step":"notices","from":20274,"precision":"about","what":"Men in great number were told that they had been entered","source":"The Moscow Times, 23 July 2025"},
  {"region":"RU-SAK","step":"electronic-only","from":20362,"precision":"day","what":"General Staff: from this draft on no paper summonses here","source":"Nakanune and RTVI, 30 September 2025"},
  {"region":"RU-SVE","step":"notices","from":20284,"precision":"about","what":"Men in great number were told that they had been entered","source":"Kini Institute, The Digital Noose, July 2025, citing media of the region"},
  {"region":"RU-TUL","step":"notices","from":20284,"precision":"about","what":"Men in great number were told that they had been entered","source":"Kini Institute, The Digital Noose, July 2025, citing media of the region"},
  {"region":"RU-YAR","step":"notices","from":20284,"precision":"about","what":"Men in great number were told that they had been entered","source":"Kini Institute, The Digital Noose, July 2025, citing media of the region"},
  {"region":"RU-MOW","step":"raids","from":19374,"precision":"about","what":"Investigators open checks of great numbers of men who did not come; the metro’s cameras are used by June 2025","source":"Grupo-jbl citing Baza, 17 January 2023; Actualno, 20 June 2025"},
  {"region":"RU-MOW","step":"unified-centre","from":19792,"precision":"about","what":"One draft point and one commission for the whole city instead of 146","source":"Movement of Conscientious Objectors, digest of March 2024"},
  {"region":"RU-MOW","step":"own-electronic","from":20179,"precision":"about","what":"Electronic summonses of the region's own system reached men in the spring draft","source":"NeMoskva, 16 May 2025"},
  {"region":"RU-MOW","step":"electronic-only","from":20362,"precision":"day","what":"General Staff: from this draft on no paper summonses here","source":"Nakanune and RTVI, 30 September 2025"},
  {"region":"RU-MOW","step":"federal-register","from":20453,"precision":"about","what":"Summonses of the federal register begin to appear beside those of the city","source":"Novaya Gazeta, 20 January 2026"},
  {"region":"RU-YAN","step":"notices","from":20274,"precision":"about","what":"Men in great number were told that they had been entered","source":"The Moscow Times, 23 July 2025"},
]
