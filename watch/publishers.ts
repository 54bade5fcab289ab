/** Publishers that cannot carry a record alone, those whose claims are what is being tested, and which of all Russia lists. */
import { publishers } from './generated/publishers.ts'

export interface Publisher {
  readonly host: string
  readonly name: string
  /** As with the sources of law: the day on which Russia listed it, `no`, or missing where nobody has looked. */
  readonly listed_in_russia?: string
}
export interface NamedPublisher extends Publisher {
  readonly why: string
}
/** What the file holds. */
export interface Publishers {
  readonly propaganda: readonly NamedPublisher[]
  readonly underTest: readonly NamedPublisher[]
  /** Named only because somebody looked whether Russia lists them. */
  readonly looked: readonly Publisher[]
}
interface Place {
  readonly publisher: string
  readonly url?: string
}

function among<P extends Publisher>(list: readonly P[], { publisher, url }: Place): P | undefined {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url ?? '')?.[1] ?? ''
  return list.find((p) => p.name === publisher || host === p.host || host.endsWith(`.${p.host}`))
}

/** Known propaganda networks never carry a record alone. */
export const propaganda = (source: Place): NamedPublisher | undefined => among(publishers.propaganda, source)
/** The essay is the claim under test: its records are listed, and are no evidence. */
export const underTest = (source: Place): NamedPublisher | undefined => among(publishers.underTest, source)

/** The day on which Russia listed the publisher (as "undesirable", say), `no`, or undefined where nobody has looked. */
export const listingOf = (
  source: Place,
  { propaganda: networks, underTest: tested, looked }: Publishers = publishers,
) => among<Publisher>([...networks, ...tested, ...looked], source)?.listed_in_russia
/** What counts when a source is to be shown: only a known `no` is a no. */
export const isListedInRussia = (source: Place, known: Publishers = publishers): boolean =>
  listingOf(source, known) !== 'no'
