/** A command is a record: what it is called, what it takes, what it does. A new one is one file and one line in main.ts. */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { InputError, nearest } from '@draftlight/law'
import { notWritten } from './read-input.ts'

export type Options = NonNullable<ParseArgsConfig['options']>
export type Values = Record<string, string | boolean | string[] | undefined>

export interface Command {
  /** One word or two: "run", "law ask". */
  readonly name: string
  readonly summary: string
  readonly usage: string
  readonly options: Options
  /** How many words may follow its name, such as files; left out: none. More are refused. */
  readonly words?: number
  /** Gives back the exit code: 0 all is well, 1 something failed, 2 bad input. Throws InputError on bad input. */
  run(values: Values, positionals: readonly string[]): Promise<number>
}

/** A mistake in the words of the command itself. */
export class UsageError extends Error {}

/** The nearest of the right words as the end of a sentence; nothing where none is near. */
export function didYouMean(word: string, among: Iterable<string>): string {
  const near = nearest(word, among)
  return near === undefined ? '' : ` Did you mean "${near}"?`
}

const isNegative = (word: string): boolean => /^-\d/.test(word)

/** Throws UsageError naming the option and the nearest right one. */
export function readArguments(command: Command, args: readonly string[]): { values: Values; positionals: string[] } {
  const isText = (name: string): boolean => command.options[name]?.type === 'string'
  // "--seed -1" is a value that does not fit, not an option
  const joined = args.flatMap((word, i) => {
    const before = args[i - 1]
    if (isNegative(word) && before?.startsWith('--') && isText(before.slice(2))) return []
    const after = args[i + 1]
    return word.startsWith('--') && isText(word.slice(2)) && after && isNegative(after) ? [`${word}=${after}`] : [word]
  })
  // and "person -1" a word that does not fit
  const words = joined.includes('--')
    ? joined
    : [...joined.filter((word) => !isNegative(word)), '--', ...joined.filter(isNegative)]
  try {
    const read = parseArgs({ args: words, options: command.options, allowPositionals: true, strict: true }) as {
      values: Values
      positionals: string[]
    }
    if (read.positionals.includes(''))
      throw new UsageError(`draftlight ${command.name}: a word is empty. Usage: ${command.usage}`)
    for (const [name, value] of Object.entries(read.values))
      if ([value].flat().includes('')) throw new UsageError(withoutValue(command, name))
    const surplus = read.positionals[command.words ?? 0]
    if (surplus === undefined) return read
    throw new UsageError(`draftlight ${command.name}: "${surplus}" is one word too many. Usage: ${command.usage}`)
  } catch (error) {
    if (error instanceof UsageError) throw error
    const message = (error as Error).message
    const option = /'(--?[^' ]+)/.exec(message)?.[1]
    if (option && (error as { code?: string }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const near = nearest(option.replace(/^-+/, ''), Object.keys(command.options))
      throw new UsageError(
        `draftlight ${command.name}: there is no option ${option}.${near ? ` Did you mean --${near}?` : ''}`,
      )
    }
    const name = /'--([^' =]+)/.exec(message)?.[1]
    if (name !== undefined && isText(name)) throw new UsageError(withoutValue(command, name))
    throw new UsageError(`draftlight ${command.name}: ${message.split('\n')[0]}. Usage: ${command.usage}`)
  }
}

const withoutValue = (command: Command, name: string): string =>
  `draftlight ${command.name}: --${name} has no value. Usage: ${command.usage}`

/** Exit code of a failure, and its one sentence on stderr. */
export function report(error: unknown): number {
  if (error instanceof InputError || error instanceof UsageError) {
    console.error(error.message)
    return 2
  }
  const refused = notWritten(error)
  if (refused) return report(refused)
  throw error
}
