// What a record says, in the language spoken. Ukrainian texts stand beside the ledger and are loaded when they are needed.
import { ukrainianTexts } from '@draftlight/watch'
import type { Published } from '@draftlight/watch'
import { say } from '../messages/index.ts'
import { printed } from './amounts.ts'
import type { Language } from '../messages/index.ts'

let beside: Readonly<Record<string, string>> = {}

export const loadRecordTexts = async (language: Language): Promise<void> => {
  if (language === 'uk') beside = await ukrainianTexts()
}

/** In Russian where there is no text in the language spoken; the page marks that. */
export const textOf = ({ id, text }: Published): { readonly text: string; readonly language: Language } => {
  const own = text[say.language] ?? (say.language === 'uk' ? beside[id] : undefined)
  return { text: printed(own ?? text.ru), language: own === undefined ? 'ru' : say.language }
}
