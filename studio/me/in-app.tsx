import { say } from '../messages/index.ts'

/** Marks that apps' own browsers leave in the page or in their name. */
const inAnApp = (): boolean => {
  const here = globalThis as Readonly<Record<string, unknown>>
  return (
    ['TelegramWebviewProxy', 'TelegramWebview', 'AndroidBridge', 'vkBridge', 'WebApp'].some((name) => name in here) ||
    /Telegram|\bVK(Android|iOS|Client)|vk_app|VKApp|\bOK(Android|iOS)|OneMe|\bMAX\/|Instagram|FBAN|FBAV|; wv\)/i.test(
      navigator.userAgent,
    )
  )
}

/** An app that shows the page in a window of its own may see all that is on it. */
export const InAppLine = () =>
  inAnApp() ? (
    <p class="notice in-app">
      {say.me.inApp.says} {say.me.inApp.how}
    </p>
  ) : null
