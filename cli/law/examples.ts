/** The worked examples: the files a user names, or all that the project carries. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clock, knownWorkingDay, zones } from '@draftlight/country'
import { law, readExamples, titledAs, type Example, type Language } from '@draftlight/law'
import { readInput } from '../files/read-input.ts'

/** What reading an example takes of the country. */
export const ofTheCountry = { clock, zones, workingDays: knownWorkingDay }

const folder = fileURLToPath(new URL('../../law/examples/', import.meta.url))

export interface ExampleText {
  readonly file: string
  readonly text: string
}
/** Throws InputError when a file cannot be read. */
export function exampleTexts(files: readonly string[]): readonly ExampleText[] {
  const named =
    files.length > 0
      ? files.map((file) => ({ file, at: file }))
      : readdirSync(folder)
          .filter((name) => name.endsWith('.yaml'))
          .sort()
          .map((name) => ({ file: `law/examples/${name}`, at: join(folder, name) }))
  return named.map(({ file, at }) => ({ file, text: readInput(at) }))
}
/** Throws InputError (file, line) on the first thing that cannot be read. */
export const examplesIn = (texts: readonly ExampleText[]): readonly Example[] =>
  texts.flatMap(({ text, file }) => readExamples(law, text, file, ofTheCountry))

/** All that the project carries, under their titles in a language. */
export function examplesSaid(language: Language): readonly Example[] {
  const examples = examplesIn(exampleTexts([]))
  const file = join('titles', `${language}.yaml`)
  return language === 'en' ? examples : titledAs(examples, readInput(join(folder, file)), `law/examples/${file}`)
}
