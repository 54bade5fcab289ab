// "Keep on this device": nothing is stored before the visitor asks, and all of it goes when he asks.
import { speech } from '../messages/index.ts'
import type { Language } from '../messages/index.ts'
import { ownScript } from '../trusted.ts'
import { isKept } from './kept.ts'
import { keepLanguage } from './language.ts'

/** Resolves when every file of the page lies on the device. Rejects when a file could not be stored. */
export const keep = async (): Promise<void> => {
  const registration = await navigator.serviceWorker.register(ownScript('sw.js'))
  const worker = registration.installing ?? registration.waiting ?? registration.active
  if (worker && worker.state !== 'activated')
    await new Promise<void>((resolve, reject) => {
      worker.addEventListener('statechange', () => {
        if (worker.state === 'activated') resolve()
        if (worker.state === 'redundant') reject(new Error('the browser did not store the page'))
      })
    })
  await keepLanguage(speech.language)
}

/** The language chosen later is kept as well, if the page is. */
export const keepLanguageToo = async (language: Language): Promise<void> => {
  if (await isKept()) await keepLanguage(language)
}

export const remove = async (): Promise<void> => {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister()
  for (const name of await caches.keys()) {
    // Chromium leaves the files of a deleted store on the disk, at times until the next visit (measured); of an emptied one it does not
    const store = await caches.open(name)
    for (const request of await store.keys()) await store.delete(request)
    await caches.delete(name)
  }
}
