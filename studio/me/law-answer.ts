// Everything the Me room needs of the law for one set of answers, in words. Runs on a thread of its own (law.worker.ts).
import { isoOf, law, lawReadTo, timeline } from '@draftlight/law'
import type { AnswerMessages, Messages } from '@draftlight/law'
import type { Answers } from './answers.ts'
import { entryOf, factName } from './entries.ts'
import { factsOf } from './facts-of.ts'
import { firstFact, nextFact, questionOf } from './next-question.ts'
import type { Question } from './question-card.tsx'
import type { Entry } from './timeline.tsx'

export interface LawAnswer {
  entries: readonly Entry[]
  /** Those asked so far and the next one, by fact. */
  questions: Readonly<Record<string, Question>>
  /** The fact to ask about next; undefined when no answer would change anything any more. */
  next: string | undefined
  /** Facts whose answers cannot all be true; then nothing is computed. */
  contradiction: readonly string[] | undefined
  readTo: string
  /** Said first when the day asked about is later than the law was read to. */
  askedLater: string | undefined
  notAdvice: string
  anotherGround: string
}

/** @param words what answers are said with; once something has been said, also what stands behind them. */
export const lawAnswer = (words: AnswerMessages | Messages, answers: Answers): LawAnswer => {
  const facts = factsOf(answers)
  const contradiction = 'contradiction' in facts ? facts.contradiction.map((fact) => factName(words, fact)) : undefined
  const begun = answers.asked.length > 0
  // with nothing said yet nothing can be dropped and nothing is shown: the longest computation of all is spared
  const effects = 'contradiction' in facts || !begun ? [] : timeline(law, facts)
  const next = contradiction ? undefined : begun ? nextFact(effects, answers.said) : firstFact
  const asked = next === undefined ? answers.asked : [...answers.asked, next]
  return {
    entries: 'readings' in words ? effects.map((effect) => entryOf(words, effect, answers.on)) : [],
    questions: Object.fromEntries(asked.map((fact) => [fact, questionOf(words, fact)])),
    next,
    contradiction,
    readTo: words.answer.lawReadTo(isoOf(lawReadTo)),
    askedLater: answers.on > lawReadTo ? words.answer.askedAfterReadTo(isoOf(answers.on), isoOf(lawReadTo)) : undefined,
    notAdvice: words.answer.notAdvice,
    anotherGround: words.answer.anotherGround,
  }
}
