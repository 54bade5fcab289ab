import { render } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  name: string
  label: string
  hint?: string
  options: readonly { value: string; label: string }[]
  chosen: string
}

/** No style sheet of the page reaches it. */
const bare = {
  font: 'inherit',
  color: 'inherit',
  background: 'none',
  border: 0,
  outline: 0,
  width: '100%',
  minHeight: '44px',
  padding: '0.5rem 0.9rem',
}

/**
 * A list to choose from that no browser writes down. Firefox writes what every list of the document stands on into its file of open tabs,
 * whatever the form asks (measured), but does not look into shadow trees. The form is spoken for by a field beside it.
 */
export const HiddenSelect = ({ name, label, hint, options, chosen }: Props) => {
  const host = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    const tell = (event: { currentTarget: HTMLSelectElement }) => {
      field.current!.value = event.currentTarget.value
      field.current!.dispatchEvent(new Event('change', { bubbles: true }))
    }
    render(
      <>
        <select
          id={`quick-${name}`}
          name={name}
          autocomplete="off"
          style={bare}
          aria-label={label}
          aria-describedby={hint && 'hint'}
          onChange={tell}
        >
          {options.map(({ value, label: text }) => (
            <option key={value} value={value} selected={value === chosen}>
              {text}
            </option>
          ))}
        </select>
        <span id="hint" hidden>
          {hint}
        </span>
      </>,
      host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' }),
    )
  })
  return (
    <div class="quick-field">
      <label onClick={() => host.current!.shadowRoot!.querySelector('select')!.focus()}>{label}</label>
      {hint && <p class="quiet">{hint}</p>}
      <div class="select" ref={host} />
      <input type="hidden" name={name} defaultValue={chosen} ref={field} />
    </div>
  )
}
