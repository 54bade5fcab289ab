// The words on the page. Another language is another file of the same type, chosen here; the pages only ever say `say.…`.
import { en } from './en.ts'
import type { Messages } from './en.ts'

export type { Messages } from './en.ts'
export const say: Messages = en
