import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** The parts that few readers open are built when they do. */
export const Opened = ({ title, children }: { title: string; children: () => ComponentChildren }) => {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  )
}
