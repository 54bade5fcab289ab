/** Asks for one record, shows what it resembles and which grade follows, and writes it. */
import * as prompts from '@clack/prompts'
import { InputError, parseDay } from '@draftlight/law'
import {
  answers,
  claimQuestions,
  gradeOf,
  likeness,
  mechanisms,
  nextId,
  precisions,
  readLedger,
  roles,
  sourceQuestions,
  type Answer,
  type ClaimAnswers,
  type Entry,
  type Grade,
  type RegionCode,
  type Role,
  type WrittenObservation,
  type WrittenSource,
} from '@draftlight/watch'
import { UsageError, type Command } from '../command.ts'
import { folderOption, ledgerFolder, readLedgerFolder } from './folder.ts'
import { recordText } from './text.ts'
import { append } from './import.ts'
import { stringify } from 'yaml'

export const ledgerAdd: Command = {
  summary: 'asks for a record, checks it, shows what it resembles',
  usage: 'ledger add [--folder DIR]',
  options: folderOption,
  async run(values) {
    if (!process.stdin.isTTY)
      throw new UsageError('this asks questions and needs a terminal. Without one: ledger import FILE.csv')
    const folder = ledgerFolder(values)
    const { entries } = await readLedgerFolder(folder)
    prompts.intro('A record: one observation. No names of private persons, no place finer than a region.')
    try {
      const written = await asked(entries)
      prompts.log.message(recordText(written))
      if (!(await answered(prompts.confirm({ message: 'Write it?' })))) return cancelled()
      // The same checks as for every record; nothing is written when one fails.
      readLedger([{ file: 'your record', text: stringify([written]) }], entries)
      prompts.outro(`Written to ${append(folder, [written]).join()}. Next: npm run generate`)
      return 0
    } catch (error) {
      if (error instanceof Cancelled) return cancelled()
      if (error instanceof InputError) prompts.log.error('Nothing was written.')
      throw error
    }
  },
}

class Cancelled extends Error {}
function cancelled(): number {
  prompts.cancel('Nothing was written.')
  return 1
}
async function answered<Value>(question: Promise<Value>): Promise<Exclude<Value, symbol>> {
  const value = await question
  if (prompts.isCancel(value)) throw new Cancelled()
  return value as Exclude<Value, symbol>
}
const text = async (message: string, placeholder = '', needed = true): Promise<string> =>
  (
    (await answered(
      prompts.text({
        message,
        placeholder,
        validate: (value) => (needed && !value?.trim() ? 'This is needed.' : undefined),
      }),
    )) ?? ''
  ).trim()
const choice = <W extends string>(message: string, among: Readonly<Record<W, string>> | readonly W[]): Promise<W> => {
  const options = Array.isArray(among)
    ? among.map((value: W) => ({ value, label: value }))
    : Object.entries(among).map(([value, hint]) => ({ value, label: value, hint: String(hint) }))
  return answered(prompts.select({ message, options } as Parameters<typeof prompts.select>[0]) as Promise<W>)
}
const day = (message: string, needed = true): Promise<string> =>
  answered(
    prompts.text({
      message,
      placeholder: 'YYYY-MM-DD',
      validate: (value) =>
        (value ?? '') === '' && !needed
          ? undefined
          : parseDay(value ?? '') === undefined
            ? 'Expected YYYY-MM-DD.'
            : undefined,
    }),
  ).then((value) => value ?? '')

async function asked(entries: readonly Entry[]): Promise<WrittenObservation> {
  const on = await day('Day observed')
  const precision = await choice('How exactly is the day known?', precisions)
  const regions = (await text('Regions', 'RU, or codes such as RU-TVE UA-43'))
    .split(/[\s,]+/)
    .filter(Boolean) as RegionCode[]
  const mechanism = await choice('What is it about?', mechanisms)
  const en = await text('What was observed, in your own words, in English')
  await showAlike(entries, en)
  const ru = await text('The same in Russian')
  const uk = await text('The same in Ukrainian (may be empty: the page then marks what it shows instead)', '', false)
  const sources = [await source('original')]
  if (
    await answered(
      prompts.confirm({ message: 'Did you read it where somebody else passes it on?', initialValue: false }),
    )
  )
    sources.push(await source(await choice('How does that page pass it on?', passing)))
  const claim = await answersTo(claimQuestions)
  prompts.note(`${gradeThatFollows(sources, claim) ?? 'none yet'}`, 'The grade that follows')
  const state = await choice('What is it now?', {
    published: 'listed and chained for ever; a mistake is then put right by another record',
    graded: 'complete; a second reader has not looked yet',
    draft: 'not complete',
  })
  return {
    id: nextId(entries),
    on,
    ...(precision !== 'day' && { precision }),
    regions,
    mechanism,
    text: { en, ru, ...(uk !== '' && { uk }) },
    sources,
    claim,
    ...(state !== 'published' && { state }),
  }
}

/** Undefined while a question is open. */
export const gradeThatFollows = (sources: readonly WrittenSource[], claim: Partial<ClaimAnswers>): Grade | undefined =>
  gradeOf(
    sources.map(({ seen, ...source }) => ({ ...source, seen: seen === 'yes' })),
    claim,
  )

async function answersTo<Id extends string>(questions: Readonly<Record<Id, string>>): Promise<Record<Id, Answer>> {
  const given = {} as Record<Id, Answer>
  for (const id of Object.keys(questions) as Id[]) given[id] = await choice(questions[id], answers)
  return given
}

const passing = { relay: roles.relay, mirror: roles.mirror, translation: roles.translation }

async function source(role: Role): Promise<WrittenSource> {
  prompts.log.step(role === 'original' ? 'The original: whose report is it?' : 'The page on which you read it')
  const publisher = await text('Publisher')
  const seen = await choice('Did you read it yourself?', ['yes', 'no'])
  const title = await text('Title as published', '', seen === 'yes')
  const url = await text('Address', 'https://', seen === 'yes')
  const publishedOn = await day(
    'Day of publication (empty where not known: the record is then left out of assessments)',
    false,
  )
  const is = await answersTo(sourceQuestions)
  return {
    role,
    publisher,
    ...(title !== '' && { title }),
    ...(url !== '' && { url }),
    ...(publishedOn !== '' && { publishedOn }),
    seen,
    is,
  }
}

const ALIKE = 0.2
async function showAlike(entries: readonly Entry[], en: string): Promise<void> {
  const alike = entries
    .map(({ record }) => ({ record, share: likeness(record.text.en, en) }))
    .filter(({ share }) => share >= ALIKE)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, 3)
  if (alike.length === 0) return
  prompts.note(alike.map(({ record }) => `${record.id}  ${record.text.en}`).join('\n'), 'There already')
  if (!(await answered(prompts.confirm({ message: 'Is yours something else?' })))) throw new Cancelled()
}
