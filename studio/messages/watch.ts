import { epochsIn } from '@draftlight/law'
import type { Language, Messages } from '@draftlight/law'
import type { WatchMessages } from './en/watch.ts'

const files: Readonly<Record<Language, () => Promise<{ watch: WatchMessages }>>> = {
  en: () => import('./en/watch.ts'),
  ru: () => import('./ru/watch.ts'),
  uk: () => import('./uk/watch.ts'),
}

type Sealed = Readonly<Record<string, string>>
const insteadIn: Readonly<Record<Language, () => Promise<{ sealed: Sealed }>>> = {
  en: () => Promise.resolve({ sealed: {} }),
  ru: () => import('./ru/watch-sealed.ts'),
  uk: () => import('./uk/watch-sealed.ts'),
}

/** The words of the Watch room, in the language last loaded. */
export let sayWatch: WatchMessages
/** What changed in the law on which day, by the id of its epoch. */
export let sayEpoch: Messages['epochs']
/** What is shown in place of words of the priors that are sealed. */
export let sayInstead: Sealed

export const speakWatch = async (language: Language): Promise<void> => {
  const [{ watch }, epochs, { sealed }] = await Promise.all([
    files[language](),
    epochsIn(language),
    insteadIn[language](),
  ])
  sayWatch = watch
  sayEpoch = epochs
  sayInstead = sealed
}
