import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface Props {
  id: string
  title: string
  /** A function: what it makes is made when the part is first opened. */
  children: ComponentChildren | (() => ComponentChildren)
}

/** A part of the page that starts folded: there, but not in the way of the answer. On paper it is open. */
export const Folded = ({ id, title, children }: Props) => {
  const [opened, setOpened] = useState(false)
  return (
    <section aria-labelledby={id}>
      <details class="folded" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary>
          <h2 id={id}>{title}</h2>
        </summary>
        {typeof children === 'function' ? opened && children() : children}
      </details>
    </section>
  )
}
