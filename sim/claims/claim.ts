/** A claim, how it is tested, and what came of it. */
import type { Scenario } from '../scenario/scenario.ts'
import type { ParameterValues } from '../ensemble/ranges.ts'
import type { Quantity } from '../ensemble/quantity.ts'

export type Direction = 'rises' | 'falls'

/** Two scenarios on the same men and the same luck; one scenario alone is held against nothing, which is 0. */
export interface RunsTest {
  readonly kind: 'runs'
  readonly scenarios: readonly Scenario[]
  readonly quantity: Quantity
  /** Parameters, "stage.name", that the claim is about: they keep their values where unsourced ones are taken away. */
  readonly about: readonly string[]
}
/** A rule of the law for one person, before and after something changes; without a "before" it is held against "never" or "no". */
export interface LawTest {
  readonly kind: 'law'
  readonly rule: string
  readonly on: string
  readonly before: Readonly<Record<string, unknown>> | undefined
  readonly after: Readonly<Record<string, unknown>>
}
/** Two rows of a published table. */
export interface DataTest {
  readonly kind: 'data'
  readonly table: string
  readonly before: string
  readonly after: string
}
export interface Claim {
  readonly id: string
  readonly claim: string
  /** How the test stands for the claim, in a sentence or two. */
  readonly tested: string
  readonly direction: Direction
  /** The smallest difference that matters, in the unit of what is measured. */
  readonly smallest: number
  /** Stages without which it cannot be tested. */
  readonly needs: readonly string[]
  readonly sources: readonly string[]
  /** Undefined when a stage that it needs is not built. */
  readonly test: RunsTest | LawTest | DataTest | undefined
}
/** A claim that runs of the country decide. */
export interface RunsClaim extends Claim {
  readonly test: RunsTest
}
/** Those of the claims that runs of the country decide. */
export const testedByRuns = (claims: readonly Claim[]): readonly RunsClaim[] =>
  claims.filter((c): c is RunsClaim => c.test?.kind === 'runs')

/** A file of claims that has been read. */
export interface ClaimsFile {
  /** The rule of the verdict, in words; fixed before anything is run. */
  readonly rule: string
  /** For every parameter without a source the value at which it plays no part. */
  readonly noEffect: ParameterValues
  readonly claims: readonly Claim[]
}

/** Every verdict that a claim can get. */
export const VERDICTS = [
  "follows from the law's text",
  'from published data',
  'from the model',
  'built in',
  'contradicted',
  'not testable here',
] as const
/** What a test says of a claim: see `ClaimsFile.rule`. */
export type Verdict = (typeof VERDICTS)[number]

/** Two ends of a range, the lower first. */
export interface Span {
  readonly low: number
  readonly high: number
}
/** What a difference hangs on: the difference with it at its low and at its high end, all else central. */
export interface HangsOn {
  readonly what: string
  readonly meaning: string
  readonly atLow: number | null
  readonly atHigh: number | null
  readonly source: string
}
export interface ClaimTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}
/** What became of a claim: what was measured, what it hangs on, and the verdict. */
export interface ClaimResult {
  readonly id: string
  readonly claim: string
  readonly tested: string
  readonly scenarios: readonly string[]
  readonly indicator: string
  readonly unit: string
  readonly direction: Direction
  readonly smallest: number
  /** What was measured before and after, and the difference; null where it could not be. */
  readonly before: number | null
  readonly after: number | null
  readonly difference: number | null
  /** Over everything that we do not know. Not a confidence interval. */
  readonly range: Span | null
  /** What another draw of chance would make of it, 90 in 100; null where chance plays no part. */
  readonly chance: Span | null
  /** With every unsourced parameter at "no effect": the difference, and its range over the sourced ones. */
  readonly withoutUnsourced: { readonly difference: number; readonly range: Span } | null
  readonly verdict: Verdict
  readonly because: string
  readonly hangsOn: readonly HangsOn[]
  /** Of a claim that is built in: the parameters any of which alone takes the difference away. */
  readonly builtOn: readonly string[]
  readonly table: ClaimTable | null
  readonly sources: readonly string[]
}

/** Whether a claim is held against nothing: then its number is a value, and no difference to something that was before. */
export const isAlone = ({ scenarios, table }: Pick<ClaimResult, 'scenarios' | 'table'>): boolean =>
  scenarios.length === 1 || table?.rows.length === 1

/** What `draftlight claims --json` prints, and docs/claims/claims.json keeps. */
export interface KeptClaims {
  readonly rule: string
  /** Fingerprint of each scenario that took part. */
  readonly scenarios: Readonly<Record<string, string>>
  readonly claims: readonly ClaimResult[]
}
