/** What an answer rests on, in Ukrainian. */
import { from } from './day.ts'
import type { BecauseWords } from '../types.ts'

export const because: BecauseWords = {
  reasons: 'Підстави',
  oneWay: (value) => `Один із варіантів: ${value}`,
  version: (since) => `Цей текст діє ${from(since)}, після зміни.`,
  beforeLaw: 'День, від якого це залежить, — раніше за це правило або не настає ніколи.',
  exception: 'Діє виняток:',
  noSource: 'Джерела ми не бачили. Це загальні знання.',
  unsettled: 'Сам закон лишає це відкритим:',
  underReading: (option, gives) => `Прочитання «${option}»: ${gives}`,
  overReadings: (gives) => `За всіма спірними прочитаннями разом: ${gives}`,
  theEnd: (question) => `${question} (про закінчення)`,
  confidence: { high: 'повідомлення сходяться', medium: 'одне повідомлення або загальні знання', low: 'слабко' },
}
