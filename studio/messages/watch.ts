import { epochsIn } from '@draftlight/law'
import type { Language, Messages } from '@draftlight/law'
import { ukrainianTexts } from '@draftlight/watch'
import type { Published } from '@draftlight/watch'
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

let spoken: Language
let besideLedger: Readonly<Record<string, string>> = {}

export const speakWatch = async (language: Language): Promise<void> => {
  const [{ watch }, epochs, texts] = await Promise.all([
    files[language](),
    epochsIn(language),
    language === 'uk' ? ukrainianTexts() : {},
  ])
  sayWatch = watch
  sayEpoch = epochs
  besideLedger = texts
  spoken = language
}

/** What a record says, in the language last loaded; else in Russian, and then the page marks it. */
export const sayRecord = ({ id, text }: Published): { readonly text: string; readonly language: Language } => {
  const own = text[spoken] ?? besideLedger[id]
  return own === undefined ? { text: text.ru, language: 'ru' } : { text: own, language: spoken }
}
