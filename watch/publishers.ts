/** Publishers that cannot carry a record alone, and those whose claims are what is being tested. */
import { publishers } from './generated/publishers.ts'

export interface NamedPublisher {
  readonly host: string
  readonly name: string
  readonly why: string
}
interface Place {
  readonly publisher: string
  readonly url?: string
}

function among(list: readonly NamedPublisher[], { publisher, url }: Place): NamedPublisher | undefined {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url ?? '')?.[1] ?? ''
  return list.find((p) => p.name === publisher || host === p.host || host.endsWith(`.${p.host}`))
}

/** Known propaganda networks never carry a record alone. */
export const propaganda = (source: Place): NamedPublisher | undefined => among(publishers.propaganda, source)
/** The essay is the claim under test: its records are listed, and are no evidence. */
export const underTest = (source: Place): NamedPublisher | undefined => among(publishers.underTest, source)
