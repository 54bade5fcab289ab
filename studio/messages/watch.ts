import { epochsIn } from '@draftlight/law'
import type { Language, Messages } from '@draftlight/law'
import type { WatchMessages } from './en/watch.ts'

const files: Readonly<Record<Language, () => Promise<{ watch: WatchMessages }>>> = {
  en: () => import('./en/watch.ts'),
  ru: () => import('./ru/watch.ts'),
  uk: () => import('./uk/watch.ts'),
}

/** The words of the Watch room, in the language last loaded. */
export let sayWatch: WatchMessages
/** What changed in the law on which day, by the id of its epoch. */
export let sayEpoch: Messages['epochs']

export const speakWatch = async (language: Language): Promise<void> => {
  const [{ watch }, epochs] = await Promise.all([files[language](), epochsIn(language)])
  sayWatch = watch
  sayEpoch = epochs
}
