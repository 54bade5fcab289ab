import type { YearView } from '@draftlight/sim'
import { regions } from '@draftlight/country'
import { FigureFrame } from '../figures/figure.tsx'
import type { Figure } from '../figures/figure.tsx'
import { TileMap } from '../figures/tile-map.tsx'
import type { Tile } from '../figures/tile-map.tsx'
import { sayCountry } from '../messages/country.ts'
import { regionName } from '../region-name.ts'
import type { ShownId } from './shown.ts'
import { levelOf } from './rounding.ts'

interface Rates {
  national: number
  /** For each 1,000 men, in the order of the country's regions; undefined where no office has been counted. */
  byRegion: readonly (number | undefined)[]
}

const rateText = (rate: number): string => sayCountry.rate(rate)

const figureOf = (id: ShownId): Figure<Rates> => ({
  title: sayCountry.map(sayCountry.indicator[id]),
  summary: ({ byRegion }) => {
    const known = regions.flatMap(({ index, iso }) => {
      const rate = byRegion[index]
      return rate === undefined ? [] : [{ name: regionName(iso), rate }]
    })
    if (known.length === 0) return sayCountry.chartEmpty
    known.sort((a, b) => b.rate - a.rate)
    const [most, least] = [known[0]!, known.at(-1)!]
    return sayCountry.mapSummary(most.name, rateText(most.rate), least.name, rateText(least.rate))
  },
  table: ({ byRegion }) => ({
    columns: [sayCountry.regionColumn, sayCountry.perThousand],
    rows: regions.map(({ index, iso }) => {
      const rate = byRegion[index]
      return [regionName(iso), rate === undefined ? sayCountry.notCounted : rateText(rate)]
    }),
  }),
})

const tilesOf = ({ national, byRegion }: Rates): ReadonlyMap<string, Tile> =>
  new Map(
    regions.map(({ index, iso }): [string, Tile] => {
      const rate = byRegion[index]
      if (rate === undefined) return [iso, { level: undefined, title: `${regionName(iso)}: ${sayCountry.notCounted}` }]
      return [
        iso,
        { level: levelOf(rate, national), title: `${regionName(iso)}: ${rateText(rate)} ${sayCountry.perThousand}` },
      ]
    }),
  )

export const RegionFigure = ({ id, view }: { id: ShownId; view: YearView }) => {
  const rates: Rates = {
    national: view.people === 0 ? 0 : (view.total(id).value / view.people) * 1000,
    byRegion: regions.map(({ index }) => view.rate(id, index)),
  }
  return (
    <FigureFrame figure={figureOf(id)} data={rates}>
      <TileMap tiles={tilesOf(rates)} />
      <ul class="legend" aria-hidden="true">
        {sayCountry.mapLegend.map((text, i) => (
          <li key={text}>
            <span class={i < 5 ? `tile level-${i}` : 'tile hatched'} /> {text}
          </li>
        ))}
      </ul>
    </FigureFrame>
  )
}
