/** The summons: what it is for, when it was placed and sent, which date it may name. */
import type { WhyWords } from '../../types.ts'

export const summons = {
  rules: {
    'summons/placed-on': {
      question: 'On which day was the summons placed in the register?',
      law: ['A summons is placed by being entered in the register of summonses.'],
    },
    'summons/sent-on': {
      question: 'On which day did the summons leave the commissariat by any channel?',
      law: [
        'A summons goes out by hand, by registered letter or by being placed in the register: the earliest counts.',
      ],
    },
    'summons/in-window': {
      question: 'Does the appearance date fall in a window of the year?',
      law: [
        'The windows are 1 April to 15 July and 1 October to 31 December. Villagers busy with field work, teachers and residents of the Far North have narrower ones. Until 2025 they were the campaigns; since 2026 they are for dispatch.',
      ],
    },
    'summons/in-season': {
      question: 'May a summons for this purpose name this appearance date?',
      law: [
        'Only a data check may be held outside the two campaigns: 1 April to 15 July and 1 October to 31 December.',
        'Call-up activities are held all year, dispatch only from 1 April to 15 July and from 1 October to 31 December.',
        'Call-up activities are held all year if a presidential decree calls for that year. None for 2027 or later was seen.',
      ],
    },
    'summons/lead-time-short': {
      question: 'Was a paper summons handed over less than three days before the appearance date?',
      law: ['A paper summons is to be handed over at least three days before the appearance date.'],
    },
    'summons/over-cap': {
      question: 'Is the appearance date more than thirty days after the summons was placed?',
      law: ['The appearance date is to be no later than thirty days after the summons is placed.'],
    },
    'summons/purpose-listed': {
      question: 'Does the summons call for one of the listed purposes?',
      law: [
        'A summons calls for a data check, a medical board, the draft commission or dispatch. Missing a data check is a matter of registration, never the crime of evasion.',
      ],
    },
    'summons/channel-listed': {
      question: 'Did the summons come in a way that the law lists?',
      law: [
        'Only by hand, against signature: by the commissariat, or by an employer or a place of study.',
        'By hand, by registered letter, in the account, by being placed in the register, or at a multifunctional centre. A paper summons is doubled electronically.',
      ],
    },
    'summons/form-complete': {
      question: 'Has the summons all that its form asks for?',
      law: [
        'The form, first laid down in October 2021, names person, day and hour, place and reason, with signature and seal.',
        'The form names person and birth date, address, series and number, day and hour, place, reason and papers to bring; a paper summons is signed by the commissar and sealed.',
      ],
    },
  },
  readings: {
    'SW-MOSCOW': {
      question: 'Does a summons that stands only in the city register of Moscow count as placed?',
      options: { no: 'no: only the federal register counts', yes: 'yes: like the federal one' },
      why: 'The law names one public register, and lawyers hold that a notice on mos.ru is not service. Messages from Moscow’s commissariats claimed the opposite.',
    },
    'SW-TZ': {
      question: 'Whose clock gives the day of an entry in the register?',
      options: { local: 'the clock of the commissariat’s place', moscow: 'Moscow time' },
      why: 'It matters for entries around midnight. Nothing seen settles it; the default follows the place of residence, as the rest of the law does.',
    },
  },
  exceptions: {
    'the autumn campaign of 2022 began on 1 November': 'In 2022 the autumn campaign began a month late, on 1 November.',
    'came late, not by hand': 'The summons was not handed over, and it came less than three days before its date.',
  },
  doubts: {
    'whether the three days hold without handing over':
      'The three days are written for a summons that is handed over. Whether they hold for any other is open.',
    'no yearly decree for days from 2027 was seen':
      'Call-up needs a presidential decree for its year. None for 2027 or later was seen.',
  },
} satisfies WhyWords
