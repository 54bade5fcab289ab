import { expect, it } from 'vitest'
import { built } from './testing/built.ts'

it('replays', () => {
  const { byDefault, layoutOf } = built
  const t = performance.now()
  const offices = Array.from({ length: 40 }, (_, k) => (k * 271 + 13) % layoutOf(byDefault).offices.length)
  const r = built.replay(byDefault, offices, 10_000, 250)
  console.log({ ...r, wrong: [r.wrong.length, ...r.wrong.slice(0, 10)] }, (performance.now() - t) / 1000)
  expect(r.wrong).toEqual([])
})
