import type { ComponentChildren } from 'preact'
import type { Place } from './route.ts'

interface Props {
  to: Place
  /** Where the visitor stands. */
  at?: Place
  class: string
  go: (to: Place) => void
  children: ComponentChildren
}

/** A link to a place of this page that leaves no entry in the browser's history. */
export const PlaceLink = ({ to, at, class: name, go, children }: Props) => (
  <a
    class={name}
    href={`#${to}`}
    aria-current={at === to ? 'page' : undefined}
    onClick={(event) => {
      event.preventDefault()
      go(to)
    }}
  >
    {children}
  </a>
)
