/** Changes the law's data one small step at a time and shows which changes no example would notice. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { joinReports, law, type MutantReport } from '@draftlight/law'
import type { Command } from '../command.ts'
import { progressOn } from '../output/progress.ts'
import { wholeNumber } from '../given.ts'
import { rulesNamed } from './ask.ts'
import { examplesIn, exampleTexts, type ExampleText } from './examples.ts'

export const lawMutants: Command = {
  summary: 'small changes of the law that no example would notice, with the example that would',
  usage: 'law mutants [--rule ID]… [--equivalent] [--json] [--threads N] [FILE…]',
  words: Infinity,
  options: {
    rule: { type: 'string', multiple: true },
    equivalent: { type: 'boolean' },
    threads: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(values, files) {
    const rules = rulesNamed(values['rule'] as string[] | undefined)
    const threads = wholeNumber(values, 'threads', 1, 64) ?? Math.min(8, availableParallelism())
    const texts = exampleTexts(files)
    examplesIn(texts)
    const report = await onThreads(rules, texts, Math.min(threads, rules.length), !values['json'])
    if (values['json']) {
      const { total, equivalent, killed, survivors, situations } = report
      console.log(JSON.stringify({ total, equivalent, killed, survivors, situations }, null, 2))
    } else {
      for (const s of report.survivors) console.log(`${s.rule}, ${s.change}\n${s.example}\n`)
      if (values['equivalent']) for (const s of report.same) console.log(`equivalent: ${s.rule}, ${s.change}`)
      console.log(inWords(report))
    }
    return report.survivors.length > 0 ? 1 : 0
  },
}

const inWords = (r: MutantReport): string =>
  `${r.total} mutants: ${r.killed} killed, ${r.survivors.length} survive, ${r.equivalent} equivalent (no answer differs in any of the ${r.situations} situations compared)`

/** Each thread takes the next rule as soon as it is free, the longest first; the report is in the order of `rules`. */
async function onThreads(
  rules: readonly string[],
  texts: readonly ExampleText[],
  threads: number,
  showsProgress: boolean,
): Promise<MutantReport> {
  const progress = progressOn(showsProgress)
  const reports = new Map<string, MutantReport>()
  const size = (id: string): number => JSON.stringify(law.rules[law.ruleOf.get(id)!]!.versions).length
  const waiting = rules.toSorted((a, b) => size(b) - size(a))
  const workers = Array.from(
    { length: threads },
    () =>
      new Worker(new URL('mutant-thread.mjs', import.meta.url), {
        workerData: texts,
        // Made-up people come and go by the million: with room for them, clearing up costs a third less time.
        resourceLimits: { maxYoungGenerationSizeMb: 192 },
      }),
  )
  try {
    await Promise.all(
      workers.map(
        (thread) =>
          new Promise<void>((done, failed) => {
            let rule: string | undefined
            const next = (): void => {
              rule = waiting.shift()
              if (rule === undefined) done()
              else thread.postMessage(rule, [])
            }
            thread.on('error', failed)
            thread.on('message', (report: MutantReport) => {
              reports.set(rule!, report)
              progress.show(reports.size, rules.length, 'rules')
              next()
            })
            next()
          }),
      ),
    )
  } finally {
    progress.end()
    await Promise.all(workers.map((w) => w.terminate()))
  }
  return joinReports(rules.map((id) => reports.get(id)!))
}
