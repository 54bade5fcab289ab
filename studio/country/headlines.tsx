import type { Bands, YearView } from '@draftlight/sim'
import { sayCountry } from '../messages/country.ts'
import { say } from '../messages/index.ts'
import { shownIds } from './shown.ts'
import type { ShownId } from './shown.ts'
import { twoDigits } from './rounding.ts'

const rough = (n: number): string => say.number(twoDigits(n))

const bandInWords = (view: YearView, id: ShownId): string => {
  if (view.counted === view.people) return sayCountry.counted
  const { low, high } = view.total(id)
  return rough(low) === rough(high) ? sayCountry.settled : sayCountry.estimate(rough(low), rough(high))
}

interface Props {
  view: YearView
  /** The same year with the central values, once a slider has been moved. */
  baseline: YearView | undefined
  bands: Bands | undefined
}

const Change = ({ view, baseline, id }: { view: YearView; baseline: YearView; id: ShownId }) => {
  const difference = twoDigits(view.total(id).value - baseline.total(id).value)
  return (
    <span class="change">
      {difference === 0 ? sayCountry.noChange : `${difference > 0 ? '+' : '−'}${say.number(Math.abs(difference))}`}
    </span>
  )
}

export const Headlines = ({ view, baseline, bands }: Props) => (
  <ul class="headlines">
    {shownIds.map((id) => {
      const { value } = view.total(id)
      const range = bands?.factors[id]
      return (
        <li class="card headline" key={id} data-indicator={id}>
          <span class="label">{sayCountry.indicator[id]}</span>
          <span class="value">
            {view.counted === 0 ? '…' : rough(value)} {baseline && <Change view={view} baseline={baseline} id={id} />}
          </span>
          <span class="band">{bandInWords(view, id)}</span>
          {range && (
            <span class="band">{sayCountry.notKnown(rough(value * range.low), rough(value * range.high))}</span>
          )}
        </li>
      )
    })}
  </ul>
)
