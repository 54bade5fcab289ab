import { say } from '../messages/index.ts'

/** One dated line of the answer, in words. The words of rules and facts come from the law room. */
export interface Entry {
  id: string
  /** "10 February 2026", "between … and …", "not on the facts given", "not known yet". */
  when: string
  what: string
  /** True when it hangs on something not known, or on a contested reading. */
  open: boolean
  /** Facts that could still change it, in words. */
  missing: readonly string[]
  /** What the law itself leaves open, in words. */
  doubts: readonly string[]
  readings: readonly { name: string; options: readonly { label: string; gives: string; chosen: boolean }[] }[]
  reasons: readonly string[]
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

export const Timeline = ({ entries }: { entries: readonly Entry[] }) => (
  <ol class="timeline">
    {entries.map((entry) => (
      <li key={entry.id} class={entry.open ? 'open' : undefined}>
        <p class="when">{entry.when}</p>
        <p class="what">{entry.what}</p>
        {entry.missing.length > 0 && <p class="quiet">{say.me.hangsOn(entry.missing)}</p>}
        {entry.readings.map((reading) => (
          <div class="reading" key={reading.name}>
            <p>{reading.name}</p>
            <ul>
              {reading.options.map((option) => (
                <li key={option.label}>
                  {option.label}: <strong>{option.gives}</strong>
                  {option.chosen && ` (${say.me.shownAbove})`}
                </li>
              ))}
            </ul>
          </div>
        ))}
        <details>
          <summary>{say.me.why}</summary>
          <Lines title={say.me.reasons} lines={entry.reasons} />
          <Lines title={say.me.doubts} lines={entry.doubts} />
          <Lines title={say.me.sources} lines={entry.sources} />
        </details>
      </li>
    ))}
  </ol>
)
