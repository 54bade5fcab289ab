/** The code blocks of a page, with what a note above each says of how it is run. */

export interface Block {
  readonly file: string
  /** Of the block's first line of code. */
  readonly line: number
  readonly language: string
  readonly code: string
  /** Why it is not run; undefined: it is. */
  readonly notRun: string | undefined
  /** Added to each command of the program. */
  readonly plus: string
  /** Saved under this name for the blocks below. */
  readonly as: string | undefined
}

const FENCE = /^```(\S*)\s*$/
const NOTE = /^<!-- block: (.*) -->$/

/** @throws Error with file and line on a note that says nothing known, or gives no reason. */
export const blocksOf = (markdown: string, file: string): readonly Block[] => {
  const lines = markdown.split('\n')
  const blocks: Block[] = []
  for (let i = 0; i < lines.length; i++) {
    const [, language] = FENCE.exec(lines[i]!) ?? []
    if (language === undefined) continue
    const end = lines.indexOf('```', i + 1)
    if (end < 0) throw new Error(`${file}:${i + 1}: the block has no end. Expected a line of three backticks.`)
    const [, note] = NOTE.exec(lines[i - 1] ?? '') ?? []
    const [, notRun] = /^not run here: (.{10,})$/.exec(note ?? '') ?? []
    const [, plus] = /^with (.*--.+)$/.exec(note ?? '') ?? []
    const [, as] = /^file ([\w.-]+)$/.exec(note ?? '') ?? []
    if (note !== undefined && !notRun && !plus && !as)
      throw new Error(`${file}:${i}: "${note}". Expected "not run here: REASON", "with --OPTION …" or "file NAME".`)
    blocks.push({ file, line: i + 2, language, code: lines.slice(i + 1, end).join('\n'), notRun, plus: plus ?? '', as })
    i = end
  }
  return blocks
}
