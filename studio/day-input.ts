// Between a date field, which speaks ISO dates, and days since 1970-01-01.

const iso = /^(\d{4})-(\d{2})-(\d{2})$/

/** "2026-02-10" as days since 1970-01-01; undefined when it is no date of the calendar. */
export const dayFromInput = (text: string): number | undefined => {
  const [, y, m, d] = iso.exec(text) ?? []
  if (!y) return undefined
  const time = Date.UTC(Number(y), Number(m) - 1, Number(d))
  return new Date(time).toISOString().startsWith(text) ? time / 86_400_000 : undefined
}

export const inputFromDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/**
 * What every form here says of itself, though none is ever sent. Chromium asks a server of Google's what a form's fields might
 * mean (measured: content-autofill.googleapis.com) as soon as one holds a date, which tells that server of the visit. It
 * leaves alone what looks like a search. And browsers write what stands in a form into their file of open tabs (measured), to
 * bring it back with a closed tab, unless the form asks them not to; a field outside of a form asks for itself.
 */
export const unreported = { action: '/search', autocomplete: 'off' } as const
