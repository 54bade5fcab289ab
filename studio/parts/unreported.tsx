import { render } from 'preact'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * What every form here says of itself, though none is ever sent. Chromium asks a server of Google's what a form's fields might
 * mean (measured: content-autofill.googleapis.com) as soon as one holds a date, which tells that server of the visit. It
 * leaves alone what looks like a search. And browsers write what stands in a form into their file of open tabs (measured), to
 * bring it back with a closed tab, unless the form asks them not to; a field outside of a form asks for itself. Firefox heeds that for all but lists: see below.
 */
export const unreported = { action: '/search', autocomplete: 'off' } as const

interface Props {
  id: string
  name?: string
  label: string
  /** What it is called stands above it already. */
  isHeaded?: boolean
  hint?: string | undefined
  /** Left out where the options say which is chosen, and nobody is told before the form is read. */
  value?: string
  onValue: (value: string) => void
  /** Its options. */
  children: ComponentChildren
}

/** No style sheet of the page reaches it. */
const bare =
  'font:inherit;color:inherit;background:none;border:0;outline:0;width:100%;min-height:44px;padding:.5rem .9rem;text-overflow:ellipsis'

/**
 * A list to choose from that no browser writes down. Firefox writes what every list of the document stands on into its file of open tabs,
 * whatever is asked of it (measured), but does not look into shadow trees.
 */
export const HiddenSelect = ({ id, name, label, isHeaded, hint, value, onValue, children }: Props) => {
  const host = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    render(
      <>
        <select
          id={id}
          name={name}
          autocomplete="off"
          style={bare}
          aria-label={label}
          aria-describedby={hint && 'hint'}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        >
          {children}
        </select>
        <span id="hint" hidden>
          {hint}
        </span>
      </>,
      host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' }),
    )
  })
  return (
    <>
      {!isHeaded && <label onClick={() => host.current!.shadowRoot!.querySelector('select')!.focus()}>{label}</label>}
      {hint && <p class="quiet">{hint}</p>}
      <span class="select" ref={host} />
    </>
  )
}
