import { tmpdir } from 'node:os'
import { servePage } from '@draftlight/studio'
import { expect, test } from 'vitest'
import { portRefused } from './commands/studio.ts'

test('a port that is taken is a mistake to name, not a crash', async () => {
  const first = await servePage({ folder: tmpdir() })
  try {
    const port = Number(new URL(first.url).port)
    const error: unknown = await servePage({ folder: tmpdir(), port }).catch((refused: unknown) => refused)
    expect(portRefused(error, port)?.message).toBe(
      `port ${port} is taken. Expected a free one; without --port one is found.`,
    )
    expect(portRefused(new Error('another'), port)).toBeUndefined()
  } finally {
    await first.close()
  }
})
