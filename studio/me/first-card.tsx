import { say } from '../messages/index.ts'
import { HelpersList } from './helpers-list.tsx'
import { Lines } from './lines.tsx'
import type { Card } from './situations.ts'

/** What there is no time to ask questions for: what to write down, what to ask for in writing, whom to call. */
export const FirstCard = ({ card, onQuestions }: { card: Card; onQuestions: (() => void) | undefined }) => (
  <section class="card first-card" aria-labelledby="first-card">
    <h2 id="first-card" tabIndex={-1}>
      {say.me.cards[card].title}
    </h2>
    {card === 'serving' && <p>{say.me.servingSays}</p>}
    <Lines level="h3" title={say.me.cardWrite} lines={say.me.cards[card].write} />
    <Lines level="h3" title={say.me.cardAsk} lines={say.me.cards[card].ask} />
    <h3>{say.me.cardCall}</h3>
    <HelpersList />
    {onQuestions && (
      <button type="button" class="main" onClick={onQuestions}>
        {say.me.cardOn}
      </button>
    )}
  </section>
)
