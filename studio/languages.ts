import type { Language } from '@draftlight/law'

/** Every language under its own name, so that whoever reads only that one finds it. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', uk: 'Українська' }

/** The law book's page, beside the built one. */
export const lawBookFile = (language: Language): string => `law-book${language === 'en' ? '' : `-${language}`}.html`
