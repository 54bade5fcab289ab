/**
 * What every form here says of itself, though none is ever sent. Chromium asks a server of Google's what a form's fields might
 * mean (measured: content-autofill.googleapis.com) as soon as one holds a date, which tells that server of the visit. It
 * leaves alone what looks like a search. And browsers write what stands in a form into their file of open tabs (measured), to
 * bring it back with a closed tab, unless the form asks them not to; a field outside of a form asks for itself. Firefox heeds that for all but lists: see `me/hidden-select.tsx`.
 */
export const unreported = { action: '/search', autocomplete: 'off' } as const
