/** Mobilization: whether one runs, who is called, deferrals, leaving home, its summons. */
import type { WhyWords } from '../../types.ts'

export const mobilization = {
  rules: {
    'mobilization/declared': {
      question: 'Does a mobilization that was declared anew run on this day?',
      law: ['From the day a decree declares it to the day it ends. Such a decree is public.'],
    },
    'mobilization/decree-647-calls': {
      question: 'Does the decree of 2022 still call people up on this day?',
      law: [
        'The decree of 21 September 2022 called people up.',
        'Its task was declared fulfilled at the end of October 2022. No act ends it, and the Kremlin calls it complete.',
      ],
    },
    'mobilization/deferral-health': {
      question: 'Does health defer from mobilization on this day?',
      law: ['Unfit for a time, for up to six months.'],
    },
    'mobilization/deferral-family': {
      question: 'Does family defer from mobilization on this day?',
      law: [
        'Constant care without another carer; guardianship of a brother or sister; a child under 16 raised alone; four dependants under 16; three and a pregnancy of 22 weeks; a mother alone with four children under eight.',
      ],
    },
    'mobilization/deferral-larger-family': {
      question: 'Does a larger family defer from mobilization on this day?',
      law: ['The list has grown since 2022, above all for large families. Its text as it stands was not seen.'],
    },
    'mobilization/deferral': {
      question: 'Does any ground asked about here defer from mobilization on this day?',
      law: [
        'Booked by the employer, unfit for a time, or a family ground. The law has more than are asked about here.',
      ],
    },
    'mobilization/can-be-called': {
      question: 'Does the law allow a call-up on mobilization on this day?',
      law: [
        'Citizens in the reserve, not past its age, not unfit (category D), not deferred, while a mobilization runs.',
      ],
    },
    'mobilization/appear': {
      question: 'Does a duty to appear on mobilization stand on this day?',
      law: [
        'At the time that the order in the military card, the summons or the commissar names. An order in the card needs no summons.',
      ],
    },
    'mobilization/movement-limited': {
      question: 'Does the law forbid leaving the place of residence without permission on this day?',
      law: [
        'From the day it is declared, for everybody on the register, conscripts too. Whether this holds for a partial one is disputed.',
      ],
    },
    'service/only-by-hand': {
      question: 'Does only handing over serve this summons?',
      law: ['What serves a mobilization summons beside handing over is in no text seen. Of any other summons: no.'],
    },
    'mobilization/summons-served': {
      question: 'On which day does a mobilization summons count as served?',
      law: [
        'When it is handed over.',
        'When it is handed over; it is also entered in the register. Whether the entry serves it after seven days is in no text seen.',
      ],
    },
  },
  readings: {
    'SW-MOB21': {
      question: 'Does the movement ban of a mobilization apply when it is partial?',
      options: { not_applied_if_partial: 'no, only when it is general', applies: 'yes, to everybody on the register' },
      why: 'The text makes no difference. On 29 September 2022 the Duma’s speaker first said it binds everyone, then, the same day, that it is not applied when mobilization is partial; so that is the default.',
    },
    'SW-647': {
      question: 'Does the decree on partial mobilization of 2022 still work?',
      options: {
        contracts_only: 'only on contracts: they do not end by their term',
        fully_on: 'fully: it can call people up anew',
        off: 'no longer',
      },
      why: 'No act ends it. Officials declared its task fulfilled in October 2022, while courts still keep contracts running under it; so that is the default. Lawyers warn that nothing formally excludes new call-ups.',
    },
    'SW-MOBSUMMONS': {
      question: 'Does placement in the register serve a mobilization summons?',
      options: {
        unknown: 'it is not known',
        paper_only: 'no, only handing it over',
        seven_days: 'yes, after seven days, as for a call-up',
      },
      why: 'Decree 1200 enters it in the register. A committee chair of the Duma said that paper stays the main form. No text seen settles it, so the default is “not known”.',
    },
  },
  exceptions: {
    'constant care of a disabled person of group I':
      '{You|He} constantly {care|cares} for a disabled person of the first group, and nobody else can.',
    'single parent of a child under 16': '{You raise|He raises} a child under 16 alone.',
    'mother alone with four children under eight':
      '{Your|His} mother raises four or more other children under eight without a husband.',
    'four dependants under 16': '{You support|He supports} four or more children under 16.',
    'three dependants under 16 and a pregnancy of 22 weeks':
      '{You support|He supports} three children under 16, and {your|his} wife is at least 22 weeks pregnant.',
    'deferred from mobilization': 'A ground named here defers from mobilization.',
    'permitted by the commissar': 'The commissar has permitted it.',
    'no mobilization summons': 'It is not a mobilization summons to a person in the reserve.',
  },
  doubts: {
    'whether unfitness of over six months defers from mobilization':
      'The text speaks of unfitness for up to six months. What holds for longer was not seen.',
    'which larger families are deferred from mobilization since 2022':
      'Reports name three children, or two and a pregnancy. The text as it stands was not seen.',
    'whether placement serves a mobilization summons':
      'No text was seen that says whether placement in the register serves a mobilization summons.',
  },
} satisfies WhyWords
