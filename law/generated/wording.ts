// Generated from wording.yaml by `npm run generate`. Change that file, not this one.
import type { Wording } from '../book/book.ts'
export const wording: Readonly<Record<string, Wording>> = {
}
