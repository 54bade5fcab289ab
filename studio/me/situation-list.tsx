import { say, speech } from '../messages/index.ts'
import type { Voice } from '../messages/index.ts'
import { situationGroups } from './situations.ts'
import type { SituationGroup, SituationId } from './situations.ts'

interface Props {
  onVoice: (voice: Voice) => void
  onChoose: (situation: SituationId) => void
}

/** The ways in: first for whom, then what happened. */
export const SituationList = ({ onVoice, onChoose }: Props) => (
  <>
    <p class="lead">{say.me.lead}</p>
    <fieldset class="for-whom">
      <legend>{say.me.forWhom.title}</legend>
      {(['you', 'he'] as const).map((who) => (
        <label key={who} class="chip">
          <input
            type="radio"
            name="for-whom"
            autocomplete="off"
            checked={speech.voice === who}
            onChange={() => onVoice(who)}
          />
          <span>{who === 'you' ? say.me.forWhom.me : say.me.forWhom.son}</span>
        </label>
      ))}
    </fieldset>
    {speech.voice === 'he' && <p class="quiet">{say.me.sonNote}</p>}
    <h2>{say.me.choose}</h2>
    {(Object.keys(situationGroups) as SituationGroup[]).map((group) => (
      <section key={group} aria-labelledby={`group-${group}`}>
        <h3 id={`group-${group}`}>{say.me.groups[group]}</h3>
        <ul class="situations">
          {situationGroups[group].map((id) => (
            <li key={id}>
              <button type="button" class="situation" data-situation={id} onClick={() => onChoose(id)}>
                {say.me.situations[id]}
              </button>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
)
