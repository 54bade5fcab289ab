/** Appearing: by which day, with which excuse, and when the date counts as missed. */
import type { WhyWords } from '../../types.ts'

export const appearance = {
  rules: {
    'appearance/excused': {
      question: 'Does a valid reason with papers excuse {you|him}?',
      law: [
        'Illness, a close relative’s grave illness or funeral, or force majeure, with papers; or another reason that is accepted. It has to last to the appearance date. The duty then is to appear at once when the reason ends. A booked trip is not on the list; of one begun before the placement each case is argued apart.',
      ],
    },
    'appearance/due': {
      question: 'By which day does the law ask {you|him} to appear?',
      law: [
        'On the appearance date. A summons served only after it names no later day.',
        'On the appearance date; if the summons is served only after it, within two weeks of service.',
      ],
    },
    'appearance/missed-from': {
      question: 'From which day is the appearance date missed without excuse?',
      law: [
        'The day due is missed from the next day on, by a person who was served, did not come and has no valid reason.',
        'The same, but for those served only after the appearance date: whether their two weeks are still law is open.',
      ],
    },
    'appearance/self-deferred': {
      question: 'Is a deferral in force as the two weeks for appearing without a summons end?',
      law: ['A deferral granted, or category G, whose last day is not before the last of the two weeks.'],
    },
    'appearance/self-duty': {
      question: 'Whom does the law ask to appear within two weeks without a summons?',
      law: ['Men who can be called up as the two weeks end and were served no summons before the period.'],
    },
    'appearance/self-due': {
      question: 'By which day does the law ask those without a summons to appear by themselves?',
      law: [
        'Within two weeks of the start of a campaign, for those whom this is asked of.',
        'Within two weeks of the start of a dispatch period, for those whom this is asked of.',
      ],
    },
    'appearance/due-after-reason': {
      question: 'On which day does the duty to appear return when a valid reason ends?',
      law: ['When the valid reason ends the duty is to appear at once, without a further summons.'],
    },
  },
  readings: {
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
  },
  exceptions: {
    'came by the day due': '{You|He} came by the day on which appearing was due.',
    excused: 'A valid reason with papers excuses {you|him}.',
    'not to be called up': 'By the rules asked here {your|his} call-up is not allowed as the two weeks end.',
    'served before the period': 'A summons counts as served before the period began.',
    'to be called up only since the period began':
      'On the first day of the period {your|his} call-up was not yet allowed: {you were|he was} under 18.',
    'withdrawn by the day due': 'The summons was withdrawn or annulled by the day due.',
    'no valid reason with papers': 'No valid reason with papers is known.',
  },
  doubts: {
    'whether the two weeks hold for a man who can be called up only since the period began':
      'Whether the two weeks also hold for those who can be called up only since the period began is not settled.',
    'whether the two weeks after late service are still law':
      'In 2023 a lawyer reported two weeks for appearing when a summons is served after its date. Whether they are still law was not seen.',
  },
} satisfies WhyWords
