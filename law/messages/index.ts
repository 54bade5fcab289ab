/** The words of the law in the language asked for; only that language is loaded. */
import type { EpochTitles, Messages } from './types.ts'
import { inVoice, type Voice } from './voice.ts'

export const languages = ['en', 'ru', 'uk'] as const
export type Language = (typeof languages)[number]

const files: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  ru: async () => (await import('./ru.ts')).ru,
  uk: async () => (await import('./uk.ts')).uk,
}

const acts: Readonly<Record<Language, () => Promise<{ epochs: EpochTitles }>>> = {
  en: () => import('./en/acts.ts'),
  ru: () => import('./ru/acts.ts'),
  uk: () => import('./uk/acts.ts'),
}

/** What changed in the law, by the epoch's id; loaded without the other words. */
export const epochsIn = async (language: Language): Promise<EpochTitles> => (await acts[language]()).epochs

/** @param voice to the person himself (the default), or about him. */
export const messagesIn = async (language: Language, voice: Voice = 'you'): Promise<Messages> =>
  inVoice(await files[language](), voice)
