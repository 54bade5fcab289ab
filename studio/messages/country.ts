import type { Language } from '@draftlight/law'
import type { CountryMessages } from './en/country.ts'

const files: Readonly<Record<Language, () => Promise<{ country: CountryMessages }>>> = {
  en: () => import('./en/country.ts'),
  ru: () => import('./ru/country.ts'),
  uk: () => import('./uk/country.ts'),
}

/** The words of the Country room, in the language last loaded. */
export let sayCountry: CountryMessages

export const speakCountry = async (language: Language): Promise<void> => {
  sayCountry = (await files[language]()).country
}
