import type { Facts } from '@draftlight/law'
import { say } from '../../messages/index.ts'
import { AskedWhy } from '../why/asked-why.tsx'
import type { Entry } from './entries.ts'
import { Unfolded } from '../lines.tsx'

/** What no day can be said of yet, and on what it hangs. */
export const NotKnownYet = ({ entries, facts, on }: Props) =>
  entries.length === 0 ? null : (
    <>
      <h3>{say.me.notKnownYet}</h3>
      <ul class="not-known">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Unfolded summary={entry.title}>{() => <AskedWhy rules={entry.rules} facts={facts} on={on} />}</Unfolded>
          </li>
        ))}
      </ul>
    </>
  )

interface Props {
  entries: readonly Entry[]
  facts: Facts
  on: number
}

export const Timeline = ({ entries, facts, on }: Props) => (
  <>
    {entries.length === 0 && <p>{say.me.coming.nothing}</p>}
    <ol class="timeline">
      {entries.map((entry) => (
        <li key={entry.id} class={entry.open ? 'open' : undefined} data-effect={entry.id}>
          <h3>{entry.title}</h3>
          {entry.when && <p class="when">{entry.when}</p>}
          {entry.byDefault && <p class="quiet by-default">{entry.byDefault}</p>}
          <p class="what">{entry.says}</p>
          {entry.ends && <p class="what">{entry.ends}</p>}
          {entry.seen.length > 0 && (
            <details>
              <summary>{say.me.seenTitle}</summary>
              <ul>
                {entry.seen.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          )}
          <Unfolded summary={say.me.why}>{() => <AskedWhy rules={entry.rules} facts={facts} on={on} />}</Unfolded>
        </li>
      ))}
    </ol>
  </>
)
