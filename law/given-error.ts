/** What is wrong with one value; whoever knows the file and the line adds them. */
export class GivenError extends Error {
  declare readonly path: readonly string[]
  declare readonly problem: string
  declare readonly expected: string | undefined
  declare readonly near: string | undefined
  /** The fact that has to come before. */
  declare readonly after: string | undefined
  constructor(path: readonly string[], problem: string, expected?: string, near?: string, after?: string) {
    super(`${problem}${expected ? ` Expected ${expected}.` : ''}${near ? ` Did you mean "${near}"?` : ''}`)
    this.path = path
    this.problem = problem
    this.expected = expected
    this.near = near
    this.after = after
  }
}
