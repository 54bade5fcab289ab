/** Alternative civilian service: terms, the hearing, what waits, how long it lasts. */
import type { WhyWords } from '../../types.ts'

export const alternativeService = {
  rules: {
    'alternative-service/apply-by': {
      question: 'До якого дня можна вчасно подати заяву про альтернативну службу?',
      law: [
        'За пів року: до 1 жовтня попереднього року — для весняного призову, до 1 квітня — для осіннього.',
        'За пів року до відправлення: до 1 жовтня попереднього року — для весни, до 1 квітня — для осені. Подана в сам цей день — уже запізнення.',
      ],
    },
    'alternative-service/heard': {
      question: 'Як розглядають заяву про альтернативну службу?',
      law: [
        'Подану вчасно або з поновленим строком — по суті й у присутності людини. Запізнілу — лише якщо причини визнають поважними.',
      ],
    },
    'alternative-service/call-up-waits': {
      question: 'Чи затримує заява про альтернативну службу призов цього дня?',
      law: ['Поки за заявою не вирішили, рішення про призов має почекати.'],
    },
    'alternative-service/granted': {
      question: 'Чи призначено альтернативну службу до цього дня?',
      law: ['З рішення комісії людина служить там, а не в армії.'],
    },
    'alternative-service/until': {
      question: 'Коли закінчується альтернативна служба?',
      law: ['21 місяць, а в організаціях військового відомства — 18.'],
    },
  },
  exceptions: {
    'no ground for alternative service': 'Підставу для альтернативної служби не названо.',
  },
  doubts: {
    'whether a late application makes the call-up wait':
      'Чи затримує запізніла заява призов, поки комісія не оцінила причини, ніде не бачили.',
  },
} satisfies WhyWords
