/** The twenty days, and the measures that follow them. */
import { by, from, on } from './day.ts'
import type { Words } from '../types.ts'

const measure = (title: string) => ({
  title,
  yes: `По закону в этот день действует ограничение: ${title.toLowerCase()}.`,
  no: `По этим данным в этот день ограничение из-за повестки не действует: ${title.toLowerCase()}.`,
})

export const measures = {
  rules: {
    'measures/twenty-run-from': {
      title: 'Начало двадцати дней',
      says: (w) => `Двадцать дней считают ${from(w)}.`,
      never: 'По этим данным двадцать дней не идут.',
    },
    'measures/last-day-of-twenty': {
      title: 'Конец двадцати дней',
      says: (w) => `Последний из двадцати дней — ${on(w)}.`,
      never: 'По этим данным двадцать дней не идут.',
    },
    'measures/from': {
      title: 'Начало временных мер',
      says: (w) => `Временные меры действуют ${from(w)}.`,
      never: 'По этим данным временные меры из этой повестки не следуют.',
    },
    'measures/until': {
      title: 'Конец временных мер',
      says: (w) => `Временные меры по закону снимают ${by(w)}.`,
      never: 'По этим данным временные меры ничем не кончаются.',
    },
    'measures/in-force': {
      title: 'Временные меры в этот день',
      yes: 'По закону в этот день действуют временные меры, если их не приостановил суд.',
      no: 'По этим данным в этот день временных мер нет.',
    },
    'measures/driving': measure('Вождение'),
    'measures/vehicle-registration': measure('Регистрация автомобиля'),
    'measures/property-registration': measure('Регистрация недвижимости'),
    'measures/sole-proprietor': measure('Регистрация ИП'),
    'measures/self-employed': measure('Регистрация самозанятого'),
    'measures/loans': measure('Новые кредиты и займы'),
    'measures/warning-on': {
      title: 'Предупреждение о мерах',
      says: (w) => `Предупреждение о мерах присылают ${on(w)}.`,
      never: 'По этим данным предупреждения по этой повестке нет.',
    },
    'measures/lifting-due': {
      title: 'Решение о снятии',
      says: (w) => `Решение снять запрет и меры, если они есть, по закону принимают ${by(w)}.`,
      never: 'О явке не известно.',
    },
    'measures/driving-cleared-by': {
      title: 'Снятие отметки на правах',
      says: (w) => `Отметку на правах, если она есть, по приказу снимают ${by(w)}.`,
      never: 'О явке не известно.',
    },
    'measures/regional': {
      title: 'Меры региона',
      yes: 'По закону в этот день ограничены выплаты или поддержка региона.',
      no: 'По этим данным в этот день временных мер нет, значит, нет и мер региона.',
    },
  },
  effects: {
    'twenty-over': {
      title: 'Конец двадцати дней',
      says: (w) => `Последний из двадцати дней — ${on(w)}.`,
    },
    measures: {
      title: 'Временные меры',
      says: (w) =>
        `Временные меры действуют ${from(w)}: вождение, регистрация автомобиля и недвижимости, открытие своего дела, кредиты.`,
      ends: (w) => `По закону их снимают ${by(w)}.`,
      noEnd: 'По этим данным они ничем не кончаются.',
    },
  },
} satisfies Words
