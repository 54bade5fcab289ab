export interface Table {
  readonly name: string
  readonly file: string
  readonly title: string
  readonly rows: readonly TableRow[]
}
export type TableRow = { readonly line: number } & Readonly<Record<string, any>>
export function tables(dataDir: string): { readonly read: ReadonlyMap<string, Table>; checkReferences(): void }
