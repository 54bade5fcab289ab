interface Memory {
  deviceMemory?: number
}

/** A telephone with little memory, or one that does not say how much: it counts a sample first, and the country when asked to. */
export const isSmallDevice = (): boolean =>
  Math.min(screen.width, screen.height) < 480 && ((navigator as Memory).deviceMemory ?? 4) <= 4
