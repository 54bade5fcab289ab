// The same assessment in a browser and in Node, to the last digit.
import { dayOf } from '@draftlight/law'
import { answeredQuestions, assess, scores } from '@draftlight/watch'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { chromiumPath, openBrowser } from './chromium.ts'

/** The room as one script that leaves its door in `globalThis.watchRoom`. */
const bundled = async (): Promise<string> => {
  const entry = 'virtual:watch-room'
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry
            ? `import * as room from '@draftlight/watch'; import { dayOf } from '@draftlight/law'; globalThis.watchRoom = { ...room, dayOf }`
            : undefined,
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  })
  const [output] = [result].flat() as { output: { code: string }[] }[]
  return output!.output[0]!.code
}

const days = ['2022-01-01', '2023-05-17', '2025-09-01', '2026-02-01', '2026-11-24']

test.skipIf(!chromiumPath)('assessments and scores are the same to the last digit', async () => {
  const script = await bundled()
  const browser = await openBrowser()
  try {
    const page = browser.context.pages()[0]!
    await page.goto('about:blank')
    await page.evaluate(script)
    const there = await page.evaluate((asked) => {
      const { watchRoom } = globalThis as unknown as {
        watchRoom: typeof import('@draftlight/watch') & { dayOf: (iso: string) => number }
      }
      return JSON.stringify([
        asked.map((day) => watchRoom.assess(watchRoom.dayOf(day))),
        watchRoom.scores(),
        watchRoom.answeredQuestions(),
      ])
    }, days)
    expect(there).toBe(JSON.stringify([days.map((day) => assess(dayOf(day))), scores(), answeredQuestions()]))
  } finally {
    await browser.close()
  }
})
