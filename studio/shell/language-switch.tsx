import { languageNames } from '../languages.ts'
import { languages, say, speech } from '../messages/index.ts'
import type { Language } from '../messages/index.ts'

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
        {languageNames[language]}
      </button>
    ))}
  </nav>
)
