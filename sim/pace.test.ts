import fc from 'fast-check'
import { expect, it } from 'vitest'
import { betweenDrafts, dueSoFar, dueWithChange, paceOf } from './pace.ts'

const works = (day: number): boolean => day % 7 < 5

it('two runs that follow one another have due together what one run over both has, and in the end all that is planned', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 40 }),
      fc.nat(500),
      fc.constantFrom(1000, 5000, 3700),
      (first, second, length, planned, thousandths) => {
        // a draft that the second run finds begun or not, and that ends with it
        const until = first + second
        const campaign = { from: Math.max(0, until - length), until, men: 1 }
        const due = (from: number, days: number): number =>
          days === 0 ? 0 : dueSoFar(paceOf(campaign, from, days, works), planned, days - 1, thousandths)
        expect(due(0, first) + due(first, second)).toBe(due(0, until))
        const isWorked = Array.from({ length: until - campaign.from }, (_, k) => campaign.from + k).some(works)
        expect(due(0, until)).toBe(isWorked ? Math.floor((planned * thousandths) / 1000) : 0)
      },
    ),
  )
})

it('work that goes on at another pace: what was due stays due, and each day from then on has the other pace’s own', () => {
  const pace = paceOf({ from: -3, until: 30, men: 1 }, 0, 25, works)
  const [slow, fast] = [2000, 5000] as const
  const due = (t: number, thousandths: number): number => (t < 0 ? 0 : dueSoFar(pace, 70, t, thousandths))
  for (let change = -2; change <= 26; change++) {
    const now = (t: number): number => (t < 0 ? 0 : dueWithChange(pace, 70, t, change, [slow, fast]))
    for (let t = 0; t < 25; t++) {
      const by = t < change ? slow : fast
      expect(now(t) - now(t - 1), `day ${t}, another pace from day ${change}`).toBe(due(t, by) - due(t - 1, by))
    }
  }
})

it('between drafts a working day has as much of the pace as a working day of the draft before; before the first there is none', () => {
  // days 0 to 2 before the first draft, which is on days 3 to 9; then days without, the second draft, and days without again
  const campaigns = [
    { from: 3, until: 10, men: 1 },
    { from: 20, until: 24, men: 1 },
  ]
  const days = 40
  const on = Int8Array.from({ length: days }, (_, t) => campaigns.findIndex((c) => c.from <= t && t < c.until))
  const paces = campaigns.map((c) => paceOf(c, 0, days, works))
  const between = betweenDrafts(
    on,
    paces,
    Uint8Array.from({ length: days }, (_, t) => (works(t) ? 1 : 0)),
  )
  const spans = (value: number): number[] => [...between.on.keys()].filter((t) => between.on[t] === value)
  const range = (a: number, b: number): number[] => Array.from({ length: b - a }, (_, k) => a + k)
  expect([spans(-1), spans(0), spans(1)]).toEqual([[...range(0, 10), ...range(20, 24)], range(10, 20), range(24, 40)])
  expect(between.paces.map((p) => p.like)).toEqual([0, 1])
  between.paces.forEach(({ pace, like }, k) => {
    const worked = range(0, days).filter((t) => campaigns[like]!.from <= t && t < campaigns[like]!.until && works(t))
    const aDay = 60_000 / worked.length
    let sum = 0
    for (const t of spans(k)) {
      if (works(t)) sum += aDay
      expect(dueSoFar(pace, 60, t, 1_000_000)).toBe(Math.floor(sum + 1e-9))
    }
  })
})
