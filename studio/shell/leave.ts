/**
 * Blanks the page at once and puts an empty page in its place, so that neither Back nor a look at the screen shows it.
 * The browser's own history still lists the visit; the button's text says so.
 */
export const leave = (): void => {
  document.documentElement.replaceChildren()
  history.replaceState(null, '', location.pathname)
  location.replace('about:blank')
}
