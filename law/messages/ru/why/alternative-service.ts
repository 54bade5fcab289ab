/** Alternative civilian service: terms, the hearing, what waits, how long it lasts. */
import type { WhyWords } from '../../types.ts'

export const alternativeService = {
  rules: {
    'alternative-service/apply-by': {
      question: 'До какого дня можно подать заявление об альтернативной службе в срок?',
      law: [
        'За полгода: до 1 октября прошлого года — для весеннего призыва, до 1 апреля — для осеннего.',
        'За полгода до отправки: до 1 октября прошлого года — для весны, до 1 апреля — для осени. Поданное в сам этот день — уже опоздание.',
      ],
    },
    'alternative-service/heard': {
      question: 'Как рассматривают заявление об альтернативной службе?',
      law: [
        'Поданное в срок или с восстановленным сроком — по существу и в присутствии человека. Позднее — только если причины признают уважительными.',
      ],
    },
    'alternative-service/call-up-waits': {
      question: 'Задерживает ли заявление об альтернативной службе призыв в этот день?',
      law: ['Пока по заявлению не решили, решение о призыве должно подождать.'],
    },
    'alternative-service/granted': {
      question: 'Назначена ли альтернативная служба к этому дню?',
      law: ['С решения комиссии человек служит там, а не в армии.'],
    },
    'alternative-service/until': {
      question: 'Когда кончается альтернативная служба?',
      law: ['21 месяц, а в организациях военного ведомства — 18.'],
    },
  },
  exceptions: {
    'no ground for alternative service': 'Основание для альтернативной службы не названо.',
  },
  doubts: {
    'whether a late application makes the call-up wait':
      'Ждёт ли призыв, если заявление подано поздно, а причины ещё не оценили? Ответа нигде не видели.',
  },
} satisfies WhyWords
