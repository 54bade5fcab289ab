import type { ComponentChildren } from 'preact'

interface Props {
  /** Nothing is to be pressed now. */
  off?: boolean
  onClick: () => void
  class?: string
  children: ComponentChildren
}

/** A button that may have nothing to do. Not `disabled`: whoever pressed it by keyboard would be thrown out of the page's order. */
export const Press = ({ off = false, onClick, children, class: name }: Props) => (
  <button type="button" class={name} aria-disabled={off} onClick={() => !off && onClick()}>
    {children}
  </button>
)
