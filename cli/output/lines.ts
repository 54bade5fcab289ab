/** Lines of words on a terminal. */

/** Each line broken between words where it is longer than so many columns, two spaces further in than it began; a word stays whole. */
export function wrapped(text: string, columns = Infinity): string {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    const further = ' '.repeat(line.search(/\S|$/) + 2)
    let rest = line.trimEnd()
    while (rest.length > columns) {
      const begins = rest.search(/\S/)
      const last = rest.lastIndexOf(' ', columns)
      const end = last > begins ? last : rest.indexOf(' ', begins)
      if (end < 0) break
      lines.push(rest.slice(0, end).trimEnd())
      rest = further + rest.slice(end).trimStart()
    }
    lines.push(rest)
  }
  return lines.join('\n')
}

/** On stdout: a terminal gets lines that fit it, a pipe gets them whole. A terminal of no size has none that is known. */
export const printLines = (text: string): void => console.log(wrapped(text, process.stdout.columns || Infinity))
