/** Service by call-up and the contract. */
import { from, on } from './day.ts'
import type { Words } from '../types.ts'

export const contract = {
  rules: {
    'service/conscript-until': {
      title: 'Кінець строкової служби',
      says: (w) => `Останній день служби за призовом: ${on(w)}.`,
      never: 'Про початок служби за призовом нічого не відомо.',
    },
    'contract/may-sign-from': {
      title: 'Контракт під час строкової служби',
      says: (w) => `Закон дозволяє контракт ${from(w)}. Жодне правило тут не змушує його підписувати.`,
      never: 'Про початок служби за призовом нічого не відомо.',
    },
    'contract/ends-by-term': {
      title: 'Чи закінчується контракт за строком',
      yes: 'Цього дня контракт закінчується, коли вийшов його строк.',
      no: 'Цього дня контракт після закінчення строку не припиняється: він триває, поки діє указ 2022 року.',
    },
  },
  groups: { contract: 'Строкова служба і контракт' },
  facts: {
    conscript_service_started_on: { name: 'початок строкової служби', ask: 'Коли почалася служба за призовом?' },
  },
} satisfies Words
