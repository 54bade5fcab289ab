/** The summons: what it is for, when it was placed and sent, which date it may name. */
import { on } from './day.ts'
import type { Words } from '../types.ts'

export const summons = {
  rules: {
    'summons/placed-on': {
      title: 'Summons placed in the register',
      says: (w) => `The summons was placed in the register ${on(w)}.`,
      never: 'No summons was placed in the register.',
    },
    'summons/sent-on': {
      title: 'Summons sent',
      says: (w) => `The summons was sent ${on(w)}.`,
      never: 'No summons was sent.',
    },
    'summons/in-window': {
      title: 'Appearance date in a window of the year',
      yes: 'The appearance date falls in a campaign, or in a window for dispatch.',
      no: 'The appearance date falls in no campaign and in no window for dispatch.',
    },
    'summons/in-season': {
      title: 'Appearance date at a lawful time of the year',
      yes: 'A summons for this purpose may name this date.',
      no: 'A summons for this purpose may not name this date. That is a ground of complaint; it does not end the summons by itself.',
    },
    'summons/lead-time-short': {
      title: 'Handed over too shortly before',
      yes: 'The summons was handed over less than three days before. What follows from that is disputed.',
      no: 'The three days are kept, or the summons was not handed over on paper.',
    },
    'summons/over-cap': {
      title: 'Appearance date too late',
      yes: 'The appearance date is more than thirty days after placement. That is a ground of complaint; it does not end the summons by itself.',
      no: 'The cap of thirty days is kept, or there is none for this summons.',
    },
    'summons/purpose-listed': {
      title: 'Purpose of the summons',
      yes: 'The summons calls for one of the listed purposes.',
      no: 'The summons calls for none of the listed purposes, or no summons is known.',
    },
    'summons/channel-listed': {
      title: 'How the summons came',
      yes: 'The summons came in a way that the law lists. Whether it is served is another question.',
      no: 'The summons did not come in a way that the law lists. The same summons may stand in the register as well.',
    },
    'summons/form-complete': {
      title: 'Form of the summons',
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
      name: 'as whom the summons calls',
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
  effects: {
    placed: {
      title: 'Placed in the register',
      says: (w) => `The summons was placed in the register ${on(w)}. Being placed needs no action of {yours|his}.`,
    },
  },
} satisfies Words
