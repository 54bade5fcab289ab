/** What changed in the law between two days, in words. */
import { changesBetween, isoOf, lawReadTo, messagesIn, type Messages, type RuleChange } from '@draftlight/law'
import { UsageError, type Command } from '../command.ts'
import { dayIn } from '../given.ts'

export const lawDiff: Command = {
  summary: 'what changed in the law between two days, in words',
  usage: 'law diff DATE1 DATE2 [--json]',
  words: 2,
  options: { json: { type: 'boolean' } },
  async run(values, days) {
    if (days.length !== 2) throw new UsageError('expected two days, the earlier one first.')
    const [from, to] = days.map((text) => dayIn(text)) as [number, number]
    if (from > to) throw new UsageError(`${days[0]} is after ${days[1]}. Expected the earlier day first.`)
    const changes = changesBetween(from, to)
    const words = await messagesIn('en', 'he')
    if (values['json']) {
      const rules = changes.rules.map((c) => ({ ...c, ...inWords(words, c) }))
      console.log(
        JSON.stringify({ from: days[0], to: days[1], lawReadTo: isoOf(lawReadTo), ...changes, rules }, null, 2),
      )
      return 0
    }
    if (to > lawReadTo) console.log(`${words.consulting.askedLater(isoOf(lawReadTo))}\n`)
    for (const e of changes.epochs) {
      const kind = e.kind === 'practice' ? ' (practice, not law)' : ''
      console.log(`${words.answer.when(e.from)}: ${e.title}${kind}\n`)
    }
    for (const c of changes.rules) {
      const { title, was, is } = inWords(words, c)
      const day = `${words.answer.when(c.from)}${c.reading ? `, by reading ${c.reading}` : ''}`
      console.log(`${title} (${c.rule}), ${day}\n${wasAndIs(was, is)}\n  ${c.cites.join('; ')}\n`)
    }
    if (changes.epochs.length + changes.rules.length === 0)
      console.log('Nothing that we know of changed between these days.')
    return 0
  },
}

/** Two lines. A change may leave the words as they were. */
export const wasAndIs = (was: string, is: string): string =>
  `  was: ${was}\n  is:  ${is === was ? 'the same, and rests on another text:' : is}`

function inWords(words: Messages, c: RuleChange): { title: string; was: string; is: string } {
  const { title, law: versions } = words.rules[c.rule]
  return { title, was: versions[c.was - 1] ?? 'no such rule', is: versions[c.is - 1]! }
}
