import { languages, say, speech } from '../messages/index.ts'
import type { Language } from '../messages/index.ts'

const names: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', uk: 'Українська' }

/** Every language under its own name, so that whoever reads only that one finds it. */
export const LanguageSwitch = ({ onLanguage }: { onLanguage: (to: Language) => void }) => (
  <nav class="languages screen-only" aria-label={say.shell.language}>
    {languages.map((language) => (
      <button
        key={language}
        type="button"
        class="plain"
        lang={language}
        aria-pressed={language === speech.language}
        onClick={() => onLanguage(language)}
      >
        {names[language]}
      </button>
    ))}
  </nav>
)
