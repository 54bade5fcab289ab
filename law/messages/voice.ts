/**
 * One text, two ways of address. `{you have|he has}` in any message is said as the first to the person himself, as the
 * second to somebody who asks about him: a parent about a son.
 */
export type Voice = 'you' | 'he'

const spoken = (text: string, voice: Voice): string =>
  text.includes('{') ? text.replace(/\{([^{}|]*)\|([^{}|]*)\}/g, voice === 'you' ? '$1' : '$2') : text

const says = (of: unknown, voice: Voice): unknown => {
  if (typeof of === 'string') return spoken(of, voice)
  if (typeof of === 'function') return (...args: unknown[]) => says(of(...args), voice)
  if (Array.isArray(of)) return of.map((entry) => says(entry, voice))
  if (typeof of !== 'object' || of === null) return of
  return Object.fromEntries(Object.entries(of).map(([key, entry]) => [key, says(entry, voice)]))
}

/** The same messages, every text in them (and every text their functions make) in one voice. */
export const inVoice = <M>(messages: M, voice: Voice): M => says(messages, voice) as M
