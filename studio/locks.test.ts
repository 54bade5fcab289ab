import { afterEach, expect, test, vi } from 'vitest'
import './silence.ts'
import { ownScript } from './trusted.ts'

afterEach(() => vi.unstubAllGlobals())

test('what a policy does not stop is taken from the page for good', () => {
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport'])
    expect(Object.getOwnPropertyDescriptor(globalThis, name), name).toMatchObject({
      value: undefined,
      writable: false,
      configurable: false,
    })
})

test('a worker is started from the page’s own folder and from nowhere else', () => {
  vi.stubGlobal('document', { baseURI: 'https://example.org/page/index.html' })
  expect(ownScript('assets/a.js')).toBe('https://example.org/page/assets/a.js')
  for (const foreign of [
    'https://example.net/page/a.js',
    '../a.js',
    '/a.js',
    '//example.net/a.js',
    'data:text/javascript,1',
  ])
    expect(() => ownScript(foreign), foreign).toThrow('is not one of the page')
})
