/** The disputed readings, each with its options and why it is disputed. */
import type { Messages } from '../types.ts'

export const readings: Messages['readings'] = {
  'SW-SERVICE': {
    question: 'When does an electronic summons count as served?',
    options: {
      seven_days: 'seven days after it is placed in the register',
      account_moment: 'on the day its notice comes to the account',
      earliest: 'on whichever of the two comes first',
    },
    why: 'Both stand in the text. The notices that the register itself has sent since 2025 name the seven days, so that is the default. People without an account have only the seven days.',
  },
  'SW-SEVENTH': {
    question: 'Which date is the seventh day?',
    options: {
      p_plus_7: 'the seventh day after the day of placement',
      p_plus_8: 'the day after that: the seven days have to be over',
      p_plus_6: 'the sixth day after: the day of placement is day 1',
    },
    why: 'The text speaks of the end of seven days. Press reports count 7 and 20 to 27 days, which fits the default. Nobody was seen who counts the day of placement.',
  },
  'SW-TWENTY': {
    question: 'From what do the twenty days count?',
    options: {
      appearance_date: 'the appearance date in the summons',
      deemed_service: 'the day the summons counts as served',
      placement: 'the day the summons is placed',
    },
    why: 'Digests of the law disagree. Reports of the bill’s text and the first observed case count from the appearance date, and nobody can be late before it; so that is the default.',
  },
  'SW-BANSTART': {
    question: 'What starts the exit ban once the register operates?',
    options: { placement: 'placing the summons in the register', service: 'the day the summons counts as served' },
    why: 'The text that was seen says placement, and the first known case fits it. Service was the text from April to August 2023 and is still repeated.',
  },
  'SW-LIVE': {
    question: 'From which day does the register operate in the sense of the law?',
    options: {
      d2025_01_01: '1 January 2025, when the pilot ended',
      d2024_11_01: '1 November 2024, the planned start',
      d2025_05: 'May 2025, when the site was described as working in full',
      d2025_09_08: '8 September 2025, the summons behind the first observed ban',
    },
    why: 'No act that says “the register operates from …” was seen. The default follows the end of the pilot.',
  },
  'SW-27GAP': {
    question: 'What applies to men who were 27 before 2024 but were not in the reserve by then?',
    options: {
      unknown: 'it is not known',
      immune: 'they can no longer be called up',
      liable: 'they can be called up to 30',
    },
    why: 'A committee chair of the Duma said one thing, a deputy minister and prosecutors another. No court ruling was seen, so the default is “not known”.',
  },
  'SW-TZ': {
    question: 'Whose clock gives the day of an entry in the register?',
    options: { local: 'the clock of the commissariat’s place', moscow: 'Moscow time' },
    why: 'It matters for entries around midnight. Nothing seen settles it; the default follows the place of residence, as the rest of the law does.',
  },
  'SW-COUNT': {
    question: 'Is the day of an event day 1 of a term?',
    options: { day_after_event: 'no: day 1 is the next day', event_day_is_day_1: 'yes: day 1 is the day itself' },
    why: 'Civil and court law count from the next day, so that is the default. Some reports count the day itself.',
  },
  'SW-WORKDAY': {
    question: 'Does a duty whose last day is a day off move to the next working day?',
    options: { no_roll: 'no: calendar days', roll: 'yes: to the next working day' },
    why: 'The text speaks of calendar days for the twenty days only. For other duties of a person, civil law would move the day; whether it applies here is open.',
  },
  'SW-EXPIRY': {
    question: 'What ends an old summons that was not answered?',
    options: {
      status_loss: 'no longer being subject to call-up',
      never: 'nothing but appearing or a withdrawal',
      twelve_months: 'twelve months after the appearance date',
    },
    why: 'The exit law speaks only of appearing. The ban covers only those subject to call-up, from which the default is concluded. For twelve months no source was found.',
  },
  'SW-MOSCOW': {
    question: 'Does a summons that stands only in the city register of Moscow count as placed?',
    options: { no: 'no: only the federal register counts', yes: 'yes: like the federal one' },
    why: 'The law names one public register, and lawyers hold that a notice on mos.ru is not service. Messages from Moscow’s commissariats claimed the opposite.',
  },
  'SW-AGE': {
    question: 'From which moment is a man past the upper age?',
    options: { birthday: 'from the first minute of the birthday', day_after: 'from the day after the birthday' },
    why: 'Commissions count from the birthday, so that is the default. Criminal law counts an age as reached only when the birthday is over.',
  },
}
