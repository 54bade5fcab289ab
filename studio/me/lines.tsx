import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface LinesProps {
  title: string
  lines: readonly string[]
  level?: 'h3' | 'h4'
}

/** A small heading and its lines; nothing where there are none. */
export const Lines = ({ title, lines, level: Heading = 'h4' }: LinesProps) =>
  lines.length === 0 ? null : (
    <>
      <Heading>{title}</Heading>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )

/** A part whose content is made when it is first opened: what it holds may take the law a while. */
export const Unfolded = ({ summary, children }: { summary: string; children: () => ComponentChildren }) => {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpen(true)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  )
}
