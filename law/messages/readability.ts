/**
 * How many years of school a text asks for. English: Flesch–Kincaid (1975). Russian: the same two lengths with the weights
 * that I. V. Oborneva fitted to Russian (2006). Both see only lengths, not sense; for Ukrainian no accepted weights are known.
 */
export interface Readability {
  readonly sentences: number
  readonly words: number
  readonly syllables: number
  /** Years of school; below 1 for very plain text. */
  readonly years: number
}

/** Titles and names are shorter: a formula of lengths says nothing of them. */
export const measurableFrom = 10
/** A school leaver has eleven years in Russia; lists that the law makes need a little more. No text may be harder. */
export const hardestYears = 13

const weights = {
  en: { sentence: 0.39, word: 11.8, base: -15.59 },
  ru: { sentence: 0.5, word: 8.4, base: -15.59 },
} as const
/** A language whose years of school are measured. */
export type Measured = keyof typeof weights

/** Vowel groups, less a silent e; a numeral counts as one. Off by one in about one English word of ten. */
const englishSyllables = (word: string): number => {
  const spoken = word.toLowerCase().replace(/[^a-z]/g, '')
  const groups = spoken.replace(/(?<=[^aeiouyl])e$|(?<=[^aeiouydt])ed$|(?<=[^aeiouysxz])es$/, '').match(/[aeiouy]+/g)
  return Math.max(1, groups?.length ?? 0)
}
/** In Russian every vowel is a syllable. */
const russianSyllables = (word: string): number => Math.max(1, word.match(/[аеёиоуыэюя]/gi)?.length ?? 0)

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []

/** A sentence ends at a full stop, question or exclamation mark, semicolon or colon. An empty text counts as one word. */
export function readability(language: Measured, text: string): Readability {
  const sentences = Math.max(1, text.split(/[.!?;:…]+(?:\s|$)/).filter((s) => wordsOf(s).length > 0).length)
  const words = wordsOf(text)
  const syllablesOf = language === 'en' ? englishSyllables : russianSyllables
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const n = Math.max(1, words.length)
  const { sentence, word, base } = weights[language]
  return {
    sentences,
    words: words.length,
    syllables,
    years: sentence * (n / sentences) + word * (syllables / n) + base,
  }
}
