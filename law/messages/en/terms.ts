/** What a word of the law means, in plain English. */
import type { Messages } from '../types.ts'

export const terms: Messages['terms'] = {
  summons: {
    term: 'Summons',
    meaning:
      'An order of the military commissariat (voenkomat) to come at a stated time for a stated purpose. In Russian: povestka.',
  },
  'register of summonses': {
    term: 'Register of summonses',
    meaning:
      'A public federal register on the internet in which summonses are entered. Moscow also keeps one of its own.',
  },
  placed: {
    term: 'Placed',
    meaning: 'Entered in the register of summonses. It needs no action, and the person may not know of it.',
  },
  'deemed served': {
    term: 'Deemed served',
    meaning:
      'The law treats a summons as received, whether or not it was seen. Seven days after it is placed is one way.',
  },
  'appearance date': {
    term: 'Appearance date',
    meaning: 'The day, written in the summons, named for coming.',
  },
  'data check': {
    term: 'Data check',
    meaning: 'A summons only to compare data with the register. It is not a step of a call-up.',
  },
  'exit ban': {
    term: 'Exit ban',
    meaning: 'The border service refuses to let a person leave Russia. It does not stop anybody from entering.',
  },
  'temporary measures': {
    term: 'Temporary measures',
    meaning:
      'Limits that follow when the twenty days end: driving, vehicle and property registration, starting a business, loans. They are to end when the person appears.',
  },
  deferral: {
    term: 'Deferral',
    meaning: 'A decision of the commission that puts call-up off for a time. A ground alone is not yet a deferral.',
  },
  exemption: {
    term: 'Exemption',
    meaning: 'The law rules out a call-up for good, or while a ground lasts, for example because of health.',
  },
  'fitness category': {
    term: 'Fitness category',
    meaning:
      'The commission’s finding on health: A fit, B fit with slight limits, V limited, G unfit for a time, D unfit.',
  },
  reserve: {
    term: 'Reserve',
    meaning: 'People who have served, or who are past the call-up age, and stay on the military register.',
  },
  commission: {
    term: 'Draft commission',
    meaning: 'The body that decides on fitness, deferral, exemption and call-up.',
  },
  'call-up decision': {
    term: 'Call-up decision',
    meaning: 'The commission’s decision that a man is to serve. It comes before dispatch.',
  },
  dispatch: { term: 'Dispatch', meaning: 'Being sent from the collection point to a military unit.' },
  reading: {
    term: 'Reading',
    meaning:
      'A way to understand a text that lawyers dispute. Each answer shows which one it uses and what the others give.',
  },
}
