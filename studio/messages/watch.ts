import type { Language } from '@draftlight/law'
import type { WatchMessages } from './en/watch.ts'

const files: Readonly<Record<Language, () => Promise<{ watch: WatchMessages }>>> = {
  en: () => import('./en/watch.ts'),
  ru: () => import('./ru/watch.ts'),
  uk: () => import('./uk/watch.ts'),
}

/** The words of the Watch room, in the language last loaded. */
export let sayWatch: WatchMessages

export const speakWatch = async (language: Language): Promise<void> => {
  sayWatch = (await files[language]()).watch
}
