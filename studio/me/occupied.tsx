import { say } from '../messages/index.ts'
import { HelpersList } from './helpers-list.tsx'
import { helpersUnderOccupation } from './who-helps.ts'

/** In place of an answer where Ukraine is occupied: no days, and who helps. */
export const Occupied = () => (
  <section class="card" aria-labelledby="occupied">
    <h2 id="occupied" tabIndex={-1}>
      {say.me.occupied.title}
    </h2>
    <p>{say.me.occupied.noDays}</p>
    {Object.entries(say.me.occupied.says).map(([id, line]) => (
      <p key={id} data-said={id}>
        {line}
      </p>
    ))}
    <h3>{say.me.helps.title}</h3>
    <HelpersList of={helpersUnderOccupation} />
  </section>
)
