import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** A part that few readers open: built while it is open. */
export const Opened = ({ title, children }: { title: string; children: () => ComponentChildren }) => {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  )
}
