// What axe finds on a page as it stands now.
import axe from 'axe-core'
import type { Page } from 'playwright-core'

interface Found {
  violations: { id: string; nodes: { html: string }[] }[]
}

/** One line for each rule broken; the context has to bypass the policy, which lets no script in. */
export const axeIn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source)
  const found: Found = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (options: object) => Promise<Found> } }).axe.run({
      resultTypes: ['violations'],
    }),
  )
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}
