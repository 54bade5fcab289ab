import { useState } from 'preact/hooks'
import { say } from '../messages/index.ts'

interface Props {
  text: string
  label?: string
  /** Given the button once it stands. */
  of?: (button: HTMLElement | null) => void
}

/** Puts a text on the clipboard; where the browser does not let it, shows it to be copied by hand. */
export const CopyButton = ({ text, label = say.me.take.copy.rule, of }: Props) => {
  const [state, setState] = useState<'copied' | 'failed'>()
  const copy = () => {
    // an old browser has no such thing, and a page opened from a file may not use it
    const { clipboard } = navigator as { clipboard?: Clipboard }
    if (!clipboard) return setState('failed')
    clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    )
  }
  return (
    <div class="copy screen-only">
      <button type="button" class="plain" ref={of ?? null} onClick={copy}>
        {label}
      </button>
      <p role="status">
        {state === 'copied' && say.me.take.copy.copied}
        {state === 'failed' && say.me.take.copy.failed}
      </p>
      {state === 'failed' && <pre class="to-copy">{text}</pre>}
    </div>
  )
}
