/** What is wrong with one value; whoever knows the file and the line adds them, and the word that was meant. */
export class GivenError extends Error {
  declare readonly path: readonly string[]
  declare readonly problem: string
  declare readonly expected: string | undefined
  /** The word that is not known, and those that are. */
  declare readonly unknown: { readonly word: string; readonly among: readonly string[] } | undefined
  /** The fact that has to come before. */
  declare readonly after: string | undefined
  constructor(
    path: readonly string[],
    problem: string,
    expected?: string,
    unknown?: { readonly word: string; readonly among: readonly string[] },
    after?: string,
  ) {
    super(`${problem}${expected ? ` Expected ${expected}.` : ''}`)
    this.path = path
    this.problem = problem
    this.expected = expected
    this.unknown = unknown
    this.after = after
  }
}
