import { sayCountry } from '../messages/country.ts'
import { Press } from '../parts/press.tsx'
import { asWritten, changeable, changedIn, parameterOf } from './asked.ts'
import type { Asked, Changeable } from './asked.ts'
import { SourceOf, valueIn } from './parameter.tsx'

interface SliderProps {
  of: Changeable
  value: number
  /** What the scenario sets, which may lie beyond what is known. */
  own: number
  onInput: (value: number) => void
}

/**
 * A part of the machine that the visitor may change. It moves only within the range that sources and judgement leave
 * open, or to what a scenario sets, shows that range and the central value, and says where both come from.
 */
const Slider = ({ of, value, own, onInput }: SliderProps) => {
  const { id, step } = of
  const parameter = parameterOf(of)
  const { low, central, high } = parameter
  const show = (n: number) => valueIn(parameter, n)
  return (
    <div class="slider">
      <label for={id}>
        <span>{sayCountry.sliders[id]}</span>
        {/* the slider itself says it when it is moved */}
        <output for={id} aria-live="off">
          {show(value)}
        </output>
      </label>
      <input
        id={id}
        type="range"
        autocomplete="off"
        min={Math.min(low, own)}
        max={Math.max(high, own)}
        step={step}
        value={value}
        aria-valuetext={show(value)}
        aria-describedby={`${id}-range`}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      />
      <p class="quiet" id={`${id}-range`}>
        {sayCountry.range(show(low), show(central), show(high))} <SourceOf source={parameter.source} />
      </p>
    </div>
  )
}

interface Props {
  asked: Asked
  onAsked: (asked: Asked) => void
}

const groups = [...new Set(changeable.map(({ group }) => group))]

export const Sliders = ({ asked, onAsked }: Props) => {
  const { scenario, values } = asked
  const own = asWritten(scenario).values
  return (
    <section class="controls" aria-labelledby="what-if">
      <h2 id="what-if">{sayCountry.whatIf}</h2>
      {groups.map((group) => (
        <fieldset key={group}>
          <legend>{sayCountry.groups[group]}</legend>
          {changeable
            .filter((c) => c.group === group)
            .map((c) => (
              <Slider
                key={c.id}
                of={c}
                value={values[c.id]}
                own={own[c.id]}
                onInput={(to) => onAsked({ scenario, values: { ...values, [c.id]: to } })}
              />
            ))}
        </fieldset>
      ))}
      <Press onClick={() => onAsked(asWritten(scenario))} off={changedIn(asked).length === 0}>
        {sayCountry.reset}
      </Press>
    </section>
  )
}
