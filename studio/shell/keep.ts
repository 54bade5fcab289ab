// "Keep on this device": nothing is stored before the visitor asks, and all of it goes when he asks.
import { speech } from '../messages/index.ts'
import type { Language } from '../messages/index.ts'
import { ownScript } from '../trusted.ts'
import { keepLanguage } from './language.ts'

/** Browsers offer offline copies only to pages served over https or from the machine itself. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && isSecureContext

export const isKept = async (): Promise<boolean> =>
  canKeep() && (await navigator.serviceWorker.getRegistration()) !== undefined

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
  for (const name of await caches.keys()) await caches.delete(name)
}
