/** Agencies and their data. */
import { by } from './day.ts'
import type { Words } from '../types.ts'

export const dataSharing = {
  rules: {
    'data-sharing/must-feed': {
      title: 'Кто даёт данные реестру',
      yes: 'Этот орган обязан передавать данные в реестр.',
      no: 'Орган не назван, или реестра в законе ещё не было.',
    },
    'data-sharing/due': {
      title: 'Срок передачи данных',
      says: (w) => `По закону данные передают ${by(w)}.`,
      never: 'Не назван орган или событие.',
    },
  },
  groups: {
    agencies: 'Ведомства, работодатели и их обязанности',
  },
  facts: {
    provider: {
      name: 'орган',
      ask: 'Что это за орган?',
      values: {
        none: 'Никакой',
        tax_service: 'Налоговая служба',
        investigators: 'Органы дознания или следствия',
        court: 'Суд',
        health_body: 'Медицинская организация',
        social_fund: 'Социальный фонд',
        election_commission: 'Избирательная комиссия',
        authority: 'Федеральный, региональный или местный орган власти',
        university: 'Вуз или колледж',
        interior_ministry: 'МВД',
        property_register: 'Реестр недвижимости',
        employer: 'Работодатель',
        it_employer: 'ИТ-компания, о человеке с ИТ-отсрочкой',
        other: 'Другой',
      },
    },
    data_event_on: {
      name: 'день события',
      ask: 'В какой день случилось событие, о котором сообщают?',
      help: 'Например, приём на работу, увольнение, отчисление, приговор.',
    },
  },
} satisfies Words
