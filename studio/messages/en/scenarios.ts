// The question of each scenario, as its file has it.
import { scenarioTexts } from '@draftlight/sim'

export type Questions = Readonly<Record<keyof typeof scenarioTexts, string>>

export const questions = Object.fromEntries(
  Object.entries(scenarioTexts).map(([name, text]) => [name, /^question: (.*)$/m.exec(text)![1]!]),
) as Questions
