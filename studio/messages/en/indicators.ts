// What the simulation counts, in its own words: another language has to supply the same keys in the same order.
import { indicators } from '@draftlight/sim'

export const meanings: Readonly<Record<string, string>> = Object.fromEntries(
  indicators.map(({ id, meaning }) => [id, meaning]),
)
