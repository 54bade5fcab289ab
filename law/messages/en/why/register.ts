/** The register: the notice of inclusion, the extract. */
import type { WhyWords } from '../../types.ts'

export const register = {
  rules: {
    'register/notice-effect': {
      question: 'What does a notice that {you are|he is} included in the register do?',
      law: [
        'A notice of inclusion is not a summons. It restricts nothing; it informs about an entry whose data can be wrong.',
      ],
    },
    'register/extract': {
      question: 'Is there a right to an extract from the register on this day?',
      law: [
        'Everyone who is on the register or has to be has a right to an extract, on paper or electronically. It counts as a document of military registration.',
      ],
    },
    'register/entry-without-appearance': {
      question: 'Can {you|he} be registered, moved or struck off in {your|his} absence on this day?',
      law: [
        'The commissariat may register, move or strike off a person on data that it holds, and tells him afterwards. Only the examination of fitness needs him there.',
      ],
    },
    'register/holds': {
      question: 'Does the register hold data of this kind?',
      law: [
        'Digests name about fifty items: identity, address, family, education, work, health, criminal records, property and vehicles, tax. The list itself was not seen.',
      ],
    },
    'register/correction': {
      question: 'Is there a right to have wrong data in the register corrected on this day?',
      law: [
        'Wrong data is corrected on application, through Gosuslugi or at the commissariat. By when it has to be answered was not seen.',
      ],
    },
    'register/record-ends-deferral': {
      question: 'Does a deferral end because the register does not show it?',
      law: ['A deferral is given by the commission. That the register does not show it does not end it.'],
    },
  },
  exceptions: {
    'a kind of data that no digest names': 'No digest that was seen names data of this kind.',
  },
  doubts: {
    'which other data the register holds': 'The list of what the register holds was not seen, only digests of it.',
  },
} satisfies WhyWords
