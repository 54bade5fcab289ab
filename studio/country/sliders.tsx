import { parameters } from '@draftlight/sim'
import type { Parameter } from '@draftlight/sim'
import { Foreign } from '../foreign.tsx'
import { sayCountry } from '../messages/country.ts'
import { Slider } from './slider.tsx'

/** The three parts of the machine that this room lets a visitor change: stage and name of the parameter. */
export const changeable = [
  { id: 'electronic', stage: 'summons', name: 'electronic', step: 0.05 },
  { id: 'enforced', stage: 'exit-ban', name: 'enforced', step: 0.05 },
  { id: 'capacity', stage: 'summons', name: 'capacity', step: 0.05 },
] as const
export type ChangeableId = (typeof changeable)[number]['id']
export type Values = Readonly<Record<ChangeableId, number>>

const parameterOf = (stage: string, name: string): Parameter =>
  (parameters as unknown as Readonly<Record<string, Readonly<Record<string, Parameter>>>>)[stage]![name]!

export const centralValues = Object.fromEntries(
  changeable.map(({ id, stage, name }) => [id, parameterOf(stage, name).central]),
) as Values

/** As a scenario's practice: by stage and name, only what differs from the central value. */
export const practiceWith = (values: Values): Record<string, Record<string, number>> => {
  const practice: Record<string, Record<string, number>> = {}
  for (const { id, stage, name } of changeable)
    if (values[id] !== centralValues[id]) practice[stage] = { ...practice[stage], [name]: values[id] }
  return practice
}

interface Props {
  values: Values
  onValues: (values: Values) => void
}

export const Sliders = ({ values, onValues }: Props) => (
  <section class="controls" aria-labelledby="what-if">
    <h2 id="what-if">{sayCountry.whatIf}</h2>
    {changeable.map(({ id, stage, name, step }) => {
      const { low, central, high, source } = parameterOf(stage, name)
      return (
        <Slider
          key={id}
          id={id}
          label={sayCountry.sliders[id]}
          value={values[id]}
          low={low}
          central={central}
          high={high}
          step={step}
          show={sayCountry.perCent}
          source={
            source === 'assumed' ? (
              sayCountry.assumed
            ) : (
              <>
                {sayCountry.source} <Foreign text={source} />
              </>
            )
          }
          onInput={(value) => onValues({ ...values, [id]: value })}
        />
      )
    })}
    <button
      type="button"
      onClick={() => onValues(centralValues)}
      disabled={changeable.every(({ id }) => values[id] === centralValues[id])}
    >
      {sayCountry.reset}
    </button>
  </section>
)
