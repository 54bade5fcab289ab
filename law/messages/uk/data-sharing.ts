/** Agencies and their data. */
import { by } from './day.ts'
import type { Words } from '../types.ts'

export const dataSharing = {
  rules: {
    'data-sharing/must-feed': {
      title: 'Хто дає дані реєстру',
      yes: 'Цей орган зобов’язаний передавати дані до реєстру.',
      no: 'Органу не названо, або реєстру в законі ще не було.',
    },
    'data-sharing/due': {
      title: 'Строк передачі даних',
      says: (w) => `За законом дані передають ${by(w)}.`,
      never: 'Не названо органу або події.',
    },
  },
  groups: {
    agencies: 'Відомства, роботодавці та їхні обов’язки',
  },
  facts: {
    provider: {
      name: 'орган',
      ask: 'Який це орган?',
      values: {
        none: 'Жодного',
        tax_service: 'Податкова служба',
        investigators: 'Органи дізнання або слідства',
        court: 'Суд',
        health_body: 'Медичний заклад',
        social_fund: 'Соціальний фонд',
        election_commission: 'Виборча комісія',
        authority: 'Федеральний, регіональний або місцевий орган влади',
        university: 'Виш або коледж',
        interior_ministry: 'МВС РФ',
        property_register: 'Реєстр нерухомості',
        employer: 'Роботодавець',
        it_employer: 'ІТ-компанія, про людину з ІТ-відстрочкою',
        other: 'Інший',
      },
    },
    data_event_on: {
      name: 'день події',
      ask: 'Якого дня сталася подія, про яку сповіщають?',
      help: 'Наприклад, прийняття на роботу, звільнення, відрахування, вирок.',
    },
  },
} satisfies Words
