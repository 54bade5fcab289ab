/** The exit ban that follows a summons. */
import type { WhyWords } from '../../types.ts'

export const exitBan = {
  rules: {
    'exit-ban/subject': {
      question: '{Are you|Is he} a person whom the exit ban of a summons covers?',
      law: [
        'Only citizens who are subject to call-up, and only a call-up summons. A summons to a man in the reserve is not one.',
      ],
    },
    'exit-ban/sent-on': {
      question: 'On which day was the summons sent, for a ban that runs from sending?',
      law: [
        'Until the register operates, a ban runs from the day a summons is sent: by letter, by hand, or by being placed in the register of the law.',
      ],
    },
    'exit-ban/from': {
      question: 'From which day does an exit ban stand?',
      law: [
        'An exit ban stands from the day the summons is served.',
        'Until the register operates, an exit ban stands from the day a summons is sent by any channel.',
        'An exit ban stands from the day the summons is placed in the register, before it counts as served.',
      ],
    },
    'exit-ban/otherwise-ended': {
      question: 'On which day can age, a decision or a withdrawal end the ban?',
      law: [
        'The text names only appearing. That a ban also ends when a person is no longer subject to call-up is concluded from whom it covers.',
      ],
    },
    'exit-ban/until': {
      question: 'By which day does the exit ban end?',
      law: [
        'The ban is to be lifted no later than the day after the person appears. It ends earlier if it ends for another reason.',
      ],
    },
    'exit-ban/in-force': {
      question: 'Does an exit ban stand on this day?',
      law: ['It stands from the day it begins until it ends.'],
    },
    'exit-ban/made-by': {
      question: 'Who makes the decision on the exit ban?',
      law: [
        'The commissariat decides on the day it sends the summons.',
        'The register forms the decision by itself when a summons is placed, and passes it to the border service.',
      ],
    },
  },
  readings: {
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
    'SW-EXPIRY': {
      question: 'What ends an old summons that was not answered?',
      options: {
        status_loss: 'no longer being subject to call-up',
        never: 'nothing but appearing or a withdrawal',
        twelve_months: 'twelve months after the appearance date',
      },
      why: 'The exit law speaks only of appearing. The ban covers only those subject to call-up, from which the default is concluded. For twelve months no source was found.',
    },
  },
  exceptions: {
    'not subject to call-up': '{You are|He is} not subject to call-up, or this is not a call-up summons.',
    'abroad, on the register': '{You live|He lives} abroad for good, but {are|is} still on the military register.',
    'deferral in force': '{Your|His} deferral was in force when the summons was sent.',
    "only in Moscow's own register": 'The summons stands only in the city register of Moscow.',
    'past call-up age when it was sent': '{You were|He was} past call-up age when the summons was sent.',
    'placed before he is 18': 'The summons was placed before {your|his} 18th birthday.',
  },
  doubts: {
    'whether it is lifted yet': 'It may be lifted as late as the end of the day after appearing.',
    'whether a summons bans a man whose deferral is in force':
      'The register may set a ban although a deferral is in force, for example when it does not show the deferral. Whether the law allows that is not settled.',
    'whether a summons bans a man abroad':
      'Whoever lives there is not subject to call-up, but the register may not know. Whether a ban is lawful then is not settled.',
    'whether a ban placed before the 18th birthday is void or waits for it':
      'A summons placed before the 18th birthday: the ban may be void, or it may wait for the birthday. Nothing seen settles it.',
    'exit-ban/from: situations open when version 2 begins':
      'A letter was on its way when the law changed on 4 August 2023. Whether the ban then ran at once or from service was never settled.',
  },
} satisfies WhyWords
