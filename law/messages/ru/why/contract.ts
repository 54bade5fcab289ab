/** Service by call-up and the contract. */
import type { WhyWords } from '../../types.ts'

export const contract = {
  rules: {
    'service/conscript-until': {
      question: 'Когда кончается служба по призыву?',
      law: ['Двенадцать месяцев.'],
    },
    'contract/may-sign-from': {
      question: 'С какого дня закон позволяет срочнику подписать контракт?',
      law: [
        'Через три месяца, позже — через один: когда это изменилось, не видели.',
        'С первого дня. Ни одно правило здесь не заставляет подписывать; те, кто помогает, сообщают о давлении.',
      ],
    },
    'contract/ends-by-term': {
      question: 'Кончается ли в этот день контракт, когда вышел его срок?',
      law: [
        'Контракт кончается, когда вышел срок.',
        'Пока действует указ от 21 сентября 2022 года, контракты сроком не кончаются.',
      ],
    },
  },
  doubts: {
    'after how many months a conscript could sign a contract before 2023':
      'До 2023 года текст требовал трёх месяцев службы, потом одного. Когда это изменилось, не видели.',
  },
} satisfies WhyWords
