/** What an answer rests on, in Russian. */
import { from } from './day.ts'
import type { BecauseWords } from '../types.ts'

export const because: BecauseWords = {
  reasons: 'Основания',
  oneWay: (value) => `Один из исходов: ${value}`,
  version: (since) => `Этот текст действует ${from(since)}, после изменения.`,
  beforeLaw: 'День, от которого это зависит, — раньше этого правила или не наступает никогда.',
  exception: 'Действует исключение:',
  noSource: 'Источника мы не видели. Это общие знания.',
  unsettled: 'Сам закон оставляет это открытым:',
  underReading: (option, gives) => `Прочтение «${option}»: ${gives}`,
  overReadings: (gives) => `По всем спорным прочтениям вместе: ${gives}`,
  theEnd: (question) => `${question} (об окончании)`,
  confidence: { high: 'сообщения сходятся', medium: 'одно сообщение или общие знания', low: 'слабо' },
}
