/** The same rooms in a terminal. */
import { nearest } from '@draftlight/law'
import { readArguments, report, UsageError, type Command } from './command.ts'
import { printLines } from './output/lines.ts'
import { version } from './version.ts'

/** By name. A command's file, and what it needs, is read when it is asked for: most of what others need is large. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  run: async () => (await import('./commands/run.ts')).run,
  compare: async () => (await import('./commands/compare.ts')).compare,
  sensitivity: async () => (await import('./commands/sensitivity.ts')).sensitivity,
  calibrate: async () => (await import('./commands/calibrate.ts')).calibrate,
  cube: async () => (await import('./commands/cube.ts')).cube,
  verify: async () => (await import('./commands/verify.ts')).verify,
  'sweep plan': async () => (await import('./commands/sweep-plan.ts')).sweepPlan,
  'sweep run': async () => (await import('./commands/sweep-run.ts')).sweepRun,
  'sweep status': async () => (await import('./commands/sweep-status.ts')).sweepStatus,
  'sweep cancel': async () => (await import('./commands/sweep-cancel.ts')).sweepCancel,
  'sweep merge': async () => (await import('./commands/sweep-merge.ts')).sweepMerge,
  'sweep verify': async () => (await import('./commands/sweep-verify.ts')).sweepVerify,
  worker: async () => (await import('./commands/worker.ts')).worker,
  claims: async () => (await import('./commands/claims.ts')).claims,
  person: async () => (await import('./commands/person.ts')).person,
  'law ask': async () => (await import('./law/ask.ts')).lawAsk,
  'law book': async () => (await import('./law/book.ts')).lawBook,
  'law check': async () => (await import('./law/check.ts')).lawCheck,
  'law coverage': async () => (await import('./law/coverage.ts')).lawCoverage,
  'law diff': async () => (await import('./law/diff.ts')).lawDiff,
  'law mutants': async () => (await import('./law/mutants.ts')).lawMutants,
  'law review export': async () => (await import('./law/review.ts')).lawReviewExport,
  'law review import': async () => (await import('./law/review.ts')).lawReviewImport,
  assess: async () => (await import('./commands/assess.ts')).assess,
  score: async () => (await import('./commands/score.ts')).score,
  'ledger add': async () => (await import('./ledger/add.ts')).ledgerAdd,
  'ledger import': async () => (await import('./ledger/import.ts')).ledgerImport,
  'ledger export': async () => (await import('./ledger/export.ts')).ledgerExport,
  'ledger verify': async () => (await import('./ledger/verify.ts')).ledgerVerify,
  studio: async () => (await import('./commands/studio.ts')).studio,
}

/** Of all commands, or of those whose names begin alike. */
async function help(group = ''): Promise<string> {
  const named = Object.keys(commands).filter((name) => name.startsWith(group))
  const all = await Promise.all(named.map((name) => commands[name]!()))
  const lines = all.map((c) => `  ${c.usage}\n      ${c.summary}`)
  return [
    "Draftlight: a model of Russia's digital conscription system. Not a register, not legal advice.",
    '',
    ...lines,
    '',
    'Every command takes --help.',
  ].join('\n')
}

const isHelp = (word: string): boolean => word === '--help' || word === '-h'

/** Runs one command line and gives back the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let called = 'draftlight'
  try {
    if (args[0] === 'help' && args.length > 1) return await main([...args.slice(1), '--help'])
    if (args.length === 0 || args[0] === 'help' || isHelp(args[0]!)) {
      printLines(await help())
      return 0
    }
    if (args[0] === '--version') {
      console.log(version)
      return 0
    }
    const names = Object.keys(commands)
    const name = names.find((n) => n.split(' ').every((word, i) => args[i] === word))
    if (name === undefined) {
      const said = args
        .slice(0, 2)
        .filter((a) => !a.startsWith('-'))
        .join(' ')
      if (said === '') throw new UsageError('no command is named. Try: draftlight --help')
      const group = names.filter((name) => name.startsWith(`${said} `))
      if (group.length > 0 && args.some(isHelp)) {
        printLines(await help(`${said} `))
        return 0
      }
      if (group.length > 0) {
        called += ` ${said}`
        throw new UsageError(`which one? Expected ${group.join(', ')}.`)
      }
      const near = nearest(said, names) ?? nearest(args[0]!, names)
      throw new UsageError(
        `there is no command "${said}".${near ? ` Did you mean "${near}"?` : ''} Try: draftlight --help`,
      )
    }
    const command = await commands[name]!()
    called += ` ${name}`
    const rest = args.slice(name.split(' ').length)
    if (rest.some(isHelp)) {
      printLines(`draftlight ${command.usage}\n${command.summary}`)
      return 0
    }
    const { values, positionals } = readArguments(command, rest)
    return await command.run(values, positionals)
  } catch (error) {
    return report(error, called)
  }
}
