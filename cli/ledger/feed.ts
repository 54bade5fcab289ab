/** The ledger as an Atom feed: what was recorded, with its grade and its sources; never a number alone. */
import { Feed } from 'feed'
import { isoOf, type Day } from '@draftlight/law'
import { knownOn, type Ledger, type Published } from '@draftlight/watch'

const NAME = 'urn:draftlight:ledger'
const dateOf = (day: Day): Date => new Date(day * 86_400_000)
/** When a reader could have known of it: its publication, else the day observed. */
const dayOf = (record: Published): Day => knownOn(record) ?? record.on

export function toAtom({ published }: Ledger, language: 'en' | 'ru'): string {
  const newest = published.toSorted((a, b) => dayOf(b) - dayOf(a) || (a.id < b.id ? 1 : -1))
  const feed = new Feed({
    id: NAME,
    title: 'Draftlight: what was recorded of conscription in Russia',
    description: 'Single observations with their grade, the reasons for it, and their sources.',
    language,
    copyright: 'Facts from the sources named, in our own words',
    updated: dateOf(newest[0] ? dayOf(newest[0]) : 0),
    generator: 'Draftlight',
  })
  for (const record of newest)
    feed.addItem({
      id: `${NAME}:${record.id}`,
      link: record.sources.find(({ url }) => url !== undefined)?.url ?? NAME,
      title: record.text[language],
      date: dateOf(dayOf(record)),
      content: [
        record.text[language],
        `Observed ${isoOf(record.on)}${record.precision === 'day' ? '' : ` (to the ${record.precision})`}, ${record.regions.join(', ')}, ${record.mechanism}.`,
        `Grade ${record.grade}. ${reasonsOf(record)}`,
        `Sources: ${record.sources.map((s) => `${s.publisher} (${s.role}${s.seen ? '' : ', not seen'})`).join('; ')}.`,
        ...(record.state === 'published' ? [] : [`Later ${record.state} by ${record.by}.`]),
        ...(record.corrects === undefined ? [] : [`Corrects ${record.corrects}.`]),
      ].join(' '),
    })
  return feed.atom1()
}

const reasonsOf = ({ sources, claim }: Published): string =>
  [...sources.flatMap(({ role, is }) => (is ? [`${role}: ${listOf(is)}`] : [])), `claim: ${listOf(claim)}`].join('; ') +
  '.'
const listOf = (answers: object): string =>
  Object.entries(answers)
    .map(([question, answer]) => `${question} ${answer}`)
    .join(', ')
