import type { YearView } from '@draftlight/sim'
import { useState } from 'preact/hooks'
import { regions } from '@draftlight/country'
import { FigureFrame } from '../../figures/figure.tsx'
import type { Figure } from '../../figures/figure.tsx'
import { TileMap } from '../../figures/tile-map.tsx'
import type { Tile } from '../../figures/tile-map.tsx'
import { sayCountry } from '../../messages/country.ts'
import { say } from '../../messages/index.ts'
import { regionIndex, regionName } from '../../parts/region-name.ts'
import { dayLevels, extremesOf, hasRegionalSource, levelsOf, ratesOf } from './rates.ts'
import type { DailyRates, Rates } from './rates.ts'
import { levelOf } from '../rounding.ts'
import { indicatorOf } from '../shown.ts'

interface Data extends Rates {
  /** Of what it is held against, where that is the same days. */
  readonly before: Rates['byRegion'] | undefined
}

interface Props {
  id: string
  view: YearView
  baseline: YearView | undefined
  daily: DailyRates
  day: number | undefined
  region: string | undefined
  onRegion: (region: string | undefined) => void
}

const summaryOf = ({ id, view, day }: Props, { national, byRegion }: Rates): string => {
  if (byRegion.every((rate) => rate === undefined)) return sayCountry.chartEmpty
  // a stock is never added up over days
  const when =
    indicatorOf(id).kind === 'stock'
      ? sayCountry.mapDay(say.day(day ?? view.from + view.days - 1), sayCountry.rate(national))
      : day === undefined
        ? sayCountry.mapWhole(sayCountry.rate(national))
        : sayCountry.mapWeek(say.day(day), sayCountry.rate(national))
  if (national === 0) return when
  if (!hasRegionalSource(id)) return `${when} ${sayCountry.mapUnsourced}`
  if (byRegion.every((rate) => rate === undefined || levelOf(rate, national) === 2))
    return `${when} ${sayCountry.mapAlike}`
  const named = extremesOf(byRegion, view.menIn)
  if (!named) return `${when} ${sayCountry.mapFew}`
  const [most, least] = [named.most, named.least].map((index) => [
    regionName(regions[index]!.iso),
    sayCountry.rate(byRegion[index]!),
  ]) as [[string, string], [string, string]]
  return `${when} ${sayCountry.mapSummary(...most, ...least)}`
}

const figureOf = (props: Props): Figure<Data> => ({
  title: sayCountry.map(sayCountry.nameOf(props.id)),
  summary: (rates) => summaryOf(props, rates),
  table: ({ byRegion, before }) => ({
    columns: [sayCountry.regionColumn, sayCountry.perThousand, ...(before ? [sayCountry.before] : [])],
    rows: regions.map(({ index, iso }) => {
      const text = (rate: number | undefined) => (rate === undefined ? sayCountry.notCounted : sayCountry.rate(rate))
      return [regionName(iso), text(byRegion[index]), ...(before ? [text(before[index])] : [])]
    }),
    onRow: (row) => props.onRegion(regions[row]!.iso === props.region ? undefined : regions[row]!.iso),
    chosen: regionIndex(props.region),
  }),
})

const tilesOf = ({ id, day, daily }: Props, rates: Rates): ReadonlyMap<string, Tile> => {
  const unsourced = !hasRegionalSource(id)
  const levels = levelsOf(rates, daily, day)
  return new Map(
    regions.map(({ index, iso }): [string, Tile] => {
      const [rate, level] = [rates.byRegion[index], levels[index]]
      if (rate === undefined) return [iso, { level, title: `${regionName(iso)}: ${sayCountry.notCounted}` }]
      return [
        iso,
        { level, unsourced, title: `${regionName(iso)}: ${sayCountry.rate(rate)} ${sayCountry.perThousand}` },
      ]
    }),
  )
}

/** What each of the five colours says, and the hatch of what has not been counted. */
export const legendOf = (day: number | undefined, daily: DailyRates): readonly string[] => {
  if (day === undefined) return sayCountry.mapLegend
  const ends = dayLevels.map((share) => sayCountry.rate(share * daily.peak))
  return [
    sayCountry.under(ends[0]!),
    ...ends.slice(1).map((end, i) => sayCountry.between(ends[i]!, end)),
    sayCountry.over(ends.at(-1)!),
    sayCountry.mapLegend.at(-1)!,
  ]
}

export const RegionFigure = (props: Props) => {
  const { id, view, baseline, daily, day } = props
  const rates: Data = {
    ...ratesOf(view, id, daily, day),
    before: day === undefined && baseline ? ratesOf(baseline, id, daily, day).byRegion : undefined,
  }
  const [outlines, setOutlines] = useState<{ Outlines: typeof TileMap } | undefined>(undefined)
  const [failed, setFailed] = useState(false)
  const change = () => {
    if (outlines) return setOutlines(undefined)
    import('../../figures/outline-map.tsx').then(
      ({ OutlineMap }) => {
        setFailed(false)
        setOutlines({ Outlines: OutlineMap })
      },
      () => setFailed(true),
    )
  }
  const Picture = outlines?.Outlines ?? TileMap
  return (
    <FigureFrame figure={figureOf(props)} data={rates}>
      <Picture
        tiles={tilesOf(props, rates)}
        selected={props.region}
        onSelect={(region) => props.onRegion(region === props.region ? undefined : region)}
      />
      <ul class="legend" aria-hidden="true">
        {legendOf(day, daily).map((text, i) => (
          <li key={i}>
            <span class={i < 5 ? `tile level-${i}` : 'tile hatched'} /> {text}
          </li>
        ))}
        {!hasRegionalSource(id) && (
          <li>
            <span class="tile level-2 unsourced" /> {sayCountry.unsourcedLegend}
          </li>
        )}
      </ul>
      <p class="quiet">{sayCountry.mapDiffers}</p>
      <p class="quiet">
        <button type="button" class="link" onClick={change}>
          {outlines ? sayCountry.asTiles : sayCountry.asOutlines}
        </button>{' '}
        <span role="status">{failed && say.shell.roomFailed}</span>
      </p>
    </FigureFrame>
  )
}
