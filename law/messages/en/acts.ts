/** The acts as acts.yaml names them. */
import { acts as written, epochs as dated } from '../../acts.ts'
import type { ActNames, EpochTitles } from '../types.ts'

export const acts = Object.fromEntries(
  Object.entries(written).map(([short, { title }]) => [short, { short, title }]),
) as ActNames
export const epochs: EpochTitles = Object.fromEntries(dated.map(({ id, title }) => [id, title]))
