// The part of an address that may hold answers, or name a situation. Kept apart from what reads it, so that it is wiped before
// the law is loaded.
export const MARK = '#a='
const SITUATION = '#me/'

/** What a link brings: answers, packed; or the situation that whoever gave the link meant. Either may be anything. */
export type Fragment = { readonly answers: string } | { readonly situation: string }

/**
 * What the address holds behind its page, taken from there, so that neither Back nor who looks at the page finds it; undefined where
 * there is nothing. The browser's list of visits has it by then (measured in Chromium): nothing on a page can prevent that.
 */
export const takeFragment = (): Fragment | undefined => {
  const { hash } = location
  const taken = hash.startsWith(MARK)
    ? { answers: hash.slice(MARK.length) }
    : hash.startsWith(SITUATION)
      ? { situation: hash.slice(SITUATION.length) }
      : undefined
  // by the fragment alone: a path such as `//` would be taken for a host, and refused
  if (taken) history.replaceState(null, '', '#me')
  return taken
}
