/** What a stage says of itself. docs/odd.md is printed from it; a stage without it does not compile. */
import type { Purpose } from './kernel/random.ts'
import type { Asked } from './law/law.ts'

/** What a stage says of itself: printed as its page in docs/odd.md, and by "how this number came about". */
export interface About {
  /** What the stage stands for in the country. */
  readonly purpose: string
  /** What it does when it is run, in order: plain sentences. */
  readonly process: readonly string[]
  /** What who writes the stage anew would have to guess: how it draws, counts and orders. Printed in docs/odd.md only. */
  readonly exact?: readonly string[]
  /** What it looks at, and what it changes: of the man, his case, the register, the office. */
  readonly reads: readonly string[]
  readonly writes: readonly string[]
  /** Ids of the indicators that it alone counts; all are zero when it is off. */
  readonly counts: readonly string[]
  /** Questions put to the law, as `law/law.ts` names them; of an order of mobilization, `law/mobilization-law.ts`. */
  readonly asks: readonly (Asked | 'mobilization')[]
  /** Purposes of the random words that it draws. */
  readonly draws: readonly Purpose[]
  /**
   * What it reads that differs from region to region and has a source. Empty: it knows the country as one, and its counts differ
   * between regions only by what came to it from other stages.
   */
  readonly regional: readonly string[]
  /** Where it is simpler than the country. */
  readonly simpler: string
}
