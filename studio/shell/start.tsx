import { say } from '../messages/index.ts'
import { KeepButton } from './keep-button.tsx'
import { rooms } from './route.ts'
import type { Place } from './route.ts'

export const Start = ({ go }: { go: (to: Place) => void }) => (
  <>
    <h1 tabIndex={-1}>{say.start.title}</h1>
    <p class="lead">{say.start.lead}</p>
    <ul class="doors">
      {rooms.map((room) => (
        <li key={room}>
          <a
            class="door"
            href={`#${room}`}
            onClick={(event) => {
              event.preventDefault()
              go(room)
            }}
          >
            <strong>{say.rooms[room].name}</strong>
            <span>{say.rooms[room].question}</span>
          </a>
        </li>
      ))}
    </ul>
    <div class="columns">
      <section aria-labelledby="what-it-is">
        <h2 id="what-it-is">{say.start.is.title}</h2>
        <ul class="facts">
          {say.start.is.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="what-it-is-not">
        <h2 id="what-it-is-not">{say.start.isNot.title}</h2>
        <ul class="facts">
          {say.start.isNot.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="who-sees">
        <h2 id="who-sees">{say.start.seen.title}</h2>
        <ul class="facts">
          {say.start.seen.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="keep">
        <h2 id="keep">{say.keep.title}</h2>
        <p>{say.keep.what}</p>
        <KeepButton />
      </section>
    </div>
  </>
)
