/** Claims tested by runs: the differences, what they hang on, and what is left when nothing unsourced has an effect. */
import { POINTS } from '../ensemble/bands.ts'
import { deviationOf } from '../ensemble/deviation.ts'
import { growsWithMen, nameOf, unitOf, type Quantity } from '../ensemble/quantity.ts'
import { latinHypercube } from '../ensemble/latin-hypercube.ts'
import { allParameters, rangedOf, type ParameterValues, type Ranged } from '../ensemble/ranges.ts'
import { rankCorrelation } from '../ensemble/rank-correlation.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { isSourced } from '../source.ts'
import type { ClaimResult, HangsOn, RunsClaim, Span } from './claim.ts'
import {
  endsOf,
  lived,
  movedJobs,
  SEEDS,
  withoutEffect,
  type ClaimRuns,
  type Lived,
  type LivedWithout,
  type Moved,
  type OnProgress,
  type Quantities,
  type SomeMen,
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
  // one bar for everything: a scenario's country and the rest of it count for the same
  const within =
    (part: number): OnProgress =>
    (done, all) =>
      onProgress(Math.floor(((step + (part + done / all) / 2) / scenarios.length) * 80), 100)
  const whole = new Map<string, Lived>()
  const without = new Map<string, LivedWithout>()
  for (const scenario of scenarios) {
    const about = new Map(
      claims.filter((c) => isIn(scenario, c)).map((c) => [keyOf(scenario, c), c.test.about] as const),
    )
    const values = await lived(scenario, quantitiesIn(scenario, claims), [...about.values()], noEffect, runs, {
      country: within(0),
      points: within(1),
    })
    whole.set(scenario.name, values.lived)
    ;[...about.keys()].forEach((key, i) => without.set(key, values.without[i]!))
    step++
  }
  const first = claims.map((claim, q) => {
    const { scenarios: pair } = claim.test
    const of = pair.map((s) => whole.get(s.name)!)
    const bare = pair.map((s) => without.get(keyOf(s, claim))!)
    return differenceOf(claim, q, of, bare)
  })
  onProgress(80, 100)
  const hangsOn = await hangsOnOf(claims, first, scenarios, runs)
  onProgress(88, 100)
  const builtOn = await builtOnOf(claims, first, scenarios, noEffect, runs)
  onProgress(100, 100)
  return claims.map((_, q) => ({ ...first[q]!.result, hangsOn: hangsOn[q]!, builtOn: builtOn[q]! }))
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
  const spread = deviationOf(values)
  const root = Math.sqrt(of.at(-1)!.scale)
  const error = STUDENT * (growsWithMen(quantity) ? spread * root : spread / root)
  return { low: difference - error, high: difference + error }
}

/** Of each claim the difference in the country with one parameter elsewhere, or none: [claim][move], as asked. */
async function movedDifferences(
  claims: readonly RunsClaim[],
  moves: readonly (readonly (Moved | null)[])[],
  scenarios: readonly Scenario[],
  men: SomeMen,
): Promise<readonly (readonly number[])[]> {
  const at = claims.map(() => [] as number[][])
  for (const scenario of scenarios) {
    const here = claims.flatMap((c, q) => (isIn(scenario, c) ? [q] : []))
    const byKey = new Map(here.flatMap((q) => moves[q]!.map((move) => [JSON.stringify(move), move] as const)))
    const jobs = movedJobs(scenario, [...byKey.values()])
    const values = await men.valuesOf(scenario, quantitiesIn(scenario, claims), jobs)
    const valuesAt = new Map([...byKey.keys()].map((key, i) => [key, values[i]!]))
    for (const q of here) at[q]!.push(moves[q]!.map((move) => valuesAt.get(JSON.stringify(move))![q]!))
  }
  return claims.map(({ test }, q) => {
    const scale = growsWithMen(test.quantity) ? men.scaleOf(test.scenarios.at(-1)!) : 1
    return moves[q]!.map((_, i) => minus(at[q]!.map((of) => of[i]!)) * scale)
  })
}

/** The parameters that move with a difference over the points, then each alone at both ends of its range. */
async function hangsOnOf(
  claims: readonly RunsClaim[],
  first: readonly First[],
  scenarios: readonly Scenario[],
  runs: ClaimRuns,
): Promise<HangsOn[][]> {
  const candidates = claims.map((claim, q) => candidatesOf(claim, first[q]!.atPoints))
  const ends = candidates.map((of) => of.flatMap(endsOf))
  const differences = await movedDifferences(claims, ends, scenarios, runs)
  return candidates.map((list, q) =>
    list
      .map(({ id, of }, k): HangsOn => ({
        what: id,
        meaning: of.meaning,
        atLow: differences[q]![2 * k]!,
        atHigh: differences[q]![2 * k + 1]!,
        source: isSourced(of) ? of.source : `assumed (${of.low} to ${of.high})`,
      }))
      .sort((a, b) => swing(b) - swing(a))
      .filter((h, _, all) => swing(h) > 0.05 * swing(all[0]!))
      .slice(0, NAMED),
  )
}

/** Of a claim that is built in every unsourced parameter that takes the support away when it alone is at "no effect". */
async function builtOnOf(
  claims: readonly RunsClaim[],
  first: readonly First[],
  scenarios: readonly Scenario[],
  noEffect: ParameterValues,
  { few, ...runs }: ClaimRuns,
): Promise<string[][]> {
  const all = claims.map((claim, q) => (first[q]!.result.verdict === 'built in' ? unsourcedOf(claim) : []))
  const suspects = few ? await suspectsAmong(few, claims, all, scenarios, noEffect) : all
  const differences = await movedDifferences(claims, suspects.map(alone(noEffect)), scenarios, runs)
  return claims.map(({ direction, smallest }, q) =>
    suspects[q]!.flatMap(({ id }, k) => (supports(differences[q]![k]!, direction, smallest) ? [] : [id])),
  )
}
const alone = (noEffect: ParameterValues) => (list: readonly Ranged[]) => list.map((p) => withoutEffect(p, noEffect))

/** Those that among fewer men take the difference at least half the way down to where it no longer matters. */
async function suspectsAmong(
  few: SomeMen,
  claims: readonly RunsClaim[],
  suspects: readonly (readonly Ranged[])[],
  scenarios: readonly Scenario[],
  noEffect: ParameterValues,
): Promise<Ranged[][]> {
  const moves = suspects.map((list) => (list.length === 0 ? [] : [null, ...alone(noEffect)(list)]))
  const differences = await movedDifferences(claims, moves, scenarios, few)
  return claims.map(({ direction, smallest }, q) => {
    const [own, ...moved] = differences[q]!
    const halfway = (Math.abs(own ?? 0) + smallest) / 2
    return suspects[q]!.filter((_, k) => !supports(moved[k]!, direction, halfway))
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
