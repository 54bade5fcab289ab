import type { ComponentChildren } from 'preact'

interface Props {
  id: string
  title: string
  class?: string
  children: ComponentChildren
}

/** A part of the page that starts folded: there, but not in the way of the answer. On paper it is open. */
export const Folded = ({ id, title, class: name, children }: Props) => (
  <section class={name} aria-labelledby={id}>
    <details class="folded">
      <summary>
        <h2 id={id}>{title}</h2>
      </summary>
      {children}
    </details>
  </section>
)
