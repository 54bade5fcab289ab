import type { ComponentChildren } from 'preact'
import { sayCountry } from '../messages/country.ts'

export interface SliderProps {
  id: string
  label: string
  /** In the unit that is shown: per cent, or men a day. */
  value: number
  low: number
  central: number
  high: number
  /** Ends of the track, where a scenario sets a value beyond what is known. */
  least: number
  most: number
  step: number
  show: (value: number) => string
  source: ComponentChildren
  onInput: (value: number) => void
}

/**
 * A part of the machine that the visitor may change. It moves only within the range that sources and judgement leave
 * open, or to what a scenario sets, shows that range and the central value, and says where both come from.
 */
export const Slider = ({
  id,
  label,
  value,
  low,
  central,
  high,
  least,
  most,
  step,
  show,
  source,
  onInput,
}: SliderProps) => {
  return (
    <div class="slider">
      <label for={id}>
        <span>{label}</span>
        {/* the slider itself says it when it is moved */}
        <output for={id} aria-live="off">
          {show(value)}
        </output>
      </label>
      <input
        id={id}
        type="range"
        autocomplete="off"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={show(value)}
        aria-describedby={`${id}-range`}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      />
      <p class="quiet" id={`${id}-range`}>
        {sayCountry.range(show(low), show(central), show(high))} {source}
      </p>
    </div>
  )
}
