/** How hard the law's own words are to read: years of school by two formulas, over every text that the room can say. */
import { everyText, hardestYears, measurableFrom, messagesIn, readability, type Measured } from '@draftlight/law'
import type { Row } from '../row.ts'

const formulas: Readonly<Record<Measured, string>> = {
  en: 'English (Flesch–Kincaid)',
  ru: 'Russian (Flesch–Kincaid with Oborneva’s weights)',
}
export async function wordsRows(): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const language of ['en', 'ru'] as const) {
    const { language: _, acts: __, cite: ___, ...words } = await messagesIn(language)
    const texts = everyText(words, language).map(({ text }) => readability(language, text))
    const long = texts.filter((text) => text.words >= measurableFrom).map(({ years }) => years)
    long.sort((a, b) => a - b)
    const at = (share: number): number => long[Math.floor((long.length - 1) * share)]!
    rows.push(
      { name: `${formulas[language]}: half the texts below`, value: at(0.5), unit: 'years' },
      { name: `${formulas[language]}: nine in ten below`, value: at(0.9), unit: 'years' },
      { name: `${formulas[language]}: the hardest (limit ${hardestYears})`, value: at(1), unit: 'years' },
    )
  }
  return rows
}
