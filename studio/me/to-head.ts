/** The reader goes to what has just appeared, except while the day asked about is being typed. */
export const toHead = (of: HTMLElement | null): void => {
  if (document.activeElement?.id !== 'day-asked') of?.focus()
}
