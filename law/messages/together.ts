/** The institutions' files of one language become one record of each kind. */
import type { WhyWords, Words } from './types.ts'

type Of<W, K> = W extends { readonly [P in K & string]: infer X } ? X : never
type Both<U> = (U extends unknown ? (u: U) => void : never) extends (u: infer I) => void ? I : never

/** All entries of one kind (`rules`, `facts`, …); no two institutions have the same entry (tested). */
export const together = <W extends Words | WhyWords, K extends keyof Words | keyof WhyWords>(
  institutions: readonly W[],
  kind: K,
): Both<Of<W, K>> =>
  Object.assign({}, ...institutions.map((of) => (of as Words & WhyWords)[kind as keyof Words])) as Both<Of<W, K>>
