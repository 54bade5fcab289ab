/** Service: from which day a summons counts as received. */
import type { WhyWords } from '../../types.ts'

export const service = {
  rules: {
    'service/seventh-day': {
      question: 'On which day do the seven days after placement end?',
      law: ['Seven days after a summons is placed it counts as served, for everyone who was not served before.'],
    },
    'service/by-placement': {
      question: 'On which day does placement alone make the summons count as served?',
      law: ['Placement serves after seven days; on another reading, when the notice comes to the account.'],
    },
    'service/on': {
      question: 'On which day does the summons count as served?',
      law: [
        'A summons is served only when it is handed over against signature.',
        'It counts as served on the earliest of: handed over, refused, registered letter delivered, seven days after placement (or the notice in the account, on one reading).',
      ],
    },
    'service/by-looking': {
      question: 'Does looking at the entry, or at an extract, serve the summons earlier?',
      law: [
        'Under no reading that was seen does service hang on whether the entry is opened. That it stays unopened does not stop the seven days either.',
      ],
    },
    'service/notice-owed': {
      question: 'Is a notice owed that the summons was placed?',
      law: [
        'A placed summons is announced by a notice in the account and a text message. That no notice came does not stop the seven days.',
      ],
    },
  },
  readings: {
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
  },
  exceptions: {
    'never served': 'The summons was never served.',
    'served after the appearance date': 'The summons was served only after its appearance date.',
  },
  doubts: {
    'a letter under way on 14 April 2023':
      'Until 14 April 2023 only a summons handed over counted. Whether a letter posted before and delivered since serves was not seen.',
    'how a man without an account is told that a summons was placed':
      'How somebody without a Gosuslugi account is told of a placement was not seen.',
  },
} satisfies WhyWords
