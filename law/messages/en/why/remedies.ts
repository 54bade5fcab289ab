/** What one can still do: terms, whom it goes to, who may file, what it stops, what to have done before. */
import type { WhyWords } from '../../types.ts'

const open = (question: string, law: string) => ({
  question,
  law: [law] as const,
})

const suit =
  'Three months from the day on which the decision became known. The code moves a last day that is a day off to the next working day.'

export const remedyRules = {
  rules: {
    'remedy/decision-complaint-by': {
      question: 'By which day can a complaint about the decision be filed with the regional commission?',
      law: [
        'Three months from the day of the decision.',
        'Three months from the day of the decision stand in the older text. The text since April 2023 was not seen.',
      ],
    },
    'remedy/decision-suit-by': {
      question: 'By which day can a suit about the decision be filed?',
      law: [suit, `${suit} On the reading that a complaint comes first, from its refusal.`],
    },
    'remedy/ban-suit-by': {
      question: 'By which day can a suit about the ban or the measures be filed?',
      law: [
        'Three months from the day on which the ban or the measures became known. The code moves a last day that is a day off to the next working day.',
      ],
    },
    'remedy/fine-complaint-by': {
      question: 'By which day can a complaint about a fine be filed?',
      law: ['Ten days from the day on which the ruling was handed over or came.'],
    },
    'remedy/complaint-answer-by': {
      question: 'By which day is a complaint out of court to be answered?',
      law: [
        'Thirty days from registration. For a complaint to the regional commission about fitness one report names fifteen days.',
      ],
    },
    'remedy/decision-suit-open': {
      question: 'Can a suit about the decision be filed on this day?',
      law: [
        'A decision of the commission can be appealed to a court.',
        'A decision of the commission can be appealed to a court. One report says that the regional commission has to refuse a complaint first.',
      ],
    },
    'remedy/alternative-late': {
      question: 'Is an application for alternative service late on this day?',
      law: [
        'A late application is possible. The reasons for being late are heard first, and the commission can refuse.',
      ],
    },
    'remedy/restoring-open': {
      question: 'Can a missed term to sue be restored on this day?',
      law: [
        'The court restores a missed term if it finds the reasons valid. The reasons and papers for them go with the suit.',
      ],
    },
    'remedy/restoring-fine-open': {
      question: 'Can a missed term for a complaint about a fine be restored on this day?',
      law: [
        'Whoever decides on the complaint, a judge or an official, can restore a missed term. It is asked for in the complaint or together with it.',
      ],
    },
    'remedy/decision-complaint-open': open(
      'Can a complaint about the decision be filed on this day?',
      'A decision of the commission can be appealed to the commission of the region.',
    ),
    'remedy/ban-suit-open': open(
      'Can a suit about the ban or the measures be filed on this day?',
      'A ban or measures can be appealed to a court.',
    ),
    'remedy/fine-complaint-open': open(
      'Can a complaint about a fine be filed on this day?',
      'A ruling on a fine can be appealed to the authority above or to a court.',
    ),
    'remedy/interim-open': open(
      'Can the court be asked for interim measures on this day?',
      'While a suit is before the court, and with a new one, the court can be asked to suspend what is appealed.',
    ),
    'remedy/alternative-in-time': open(
      'Is an application for alternative service in time on this day?',
      'An application in time is heard on its merits.',
    ),
  },
  exceptions: {
    'no complaint': 'No complaint is known.',
  },
  doubts: {
    'whether the regional commission has fifteen or thirty days':
      'One report names fifteen days for complaints about fitness; the general law names thirty.',
  },
} satisfies WhyWords
