/** What was seen to happen. */
import type { Messages } from '../types.ts'

export const practice: Messages['practice'] = {
  'border-lists-2022':
    'Autumn 2022, border with Kazakhstan: border posts had lists of men subject to mobilization, held some until a summons was brought, and turned others back. Not everywhere, not at all times.',
  'passports-refused-2022':
    'September 2022: an official site said that men called up, or with a summons, would be refused a foreign passport.',
  'appealing-and-sent':
    'After April 2023, no date shown: sixteen men drafted by force told researchers that they were appealing at the time.',
  'same-day-balashikha':
    'December 2023, Balashikha: a man came for a control examination with all his papers and was sent to a unit the same day.',
  'mos-ru-2024': 'March 2024, Moscow: summonses were sent through the city’s own site.',
  'collection-point-2024':
    'Autumn 2024, Moscow: men were held at the single collection point; lawyers and relatives were not let in.',
  'moscow-sms-2024':
    'November 2024, Moscow: text messages said that measures and an exit ban already applied. Helpers called it an empty threat at the time.',
  'lifting-times-2025': '2025: a commercial site says that lifting took 5 to 30 days, depending on the agency.',
  'moscow-spring-2025':
    'Spring 2025, Moscow: raids; men were called up on old decisions, control examinations were not arranged, and call-up went on after 15 July.',
  'notices-of-inclusion-2025': 'July 2025, several regions: mass notices of inclusion in the register.',
  'tver-2025':
    'August 2025, Tver: first notices of a summons by text message and Gosuslugi, outside a campaign. A fact-check called them fake; later the entry stood in an archive.',
  'sheremetyevo-2025':
    '11 September 2025, Sheremetyevo: a man of 28 with a summons placed three days before was refused exit. The first case reported.',
  'electronic-only-2025':
    'September 2025: the General Staff says that Moscow, Mari El, Ryazan and Sakhalin use electronic summonses only.',
  'bans-october-2025':
    'October 2025: a channel reports mass exit bans, notices at about six in the morning, and lifting only at the commissariat. Lawyers spoke of single cases in November.',
  'federal-register-moscow':
    'End of 2025, Moscow: summonses appear in the federal register as well; a missing mark of deferral is a risk that lawyers name.',
  'criminal-case-while-appealing':
    '2026: helpers write that criminal cases are opened for missing a dispatch summons even while an appeal runs.',
  'mos-ru-2026':
    '31 January to 1 February 2026, Moscow: summonses through the city’s site in mass, with dates up to July, also to men of category V and D and to men who had moved.',
  'first-packages-2026':
    '4 March 2026, Kaliningrad, Chelyabinsk, Krasnodar, Krasnoyarsk, Kuzbass: first automatic packages of measures after a missed summons: driving, vehicles, business, property, exit. No loans among them.',
  'reservists-2026':
    '7 September 2026: three outlets report that a man in the reserve was refused exit by decision of a commissariat. Region and ground were not named.',
  'no-decree-2026':
    'Titles of presidential acts of 6 August to 2 October 2026, as somebody listed them: none on mobilization. Numbers are missing there, and of March to July nothing was seen.',
  'late-applications-refused': '2023 to 2026: helpers write that commissions usually refuse late applications.',
  'alternative-service-hindered':
    'Spring 2025: helpers report that applications were hindered, and that men were examined while one was pending.',
  'no-ban-overturned':
    'No case was seen in which a complaint or a court lifted a ban or measures, and no text of a court decision on them.',
  'no-loans-refused': 'To March 2026 no case was seen in which a loan was refused because of this measure.',
  'no-regional-law': 'No regional law of this kind was found.',
  'no-correction-seen': 'Nothing was seen of how long a correction takes, or of one that was refused.',
  'no-reason-accepted': 'No case was seen in which measures were lifted because a reason was accepted.',
}
