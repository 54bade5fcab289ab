/** Appearing: by which day, with which excuse, and when the date counts as missed. */
import { by, from, on } from './day.ts'
import type { Words } from '../types.ts'

const yesNo = { yes: 'Yes', no: 'No' }

export const appearance = {
  rules: {
    'appearance/excused': {
      title: 'Valid reason',
      question: 'Does a valid reason with papers excuse {you|him}?',
      law: [
        'Illness, a close relative’s grave illness or funeral, force majeure, or another reason that is accepted: with papers. The duty then is to appear at once when the reason ends.',
      ],
      yes: 'A valid reason with papers excuses {you|him}. By law the duty to appear returns at once when the reason ends, without a further summons.',
      no: 'No valid reason with papers is known.',
    },
    'appearance/due': {
      title: 'Appearance due',
      question: 'By which day does the law ask {you|him} to appear?',
      law: [
        'On the appearance date.',
        'On the appearance date; if the summons is served only after it, within two weeks of service.',
      ],
      says: (w) => `By law the duty is to appear ${by(w)}.`,
      never: 'On these facts this summons sets no day by which to appear.',
    },
    'appearance/missed-from': {
      title: 'Appearance date missed',
      question: 'From which day is the appearance date missed without excuse?',
      law: [
        'The appearance date is missed from the next day on, by a person who did not come and has no valid reason. Whoever is served only after it has two weeks from service, by one report; whether that is still law is open.',
      ],
      says: (w) => `The appearance date counts as missed ${from(w)}.`,
      never: 'On these facts the appearance date does not count as missed.',
    },
    'appearance/self-due': {
      title: 'Two weeks to appear without a summons',
      question: 'By which day does the law ask those without a summons to appear by themselves?',
      law: [
        'Within two weeks of the start of a campaign, for men who can be called up and were sent no summons before.',
        'Within two weeks of the start of a dispatch period, for men who can be called up and were sent no summons before.',
      ],
      says: (w) =>
        `The law sets two weeks for appearing without a summons: ${by(w)}. It names no penalty of its own for this.`,
      never: 'On these facts no two weeks of this kind run.',
    },
    'appearance/due-after-reason': {
      title: 'Appearance when the reason ends',
      question: 'On which day does the duty to appear return when a valid reason ends?',
      law: ['When the valid reason ends the duty is to appear at once, without a further summons.'],
      says: (w) => `The duty to appear at once returns ${on(w)}, when the reason ends.`,
      never: 'No valid reason with papers is known that has ended.',
    },
  },
  groups: {
    appearance: 'What happened on the appearance date',
  },
  facts: {
    appeared_at: { name: 'the day of appearing', ask: 'When did {you|he} appear at the commissariat on this summons?' },
    valid_reason: {
      name: 'a valid reason',
      ask: 'Which reason was there for not appearing on the date?',
      values: {
        none: 'None',
        illness: 'Illness or injury',
        relative_grave_or_funeral: 'A close relative’s grave illness, or a funeral',
        force_majeure: 'Force majeure: something nobody could prevent',
        other_accepted: 'Another reason that the commission or a court accepted',
      },
    },
    valid_reason_documented: {
      name: 'papers for the reason',
      ask: 'Are there papers that prove this reason?',
      values: yesNo,
    },
    intent_to_evade: {
      name: 'the intent to evade',
      ask: 'Does anybody say that the summons was missed on purpose, to evade call-up?',
      values: { none: 'No', alleged: 'It is alleged', proved: 'It is proved' },
    },
    summons_withdrawn_on: { name: 'the day of a withdrawal', ask: 'When was the summons withdrawn or annulled?' },
    status_ended_on: {
      name: 'the day the status ended',
      ask: 'When did {you|he} stop being subject to call-up by a decision?',
      help: 'For example by exemption, by deferral or by being put into the reserve.',
    },
    valid_reason_ended_on: { name: 'the day the valid reason ended', ask: 'When did the valid reason end?' },
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
    'came in time': '{You|He} came on or before the appearance date.',
    'came by the day due': '{You|He} came by the day on which appearing was due.',
    excused: 'A valid reason with papers excuses {you|him}.',
    'not to be called up': 'By the rules asked here {your|his} call-up is not allowed on this day.',
    'summoned before the period': 'A summons was sent to {you|him} before the period began, or on its first day.',
    'no valid reason with papers': 'No valid reason with papers is known.',
  },
  doubts: {
    'whether the two weeks after late service are still law':
      'In 2023 a lawyer reported two weeks for appearing when a summons is served after its date. Whether they are still law was not seen.',
  },
  effects: {
    'appearance-due': {
      title: 'Appearance due',
      says: (w) => `By law the duty is to appear ${by(w)}.`,
    },
    missed: {
      title: 'Appearance date missed',
      says: (w) => `The appearance date counts as missed ${from(w)}. A fine is possible then.`,
    },
    'self-appearance-due': {
      title: 'Two weeks to appear without a summons',
      says: (w) => `The law sets two weeks for appearing without a summons: ${by(w)}.`,
    },
  },
} satisfies Words
