import { say } from '../../messages/index.ts'
import { Articles } from '../why/asked-why.tsx'
import { Unfolded } from '../lines.tsx'
import type { StillOpen } from './still-open.ts'

const Line = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <div>
    <dt>{title}</dt>
    {(lines.length > 0 ? lines : [say.me.fourLines.nothing]).map((line) => (
      <dd key={line}>{line}</dd>
    ))}
  </div>
)

/** Each thing that can still be done, with its four lines. */
export const StillOpenList = ({ things }: { things: readonly StillOpen[] }) => {
  const four = say.me.fourLines
  return (
    <>
      <p class="quiet">{say.me.openNote}</p>
      {things.length === 0 && <p>{say.me.can.noRule}</p>}
      <ul class="still-open">
        {things.map((thing, i) => (
          <li key={thing.id} data-remedy={thing.id}>
            <details open={i === 0}>
              <summary>
                <h3>{thing.title}</h3>
              </summary>
              {thing.until && (
                <p class="when">
                  {four.lastDay(thing.until.text)}
                  {thing.until.byDefault && <span class="quiet"> {thing.until.byDefault}</span>}
                </p>
              )}
              <dl class="four-lines">
                <Line title={four.ends} lines={thing.ends} />
                <Line title={four.doesNotStop} lines={thing.doesNotStop} />
                <Line title={four.seen} lines={thing.seen} />
                <Line title={four.before} lines={thing.before} />
              </dl>
              <details>
                <summary>{four.more}</summary>
                <dl class="four-lines">
                  <Line title={four.to} lines={thing.to} />
                  <Line title={four.filedBy} lines={thing.filedBy} />
                  <Line title={four.term} lines={[thing.term]} />
                  <Line title={four.refusal} lines={[thing.refusal]} />
                </dl>
              </details>
              <Unfolded summary={say.me.articles}>{() => <Articles of={thing.id} />}</Unfolded>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}
