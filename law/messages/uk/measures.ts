/** The twenty days, and the measures that follow them. */
import { by, from, on } from './day.ts'
import type { Words } from '../types.ts'

const measure = (title: string) => ({
  title,
  yes: `За законом цього дня діє обмеження: ${title.toLowerCase()}.`,
  no: `За цими даними цього дня обмеження через повістку не діє: ${title.toLowerCase()}.`,
})

export const measures = {
  rules: {
    'measures/twenty-run-from': {
      title: 'Початок двадцяти днів',
      says: (w) => `Двадцять днів рахують ${from(w)}.`,
      never: 'За цими даними двадцять днів не йдуть.',
    },
    'measures/last-day-of-twenty': {
      title: 'Кінець двадцяти днів',
      says: (w) => `Останній із двадцяти днів — ${on(w)}.`,
      never: 'За цими даними двадцять днів не йдуть.',
    },
    'measures/from': {
      title: 'Початок тимчасових заходів',
      says: (w) => `Тимчасові заходи діють ${from(w)}.`,
      never: 'За цими даними тимчасові заходи з цієї повістки не випливають.',
    },
    'measures/until': {
      title: 'Кінець тимчасових заходів',
      says: (w) => `Тимчасові заходи за законом знімають ${by(w)}.`,
      never: 'За цими даними тимчасові заходи нічим не закінчуються.',
    },
    'measures/in-force': {
      title: 'Тимчасові заходи цього дня',
      yes: 'За законом цього дня діють тимчасові заходи.',
      no: 'За цими даними цього дня тимчасових заходів немає.',
    },
    'measures/driving': measure('Керування автомобілем'),
    'measures/vehicle-registration': measure('Реєстрація автомобіля'),
    'measures/property-registration': measure('Реєстрація нерухомості'),
    'measures/sole-proprietor': measure('Реєстрація підприємця'),
    'measures/self-employed': measure('Реєстрація самозайнятого'),
    'measures/loans': measure('Нові кредити та позики'),
    'measures/warning-on': {
      title: 'Попередження про заходи',
      says: (w) => `Попередження про заходи надсилають ${on(w)}.`,
      never: 'За цими даними попередження за цією повісткою немає.',
    },
    'measures/lifting-due': {
      title: 'Рішення про зняття',
      says: (w) => `Рішення зняти заборону й заходи, якщо вони є, за законом ухвалюють ${by(w)}.`,
      never: 'Про явку невідомо.',
    },
    'measures/driving-cleared-by': {
      title: 'Зняття позначки на правах',
      says: (w) => `Позначку на правах, якщо вона є, за наказом знімають ${by(w)}.`,
      never: 'Про явку невідомо.',
    },
    'measures/regional': {
      title: 'Заходи регіону',
      yes: 'За законом цього дня обмежено виплати або підтримку регіону.',
      no: 'За цими даними цього дня тимчасових заходів немає, отже, немає й заходів регіону.',
    },
  },
  effects: {
    'twenty-over': {
      title: 'Кінець двадцяти днів',
      says: (w) => `Останній із двадцяти днів — ${on(w)}.`,
    },
    measures: {
      title: 'Тимчасові заходи',
      says: (w) =>
        `Тимчасові заходи діють ${from(w)}: керування автомобілем, реєстрація автомобіля та нерухомості, відкриття своєї справи, кредити.`,
      ends: (w) => `За законом їх знімають ${by(w)}.`,
      noEnd: 'За цими даними вони нічим не закінчуються.',
    },
  },
} satisfies Words
