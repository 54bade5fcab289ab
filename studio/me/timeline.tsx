import { say } from '../messages/index.ts'
import type { Details, Entry } from './entries.ts'
import { Lines, Opened } from './lines.tsx'

/** What no day can be said of yet, and on what it hangs. */
export const NotKnownYet = ({ entries, detailsOf }: Props) =>
  entries.length === 0 ? null : (
    <>
      <h3>{say.me.notKnownYet}</h3>
      <ul class="not-known">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Opened summary={entry.title}>{() => <Why details={detailsOf(entry)} />}</Opened>
          </li>
        ))}
      </ul>
    </>
  )

const Reading = ({ name, options, why }: Details['readings'][number]) => (
  <div class="reading">
    <p>{name}</p>
    <ul>
      {options.map((option) => (
        <li key={option.label}>
          {option.label}: <strong>{option.gives}</strong>
          {option.chosen && ` (${say.me.shownAbove})`}
        </li>
      ))}
    </ul>
    <p class="quiet">{why}</p>
  </div>
)

/** Reasons, doubts, readings, act and article. Sources are named only on the page, never in what leaves it plainly. */
export const Why = ({ details }: { details: Details }) => (
  <>
    {details.missing.length > 0 && <Lines title={say.me.hangsOn(details.missing.length)} lines={details.missing} />}
    {details.over && <p class="over">{details.over}</p>}
    {details.readings.length > 0 && <p>{say.me.disputed(details.readings.length)}</p>}
    {details.readings.map((reading) => (
      <Reading key={reading.name} {...reading} />
    ))}
    <Lines title={say.me.doubts} lines={details.doubts} />
    {details.reasons.map((reason, i) => (
      <Lines key={i} {...reason} />
    ))}
    <Lines title={say.me.articles} lines={details.cites} />
    <div class="publishers">
      <Lines title={say.me.sources} lines={details.sources} />
    </div>
  </>
)

interface Props {
  entries: readonly Entry[]
  detailsOf: (entry: Entry) => Details
}

export const Timeline = ({ entries, detailsOf }: Props) => (
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
        <Opened summary={say.me.why}>{() => <Why details={detailsOf(entry)} />}</Opened>
      </li>
    ))}
  </ol>
)
