/**
 * Blanks the page at once, forgets what was said, and puts an empty page in its place, so that neither Back, Forward nor
 * "reopen closed tab" shows it. The browser's own history still lists the visit; the text beside the button says so.
 */
export const leave = (): void => {
  document.documentElement.textContent = ''
  document.title = ''
  location.replace('about:blank')
}

/** How long three presses may take. */
const within = 1500

/** Shift three times leaves too. Returns what ends it. Only a hardware keyboard sends a Shift by itself. */
export const leaveOnThreeShifts = (): (() => void) => {
  let presses: number[] = []
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Shift') presses = []
    else if (!event.repeat) {
      presses = [...presses.filter((at) => event.timeStamp - at < within), event.timeStamp]
      if (presses.length >= 3) leave()
    }
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}
