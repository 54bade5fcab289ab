/**
 * The verdict, by the rule that scenarios/claims.yaml states. It looks at numbers only: nobody judges. A parameter without a source
 * never yields support, because support must remain when all of them are at "no effect".
 */
import type { Direction, Span, Verdict } from './claim.ts'

export interface Measured {
  readonly difference: number
  /** Over all ranges, sourced or assumed. */
  readonly range: Span
  /** With all unsourced parameters at "no effect": central, and over the sourced ranges. */
  readonly without: number
  readonly withoutRange: Span
}
export interface Judged {
  readonly verdict: Verdict
  readonly because: string
}

/** Whether a difference goes the way the claim says, and far enough to matter. */
export const supports = (difference: number, direction: Direction, smallest: number): boolean =>
  direction === 'rises' ? difference >= smallest : difference <= -smallest

const end = ({ low, high }: Span, direction: Direction, which: 'least' | 'most'): number =>
  (direction === 'rises') === (which === 'least') ? low : high
const all = (span: Span, direction: Direction, smallest: number): boolean =>
  supports(end(span, direction, 'least'), direction, smallest)
const none = (span: Span, direction: Direction, smallest: number): boolean =>
  !supports(end(span, direction, 'most'), direction, smallest)

/** Of a difference between two runs. */
export function verdictOfRuns(m: Measured, direction: Direction, smallest: number): Judged {
  if (all(m.range, direction, smallest) && all(m.withoutRange, direction, smallest))
    return {
      verdict: 'from the model',
      because: 'The difference is large enough over all ranges, and remains so when nothing unsourced has an effect.',
    }
  if (none(m.range, direction, smallest) && none(m.withoutRange, direction, smallest))
    return {
      verdict: 'contradicted',
      because: 'Nowhere in the ranges does the difference go that way far enough to matter.',
    }
  if (supports(m.difference, direction, smallest) && !supports(m.without, direction, smallest))
    return {
      verdict: 'built in',
      because: 'The difference is gone when the parameters without a source have no effect: they put it there.',
    }
  return {
    verdict: 'not testable here',
    because: 'Within what is not known the difference may be large enough, or not.',
  }
}

/** Of a difference that a published table or the law's text gives, with its range. */
export function verdictOfText(
  range: Span,
  direction: Direction,
  smallest: number,
  verdict: Extract<Verdict, 'from published data' | "follows from the law's text">,
): Judged {
  const law = verdict !== 'from published data'
  if (all(range, direction, smallest))
    return { verdict, because: law ? 'So under every reading of the law.' : 'So over all published values.' }
  if (none(range, direction, smallest))
    return { verdict: 'contradicted', because: law ? 'Under no reading of the law.' : 'By all published values.' }
  return {
    verdict: 'not testable here',
    because: law ? 'The readings of the law part here.' : 'The published values leave it open.',
  }
}
