import type { AnswerMessages } from '@draftlight/law'
import { useState } from 'preact/hooks'
import { say } from '../../messages/index.ts'
import type { Answers } from '../answers.ts'
import { CopyButton } from '../../parts/copy-button.tsx'
import { letter, letterIds } from './letters.ts'
import type { LetterId } from './letters.ts'

/** Letters filled from the days given; names stay blank for the pen. */
export const LetterList = ({ answers, words, on }: { answers: Answers; words: AnswerMessages; on: number }) => {
  const [shown, setShown] = useState<LetterId>()
  const { letters } = say.me.take
  const { titles } = words.remedies
  return (
    <section class="letters" aria-labelledby="take-letters">
      <h3 id="take-letters">{letters.title}</h3>
      <p class="quiet">{letters.note}</p>
      <ul>
        {letterIds.map((id) => (
          <li key={id} data-letter={id} class={shown === id ? 'shown' : undefined}>
            <p>{titles[id]}</p>
            <button
              type="button"
              class="plain"
              aria-expanded={shown === id}
              aria-label={`${shown === id ? letters.hide : letters.show}: ${titles[id]}`}
              onClick={() => setShown(shown === id ? undefined : id)}
            >
              {shown === id ? letters.hide : letters.show}
            </button>
            {shown === id && (
              <>
                {say.language !== 'ru' && <p class="notice">{letters.draft}</p>}
                <div class="letter" lang="ru">
                  {letter(id, answers, on).map((paragraph, i) => (
                    <p key={i}>{paragraph}</p>
                  ))}
                </div>
                <CopyButton text={letter(id, answers, on).join('\n\n')} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
