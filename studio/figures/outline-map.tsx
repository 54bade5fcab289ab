import { outlines, outlineSize } from '@draftlight/country'
import type { MapProps } from './tile-map.tsx'

/** The same as the tiles, as the subjects lie: a picture only, loaded when asked for. Moscow is small here, which is why tiles come first. */
export const OutlineMap = ({ tiles, selected, onSelect }: MapProps) => {
  const pick = (event: MouseEvent) => {
    const { region } = (event.target as HTMLElement).dataset
    if (region) onSelect?.(region)
  }
  return (
    <svg
      class={onSelect ? 'outlines pick' : 'outlines'}
      viewBox={`-4 -4 ${outlineSize.width + 8} ${outlineSize.height + 8}`}
      aria-hidden="true"
      onClick={pick}
    >
      <defs>
        <pattern id="hatch" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-line" width="3" height="12" />
        </pattern>
      </defs>
      {outlines.map(({ iso, path }) => {
        const tile = tiles.get(iso)
        const isHatched = tile?.level === undefined || tile.unsourced
        return (
          <g key={iso} class={selected === iso ? 'selected' : undefined}>
            <path d={path} class={tile?.level === undefined ? 'unknown' : `level-${tile.level}`} data-region={iso}>
              <title>{tile?.title}</title>
            </path>
            {isHatched && <path d={path} class="hatch" fill="url(#hatch)" />}
          </g>
        )
      })}
    </svg>
  )
}
