import { useRef } from 'preact/hooks'
import { HiddenSelect } from '../parts/unreported.tsx'
import { sayCountry } from '../messages/country.ts'
import { say } from '../messages/index.ts'
import { Press } from '../parts/press.tsx'
import { asWritten, changedIn, isSame, isSamePeriod, parameterOf, scenarioNames, scenarioOf } from './asked.ts'
import type { Asked, ScenarioName } from './asked.ts'
import { valueIn } from './parameter.tsx'

interface AgainstProps {
  asked: Asked
  against: Asked
  /** Whether it stays when another question is picked. */
  pinned: boolean
  /** Undefined: as it is when nobody chose. */
  onAgainst: (against: Asked | undefined) => void
}

const choices = () =>
  scenarioNames.map((name) => (
    <option key={name} value={name}>
      {sayCountry.questions[name]}
    </option>
  ))

/** A question and what was moved in it, in words. */
export const nameOfAsked = (asked: Asked): string => {
  const moved = changedIn(asked).map(
    (c) => `${sayCountry.sliders[c.id]}: ${valueIn(parameterOf(c), asked.values[c.id])}`,
  )
  return moved.length === 0
    ? sayCountry.questions[asked.scenario]
    : sayCountry.moved(sayCountry.questions[asked.scenario], moved.join('; '))
}

interface QuestionProps {
  asked: Asked
  onScenario: (name: ScenarioName) => void
}

/** The question that is put to the country, over all that answers it; and the others that may be put. */
export const QuestionPicker = ({ asked, onScenario }: QuestionProps) => (
  <section class="posed" aria-labelledby="question">
    <h2 id="question">{sayCountry.questions[asked.scenario]}</h2>
    <p class="pick">
      <HiddenSelect
        id="scenario"
        label={sayCountry.pick}
        value={asked.scenario}
        onValue={(name) => onScenario(name as ScenarioName)}
      >
        {choices()}
      </HiddenSelect>
    </p>
  </section>
)

/** What the answer is held against. */
export const AgainstPicker = ({ asked, against, pinned, onAgainst }: AgainstProps) => {
  const pin = useRef<HTMLParagraphElement>(null)
  const isItself = isSame(asked, against)
  const isMoved = changedIn(against).length > 0
  return (
    <section class="against" aria-labelledby="held-against">
      <h2 id="held-against">{sayCountry.against}</h2>
      <p class="pick">
        <HiddenSelect
          id="against"
          label={sayCountry.against}
          isHeaded
          value={isMoved ? 'pinned' : against.scenario}
          onValue={(name) => {
            if (name !== 'pinned') onAgainst(asWritten(name as ScenarioName))
          }}
        >
          {isMoved && <option value="pinned">{sayCountry.pinned(nameOfAsked(against))}</option>}
          {choices()}
        </HiddenSelect>
      </p>
      <p class="quiet">
        {isItself
          ? pinned
            ? sayCountry.againstPinned
            : sayCountry.againstItself
          : isSamePeriod(asked.scenario, against.scenario)
            ? sayCountry.againstOther
            : sayCountry.otherDays(
                say.day(scenarioOf(against.scenario).from),
                say.day(scenarioOf(against.scenario).to),
              )}
      </p>
      <p class="pin" ref={pin}>
        <Press off={isItself && pinned} onClick={() => onAgainst(asked)}>
          {sayCountry.pin}
        </Press>{' '}
        {pinned && (
          <button
            type="button"
            class="link"
            onClick={() => {
              onAgainst(undefined)
              // this one goes
              pin.current?.querySelector('button')?.focus()
            }}
          >
            {sayCountry.unpin}
          </button>
        )}
      </p>
    </section>
  )
}
