// The part of an address that may hold answers, or name a situation. Kept apart from what reads it, so that it is wiped before
// the law is loaded.
export const MARK = '#a='
const SITUATION = '#me/'

/** What a link brings: answers, packed; or the situation that whoever gave the link meant. Either may be anything. */
export type Fragment = { readonly answers: string } | { readonly situation: string }

/** What the address holds behind its page, taken from there so that no history keeps it; undefined where there is nothing. */
export const takeFragment = (): Fragment | undefined => {
  const { hash } = location
  const taken = hash.startsWith(MARK)
    ? { answers: hash.slice(MARK.length) }
    : hash.startsWith(SITUATION)
      ? { situation: hash.slice(SITUATION.length) }
      : undefined
  if (taken) history.replaceState(null, '', `${location.pathname}${location.search}#me`)
  return taken
}
