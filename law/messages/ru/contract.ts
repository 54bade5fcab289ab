/** Service by call-up and the contract. */
import { from, on } from './day.ts'
import type { Words } from '../types.ts'

export const contract = {
  rules: {
    'service/conscript-until': {
      title: 'Конец срочной службы',
      says: (w) => `Последний день службы по призыву: ${on(w)}.`,
      never: 'О начале службы по призыву ничего не известно.',
    },
    'contract/may-sign-from': {
      title: 'Контракт во время срочной службы',
      says: (w) => `Закон позволяет контракт ${from(w)}. Ни одно правило здесь не заставляет его подписывать.`,
      never: 'О начале службы по призыву ничего не известно.',
    },
    'contract/ends-by-term': {
      title: 'Кончается ли контракт по сроку',
      yes: 'В этот день контракт кончается, когда вышел его срок.',
      no: 'В этот день контракт по окончании срока не прекращается: он длится, пока действует указ 2022 года.',
    },
  },
  groups: { contract: 'Срочная служба и контракт' },
  facts: {
    conscript_service_started_on: { name: 'начало срочной службы', ask: 'Когда началась служба по призыву?' },
  },
} satisfies Words
