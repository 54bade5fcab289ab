import type { Bands, Indicator, YearView } from '@draftlight/sim'
import { FoldedTable } from '../figures/figure.tsx'
import { sayCountry } from '../messages/country.ts'
import { countingInWords, rangeInWords, rough, signed } from './headlines.tsx'
import { KnowingTable } from './knowing.tsx'
import type { Change } from './counted.ts'
import { byRight } from './shown.ts'

interface Props {
  view: YearView
  bands: Bands | undefined
  change: ((id: string) => Change) | undefined
  onHow: (id: string) => void
}

/** Days that men spend under a ban of which they know nothing: the stock, summed over its days. */
const unknownBanDays = (view: YearView): number => view.daily('ban/done-unknowing').reduce((sum, men) => sum + men, 0)

/** What touches which right, done beside lawful: the indicators of model.md, each with its two bands. */
export const RightsTable = ({ view, bands, change, onHow }: Props) => {
  const row = ({ id, kind }: Indicator): (string | number)[] => [
    sayCountry.nameOf(id),
    kind === 'stock' ? sayCountry.rights.onLastDay(rough(view.total(id).value)) : rough(view.total(id).value),
    rangeInWords(view, bands, id) ?? '…',
    ...(change ? [signed(change(id).value)] : []),
  ]
  const columns = [
    sayCountry.quantity,
    sayCountry.total,
    sayCountry.rights.range,
    ...(change ? [sayCountry.rights.change] : []),
  ]
  return (
    <section class="rights" aria-labelledby="rights">
      <h2 id="rights">{sayCountry.rights.title}</h2>
      <p>{sayCountry.rights.lead}</p>
      <p class="quiet">
        {sayCountry.rights.counting} {countingInWords(view, 'ban/done-unknowing')}.{' '}
        {sayCountry.rights.unknownDays(rough(unknownBanDays(view)))}
      </p>
      <div class="rights-tables">
        <KnowingTable view={view} onHow={onHow} />
        {[...byRight].map(([right, of]) => (
          <FoldedTable
            key={right}
            summary={sayCountry.rights.names[right]!}
            caption={sayCountry.rights.names[right]!}
            table={() => ({ columns, rows: of.map(row), onRow: (at) => onHow(of[at]!.id) })}
          />
        ))}
      </div>
      <p class="quiet">{sayCountry.rights.knowing.suit}</p>
    </section>
  )
}
