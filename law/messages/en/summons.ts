/** The summons: what it is for, when it was placed and sent, which date it may name. */
import { on } from './day.ts'
import type { Words } from '../types.ts'

export const summons = {
  rules: {
    'summons/placed-on': {
      title: 'Summons placed in the register',
      question: 'On which day was the summons placed in the register?',
      law: ['A summons is placed by being entered in the register of summonses.'],
      says: (w) => `The summons was placed in the register ${on(w)}.`,
      never: 'No summons was placed in the register.',
    },
    'summons/sent-on': {
      title: 'Summons sent',
      question: 'On which day did the summons leave the commissariat by any channel?',
      law: [
        'A summons goes out by hand, by registered letter or by being placed in the register: the earliest counts.',
      ],
      says: (w) => `The summons was sent ${on(w)}.`,
      never: 'No summons was sent.',
    },
    'summons/in-season': {
      title: 'Appearance date at a lawful time of the year',
      question: 'May a summons for this purpose name this appearance date?',
      law: [
        'Only a data check may be held outside the two campaigns: 1 April to 15 July and 1 October to 31 December.',
        'Call-up activities are held all year, dispatch only from 1 April to 15 July and from 1 October to 31 December.',
        'Call-up activities are held all year if a presidential decree calls for that year. None for 2027 or later was seen.',
      ],
      yes: 'A summons for this purpose may name this date.',
      no: 'A summons for this purpose may not name this date. That is a ground of complaint; it does not end the summons by itself.',
    },
    'summons/lead-time-short': {
      title: 'Handed over too shortly before',
      question: 'Was a paper summons handed over less than three days before the appearance date?',
      law: ['A paper summons is to be handed over at least three days before the appearance date.'],
      yes: 'The summons was handed over less than three days before. What follows from that is disputed.',
      no: 'The three days are kept, or the summons was not handed over on paper.',
    },
    'summons/over-cap': {
      title: 'Appearance date too late',
      question: 'Is the appearance date more than thirty days after the summons was placed?',
      law: ['The appearance date is to be no later than thirty days after the summons is placed.'],
      yes: 'The appearance date is more than thirty days after placement. That is a ground of complaint; it does not end the summons by itself.',
      no: 'The cap of thirty days is kept, or it did not exist yet.',
    },
    'summons/purpose-listed': {
      title: 'Purpose of the summons',
      question: 'Does the summons call for one of the listed purposes?',
      law: [
        'A summons calls for a data check, a medical board, the draft commission or dispatch. Missing a data check is a matter of registration, never the crime of evasion.',
      ],
      yes: 'The summons calls for one of the listed purposes.',
      no: 'The summons calls for none of the listed purposes, or no summons is known.',
    },
    'summons/channel-listed': {
      title: 'How the summons came',
      question: 'Did the summons come in a way that the law lists?',
      law: [
        'Only by hand, against signature: by the commissariat, or by an employer or a place of study.',
        'By hand, by registered letter, in the account, by being placed in the register, or at a multifunctional centre. A paper summons is doubled electronically.',
      ],
      yes: 'The summons came in a way that the law lists. Whether it is served is another question.',
      no: 'The summons did not come in a way that the law lists. The same summons may stand in the register as well.',
    },
    'summons/form-complete': {
      title: 'Form of the summons',
      question: 'Has the summons all that its form asks for?',
      law: [
        'The form, first laid down in October 2021, names person, day and hour, place and reason, with signature and seal.',
        'The form names person and birth date, address, series and number, day and hour, place, reason and papers to bring; a paper summons is signed by the commissar and sealed.',
      ],
      yes: 'The summons has what its form asks for.',
      no: 'Something that the form asks for is missing, or no form was in force. What a gap in the form does to the duty to appear was not seen.',
    },
  },
  groups: {
    summons: 'What the summons is for',
  },
  facts: {
    register: {
      name: 'the register that the summons stands in',
      ask: 'In which register does the summons stand?',
      help: 'Placed means: entered in a register of summonses on the internet. Moscow keeps one of its own beside the federal one.',
      values: {
        federal: 'The federal register of summonses',
        moscow_city: 'Only the city register of Moscow (mos.ru)',
        none: 'None: it came on paper only',
      },
    },
    purpose: {
      name: 'what the summons calls for',
      ask: 'What does the summons call for?',
      values: {
        data_check: 'A data check (comparing {your|his} data with the register)',
        medical: 'A medical board',
        commission: 'The draft commission',
        dispatch: 'Dispatch to a unit',
        other: 'Something else',
      },
    },
    target: {
      name: 'whom the summons is meant for',
      ask: 'As whom does the summons call {you|him}?',
      values: {
        conscript: 'As a person subject to call-up',
        reservist: 'As a person in the reserve',
        initial_registration: 'For the first registration (usually at 17)',
      },
    },
    summons_came_by: {
      name: 'how the summons came',
      ask: 'How did the summons come?',
      values: {
        none: 'None came',
        commissariat_by_hand: 'By hand, from the commissariat',
        employer_or_university: 'By hand, at work or at a place of study',
        registered_letter: 'By registered letter',
        account_or_register: 'In the account or in the register',
        multifunctional_centre: 'At a multifunctional centre (MFC)',
        letter_box: 'It lay in the letter box',
        relative: 'It was given to a relative or somebody else',
        call_or_message: 'By a call or a message',
      },
    },
    summons_form: {
      name: 'whether the form of the summons is complete',
      ask: 'Does the summons name person, day and hour, place and reason, with signature and seal?',
      values: {
        none: 'There is no summons',
        complete: 'It has all of it',
        something_missing: 'Something is missing',
      },
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
  },
  doubts: {
    'no yearly decree for days from 2027 was seen':
      'Call-up needs a presidential decree for its year. None for 2027 or later was seen.',
  },
  effects: {
    placed: {
      title: 'Placed in the register',
      says: (w) => `The summons was placed in the register ${on(w)}. Being placed needs no action of {yours|his}.`,
    },
  },
} satisfies Words
