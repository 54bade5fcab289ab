// "Keep on this device", with a browser's stores that say what was put into them.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { speak } from '../messages/index.ts'
import { keep, keepLanguageToo, remove } from './keep.ts'
import { isKept } from './kept.ts'
import { firstLanguage } from './language.ts'

let stores: Map<string, Map<string, string>>
let registered: boolean
/** Whether anybody looked into the stores: some browsers make one then. */
let looked: boolean
/** What was still in the stores that were deleted. */
let lost: string[]
let worker: { state: string; tell: () => void }

beforeEach(async () => {
  await speak({ language: 'uk', voice: 'you' })
  stores = new Map()
  registered = false
  looked = false
  lost = []
  const listeners: (() => void)[] = []
  worker = { state: 'installing', tell: () => listeners.forEach((told) => told()) }
  const registration = { unregister: async () => void (registered = false) }
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('document', { baseURI: 'https://example.org/page/' })
  vi.stubGlobal('caches', {
    keys: async () => [...stores.keys()],
    delete: async (name: string) => {
      lost.push(...stores.get(name)!.keys())
      return stores.delete(name)
    },
    match: async (key: string) => {
      looked = true
      const text = [...stores.values()].map((store) => store.get(key)).find((kept) => kept !== undefined)
      return text === undefined ? undefined : new Response(text)
    },
    open: async (name: string) => ({
      keys: async () => [...(stores.get(name)?.keys() ?? [])],
      delete: async (key: string) => stores.get(name)?.delete(key),
      put: async (key: string, response: Response) => {
        stores.set(name, (stores.get(name) ?? new Map()).set(key, await response.text()))
      },
    }),
  })
  vi.stubGlobal('navigator', {
    languages: ['ru-RU'],
    serviceWorker: {
      getRegistration: async () => (registered ? registration : undefined),
      getRegistrations: async () => (registered ? [registration] : []),
      register: async () => {
        registered = true
        return {
          installing: Object.assign(worker, { addEventListener: (_: string, on: () => void) => listeners.push(on) }),
        }
      },
    },
  })
})
afterEach(() => vi.unstubAllGlobals())

const soon = () => new Promise((done) => setTimeout(done, 5))

describe('keep', () => {
  test('is done only when every file lies here; then the language is kept too', async () => {
    let isDone = false
    const keeping = keep().then(() => (isDone = true))
    await soon()
    worker.state = 'activating'
    worker.tell()
    await soon()
    expect([isDone, stores.size]).toEqual([false, 0])
    worker.state = 'activated'
    worker.tell()
    await keeping
    expect([...stores.values()].flatMap((store) => [...store])).toEqual([['https://example.org/page/language', 'uk']])
    expect(await firstLanguage()).toBe('uk')
  })
  test('fails where a file could not be stored, and leaves no language behind', async () => {
    const keeping = keep()
    await soon()
    worker.state = 'redundant'
    worker.tell()
    await expect(keeping).rejects.toThrow('did not store')
    expect(stores.size).toBe(0)
  })
})

test('a language chosen is stored only where the page is', async () => {
  await keepLanguageToo('en')
  expect([stores.size, await firstLanguage(), looked]).toEqual([0, 'ru', false])
  registered = true
  await keepLanguageToo('en')
  expect([stores.size, await firstLanguage()]).toEqual([1, 'en'])
  vi.stubGlobal('isSecureContext', false)
  expect(await isKept()).toBe(false)
})

test('remove takes the worker and every store, whatever its name, and empties it first', async () => {
  registered = true
  for (const name of ['draftlight-1', 'draftlight-language', 'another']) stores.set(name, new Map([['file', 'text']]))
  await remove()
  expect([registered, stores.size, lost]).toEqual([false, 0, []])
})
