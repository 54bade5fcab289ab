/** Deferrals: those granted, and the rights to one. */
import type { WhyWords } from '../../types.ts'

export const deferral = {
  rules: {
    'deferral/in-force': {
      question: 'Is a deferral in force on this day?',
      law: [
        'A deferral is in force from the commission’s decision to its last day, or to the day its ground is lost; that day still counts. A decision on category G is a deferral for its months.',
      ],
    },
    'deferral/when-sent': {
      question: 'Was a deferral in force on the day the summons was sent?',
      law: [
        'A deferral is in force from the commission’s decision to its last day, or to the day its ground is lost; that day still counts.',
      ],
    },
    'deferral/health': {
      question: 'Does health give a right to a deferral on this day?',
      law: [
        'Whoever is found unfit for a time (category G) is deferred for the months set, six or twelve, never longer than a year.',
      ],
    },
    'deferral/health-until': {
      question: 'Until which day does category G defer?',
      law: ['Six or twelve months from the commission’s decision. Then it examines again.'],
    },
    'deferral/family': {
      question: 'Does {your|his} family give a right to a deferral on this day?',
      law: [
        'Two or more children; a child without a mother; constant care of a close relative. Of the other grounds see below.',
        'Six grounds: two or more children; a child without a mother; a disabled child under three; one child and a wife 22 weeks pregnant; constant care of a close relative; guardianship of a brother or sister under 18.',
      ],
    },
    'deferral/right': {
      question: 'Does any ground asked about here give a right to a deferral on this day?',
      law: [
        'A right to a deferral follows from health, family, study, the summer after school, work in IT, or an office. The law has more grounds than are asked about here.',
      ],
    },
  },
  exceptions: {
    'another category than G': 'The category is not G.',
    'two or more children': '{You have|He has} two or more children.',
    'child raised without a mother': '{You raise|He raises} a child who has no mother to raise it.',
    'disabled child under three': '{You have|He has} a disabled child under three.',
    'one child and a pregnancy of 22 weeks':
      '{You have|He has} one child, and {your|his} wife is at least 22 weeks pregnant.',
    'constant care of a close relative': '{You|He} constantly {care|cares} for a close relative, and nobody else can.',
    'guardian of a minor brother or sister':
      '{You are|He is} the guardian of a brother or sister under 18, and nobody else can be.',
  },
  doubts: {
    'whether this ground held before July 2020':
      'Until 24 July 2020 a pregnancy counted from 26 weeks. Since when a disabled child or a brother or sister in {your|his} care defers was not seen.',
  },
} satisfies WhyWords
