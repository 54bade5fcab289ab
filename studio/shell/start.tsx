import { say } from '../messages/index.ts'
import { KeepButton } from './keep-button.tsx'
import { PlaceLink } from './place-link.tsx'
import { rooms } from './route.ts'
import type { Place } from './route.ts'

const Lines = ({ id, of: { title, lines } }: { id: string; of: { title: string; lines: readonly string[] } }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <ul class="facts">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
)

export const Start = ({ go }: { go: (to: Place) => void }) => (
  <>
    <h1 tabIndex={-1}>{say.start.title}</h1>
    <p class="lead">{say.start.lead}</p>
    <ul class="doors">
      {rooms.map((room) => (
        <li key={room}>
          <PlaceLink to={room} class="door" go={go}>
            <strong>{say.rooms[room].name}</strong>
            <span>{say.rooms[room].question}</span>
          </PlaceLink>
        </li>
      ))}
    </ul>
    <div class="columns">
      <Lines id="what-it-is" of={say.start.is} />
      <Lines id="what-it-is-not" of={say.start.isNot} />
      <Lines id="who-sees" of={say.start.seen} />
      <section aria-labelledby="keep">
        <h2 id="keep">{say.keep.title}</h2>
        <p>{say.keep.what}</p>
        <KeepButton />
      </section>
    </div>
  </>
)
