import { tileName } from './tile-name.ts'
import { narrowLayout, wideLayout } from './tiles.ts'

export interface Tile {
  /** Strength of the colour, 0 (lightest) to 4; undefined leaves the tile hatched: nothing known of it yet. */
  level: number | undefined
  /** Drawn with a hatch over the colour: how regions differ here has no source. */
  unsourced?: boolean
  /** What a pointer resting on the tile reads. */
  title: string
}

export interface MapProps {
  /** By region code such as `RU-MOW`. */
  tiles: ReadonlyMap<string, Tile>
  selected?: string | undefined
  /** A tap on a tile, for people with a pointer; a list beside the map must offer the same. */
  onSelect?: (region: string) => void
}

/** The picture only: hidden from screen readers, whose way in is the sentence and the table of its `FigureFrame`. */
export const TileMap = ({ tiles, selected, onSelect }: MapProps) => {
  const pick = (event: MouseEvent) => {
    const region = (event.target as HTMLElement).dataset['region']
    if (region) onSelect?.(region)
  }
  return (
    <div class={onSelect ? 'tiles pick' : 'tiles'} aria-hidden="true" onClick={pick}>
      {[...wideLayout].map(([region, place]) => {
        const small = narrowLayout.get(region) ?? place
        const tile = tiles.get(region)
        return (
          <span
            key={region}
            class={`tile ${tile?.level === undefined ? 'hatched' : `level-${tile.level}`}${tile?.unsourced ? ' unsourced' : ''}${selected === region ? ' selected' : ''}`}
            style={{
              '--wide-row': place.row,
              '--wide-column': place.column,
              '--narrow-row': small.row,
              '--narrow-column': small.column,
            }}
            data-region={region}
            title={tile?.title}
          >
            {tileName(region)}
          </span>
        )
      })}
    </div>
  )
}
