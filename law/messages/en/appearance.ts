/** Appearing: by which day, with which excuse, and when the date counts as missed. */
import { by, from, on } from './day.ts'
import type { Words } from '../types.ts'

const yesNo = { yes: 'Yes', no: 'No' }

export const appearance = {
  rules: {
    'appearance/excused': {
      title: 'Valid reason',
      yes: 'There is a valid reason, with papers. When it ends, by law the duty to appear returns at once, without a further summons.',
      no: 'No valid reason with papers is known.',
    },
    'appearance/due': {
      title: 'Appearance due',
      says: (w) => `By law the duty is to appear ${by(w)}.`,
      never: 'On these facts this summons sets no day by which to appear.',
    },
    'appearance/missed-from': {
      title: 'Appearance date missed',
      says: (w) => `The appearance date counts as missed ${from(w)}.`,
      never: 'On these facts the appearance date does not count as missed.',
    },
    'appearance/self-deferred': {
      title: 'Deferral in the two weeks',
      yes: 'A deferral is in force as the two weeks for appearing without a summons end.',
      no: 'No deferral named here is in force as the two weeks for appearing without a summons end.',
    },
    'appearance/self-duty': {
      title: 'Appearing without a summons',
      yes: 'The two weeks for appearing without a summons are meant for {you|him} too.',
      no: 'By the rules asked here the two weeks for appearing without a summons are not meant for {you|him}.',
    },
    'appearance/self-due': {
      title: 'Two weeks to appear without a summons',
      says: (w) =>
        `The law sets two weeks for appearing without a summons: ${by(w)}. It names no penalty of its own for this; practice applies KoAP art. 21.5.`,
      never: 'On these facts no two weeks of this kind run.',
    },
    'appearance/due-after-reason': {
      title: 'Appearance when the reason ends',
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
      ask: 'Which reason is there for not appearing on the date?',
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
      ask: 'Are there papers that prove the valid reason?',
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
    valid_reason_ended_on: {
      name: 'the day the valid reason ended',
      ask: 'When does the valid reason end, or when did it?',
    },
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
