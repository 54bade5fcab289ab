// Which language the page speaks: the one kept on this device, else the browser's.
import { languages } from '../messages/index.ts'
import type { Language } from '../messages/index.ts'
import { isKept } from './kept.ts'

const isLanguage = (tag: string | undefined): tag is Language =>
  (languages as readonly (string | undefined)[]).includes(tag)

/** The first of the browser's languages that the page has; English when it has none of them. */
export const languageOf = (preferred: readonly string[]): Language =>
  preferred.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'en'

// a cache, because "Remove from this device" empties all of them
const keptIn = 'draftlight-language'
const address = (): string => new URL('language', document.baseURI).href

const keptLanguage = async (): Promise<Language | undefined> => {
  // to look into a store is enough for a browser to make one, named after the page (measured in Firefox and Chromium)
  if (!(await isKept())) return undefined
  const kept = await (await caches.match(address()))?.text()
  return isLanguage(kept) ? kept : undefined
}

export const firstLanguage = async (): Promise<Language> =>
  (await keptLanguage().catch(() => undefined)) ?? languageOf(navigator.languages)

/** Only after "Keep on this device". */
export const keepLanguage = async (language: Language): Promise<void> =>
  (await caches.open(keptIn)).put(address(), new Response(language))
