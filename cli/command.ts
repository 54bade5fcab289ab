/** A command is a record: what it is called, what it takes, what it does. A new one is one file and one line in main.ts. */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { InputError, languages, nearest, type Language } from '@draftlight/law'
import { mustBeOurs, type Kept } from './files/our-folder.ts'
import { notWritten } from './files/read-input.ts'

type Options = NonNullable<ParseArgsConfig['options']>
export type Values = Record<string, string | boolean | string[] | undefined>

export interface Command {
  readonly summary: string
  /** What to write after `draftlight`: begins with its name. */
  readonly usage: string
  readonly options: Options
  /** How many words may follow its name, such as files; left out: none. More are refused. */
  readonly words?: number
  /** Gives back the exit code: 0 all is well, 1 something failed, 2 bad input. Throws InputError on bad input. */
  run(values: Values, positionals: readonly string[]): Promise<number>
}

/** A mistake in the words of the command itself; said after the command's name. */
export class UsageError extends Error {}

/** The nearest of the right words as the end of a sentence; nothing where none is near. */
export function didYouMean(word: string, among: Iterable<string>): string {
  const near = nearest(word, among)
  return near === undefined ? '' : ` Did you mean "${near}"?`
}

/** A word that is none of those there are. */
export const noSuch = (what: string, word: string, among: Iterable<string>, expected: string): UsageError =>
  new UsageError(`there is no ${what} "${word}".${didYouMean(word, among)} Expected ${expected}.`)

/** The word given, where it is one of those there are. Throws UsageError. */
export function oneOf<W extends string>(what: string, given: unknown, among: readonly W[]): W {
  const word = among.find((w) => w === given)
  if (word === undefined) throw noSuch(what, String(given), among, `one of ${among.join(', ')}`)
  return word
}

/** Undefined where no language is asked for. Throws UsageError on one that there is none of. */
export const languageOf = (given: unknown): Language | undefined =>
  given === undefined ? undefined : oneOf('language', given, languages)

/** What a room throws as a RangeError is a mistake in the words of the command. Throws UsageError. */
export function withinRange<T>(make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message)
    throw error
  }
}

/** The folder that an option names, if any. Throws InputError where it takes no files, or holds others under their names. */
export function folderOf(values: Values, option: string, kept: Kept): string | undefined {
  const folder = values[option] === undefined ? undefined : String(values[option])
  mustBeOurs(folder, kept)
  return folder
}

const isNegative = (word: string): boolean => /^-\d/.test(word)

/** "--seed -1" is a value that does not fit, and "person -1" such a word; to `parseArgs` both would be an option "-1". */
function withoutNegatives({ options }: Command, args: readonly string[]): string[] {
  const isText = (word: string | undefined): boolean =>
    word !== undefined && word.startsWith('--') && options[word.slice(2)]?.type === 'string'
  const joined = args.flatMap((word, i) => {
    if (isNegative(word) && isText(args[i - 1])) return []
    const after = args[i + 1]
    return isText(word) && after && isNegative(after) ? [`${word}=${after}`] : [word]
  })
  if (joined.includes('--')) return joined
  return [...joined.filter((word) => !isNegative(word)), '--', ...joined.filter(isNegative)]
}

/** Throws UsageError naming the option and the nearest right one. */
export function readArguments(command: Command, args: readonly string[]): { values: Values; positionals: string[] } {
  const usage = `Usage: ${command.usage}`
  const refuse = (problem: string): never => {
    throw new UsageError(problem)
  }
  const { tokens, values, positionals } = parsed(command, args, refuse)
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
  const twice = given.find((name, i) => !command.options[name]!.multiple && given.indexOf(name) < i)
  if (twice !== undefined) refuse(`--${twice} is given twice. ${usage}`)
  if (positionals.includes('')) refuse(`a word is empty. ${usage}`)
  for (const [name, value] of Object.entries(values))
    if ([value].flat().includes('')) refuse(`--${name} has no value. ${usage}`)
  const surplus = positionals[command.words ?? 0]
  if (surplus !== undefined) refuse(`"${surplus}" is one word too many. ${usage}`)
  return { values, positionals }
}

/** What Node reads, its faults in our words. */
function parsed(command: Command, args: readonly string[], refuse: (problem: string) => never) {
  const { options, usage } = command
  try {
    const read = parseArgs({
      args: withoutNegatives(command, args),
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    })
    return { ...read, values: read.values as Values }
  } catch (error) {
    const { message, code } = error as Error & { code?: string }
    const option = /'(--?[^' ]+)/.exec(message)?.[1]
    if (option && code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const near = nearest(option.replace(/^-+/, ''), Object.keys(options))
      return refuse(`there is no option ${option}.${near ? ` Did you mean --${near}?` : ''}`)
    }
    const name = /'--([^' =]+)/.exec(message)?.[1]
    if (name !== undefined && options[name]?.type === 'string') return refuse(`--${name} has no value. Usage: ${usage}`)
    return refuse(`${message.split('\n')[0]}. Usage: ${usage}`)
  }
}

/** Exit code of a failure of what was called so, and its one sentence on stderr. */
export function report(error: unknown, called: string): number {
  const mistake = error instanceof InputError || error instanceof UsageError ? error : notWritten(error)
  if (!mistake) throw error
  console.error(mistake instanceof UsageError ? `${called}: ${mistake.message}` : mistake.message)
  return 2
}
