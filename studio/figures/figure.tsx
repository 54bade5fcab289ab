import type { ComponentChildren } from 'preact'
import { Foreign } from '../parts/foreign.tsx'
import { say } from '../messages/index.ts'
import { Opened } from './opened.tsx'

export interface Table {
  columns: readonly string[]
  /** One cell a column. The first cell heads its row. */
  rows: readonly (readonly (string | number)[])[]
  /** Columns, from 0, that hold words rather than numbers: these wrap. */
  words?: readonly number[]
  /** What a press on the head of a row does: it chooses what the row is about, or, without `chosen`, opens a closer look at it. */
  onRow?: (row: number) => void
  /** What a press opens takes the place of the table. */
  inPlace?: true
  /** The row chosen; undefined: none. */
  chosen?: number | undefined
  /** Of the cells and of every head but the first, where it is not the page's. */
  language?: 'en'
}

/**
 * What every chart and map must bring: a title, one sentence that says what is to be seen, and the same content as a
 * table. A picture without these does not type-check.
 */
export interface Figure<Data> {
  title: string
  summary: (data: Data) => string
  table: (data: Data) => Table
}

const cellClass = ({ words }: Table, column: number): string | undefined =>
  column === 0 || words?.includes(column) ? undefined : 'number'

export const TableView = ({ caption, table }: { caption: string; table: Table }) => (
  <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column, i) => (
            <th key={column} scope="col" class={cellClass(table, i)} lang={i > 0 ? table.language : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody lang={table.language}>
        {table.rows.map((row, at) => (
          <tr key={row[0]} class={table.chosen === at ? 'chosen' : undefined}>
            {row.map((cell, i) =>
              i === 0 ? (
                <th key={i} scope="row">
                  {table.onRow ? (
                    <button
                      type="button"
                      class="link"
                      aria-pressed={'chosen' in table ? table.chosen === at : undefined}
                      aria-haspopup={'chosen' in table || table.inPlace ? undefined : 'dialog'}
                      onClick={() => table.onRow!(at)}
                    >
                      <Foreign text={String(cell)} />
                    </button>
                  ) : (
                    <Foreign text={String(cell)} />
                  )}
                </th>
              ) : (
                <td key={i} class={cellClass(table, i)}>
                  {typeof cell === 'number' ? say.number(cell) : cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** A table that is built only when opened. */
interface FoldedProps {
  summary: string
  /** Where it says more than the summary. */
  caption?: string
  table: () => Table
}
export const FoldedTable = ({ summary, caption = summary, table }: FoldedProps) => (
  <Opened title={summary}>{() => <TableView caption={caption} table={table()} />}</Opened>
)

interface Props<Data> {
  figure: Figure<Data>
  data: Data
  /** Of its heading: one below the heading it stands under. */
  level?: 2 | 3 | 4
  children: ComponentChildren
}

/** The frame around a picture: its title, its sentence, and its table, which is built only when opened. */
export const FigureFrame = <Data,>({ figure, data, level = 2, children }: Props<Data>) => {
  const Heading = `h${level}` as const
  return (
    <figure class="figure">
      <figcaption>
        <Heading>{figure.title}</Heading>
        <p class="summary">{figure.summary(data)}</p>
      </figcaption>
      {children}
      <FoldedTable summary={say.figure.asTable} caption={figure.title} table={() => figure.table(data)} />
    </figure>
  )
}
