import type { Language } from '../../messages/index.ts'
import { english } from './en.ts'
import { russian } from './ru.ts'
import { ukrainian } from './uk.ts'
import type { BookWords } from './words.ts'

/** What the law book and the review sheet say around the rules, by language. */
export const bookWords: Readonly<Record<Language, BookWords>> = { en: english, ru: russian, uk: ukrainian }
