/** What each rule is called, asks and answers. `law` says what each of its versions says, oldest first. */
import { by, from, on } from './day.ts'
import { groundWords } from './grounds.ts'
import { measureWords } from './measures.ts'
import type { Messages } from '../types.ts'

/** Roubles, as the rules name them. */
const finesFor = (what: string) => ({
  none: `No fine for ${what} follows on these facts.`,
  'warning or 500 to 3,000': `A warning, or a fine of 500 to 3,000 roubles for ${what}.`,
  '1,000 to 5,000': `A fine of 1,000 to 5,000 roubles for ${what}.`,
  '10,000 to 20,000': `A fine of 10,000 to 20,000 roubles for ${what}.`,
  '10,000 to 30,000': `A fine of 10,000 to 30,000 roubles for ${what}.`,
})

export const rules: Messages['rules'] = {
  ...groundWords,
  ...measureWords,

  // ---------------------------------------------------------------- liability

  'liability/from': {
    title: 'Call-up age begins',
    question: 'From which day does age allow a call-up?',
    law: ['Call-up age begins on the 18th birthday.'],
    says: (w) => `Your age allows a call-up ${from(w)}.`,
    never: 'Your age never allows a call-up.',
  },
  'liability/until': {
    title: 'Call-up age ends',
    question: 'From which day does age no longer allow a call-up?',
    law: [
      'Call-up age ends at 27. Whether it rose to 30 in 2024 for men who were 27 before and not in the reserve is disputed.',
      'Call-up age ends at 30, for everyone who turns 27 in 2024 or later.',
    ],
    says: (w) => `Your age no longer allows a call-up ${from(w)}.`,
    never: 'On these facts call-up age has no end that can be stated.',
  },
  'liability/age': {
    title: 'Age',
    question: 'Does age allow a call-up on this day?',
    law: ['From 18 to 27.', 'From 18 to 30. Men who were 27 before 2024 and were in the reserve stay there.'],
    yes: 'Your age allows a call-up on this day.',
    no: 'Your age does not allow a call-up on this day.',
  },
  'liability/standing': {
    title: 'Subject to call-up, apart from age',
    question: 'Do sex, citizenship, reserve, register and residence allow a call-up?',
    law: [
      'Male citizens of Russia who are not in the reserve and are, or have to be, on the military register. A second citizenship changes nothing.',
    ],
    yes: 'Apart from age, deferral and exemption you are a person who can be called up.',
    no: 'On these facts you are not a person who can be called up. The register may still show you as one.',
  },
  'callable/on': {
    title: 'Call-up possible on this day',
    question: 'Does the law allow your call-up on this day?',
    law: ['Whoever is subject to call-up, of call-up age, not exempt, not barred and not deferred.'],
    yes: 'The law allows your call-up on this day.',
    no: 'By the rules asked here your call-up is not allowed on this day.',
  },

  // ---------------------------------------------------------------- register

  'register/notice-effect': {
    title: 'Notice of inclusion in the register',
    question: 'What does a notice that you are included in the register do?',
    law: [
      'A notice of inclusion is not a summons. It restricts nothing; it informs about an entry whose data can be wrong.',
    ],
    values: {
      'no notice': 'No such notice is known.',
      'check the data':
        'It is not a summons and restricts nothing. It says that an entry about you exists, and the data in it can be checked.',
    },
  },
  'register/extract': {
    title: 'Extract from the register',
    question: 'Is there a right to an extract from the register on this day?',
    law: ['Everyone on the register has a right to an extract, on paper or electronically.'],
    yes: 'You have a right to an extract from the register, on paper or electronically.',
    no: 'There was no such right yet on this day.',
  },

  // ---------------------------------------------------------------- summons

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
    law: ['A summons goes out by hand, by registered letter or by being placed in the register: the earliest counts.'],
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

  // ---------------------------------------------------------------- service

  'service/seventh-day': {
    title: 'Seven days after placement',
    question: 'On which day do the seven days after placement end?',
    law: ['Seven days after a summons is placed it counts as served, for everyone who was not served before.'],
    says: (w) => `The seven days after placement end ${on(w)}.`,
    never: 'No summons was placed in the register, so no seven days run.',
  },
  'service/by-placement': {
    title: 'Served by placement',
    question: 'On which day does placement alone make the summons count as served?',
    law: ['Placement serves after seven days; on another reading, when the notice comes to the account.'],
    says: (w) => `By placement alone the summons counts as served ${on(w)}.`,
    never: 'No summons was placed in the register, so none is served by placement.',
  },
  'service/on': {
    title: 'Summons served',
    question: 'On which day does the summons count as served?',
    law: [
      'A summons is served only when it is handed over against signature.',
      'It counts as served on the earliest of: handed over, refused, registered letter delivered, seven days after placement (or the notice in the account, on one reading).',
    ],
    says: (w) => `The summons counts as served ${on(w)}, whether or not you have seen it.`,
    never: 'On these facts the summons never counts as served.',
  },

  // ---------------------------------------------------------------- appearance

  'appearance/excused': {
    title: 'Valid reason',
    question: 'Does a valid reason with papers excuse you?',
    law: [
      'Illness, a close relative’s grave illness or funeral, force majeure, or another reason that is accepted: with papers. The duty then is to appear at once when the reason ends.',
    ],
    yes: 'A valid reason with papers excuses you. By law the duty to appear returns at once when the reason ends, without a further summons.',
    no: 'No valid reason with papers is known.',
  },
  'appearance/due': {
    title: 'Appearance due',
    question: 'By which day does the law ask you to appear?',
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

  // ---------------------------------------------------------------- exit ban

  'exit-ban/subject': {
    title: 'Whom the exit ban covers',
    question: 'Are you a person whom the exit ban of a summons covers?',
    law: [
      'Only citizens who are subject to call-up, and only a call-up summons. A summons to a man in the reserve is not one.',
    ],
    yes: 'You are a person whom this exit ban covers.',
    no: 'This exit ban does not cover you on these facts. Exit can be refused on other grounds.',
  },
  'exit-ban/from': {
    title: 'Exit ban begins',
    question: 'From which day does an exit ban stand?',
    law: [
      'An exit ban stands from the day the summons is served.',
      'Until the register operates, an exit ban stands from the day a summons is sent by any channel.',
      'An exit ban stands from the day the summons is placed in the register, before it counts as served.',
    ],
    says: (w) => `An exit ban stands ${from(w)}.`,
    never: 'On these facts no exit ban follows from this summons. Exit can be refused on other grounds.',
  },
  'exit-ban/otherwise-ended': {
    title: 'End other than by appearing',
    question: 'On which day can age, a decision or a withdrawal end the ban?',
    law: [
      'The text names only appearing. That a ban also ends when a person is no longer subject to call-up is concluded from whom it covers.',
    ],
    says: (w) => `Without appearing, the ban ends ${on(w)}.`,
    never: 'Without appearing, nothing known here ends the ban.',
  },
  'exit-ban/until': {
    title: 'Exit ban ends',
    question: 'By which day does the exit ban end?',
    law: [
      'The ban is to be lifted no later than the day after the person appears. It ends earlier if it ends for another reason.',
    ],
    says: (w) => `The exit ban is to end ${by(w)}.`,
    never: 'On these facts nothing ends the exit ban.',
  },
  'exit-ban/in-force': {
    title: 'Exit ban on this day',
    question: 'Does an exit ban stand on this day?',
    law: ['It stands from the day it begins to the day before it ends.'],
    yes: 'By law an exit ban stands on this day.',
    no: 'On these facts no exit ban of this kind stands on this day. Exit can be refused on other grounds, and the border’s data can lag behind.',
  },

  // ---------------------------------------------------------------- fines and crime

  'fine/non-appearance': {
    title: 'Fine for missing a summons',
    question: 'Which fine does missing this summons carry?',
    law: [
      'A warning or 500 to 3,000 roubles.',
      '10,000 to 30,000 roubles. Each missed summons counts on its own; there is no higher fine for a repeat.',
    ],
    values: finesFor('missing this summons'),
  },
  'register/report-move-due': {
    title: 'Report of a move due',
    question: 'By which day does the law ask for a report of a move?',
    law: ['A move, or a stay elsewhere of more than three months, is to be reported within two weeks.'],
    says: (w) => `By law the move is to be reported ${by(w)}.`,
    never: 'No move is known.',
  },
  'register/move-unreported-from': {
    title: 'Move not reported in time',
    question: 'From which day is the move not reported in time?',
    law: ['A move counts as unreported from the day after the two weeks.'],
    says: (w) => `The move counts as not reported ${from(w)}.`,
    never: 'No move is known that was not reported in time.',
  },
  'fine/unreported-move': {
    title: 'Fine for a move that was not reported',
    question: 'Which fine does it carry that the move was not reported?',
    law: [
      'A warning or 500 to 3,000 roubles, or 1,000 to 5,000: which of the two held before October 2023 was not seen.',
      '1,000 to 5,000 roubles; for a stay elsewhere of more than three months 10,000 to 20,000 in the call-up period.',
      '1,000 to 5,000 roubles; for a stay elsewhere of more than three months 10,000 to 20,000 all year.',
    ],
    values: finesFor('a move that is not reported'),
  },
  'crime/evasion': {
    title: 'Crime of evading call-up',
    question: 'Can missing this summons be the crime of evading call-up?',
    law: [
      'Only when a call-up summons (medical board, commission, dispatch) is missed with the intent to evade. Never for a data check.',
    ],
    yes: 'On these facts it can be the crime of art. 328: a fine of up to 200,000 roubles up to two years of prison.',
    no: 'On these facts it is not this crime. A fine for missing the summons is another matter.',
  },

  // ---------------------------------------------------------------- call-up

  'call-up/lawful': {
    title: 'Decision to call up',
    question: 'May the commission decide to call you up on this day?',
    law: ['Only a man who is subject to call-up, of call-up age, found fit (A or B), and without a ground against it.'],
    yes: 'The commission may decide to call you up on this day.',
    no: 'By the rules asked here the commission may not decide to call you up on this day.',
  },
  'dispatch/in-window': {
    title: 'Dispatch in a window',
    question: 'Does the dispatch fall in a window of the year?',
    law: [
      'Dispatch only from 1 April to 15 July and from 1 October to 31 December. Villagers busy with field work, teachers and residents of the Far North have narrower windows.',
    ],
    yes: 'The day of dispatch falls in a window in which the law allows it.',
    no: 'The day of dispatch falls in no window in which the law allows it, or no dispatch is known.',
  },
  'call-up/decision-alive': {
    title: 'Call-up decision still alive',
    question: 'Can a call-up decision that was not carried out still be carried out on this day?',
    law: [
      'How long a decision lived that was not carried out in its campaign was not seen in the older text.',
      'A call-up decision lives one year, unless health or a new ground cancels it.',
    ],
    yes: 'The call-up decision can still be carried out on this day.',
    no: 'The one-year life of a decision does not cover this day.',
  },
  'call-up/favour-without-presence': {
    title: 'Decision in your favour without your presence',
    question: 'Can the commission grant a deferral or an exemption without your presence on this day?',
    law: ['A deferral or an exemption can be granted without the person present. A decision to call up cannot.'],
    yes: 'The commission can grant it without your presence.',
    no: 'On these facts this rule does not apply. Another ground may exist.',
  },
}
