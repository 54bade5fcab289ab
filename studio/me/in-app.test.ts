import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { speak } from '../messages/index.ts'
import { InAppLine } from './in-app.tsx'

beforeAll(() => speak({ language: 'ru', voice: 'you' }))
afterEach(() => vi.unstubAllGlobals())

const phone = 'Mozilla/5.0 (Linux; Android 14; SM-A155F'
const engine = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36'
test.each([
  ['a browser', `${phone}) ${engine}`, false],
  ['a browser on a desk that has MAX in a word', `Mozilla/5.0 (X11; CLIMAX) ${engine}`, false],
  ['a view inside of any app', `${phone}; wv) ${engine}`, true],
  ['Telegram', `${phone}) ${engine} Telegram-Android/11.2`, true],
  ['VK', `${phone}) ${engine} VKAndroidApp/8.90`, true],
  ['OK', `${phone}) ${engine} OKAndroid/24.1`, true],
  ['MAX', `${phone}) ${engine} MAX/25.3`, true],
  ['Instagram', `${phone}) ${engine} Instagram 350.0`, true],
  ['Facebook', `${phone}) ${engine} [FBAN/EMA]`, true],
])('%s', (_, userAgent, isWarned) => {
  vi.stubGlobal('navigator', { userAgent })
  expect(InAppLine() !== null).toBe(isWarned)
})

test.each(['TelegramWebviewProxy', 'TelegramWebview', 'AndroidBridge', 'vkBridge', 'WebApp'])(
  'an app that leaves %s in the page',
  (mark) => {
    vi.stubGlobal('navigator', { userAgent: `${phone}) ${engine}` })
    vi.stubGlobal(mark, {})
    expect(InAppLine()).not.toBeNull()
  },
)
