export interface Table {
  readonly name: string
  readonly file: string
  readonly title: string
  readonly rows: readonly TableRow[]
}
export type TableRow = { readonly line: number } & Readonly<Record<string, any>>
export function tables(dataDir: string): Map<string, Table>
export function fail(
  file: string,
  line: number,
  problem: string,
  expected: string,
  word?: string,
  words?: readonly string[],
): never
