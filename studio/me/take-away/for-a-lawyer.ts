// One rule as text for a lawyer: act, article, version, our words and what it gives. No publisher and no address.
import { ask, isoOf, law } from '@draftlight/law'
import type { Because, Facts, Messages } from '@draftlight/law'
import { citeLine } from '../why/details.ts'
import { sentenceOf } from '../answer/values.ts'

export const forALawyer = (words: Messages, rule: string, facts: Facts, on: number): string => {
  const answer = ask(law, rule, facts, { alone: true })
  const said = words.rules[rule as keyof Messages['rules']]
  const version = ({ version, since, cites }: Because): readonly string[] =>
    version < 0
      ? [words.because.beforeLaw]
      : [
          said.law[version] ?? '',
          words.because.version({ earliest: isoOf(since.lo), latest: isoOf(Math.max(since.lo, since.hi)) }),
          ...cites.map((cite) => citeLine(words, cite)),
        ]
  return [
    `${said.title}. ${words.answer.day(isoOf(on))}`,
    sentenceOf(words, rule, answer.value),
    ...new Set(answer.because.filter((b) => b.rule === rule).flatMap(version)),
    words.answer.notAdvice,
  ].join('\n')
}
