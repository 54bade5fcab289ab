import type { Bands, YearView } from '@draftlight/sim'
import { sayCountry } from '../messages/country.ts'
import { say } from '../messages/index.ts'
import { How } from './how.tsx'
import type { Change } from './counted.ts'
import type { HeadlineId } from './shown.ts'
import { twoDigits } from './rounding.ts'

export const rough = (n: number): string => say.number(twoDigits(n))
export const signed = (n: number): string => {
  const shown = twoDigits(n)
  return shown === 0 ? '0' : `${shown > 0 ? '+' : '−'}${say.number(Math.abs(shown))}`
}

/** The counting error of what has been counted so far, or that there is none any more. */
export const countingInWords = (view: YearView, id: string): string => {
  if (view.counted === view.people) return sayCountry.counted
  const { low, high } = view.total(id)
  // that it never happened in the offices counted settles nothing of the others
  if (high === 0) return sayCountry.noneSoFar
  return rough(low) === rough(high) ? sayCountry.settled : sayCountry.estimate(rough(low), rough(high))
}

/** What we do not know; undefined until it has been computed, or where it cannot be said. */
export const rangeInWords = (view: YearView, bands: Bands | undefined, id: string): string | undefined => {
  const range = bands?.factors[id]
  const { value } = view.total(id)
  return range && sayCountry.notKnown(rough(value * range.low), rough(value * range.high))
}

/** The same, or that it is still to come, or that it cannot be said. */
export const rangeOrWhy = (view: YearView, bands: Bands | undefined, id: string): string =>
  rangeInWords(view, bands, id) ?? (bands ? sayCountry.how.noRange : '…')

interface Props {
  ids: readonly HeadlineId[]
  view: YearView
  bands: Bands | undefined
  /** Against what it is held against. */
  change: ((id: string) => Change) | undefined
}

const ChangeText = ({ change }: { change: Change }) => (
  <span class="change">{twoDigits(change.value) === 0 ? sayCountry.noChange : signed(change.value)}</span>
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
