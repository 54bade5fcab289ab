import type { Bands, YearView } from '@draftlight/sim'
import { sayCountry } from '../messages/country.ts'
import { How } from './how.tsx'
import type { Change } from './run/counted.ts'
import type { HeadlineId } from './shown.ts'
import { rangeOrWhy, countingInWords, rough, signed } from './numbers.ts'

interface Props {
  ids: readonly HeadlineId[]
  view: YearView
  bands: Bands | undefined
  /** Against what it is held against. */
  change: ((id: string) => Change) | undefined
}

const ChangeText = ({ change }: { change: Change }) => (
  <span class="change">{signed(change.value) === '0' ? sayCountry.noChange : signed(change.value)}</span>
)

export const Headlines = ({ ids, view, bands, change }: Props) => (
  <ul class="headlines">
    {ids.map((id) => {
      const differs = change?.(id)
      return (
        <li class="card headline" key={id} data-indicator={id}>
          <span class="label">{sayCountry.indicator[id]}</span>
          <span class="value">
            {view.counted === 0 ? '…' : rough(view.total(id).value)} {differs && <ChangeText change={differs} />}
          </span>
          <span class="band">{countingInWords(view, id)}</span>
          {bands && <span class="band">{rangeOrWhy(view, bands, id)}</span>}
          {differs && view.counted !== view.people && signed(differs.low) !== signed(differs.high) && (
            <span class="band">{sayCountry.changeSoFar(signed(differs.low), signed(differs.high))}</span>
          )}
          {differs?.range && differs.value !== 0 && (
            <span class="band">{sayCountry.changeRange(signed(differs.range.low), signed(differs.range.high))}</span>
          )}
          <How id={id} name={sayCountry.indicator[id]} />
        </li>
      )
    })}
  </ul>
)
