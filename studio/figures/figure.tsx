import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Foreign } from '../foreign.tsx'
import { say } from '../messages/index.ts'

export interface Table {
  columns: readonly string[]
  /** One cell a column. The first cell heads its row. */
  rows: readonly (readonly (string | number)[])[]
  /** What a press on the head of a row does: the same as a tap on its place in the picture. */
  onRow?: (row: number) => void
  /** The row chosen that way. */
  chosen?: number | undefined
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

export const TableView = ({ caption, table }: { caption: string; table: Table }) => (
  <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column, i) => (
            <th key={column} scope="col" class={i > 0 ? 'number' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => (
          <tr key={row[0]} class={table.chosen === at ? 'chosen' : undefined}>
            {row.map((cell, i) =>
              i === 0 ? (
                <th key={i} scope="row">
                  {table.onRow ? (
                    <button
                      type="button"
                      class="link"
                      aria-pressed={table.chosen === at}
                      onClick={() => table.onRow!(at)}
                    >
                      <Foreign text={String(cell)} />
                    </button>
                  ) : (
                    <Foreign text={String(cell)} />
                  )}
                </th>
              ) : (
                <td key={i} class="number">
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

interface Props<Data> {
  figure: Figure<Data>
  data: Data
  children: ComponentChildren
}

/** The frame around a picture: its title, its sentence, and its table, which is built only when opened. */
export const FigureFrame = <Data,>({ figure, data, children }: Props<Data>) => {
  const [open, setOpen] = useState(false)
  return (
    <figure class="figure">
      <figcaption>
        <h2>{figure.title}</h2>
        <p class="summary">{figure.summary(data)}</p>
      </figcaption>
      {children}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say.figure.asTable}</summary>
        {open && <TableView caption={figure.title} table={figure.table(data)} />}
      </details>
    </figure>
  )
}
