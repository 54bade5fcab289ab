/** How a number comes about: what it counts, which stage counts it, what that stage does, by which parameters and rules of the law. */
import type { About } from './about.ts'
import { column, indicators, type Indicator } from './indicators.ts'
import { asked } from './law/law.ts'
import type { Parameters } from './parameter.ts'
import { abouts, parameters } from './stages/index.ts'

/** A stage, or what stands before and beside the stages: "people", "recruitment". */
export type AboutName = keyof typeof abouts

/** Where a number comes from. */
export interface Origin {
  readonly indicator: Indicator
  /** The stage that alone counts it; "people" is the country before the first day. */
  readonly stage: AboutName
  readonly about: About
  /** By name: all that the stage goes by. */
  readonly parameters: Parameters
  /** Ids of the law's rules that the stage asks. */
  readonly rules: readonly string[]
}

const rulesOf: Readonly<Record<About['asks'][number], readonly string[]>> = {
  ...asked,
  mobilization: ['mobilization/can-be-called', 'mobilization/summons-served', 'mobilization/movement-limited'],
}

export const rulesAsked = ({ asks }: About): readonly string[] => [...new Set(asks.flatMap((q) => rulesOf[q]))]

/** Throws RangeError on an unknown indicator. */
export function originOf(id: string): Origin {
  const indicator = indicators[column(id)]!
  const stage = (Object.keys(abouts) as AboutName[]).find((name) => abouts[name].counts.includes(id))!
  return { indicator, stage, about: abouts[stage], parameters: parameters[stage], rules: rulesAsked(abouts[stage]) }
}
