import { factsFrom, GivenError, isoOf, law } from '@draftlight/law'
import type { Facts, Given } from '@draftlight/law'
import { daysOf } from './answers.ts'
import type { Answer, Answers } from './answers.ts'

const earliestAsked = -25_567
const latestAsked = 84_005

const given = (answer: Answer, on: number): Given => {
  if (answer.kind === 'choice') return answer.value
  if (answer.how === 'not yet' || answer.how === 'never' || answer.how === 'unknown') return answer.how
  const days = daysOf(answer, on)
  if (days === 'unknown') return 'unknown'
  const clamp = (day: number) => isoOf(Math.min(latestAsked, Math.max(earliestAsked, day)))
  return days.from === days.to ? clamp(days.from) : { between: [clamp(days.from), clamp(days.to)] }
}

/** The answers as the law reads them, or why they cannot all be true. */
export const factsOf = (answers: Answers): Facts | { contradiction: readonly string[] } => {
  const said = Object.entries(answers.said).map(([fact, answer]) => [fact, given(answer, answers.on)] as const)
  try {
    // the page asks for days, never for instants: no clock is needed
    return factsFrom(law, Object.fromEntries(said), { on: answers.on, clock: () => undefined, zones: [] })
  } catch (error) {
    if (error instanceof GivenError) return { contradiction: error.path }
    throw error
  }
}
