// The words on the page, in the language and the voice being spoken. `say` changes under its readers: whoever calls
// `speak` renders the page again.
import { inVoice } from '@draftlight/law'
import type { Language, Voice } from '@draftlight/law'
import type { Messages } from './en/page.ts'

export { languages } from '@draftlight/law'
export type { Language, Voice } from '@draftlight/law'
export type { Messages } from './en/page.ts'

export interface Speech {
  readonly language: Language
  readonly voice: Voice
}

const files: Readonly<Record<Language, () => Promise<{ page: Messages }>>> = {
  en: () => import('./en/page.ts'),
  ru: () => import('./ru/page.ts'),
  uk: () => import('./uk/page.ts'),
}

export let say: Messages
export let speech: Speech

/** Rejects when the language's file cannot be loaded; then everything stays as it was. */
export const speak = async (to: Speech): Promise<void> => {
  const { page } = await files[to.language]()
  say = inVoice(page, to.voice)
  speech = to
}
