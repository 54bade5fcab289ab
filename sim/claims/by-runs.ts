/** Claims tested by runs: the differences, what they hang on, and what is left when nothing unsourced has an effect. */
import { POINTS } from '../ensemble/bands.ts'
import { growsWithMen, nameOf, unitOf, type Quantity } from '../ensemble/quantity.ts'
import { latinHypercube } from '../ensemble/latin-hypercube.ts'
import { allParameters, rangedOf, type ParameterValues, type Ranged } from '../ensemble/ranges.ts'
import { rankCorrelation } from '../ensemble/rank-correlation.ts'
import type { Scenario } from '../scenario.ts'
import { isSourced } from '../source.ts'
import type { ClaimResult, HangsOn, RunsClaim, Span } from './claim.ts'
import {
  endsOf,
  lived,
  livedWithout,
  movedJobs,
  SEEDS,
  withoutEffect,
  withoutJobs,
  type ClaimRuns,
  type Lived,
  type LivedWithout,
  type Moved,
  type OnProgress,
  type Quantities,
} from './lived.ts'
import { supports, verdictOfRuns } from './verdict.ts'

/** How many parameters are looked at one by one, of those that move with the difference most; and how many are named. */
const CANDIDATES = 6
const NAMED = 4
/** Student's 95th percentile for seven degrees of freedom: of other draws of chance 90 in 100 lie within so many deviations. */
const STUDENT = 1.895
if (SEEDS !== 8) throw new Error('The percentile is that of eight seeds.')

export async function testByRuns(
  claims: readonly RunsClaim[],
  noEffect: ParameterValues,
  runs: ClaimRuns,
  onProgress: OnProgress,
): Promise<ClaimResult[]> {
  const scenarios = distinct(claims.flatMap((c) => c.test.scenarios))
  let step = 0
  // one bar for everything: a scenario's country, its points and what is left of it count for the same
  const within =
    (part: number): OnProgress =>
    (done, all) =>
      onProgress(Math.floor(((step + (part + done / all) / 3) / scenarios.length) * 80), 100)
  const whole = new Map<string, Lived>()
  const without = new Map<string, LivedWithout>()
  for (const scenario of scenarios) {
    const quantities = quantitiesIn(scenario, claims)
    whole.set(scenario.name, await lived(scenario, quantities, runs, { country: within(0), points: within(1) }))
    for (const claim of claims.filter((c) => isIn(scenario, c))) {
      const key = keyOf(scenario, claim)
      const jobs = withoutJobs(scenario, noEffect, claim.test.about)
      if (!without.has(key)) without.set(key, await livedWithout(scenario, quantities, jobs, runs, within(2)))
    }
    step++
  }
  const first = claims.map((claim, q) => {
    const { scenarios: pair } = claim.test
    const of = pair.map((s) => whole.get(s.name)!)
    const bare = pair.map((s) => without.get(keyOf(s, claim))!)
    return differenceOf(claim, q, of, bare)
  })
  onProgress(85, 100)
  const causes = await hangsOnOf(claims, first, scenarios, noEffect, runs)
  onProgress(100, 100)
  return claims.map((_, q) => ({ ...first[q]!.result, ...causes[q]! }))
}

const distinct = (list: readonly Scenario[]): Scenario[] => [...new Map(list.map((s) => [s.name, s])).values()]
const isIn = (scenario: Scenario, { test }: RunsClaim): boolean => test.scenarios.some((s) => s.name === scenario.name)
const quantitiesIn = (scenario: Scenario, claims: readonly RunsClaim[]): Quantities =>
  claims.map((c) => (isIn(scenario, c) ? c.test.quantity : undefined))
const keyOf = (scenario: Scenario, { test }: RunsClaim): string => `${scenario.name} ${test.about.join(' ')}`

/** The second minus the first; of one alone, it. */
const minus = (values: readonly number[]): number => (values.length === 1 ? values[0]! : values[1]! - values[0]!)
const spanOf = (values: readonly number[]): Span => ({ low: Math.min(...values), high: Math.max(...values) })

interface First {
  readonly result: Omit<ClaimResult, 'hangsOn' | 'builtOn'>
  /** The difference at each point, in the sample. */
  readonly atPoints: readonly number[]
  readonly scale: number
}

function differenceOf(claim: RunsClaim, q: number, of: readonly Lived[], bare: readonly LivedWithout[]): First {
  const { test, direction, smallest } = claim
  const scale = growsWithMen(test.quantity) ? of.at(-1)!.scale : 1
  const difference = minus(of.map((l) => l.country[q]!))
  const central = minus(of.map((l) => l.central[q]!))
  const atPoints = of[0]!.points.map((_, i) => minus(of.map((l) => l.points[i]![q]!)))
  // the sample says how far the difference moves, the full run where it stands
  const moved = spanOf([central, ...atPoints])
  const range = {
    low: difference + (moved.low - central) * scale,
    high: difference + (moved.high - central) * scale,
  }
  const bareAt = bare[0]!.points.map((_, i) => minus(bare.map((l) => l.points[i]![q]!)) * scale)
  const withoutIt = minus(bare.map((l) => l.central[q]!)) * scale
  const withoutRange = spanOf([withoutIt, ...bareAt])
  const ends = of.map((l) => l.country[q]!)
  return {
    atPoints,
    scale,
    result: {
      id: claim.id,
      claim: claim.claim,
      tested: claim.tested,
      scenarios: test.scenarios.map((s) => s.name),
      indicator: nameOf(test.quantity),
      unit: unitOf(test.quantity),
      direction,
      smallest,
      before: ends.length === 1 ? 0 : ends[0]!,
      after: ends.at(-1)!,
      difference,
      range,
      chance: chanceOf(difference, of, q, test.quantity),
      withoutUnsourced: { difference: withoutIt, range: withoutRange },
      ...verdictOfRuns({ difference, range, without: withoutIt, withoutRange }, direction, smallest),
      table: null,
      sources: claim.sources,
    },
  }
}

/** The spread over other seeds in the sample, narrowed to what it is in the whole country. */
function chanceOf(difference: number, of: readonly Lived[], q: number, quantity: Quantity): Span {
  const values = of[0]!.seeds.map((_, i) => minus(of.map((l) => l.seeds[i]![q]!)))
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  const spread = Math.sqrt(values.reduce((a, v) => a + (v - mean) * (v - mean), 0) / (values.length - 1))
  const root = Math.sqrt(of.at(-1)!.scale)
  const error = STUDENT * (growsWithMen(quantity) ? spread * root : spread / root)
  return { low: difference - error, high: difference + error }
}

type Causes = Pick<ClaimResult, 'hangsOn' | 'builtOn'>

/**
 * The parameters that move with a difference over the points, then each alone at both ends of its range. Of a claim that is built
 * in also every unsourced parameter alone at "no effect".
 */
async function hangsOnOf(
  claims: readonly RunsClaim[],
  first: readonly First[],
  scenarios: readonly Scenario[],
  noEffect: ParameterValues,
  runs: ClaimRuns,
): Promise<Causes[]> {
  const wanted = claims.map((claim, q) => {
    const candidates = candidatesOf(claim, first[q]!.atPoints)
    const suspects = first[q]!.result.verdict === 'built in' ? unsourcedOf(claim) : []
    const moves: readonly Moved[] = [
      ...candidates.flatMap(endsOf),
      ...suspects.map((suspect) => withoutEffect(suspect, noEffect)),
    ]
    return { candidates, suspects, moves }
  })
  const at = claims.map(() => [] as number[][])
  for (const scenario of scenarios) {
    const here = claims.flatMap((c, q) => (isIn(scenario, c) ? [q] : []))
    const moves = new Map(here.flatMap((q) => wanted[q]!.moves.map((move) => [JSON.stringify(move), move] as const)))
    const jobs = movedJobs(scenario, [...moves.values()])
    const values = await runs.valuesOf(scenario, quantitiesIn(scenario, claims), jobs)
    const byMove = new Map([...moves.keys()].map((key, i) => [key, values[i]!]))
    for (const q of here) at[q]!.push(wanted[q]!.moves.map((move) => byMove.get(JSON.stringify(move))![q]!))
  }
  return claims.map((claim, q) => {
    const { candidates, suspects } = wanted[q]!
    const { scale } = first[q]!
    const differences = wanted[q]!.moves.map((_, i) => minus(at[q]!.map((of) => of[i]!)) * scale)
    const hangsOn = candidates
      .map(({ id, of }, k): HangsOn => ({
        what: id,
        meaning: of.meaning,
        atLow: differences[2 * k]!,
        atHigh: differences[2 * k + 1]!,
        source: isSourced(of) ? of.source : `assumed (${of.low} to ${of.high})`,
      }))
      .sort((a, b) => swing(b) - swing(a))
      .filter((h, _, all) => swing(h) > 0.05 * swing(all[0]!))
      .slice(0, NAMED)
    const builtOn = suspects.flatMap(({ id }, k) =>
      supports(differences[2 * candidates.length + k]!, claim.direction, claim.smallest) ? [] : [id],
    )
    return { hangsOn, builtOn }
  })
}

const swing = ({ atLow, atHigh }: HangsOn): number => Math.abs(atHigh! - atLow!)

function candidatesOf({ test }: RunsClaim, atPoints: readonly number[]): Ranged[] {
  const ranged = [...new Map(test.scenarios.flatMap(rangedOf).map((p) => [p.id, p])).values()]
  const places = latinHypercube(
    ranged.map(({ id }) => id),
    POINTS,
  )
  return ranged
    .map((p, k) => ({
      p,
      moves: Math.abs(
        rankCorrelation(
          places.map((at) => at[k]!),
          atPoints,
        ),
      ),
    }))
    .sort((a, b) => b.moves - a.moves)
    .slice(0, CANDIDATES)
    .map(({ p }) => p)
}

const unsourcedOf = ({ test }: RunsClaim): Ranged[] =>
  allParameters.filter(({ id, of }) => !isSourced(of) && !test.about.includes(id))
