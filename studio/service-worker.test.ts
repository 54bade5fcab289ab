// The worker of the offline copy, in a browser that only writes down what it is told.
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

type Heard = Readonly<Record<string, (event: object) => void>>
const heard: Record<string, (event: object) => void> = {}
const did: string[] = []
let stores = ['draftlight-old', 'draftlight-new', 'draftlight-language', 'of another page']
let kept: { url: string; redirected: boolean } | undefined
let asked: object | undefined

beforeAll(async () => {
  vi.stubGlobal('version', 'new')
  vi.stubGlobal('files', ['./index.html', './assets/a.js'])
  vi.stubGlobal('caches', {
    open: async (name: string) => ({ addAll: async (all: string[]) => void did.push(`${name}: ${all.join(' ')}`) }),
    keys: async () => stores,
    delete: async (name: string) => void (stores = stores.filter((one) => one !== name)),
    match: async (_: object, options: object) => {
      asked = options
      return kept
    },
  })
  vi.stubGlobal('self', {
    addEventListener: (name: string, on: (event: object) => void) => (heard[name] = on),
    clients: { claim: async () => void did.push('claimed') },
    fetch: async () => 'from the host',
  })
  await import('./service-worker.ts')
})
afterAll(() => vi.unstubAllGlobals())

const told = async (name: keyof Heard): Promise<void> => {
  let work: unknown
  heard[name]!({ waitUntil: (promised: unknown) => (work = promised) })
  await work
}
/** What it answers; undefined where it leaves the request to the browser. */
const answerTo = async (request: { method: string; mode: string }): Promise<unknown> => {
  let answer: unknown
  heard['fetch']!({ request, respondWith: (promised: unknown) => (answer = promised) })
  return answer
}

test('it stores the page itself and every file, under the name of its own build', async () => {
  await told('install')
  expect(did).toEqual(['draftlight-new: ./ ./index.html ./assets/a.js'])
})

test('a new build takes the place of the old one; the language stays, and what is not ours', async () => {
  await told('activate')
  expect(stores).toEqual(['draftlight-new', 'draftlight-language', 'of another page'])
  expect(did.at(-1)).toBe('claimed')
})

test('it answers from the copy, whatever was sent along; what is not there, or was sent on elsewhere, is asked of the host', async () => {
  kept = { url: 'a', redirected: false }
  expect(await answerTo({ method: 'GET', mode: 'cors' })).toBe(kept)
  expect(asked).toEqual({ ignoreVary: true, ignoreSearch: false })
  await answerTo({ method: 'GET', mode: 'navigate' })
  expect(asked).toEqual({ ignoreVary: true, ignoreSearch: true })
  kept = { url: 'a', redirected: true }
  expect(await answerTo({ method: 'GET', mode: 'navigate' })).toBe('from the host')
  kept = undefined
  expect(await answerTo({ method: 'GET', mode: 'navigate' })).toBe('from the host')
  expect(await answerTo({ method: 'POST', mode: 'cors' })).toBeUndefined()
})
