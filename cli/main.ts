/** The same rooms in a terminal. */
import { nearest } from '@draftlight/law'
import { readArguments, report, UsageError, type Command } from './command.ts'
import { assess } from './commands/assess.ts'
import { calibrate } from './commands/calibrate.ts'
import { claims } from './commands/claims.ts'
import { compare } from './commands/compare.ts'
import { lawAsk } from './commands/law-ask.ts'
import { lawBook } from './commands/law-book.ts'
import { lawCheck } from './commands/law-check.ts'
import { lawCoverage } from './commands/law-coverage.ts'
import { lawDiff } from './commands/law-diff.ts'
import { lawMutants } from './commands/law-mutants.ts'
import { lawReviewExport, lawReviewImport } from './commands/law-review.ts'
import { ledgerAdd } from './commands/ledger-add.ts'
import { ledgerExport } from './commands/ledger-export.ts'
import { ledgerImport } from './commands/ledger-import.ts'
import { ledgerVerify } from './commands/ledger-verify.ts'
import { person } from './commands/person.ts'
import { sensitivity } from './commands/sensitivity.ts'
import { run } from './commands/run.ts'
import { score } from './commands/score.ts'
import { cube } from './commands/cube.ts'
import { verify } from './commands/verify.ts'
import { studio } from './commands/studio.ts'
import { sweepCancel } from './commands/sweep-cancel.ts'
import { sweepMerge } from './commands/sweep-merge.ts'
import { sweepPlan } from './commands/sweep-plan.ts'
import { sweepRun } from './commands/sweep-run.ts'
import { sweepStatus } from './commands/sweep-status.ts'
import { sweepVerify } from './commands/sweep-verify.ts'
import { worker } from './commands/worker.ts'

const commands: readonly Command[] = [
  run,
  compare,
  sensitivity,
  calibrate,
  cube,
  verify,
  sweepPlan,
  sweepRun,
  sweepStatus,
  sweepCancel,
  sweepMerge,
  sweepVerify,
  worker,
  claims,
  person,
  lawAsk,
  lawBook,
  lawCheck,
  lawCoverage,
  lawDiff,
  lawMutants,
  lawReviewExport,
  lawReviewImport,
  assess,
  score,
  ledgerAdd,
  ledgerImport,
  ledgerExport,
  ledgerVerify,
  studio,
]

function help(): string {
  const lines = commands.map((c) => `  ${c.usage.padEnd(52)} ${c.summary}`)
  return [
    "Draftlight: a model of Russia's digital conscription system. Not a register, not legal advice.",
    '',
    ...lines,
    '',
    'Every command takes --help.',
  ].join('\n')
}

function helpOf(command: Command): string {
  const options = Object.entries(command.options).map(([name, o]) => {
    const value = o.type === 'string' ? ' VALUE' : ''
    return `  --${name}${value}${o.multiple ? ' …' : ''}`
  })
  return [`draftlight ${command.usage}`, command.summary, '', ...options].join('\n')
}

/** Runs one command line and gives back the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    if (args.length === 0 || args[0] === '--help' || args[0] === 'help') {
      console.log(help())
      return 0
    }
    const command = commands.find((c) => c.name.split(' ').every((word, i) => args[i] === word))
    if (!command) {
      const said = args
        .slice(0, 2)
        .filter((a) => !a.startsWith('-'))
        .join(' ')
      const names = commands.map((c) => c.name)
      const group = names.filter((name) => name.startsWith(`${said} `))
      if (group.length > 0) throw new UsageError(`draftlight ${said}: which one? Expected ${group.join(', ')}.`)
      const near = nearest(said, names) ?? nearest(args[0]!, names)
      throw new UsageError(
        `draftlight: there is no command "${said}".${near ? ` Did you mean "${near}"?` : ''} Try: draftlight --help`,
      )
    }
    const rest = args.slice(command.name.split(' ').length)
    if (rest.includes('--help')) {
      console.log(helpOf(command))
      return 0
    }
    const { values, positionals } = readArguments(command, rest)
    return await command.run(values, positionals)
  } catch (error) {
    return report(error)
  }
}
