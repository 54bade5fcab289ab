/** What of the law no worked example reaches. */
import { knownWorkingDay } from '@draftlight/country'
import { coverageOf, law, type Coverage } from '@draftlight/law'
import type { Command } from '../command.ts'
import { lateProgress } from '../output/progress.ts'
import { examplesIn, exampleTexts } from './examples.ts'

export const lawCoverage: Command = {
  summary: 'versions, exceptions, readings and days of the law that no example reaches',
  usage: 'law coverage [--json] [FILE…]',
  words: Infinity,
  options: { json: { type: 'boolean' } },
  async run(values, files) {
    const examples = examplesIn(exampleTexts(files))
    const progress = lateProgress()
    const coverage = coverageOf(law, examples, knownWorkingDay, (done, all) => progress.show(done, all, 'examples'))
    progress.end()
    console.log(values['json'] ? JSON.stringify(coverage, null, 2) : inWords(coverage))
    return 0
  },
}

function inWords(c: Coverage): string {
  const lines: string[] = []
  const part = (of: keyof Coverage['total'], what: string, missing: number, list: readonly string[]): void => {
    lines.push(`${what}: ${c.total[of] - missing} of ${c.total[of]} reached`, ...list.map((x) => `  not: ${x}`))
  }
  part('rules', 'rules', c.rules.length, c.rules)
  part(
    'versions',
    'versions',
    c.versions.length,
    c.versions.map((v) => `${v.rule}, version ${v.version}`),
  )
  part(
    'exceptions',
    'exceptions',
    c.exceptions.length,
    c.exceptions.map((x) => `${x.rule}, version ${x.version}, ${x.exception}`),
  )
  part(
    'readings',
    'sides of readings',
    c.readings.length,
    c.readings.map((x) => `${x.rule}, ${x.reading} ${x.option}`),
  )
  const sides = c.boundaries.reduce((n, b) => n + b.missing.length, 0)
  part(
    'boundaries',
    'days on which a comparison turns',
    sides,
    c.boundaries.map((b) => `${b.rule}, version ${b.version}, ${b.compares}: ${b.missing.join(', ')}`),
  )
  return lines.join('\n')
}
