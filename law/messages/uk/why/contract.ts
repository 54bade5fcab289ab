/** Service by call-up and the contract. */
import type { WhyWords } from '../../types.ts'

export const contract = {
  rules: {
    'service/conscript-until': {
      question: 'Коли закінчується служба за призовом?',
      law: ['Дванадцять місяців.'],
    },
    'contract/may-sign-from': {
      question: 'З якого дня закон дозволяє строковику підписати контракт?',
      law: [
        'Через три місяці, пізніше — через один: коли це змінилося, не бачили.',
        'З першого дня. Жодне правило тут не змушує підписувати; ті, хто допомагає, повідомляють про тиск.',
      ],
    },
    'contract/ends-by-term': {
      question: 'Чи закінчується цього дня контракт, коли вийшов його строк?',
      law: [
        'Контракт закінчується, коли вийшов строк.',
        'Поки діє указ від 21 вересня 2022 року, контракти строком не закінчуються.',
      ],
    },
  },
  doubts: {
    'after how many months a conscript could sign a contract before 2023':
      'До 2023 року текст вимагав трьох місяців служби, потім одного. Коли це змінилося, не бачили.',
  },
} satisfies WhyWords
