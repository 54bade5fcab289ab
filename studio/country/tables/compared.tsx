import { indicators } from '@draftlight/sim'
import type { Indicator } from '@draftlight/sim'
import { FoldedTable } from '../../figures/figure.tsx'
import { sayCountry } from '../../messages/country.ts'
import { isSamePeriod } from '../asked.ts'
import type { Asked } from '../asked.ts'
import { rough, signed } from '../numbers.ts'
import type { Change, CountryState } from '../run/counted.ts'
import { nameOfAsked } from '../scenario-picker.tsx'

interface Props {
  asked: Asked
  against: Asked
  state: CountryState
  onHow: (id: string) => void
}

/** By how much of the first; nothing that was nothing before has a share. */
const shareOf = (change: Change, first: number): number => (first > 0 ? Math.abs(change.value) / first : 0)

/** Two questions side by side, what changes most first: the same men, the same luck, the band of the difference itself. */
export const Compared = ({ asked, against, state, onHow }: Props) => {
  const { view, baseline, change } = state
  if (!view || !baseline || !change) return null
  const whole = view.counted === view.people
  const rows = indicators
    .map((indicator: Indicator) => ({
      indicator,
      change: change(indicator.id),
      first: baseline.total(indicator.id).value,
    }))
    .filter((row) => Math.round(row.change.value) !== 0)
    .sort((a, b) => shareOf(b.change, b.first) - shareOf(a.change, a.first))
  const isPaired = isSamePeriod(asked.scenario, against.scenario)
  const span = (low: number, high: number) => sayCountry.compared.span(signed(low), signed(high))
  return (
    <section class="compared" aria-labelledby="compared">
      <h2 id="compared">{sayCountry.compared.title}</h2>
      <dl>
        <dt>{sayCountry.compared.first}</dt>
        <dd>{nameOfAsked(against)}</dd>
        <dt>{sayCountry.compared.second}</dt>
        <dd>{nameOfAsked(asked)}</dd>
      </dl>
      <p>
        {isPaired ? sayCountry.compared.paired : sayCountry.compared.otherDays}{' '}
        {sayCountry.compared.same(indicators.length - rows.length)}
      </p>
      <FoldedTable
        summary={sayCountry.compared.table(rows.length)}
        table={() => ({
          columns: [
            sayCountry.quantity,
            sayCountry.compared.first,
            sayCountry.compared.second,
            sayCountry.compared.difference,
            sayCountry.compared.counting,
            sayCountry.compared.range,
          ],
          rows: rows.map(({ indicator: { id }, change: of, first }) => [
            sayCountry.nameOf(id),
            rough(first),
            rough(view.total(id).value),
            signed(of.value),
            whole ? sayCountry.counted : span(of.low, of.high),
            of.range ? span(of.range.low, of.range.high) : isPaired ? '…' : sayCountry.how.noRange,
          ]),
          onRow: (at) => onHow(rows[at]!.indicator.id),
        })}
      />
    </section>
  )
}
