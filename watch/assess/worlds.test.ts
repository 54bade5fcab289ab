/** Made-up worlds whose truth is known: indicators of one cluster share a cause, and most people would count them apart. */
import { expect, test } from 'vitest'
import { log } from './arithmetic.ts'
import { chances, piecesOf } from './chance.ts'
import { priors as shippedPriors } from '../generated/priors.ts'
import type { Indicator, Priors } from '../priors.ts'
import { scoreOf, type Scored } from '../score/scoring.ts'
import { strengthOf } from './strength.ts'

const BASE = 0.15
const CLUSTERS = 3
const MEMBERS = 3
/** A cause is at work with these chances, and an indicator shows it, or shows up without it, with those. */
const CAUSE = { event: 0.6, none: 0.3 }
const SHOWN = { cause: 0.85, none: 0.1 }
const shownIf = (cause: number): number => cause * SHOWN.cause + (1 - cause) * SHOWN.none
const [before, otherwise] = [shownIf(CAUSE.event), shownIf(CAUSE.none)]
const ratio = before / otherwise
const silence = (1 - before) / (1 - otherwise)

/** Counter-based chance, 0 < u < 1: a number follows from (seed, stream, n). Thomas Mueller's mix of 32 bits. */
function uniform(seed: number, stream: number, n: number): number {
  return (mixed(mixed(mixed(seed + 0x9e3779b9) ^ Math.imul(stream, 0x85ebca6b)) ^ n) + 0.5) / 4294967296
}
function mixed(x: number): number {
  for (let round = 0; round < 3; round++) x = Math.imul(x ^ (x >>> 16), 0x45d9f3b)
  return (x ^ (x >>> 16)) >>> 0
}

const unsaid = { en: '', ru: '', uk: '' }
const indicators: readonly Indicator[] = Array.from({ length: CLUSTERS * MEMBERS }, (_, k) => ({
  id: `i${k}`,
  cluster: `c${Math.floor(k / MEMBERS)}`,
  name: unsaid,
  why: unsaid,
  argument: unsaid,
  falseAlarms: unsaid,
  ratio: { low: ratio / 1.7, central: ratio, high: ratio * 1.7 },
  basis: 'judgement',
  shows: (before + otherwise) / 2,
  window: 1,
  halves: 30,
  reads: {},
}))
const DRAWS = 60
const priors: Priors = { ...shippedPriors, indicators }
/** A hazard that gives the base rate within a month and never ends. */
const hazard = new Float64Array(DRAWS).fill(-log(1 - BASE))
const never = new Float64Array(DRAWS)
const pieces = piecesOf([1], [{ months: 1, power: 1 }])

function world(n: number): { readonly happened: 0 | 1; readonly shown: readonly boolean[] } {
  const u = (stream: number): number => uniform(77, stream, n)
  const happened = u(0) < BASE ? 1 : 0
  const shown = indicators.map((_, k) => {
    const cause = u(1 + Math.floor(k / MEMBERS)) < (happened ? CAUSE.event : CAUSE.none)
    return u(100 + k) < (cause ? SHOWN.cause : SHOWN.none)
  })
  return { happened, shown }
}

test('with indicators that share causes, the method beats naive Bayes and does not lose to the base rate', () => {
  const said = { method: [] as Scored[], naive: [] as Scored[], base: [] as Scored[] }
  for (let n = 0; n < 6000; n++) {
    const { happened: outcome, shown } = world(n)
    const readings = shown.map((yes) => ({ present: yes ? 1 : 0, looked: 1, records: [] }))
    const drawn = chances(pieces, hazard, never, strengthOf(readings, priors, DRAWS).drawn)[0]!
    said.method.push({ outcome, chance: drawn.reduce((sum, p) => sum + p, 0) / DRAWS })
    const odds = shown.reduce((o, yes) => o * (yes ? ratio : silence), BASE / (1 - BASE))
    said.naive.push({ outcome, chance: odds / (1 + odds) })
    said.base.push({ outcome, chance: BASE })
  }
  const [method, naive, base] = [scoreOf(said.method)!, scoreOf(said.naive)!, scoreOf(said.base)!]
  expect(method.brier).toBeLessThan(naive.brier)
  expect(method.log2).toBeGreaterThan(naive.log2)
  expect(method.brier).toBeLessThan(base.brier)
  expect(method.log2).toBeGreaterThan(base.log2)
})

test('where the indicators say nothing of the event, the method loses next to nothing against the base rate', () => {
  let [brier, base] = [0, 0]
  for (let n = 0; n < 3000; n++) {
    const outcome = uniform(78, 0, n) < BASE ? 1 : 0
    const readings = indicators.map((_, k) => ({
      present: uniform(78, 10 + k, n) < (before + otherwise) / 2 ? 1 : 0,
      looked: 1,
      records: [],
    }))
    const drawn = chances(pieces, hazard, never, strengthOf(readings, priors, DRAWS).drawn)[0]!
    const chance = drawn.reduce((sum, p) => sum + p, 0) / DRAWS
    brier += (chance - outcome) ** 2 / 3000
    base += (BASE - outcome) ** 2 / 3000
  }
  expect(brier - base).toBeLessThan(0.012)
})
