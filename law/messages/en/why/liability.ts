/** Who can be called up, and at what age. */
import type { WhyWords } from '../../types.ts'

export const liability = {
  rules: {
    'liability/from': {
      question: 'From which day does age allow a call-up?',
      law: ['Call-up age begins on the 18th birthday.'],
    },
    'liability/until': {
      question: 'From which day does age no longer allow a call-up?',
      law: [
        'Call-up age ends at 27. Whether it rose to 30 in 2024 for men who were 27 before and not in the reserve is disputed.',
        'Call-up age ends at 30, for everyone who turns 27 in 2024 or later.',
      ],
    },
    'liability/age': {
      question: 'Does age allow a call-up on this day?',
      law: ['From 18 to 27.', 'From 18 to 30. Men who were 27 before 2024 and were in the reserve stay there.'],
    },
    'liability/standing': {
      question: 'Do sex, citizenship, reserve, register and residence allow a call-up?',
      law: [
        'Male citizens of Russia who are not in the reserve and are, or have to be, on the military register. A second citizenship changes nothing.',
      ],
    },
    'callable/on': {
      question: 'Does the law allow {your|his} call-up on this day?',
      law: ['Whoever is subject to call-up, of call-up age, not exempt, not barred and not deferred.'],
    },
    'callable/when-sent': {
      question: 'Could the summons call {you|him} up, by what {you were|he was} when it was sent?',
      law: [
        'Whoever is subject to call-up, by a summons to conscripts, not exempt when it was sent and not barred by a penal ground of that day.',
      ],
    },
  },
  readings: {
    'SW-27GAP': {
      question: 'What applies to men who were 27 before 2024 but were not in the reserve by then?',
      options: {
        unknown: 'it is not known',
        immune: 'they can no longer be called up',
        liable: 'they can be called up to 30',
      },
      why: 'A committee chair of the Duma said one thing, a deputy minister and prosecutors another. No court ruling was seen, so the default is “not known”.',
    },
    'SW-AGE': {
      question: 'From which moment is a man past the upper age?',
      options: { birthday: 'from the first minute of the birthday', day_after: 'from the day after the birthday' },
      why: 'Commissions count from the birthday, so that is the default. Criminal law counts an age as reached only when the birthday is over.',
    },
  },
  exceptions: {
    'was 27 before 2024':
      '{You were|He was} 27 before 2024, when the age limit rose to 30. A rule of its own applies to {you|him}.',
    'was 27 before 2024 and not in the reserve':
      '{You were|He was} 27 before 2024 and had not been put into the reserve by then. Whether the limit of 30 applies to {you|him} is disputed.',
    'lives abroad permanently':
      '{You live|He lives} abroad for good, so there is no duty of registration and no call-up while that lasts.',
    deferred: '{You have|He has} a deferral on this day.',
  },
  doubts: {
    'men who were 27 before 2024 and not in the reserve':
      'Officials contradict one another about men who were 27 before 2024 but had not been put into the reserve by then.',
  },
} satisfies WhyWords
