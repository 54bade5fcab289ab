import { say } from '../messages/index.ts'
import type { Language } from '../messages/index.ts'

/** Titles, publishers and reports come in English, Russian or Ukrainian; the letters tell which. */
const languageOf = (text: string): Language => {
  if (/[іїєґ]/i.test(text)) return 'uk'
  if (/[а-яё]/i.test(text)) return 'ru'
  return /[a-z]{2}/i.test(text) ? 'en' : say.language
}

interface Props {
  text: string
  /** Where it is known. */
  language?: Language
}

/** Text that may be in another language than the page, marked with its own: a screen reader then says it in that voice. */
export const Foreign = ({ text, language = languageOf(text) }: Props) =>
  language === say.language ? <>{text}</> : <span lang={language}>{text}</span>
