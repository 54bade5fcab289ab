// The part of an address that may hold answers. Kept apart from what reads it, so that it is wiped before the law is loaded.
export const MARK = '#a='

/** The fragment with the answers, taken from the address so that no history keeps it; undefined where there is none. */
export const takeFragment = (): string | undefined => {
  const { hash } = location
  if (!hash.startsWith(MARK)) return undefined
  history.replaceState(null, '', `${location.pathname}${location.search}#me`)
  return hash.slice(MARK.length)
}
