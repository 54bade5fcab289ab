/** Runs worked examples against the law. */
import { checkExamples, law } from '@draftlight/law'
import { lateProgress } from '../output/progress.ts'
import { readInput } from '../files/read-input.ts'
import { UsageError, type Command } from '../command.ts'
import { ofTheCountry } from './examples.ts'

export const lawCheck: Command = {
  summary: 'runs worked examples against the law',
  usage: 'law check [--json] FILE…',
  words: Infinity,
  options: { json: { type: 'boolean' } },
  async run(values, files) {
    if (files.length === 0) throw new UsageError('name at least one file of examples.')
    const progress = lateProgress()
    const results = files.map((file, i) => {
      progress.show(i, files.length, 'files')
      return checkExamples(law, readInput(file), file, ofTheCountry)
    })
    progress.end()
    const failures = results.flatMap((r) => r.failures)
    const passed = results.reduce((n, r) => n + r.passed, 0)
    const failed = results.reduce((n, r) => n + r.failed, 0)
    if (values['json']) console.log(JSON.stringify({ passed, failed, failures }, null, 2))
    else {
      for (const f of failures)
        console.log(`${f.file}:${f.line}: ${f.id}\n  expected ${f.expected}\n  got      ${f.got}`)
      console.log(`${passed} passed, ${failed} failed`)
    }
    return failed > 0 ? 1 : 0
  },
}
