/**
 * Errors in what people write: one clear sentence with the file, the line, what was expected and the nearest right word.
 * Other rooms use the same.
 */
import { distance } from 'fastest-levenshtein'

// fields that are only declared: written out for old browsers, they cost every visitor of Me nearly 400 bytes
/** What is wrong with something that a person wrote; `message` is one sentence for him. */
export class InputError extends Error {
  declare readonly file: string
  declare readonly line: number | undefined
  constructor(
    where: { readonly file: string; readonly line?: number | undefined },
    problem: string,
    expected?: string,
    nearest?: string,
  ) {
    const place = where.line === undefined ? where.file : `${where.file}:${where.line}`
    const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`
    // what was written is quoted, and may be longer than a line
    super(
      `${place}: ${problem}${expected === undefined ? '' : ` Expected ${expected}.`}${hint}`.replace(
        /\s*[\n\r]\s*/g,
        ' ',
      ),
    )
    this.name = 'InputError'
    this.file = where.file
    this.line = where.line
  }
}

/** The nearest of the right words, if one is near: at most half of its letters differ, two in a short one, or it goes on where the word ends. */
export function nearest(word: string, among: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Infinity
  for (const w of among) {
    const d = Math.min(distance(word.toLowerCase(), w.toLowerCase()), word && w.startsWith(word) ? 2 : Infinity)
    // with all letters of a short word replaced, any other is as near
    if (d < least && d < w.length && d <= Math.max(2, w.length >> 1)) [least, best] = [d, w]
  }
  return best
}
