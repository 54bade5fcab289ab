/** The words of exemptions and deferrals. */
import type { Messages } from '../types.ts'

export const groundWords = {
  // ---------------------------------------------------------------- exemptions

  'exemption/in-force': {
    title: 'Exemption on this day',
    question: 'Are you exempt from call-up on this day?',
    law: [
      'Exempt are men found fit only with limits or unfit, from the commission’s decision on, and men who have served or serve now.',
    ],
    yes: 'You are exempt from call-up on this day.',
    no: 'None of the exemptions asked about here applies on this day. Another may.',
  },
  'exemption/when-sent': {
    title: 'Exemption when the summons was sent',
    question: 'Were you exempt on the day the summons was sent?',
    law: [
      'Exempt are men found fit only with limits or unfit, from the commission’s decision on, and men who have served or serve now.',
    ],
    yes: 'You were exempt on the day the summons was sent.',
    no: 'None of the exemptions asked about here applied on the day the summons was sent. Another may have.',
  },
  'exemption/penal-bar': {
    title: 'Bar by a sentence or a criminal case',
    question: 'Does a sentence, a conviction or a criminal case bar your call-up?',
    law: [
      'Men who serve one of the listed sentences, have an unspent conviction, or are under investigation or on trial are not subject to call-up while that lasts.',
    ],
    yes: 'A sentence, an unspent conviction or a criminal case bars your call-up while it lasts. It does not protect from mobilization or from recruitment for a contract in the same way.',
    no: 'No bar of this kind applies.',
  },
  'exemption/relative-died': {
    title: 'Exemption after a relative’s death in service',
    question: 'Is there a right to exemption because a close relative died in service?',
    law: [
      'Sons and full brothers of men who died because of their service have a right to exemption if they ask for it. The text speaks of service by call-up; a death under a contract is not clearly covered.',
    ],
    yes: 'You have a right to exemption if you ask for it.',
    no: 'This ground does not apply. Another may.',
  },

  // ---------------------------------------------------------------- deferrals

  'deferral/in-force': {
    title: 'Deferral on this day',
    question: 'Is a deferral in force on this day?',
    law: ['A deferral is in force from the commission’s decision to its last day, that day included.'],
    yes: 'You have a deferral on this day.',
    no: 'No deferral that you told about is in force on this day.',
  },
  'deferral/when-sent': {
    title: 'Deferral when the summons was sent',
    question: 'Was a deferral in force on the day the summons was sent?',
    law: ['A deferral is in force from the commission’s decision to its last day, that day included.'],
    yes: 'You had a deferral on the day the summons was sent.',
    no: 'No deferral that you told about was in force on the day the summons was sent.',
  },
  'deferral/health': {
    title: 'Right to a deferral: health',
    question: 'Does health give a right to a deferral on this day?',
    law: [
      'Whoever is found unfit for a time (category G) is deferred for the months set, six or twelve, never longer than a year.',
    ],
    yes: 'Category G gives a right to a deferral on this day.',
    no: 'Health gives no right to a deferral on these facts. Another ground may.',
  },
  'deferral/family': {
    title: 'Right to a deferral: family',
    question: 'Does your family give a right to a deferral on this day?',
    law: [
      'Six grounds: two or more children; a child without a mother; a disabled child under three; one child and a wife 22 weeks pregnant; constant care of a close relative; guardianship of a brother or sister under 18.',
    ],
    yes: 'Your family gives a right to a deferral on this day.',
    no: 'None of the family grounds asked about here applies. Another ground may.',
  },
  'deferral/study': {
    title: 'Right to a deferral: study',
    question: 'Do your studies give a right to a deferral on this day?',
    law: [
      'Full-time study on an accredited programme gives one study deferral, and after some steps a further one. Postgraduate study is not counted.',
    ],
    yes: 'Your studies give a right to a deferral on this day.',
    no: 'Your studies give no right to a deferral on these facts. Another ground may.',
  },
  'deferral/right': {
    title: 'Right to a deferral',
    question: 'Does any ground asked about here give a right to a deferral on this day?',
    law: [
      'A right to a deferral follows from health, family or study. The law has more grounds than are asked about here.',
    ],
    yes: 'A ground that you told about gives a right to a deferral. It becomes a deferral by the commission’s decision.',
    no: 'None of the grounds asked about here applies. Another may.',
  },
} satisfies Partial<Messages['rules']>
