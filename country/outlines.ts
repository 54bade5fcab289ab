import type { RegionIso } from './region-codes.ts'

export { outlines } from './generated/outlines.ts'

/** A subject as it is drawn. Source: data/region_outlines.csv. */
export interface Outline {
  readonly iso: RegionIso
  /** The `d` of an SVG path, within a picture of `outlineSize`. */
  readonly path: string
}

/** Width and height of the picture that the outlines are drawn in. */
export const outlineSize = { width: 2000, height: 1113 } as const
