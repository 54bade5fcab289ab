import { meanBand } from '@draftlight/sim'
import type { Bands, PointTotals, YearView } from '@draftlight/sim'
import { FoldedTable } from '../../figures/figure.tsx'
import { sayCountry } from '../../messages/country.ts'
import { say } from '../../messages/index.ts'
import { countingInWords, rangeOrWhy, rough } from '../numbers.ts'
import { twoDigits } from '../rounding.ts'

/** Quantities in the order of the question, and the sum of days that makes a mean of some. */
const known: readonly (readonly [of: string, days?: string])[] = [
  ['ban/known-before', 'ban/known-before-days'],
  ['ban/known-on-day'],
  ['ban/known-after', 'ban/known-after-days'],
  ['ban/known-suit-open'],
  ['appearance/known-in-time', 'appearance/known-in-time-days'],
  ['appearance/known-too-late'],
  ['dispatch/sent-wronged', 'dispatch/wronged-days'],
  ['dispatch/wronged-in-term'],
]

interface Props {
  view: YearView
  bands: Bands | undefined
  points: PointTotals | undefined
  onHow: (id: string) => void
}

/** How long before the ban men knew, and what they could still do when they did. */
export const KnowingTable = ({ view, bands, points, onHow }: Props) => {
  const says = sayCountry.rights.knowing
  const total = (id: string): number => view.total(id).value
  const whole = view.counted === view.people
  const { counting, range } = sayCountry.rights
  const mean = (of: string, days: string | undefined): string =>
    days === undefined || total(of) === 0 ? '–' : say.number(twoDigits(total(days) / total(of)))
  const rangeOfMean = (of: string, days: string | undefined): string => {
    if (days === undefined || total(of) === 0) return '–'
    if (!points) return '…'
    const band = meanBand(points, days, of)
    const at = (factor: number): string => say.number(twoDigits((total(days) / total(of)) * factor))
    return band ? sayCountry.notKnown(at(band.low), at(band.high)) : sayCountry.how.noRange
  }
  return (
    <div class="knowing">
      <FoldedTable
        summary={says.title}
        table={() => ({
          columns: [
            sayCountry.quantity,
            sayCountry.total,
            says.onAverage,
            ...(whole ? [] : [counting]),
            range,
            `${range}: ${says.onAverage}`,
          ],
          rows: known.map(([of, days]) => [
            sayCountry.nameOf(of),
            rough(total(of)),
            mean(of, days),
            ...(whole ? [] : [countingInWords(view, of)]),
            rangeOrWhy(view, bands, of),
            rangeOfMean(of, days),
          ]),
          onRow: (at) => onHow(known[at]![0]),
        })}
      />
    </div>
  )
}
