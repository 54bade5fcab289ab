import { say } from './messages/index.ts'
import type { Language } from './messages/index.ts'

/** Titles, publishers and reports come in English, Russian or Ukrainian; the letters tell which. */
const languageOf = (text: string): Language => {
  if (/[іїєґ]/i.test(text)) return 'uk'
  if (/[ыэъё]/i.test(text)) return 'ru'
  if (/[а-я]/i.test(text)) return say.language === 'en' ? 'ru' : say.language
  return /[a-z]{2}/i.test(text) ? 'en' : say.language
}

/** Text that is not ours, marked with its language so that a screen reader says it in the right voice. */
export const Foreign = ({ text }: { text: string }) => {
  const language = languageOf(text)
  return language === say.language ? <>{text}</> : <span lang={language}>{text}</span>
}
