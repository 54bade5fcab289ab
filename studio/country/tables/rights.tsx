import { measuredBand } from '@draftlight/sim'
import type { Bands, Indicator, PointTotals, YearView } from '@draftlight/sim'
import { FoldedTable } from '../../figures/figure.tsx'
import { sayCountry } from '../../messages/country.ts'
import { countingInWords, rangeOrWhy, rough, signed } from '../numbers.ts'
import { How } from '../how.tsx'
import { KnowingTable } from './knowing.tsx'
import type { Change } from '../run/counted.ts'
import { byRight } from '../shown.ts'

interface Props {
  view: YearView
  bands: Bands | undefined
  points: PointTotals | undefined
  change: ((id: string) => Change) | undefined
  onHow: (id: string) => void
}

/** Days that men spend under a ban of which they know nothing: the stock, summed over its days. */
const unknownBanDays = (view: YearView): number => view.daily('ban/done-unknowing').reduce((sum, men) => sum + men, 0)

/** Their number with the account of it; only of everybody: of a sample its counting error is not known. */
const UnknownDays = ({ view, points }: Pick<Props, 'view' | 'points'>) => {
  const days = unknownBanDays(view)
  const band = points && measuredBand(points, 0)
  return (
    <p class="quiet">
      {sayCountry.rights.counting} {sayCountry.counted}. {sayCountry.rights.unknownDays(rough(days))}{' '}
      {band && `(${sayCountry.notKnown(rough(days * band.low), rough(days * band.high))})`}{' '}
      <How id="ban/done-unknowing" name={sayCountry.nameOf('ban/done-unknowing')} />
    </p>
  )
}

/** What touches which right, done beside lawful: the indicators of model.md, each with its two bands. */
export const RightsTable = ({ view, bands, points, change, onHow }: Props) => {
  const whole = view.counted === view.people
  const row = ({ id, kind }: Indicator): (string | number)[] => [
    sayCountry.nameOf(id),
    kind === 'stock' ? sayCountry.rights.onLastDay(rough(view.total(id).value)) : rough(view.total(id).value),
    ...(whole ? [] : [countingInWords(view, id)]),
    rangeOrWhy(view, bands, id),
    ...(change ? [signed(change(id).value)] : []),
  ]
  const columns = [
    sayCountry.quantity,
    sayCountry.total,
    ...(whole ? [] : [sayCountry.rights.counting]),
    sayCountry.rights.range,
    ...(change ? [sayCountry.rights.change] : []),
  ]
  return (
    <section class="rights" aria-labelledby="rights">
      <h2 id="rights">{sayCountry.rights.title}</h2>
      <p>{sayCountry.rights.lead}</p>
      {whole && <UnknownDays view={view} points={points} />}
      <div class="rights-tables">
        <KnowingTable view={view} bands={bands} points={points} onHow={onHow} />
        {[...byRight].map(([right, of]) => (
          <FoldedTable
            key={right}
            summary={sayCountry.rights.names[right]!}
            table={() => ({ columns, rows: of.map(row), onRow: (at) => onHow(of[at]!.id) })}
          />
        ))}
      </div>
      <p class="quiet">
        {sayCountry.rights.knowing.reading} {sayCountry.rights.knowing.suit}
      </p>
    </section>
  )
}
