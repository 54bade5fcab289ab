// The page as one file, as it is handed on on a stick.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { languages } from '@draftlight/law'
import { expect, test } from 'vitest'
import { builtPage, chromiumPath, openBrowser } from './chromium.ts'
import { choose, summoned, tell, unfold } from './me-visitor.ts'

test.skipIf(!chromiumPath)(
  'as one file it opens from a disk, in every language, under a policy of its own, and asks for nothing',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'draftlight-file-'))
    const strict = await openBrowser({ width: 390, height: 844, locale: 'en-GB' })
    try {
      copyFileSync(join(await builtPage(), 'notes.html'), join(folder, 'notes.html'))
      const alone = strict.context.pages()[0]!
      const trouble: string[] = []
      alone.on('pageerror', (error) => trouble.push(error.message))
      alone.on('console', (message) => message.type() === 'error' && trouble.push(message.text()))
      alone.on('request', (request) => {
        if (!/^(file|data):/.test(request.url())) trouble.push(request.url())
      })
      await alone.goto(pathToFileURL(join(folder, 'notes.html')).href)
      for (const language of languages) {
        await alone.locator(`.languages button[lang=${language}]`).click()
        await alone.locator('.situation').first().waitFor()
        await choose(alone, 'account')
        await tell(alone, summoned)
        await unfold(alone)
        expect(await alone.locator('.three dd').allInnerTexts()).toHaveLength(3)
        // a link would name the folders on this disk
        expect(await alone.locator('#take-calendar').count()).toBe(1)
        expect(await alone.locator('#take-link').count()).toBe(0)
        expect(await alone.evaluate(() => document.documentElement.lang)).toBe(language)
        await alone.locator('button.another').click()
      }
      expect(trouble).toEqual([])
      await alone.locator('.leave').click()
      await alone.waitForURL('about:blank')
    } finally {
      await strict.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
