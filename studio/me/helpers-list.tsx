import { say } from '../messages/index.ts'
import { helpers } from './who-helps.ts'
import type { Helper } from './who-helps.ts'

/** Names as text, never links. */
export const HelpersList = ({ of = helpers }: { of?: readonly Helper[] }) =>
  of.length === 0 ? (
    <p>{say.me.helps.none}</p>
  ) : (
    <>
      <ul class="helpers">
        {of.map(({ name, helpsWith, reached, seen }) => (
          <li key={name}>
            <strong lang="ru">{name}</strong>
            {reached && ` (${reached})`}: {say.me.helps.with[helpsWith]};{' '}
            <span class="quiet">{say.me.helps.seen(seen.replace(/(.*)-(.*)/, '$2.$1'))}</span>
          </li>
        ))}
      </ul>
      <p class="quiet">{say.me.helps.note}</p>
    </>
  )
