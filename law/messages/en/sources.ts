/** The sources as sources.yaml names them. */
import { sources as written } from '../../acts.ts'
import type { SourceTitles } from '../types.ts'

export const sources = Object.fromEntries(
  Object.entries(written).map(([code, { title }]) => [code, title]),
) as SourceTitles
