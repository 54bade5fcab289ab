import { say } from '../messages/index.ts'

/** One dated line of the answer, in words. */
export interface Entry {
  id: string
  title: string
  /** "10 February 2026" or a range; undefined while no day can be said. */
  when: string | undefined
  says: string
  /** True when it hangs on something not known. */
  open: boolean
  /** Facts that could still change it. */
  missing: readonly string[]
  /** What the law itself leaves open. */
  doubts: readonly string[]
  readings: readonly {
    name: string
    options: readonly { label: string; gives: string; chosen: boolean }[]
    why: string
  }[]
  /** What it is over all combinations of those readings; undefined when it leans on none. */
  over: string | undefined
  reasons: readonly { title: string; lines: readonly string[] }[]
  /** Act and article, and what we rest on. Text, never links. */
  sources: readonly string[]
}

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )

const Reading = ({ name, options, why }: Entry['readings'][number]) => (
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

const fewFacts = 3

/** A few are named at once, many on demand. */
const Missing = ({ facts }: { facts: readonly string[] }) => {
  if (facts.length === 0) return null
  const hangs = say.me.hangsOn(facts.length)
  if (facts.length <= fewFacts)
    return (
      <p class="quiet">
        {hangs}: {facts.join(' · ')}
      </p>
    )
  return (
    <details>
      <summary>{hangs}</summary>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </details>
  )
}

/** What no day can be said of yet, and on what it hangs. */
export const NotKnownYet = ({ entries }: { entries: readonly Entry[] }) =>
  entries.length === 0 ? null : (
    <>
      <h3>{say.me.notKnownYet}</h3>
      <ul class="not-known">
        {entries.map((entry) => (
          <li key={entry.id}>
            {entry.title}
            <Missing facts={entry.missing} />
          </li>
        ))}
      </ul>
    </>
  )

export const Timeline = ({ entries }: { entries: readonly Entry[] }) => (
  <ol class="timeline">
    {entries.map((entry) => (
      <li key={entry.id} class={entry.open ? 'open' : undefined}>
        <h3>{entry.title}</h3>
        {entry.when && <p class="when">{entry.when}</p>}
        <p class="what">{entry.says}</p>
        <Missing facts={entry.missing} />
        <Lines title={say.me.doubts} lines={entry.doubts} />
        {entry.over && <p class="over">{entry.over}</p>}
        {entry.readings.length > 0 && (
          <details>
            <summary>{say.me.disputed(entry.readings.length)}</summary>
            {entry.readings.map((reading) => (
              <Reading key={reading.name} {...reading} />
            ))}
          </details>
        )}
        <details>
          <summary>{say.me.why}</summary>
          {entry.reasons.map((reason, i) => (
            <Lines key={i} {...reason} />
          ))}
          <Lines title={say.me.sources} lines={entry.sources} />
        </details>
      </li>
    ))}
  </ol>
)
