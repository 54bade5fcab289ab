// Inside another page, that page's makers decide what stands around the questions and where a press lands. Hosts that can send
// headers forbid it there; where a host sends none, the page itself does not open.
import { say } from '../messages/index.ts'

export const isFramed = (): boolean => globalThis.self !== globalThis.top

export const Framed = () => (
  <main id="framed">
    <p>
      {say.shell.framed}{' '}
      <a href="./" target="_blank" rel="noreferrer">
        {say.shell.framedOpen}
      </a>
    </p>
  </main>
)
