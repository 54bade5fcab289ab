import { accessSync } from 'node:fs'
import { buildPage } from '@draftlight/studio'
import { expect, test, vi } from 'vitest'
import { mustBeBuildable } from './commands/studio.ts'
import { main } from './main.ts'

// nobody is refused who runs the tests as root
vi.mock('node:fs', async (original) => ({ ...(await original<object>()), accessSync: vi.fn() }))
vi.mock('@draftlight/studio', () => ({ pageIsFresh: () => false, buildPage: vi.fn(), servePage: vi.fn() }))

test('a page that cannot be written is told before it is built', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue()
  vi.mocked(accessSync).mockImplementation(() => {
    throw Object.assign(new Error('refused'), { code: 'EACCES' })
  })
  expect(await main(['studio'])).toBe(2)
  expect(told.mock.lastCall![0]).toMatch(/studio\/?.*: This cannot be written or read: there is no permission\./)
  expect(buildPage).not.toHaveBeenCalled()
})

test('nor is it built where the bundler would not find it', () => {
  for (const project of ['/a #1/draftlight', '/what?/draftlight'])
    expect(() => mustBeBuildable(project)).toThrow(`the page cannot be built in ${project}. Expected a folder without`)
  mustBeBuildable('/a b/50 %25/Ж/draftlight')
})
