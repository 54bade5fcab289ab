/** What the forecasts were worth. */
import {
  answeredQuestions,
  decompose,
  priors,
  questions,
  reliability,
  scoreOf,
  scores,
  smallQuestions,
} from '@draftlight/watch'
import type { Command } from '../command.ts'
import { printLines } from '../output/lines.ts'
import { fittedTable } from '../output/plain-table.ts'

const WORTH = ['n', 'came', 'Brier', 'log2']

export const score: Command = {
  summary: 'Brier and log score of every series, and of the small questions',
  usage: 'score [--json]',
  options: { json: { type: 'boolean' } },
  async run(values) {
    const table = scores()
    const answered = answeredQuestions()
    const asked = questions()
    const small = smallQuestions.templates.map(({ id }) => ({
      series: id,
      asked: asked.filter(({ template }) => template === id).length,
      ...scoreOf(answered.filter(({ template }) => template === id))!,
    }))
    const before = scoreOf(answered.map((one) => ({ ...one, chance: one.before })))!
    const all = { series: 'all small questions', asked: asked.length, ...scoreOf(answered)! }
    if (values['json']) {
      console.log(
        JSON.stringify(
          {
            knownThrough: priors.events.knownThrough,
            series: table,
            small: [...small, all],
            smallByShareBefore: before,
            parts: decompose(answered),
            reliability: reliability(answered),
          },
          null,
          2,
        ),
      )
      return 0
    }
    printLines("E1, windows of months: reconstruction with today's knowledge, not a forecast.")
    printLines(
      `Windows over by ${priors.events.knownThrough}. They overlap, and one event lies in all that came true: no skill can be shown.`,
    )
    const worth = (s: typeof before): string[] => [`${s.n}`, `${s.happened}`, s.brier.toFixed(4), s.log2.toFixed(3)]
    const e1 = table.map((s) => [s.series, s.window, s.made, ...worth(s)])
    console.log(fittedTable(['series', 'window', 'made as', ...WORTH], e1, process.stdout.columns))
    printLines(
      `\nSmall questions: the same machinery on things that happen often. Always one half: Brier 0.25, log2 -1. How often it was yes before: Brier ${before.brier.toFixed(4)}, log2 ${before.log2.toFixed(3)}.`,
    )
    const often = [...small, all].map((s) => [s.series, `${s.asked}`, ...worth(s)])
    console.log(fittedTable(['template', 'asked', 'scored', ...WORTH.slice(1)], often, process.stdout.columns))
    const parts = decompose(answered)
    printLines(
      `Brier = miscalibration ${parts.miscalibration.toFixed(4)} - resolution ${parts.resolution.toFixed(4)} + uncertainty ${parts.uncertainty.toFixed(4)} + within bins ${parts.within.toFixed(4)}`,
    )
    for (const b of reliability(answered))
      printLines(
        `  said ${b.said.toFixed(2)} (${b.n} questions): came ${b.came.toFixed(2)}, 80% interval ${b.interval[0].toFixed(2)} to ${b.interval[1].toFixed(2)}`,
      )
    printLines(
      'This shows how far the machinery can be taken at its word on frequent events. It does not show that P(E1) can.',
    )
    return 0
  },
}
