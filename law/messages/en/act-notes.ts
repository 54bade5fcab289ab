/** What we have read of each act, as acts.yaml says. */
import { acts } from '../../acts.ts'
import type { ActNotes } from '../types.ts'

export const actNotes = Object.fromEntries(Object.entries(acts).map(([act, { note }]) => [act, note])) as ActNotes
