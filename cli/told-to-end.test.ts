import { expect, test } from 'vitest'
import { Interrupted, untilTold } from './until-told.ts'

const waiting = (): number[] => ['SIGINT', 'SIGTERM'].map((signal) => process.listenerCount(signal))

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends the work with its reason, and nobody listens any longer',
  async (signal) => {
    const before = waiting()
    let during: number[] = []
    const work = untilTold(async (told) => {
      during = waiting()
      await new Promise((_, reject) => told.signal.addEventListener('abort', () => reject(told.signal.reason)))
    })
    process.emit(signal)
    await expect(work).rejects.toBeInstanceOf(Interrupted)
    expect([during, waiting()]).toEqual([before.map((n) => n + 1), before])
  },
)

test('work that ends or fails by itself leaves nobody listening either', async () => {
  const before = waiting()
  expect(await untilTold(async () => 7)).toBe(7)
  await expect(untilTold(async () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(waiting()).toEqual(before)
})
