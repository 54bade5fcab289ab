import { useEffect } from 'preact/hooks'

interface CloseWatcher {
  onclose: (() => void) | null
  destroy: () => void
}
declare global {
  interface Window {
    /** Chrome 126 and later. */
    CloseWatcher?: new () => CloseWatcher
  }
}

/**
 * A telephone's own Back, key or gesture, takes the visitor one step back, where the browser tells a page of it. Nothing of it stands in
 * the history, which holds one entry however far one walks. With a mouse there is no such Back, and Escape, which the browser takes for
 * it, is used for other things.
 * @param back takes the step; undefined where there is none: then Back leaves the page.
 */
export const usePhoneBack = (back: (() => void) | undefined): void =>
  useEffect(() => {
    const { CloseWatcher } = window
    if (!back || !CloseWatcher || !matchMedia('(pointer: coarse)').matches) return
    let watcher: CloseWatcher
    const watch = () => {
      watcher = new CloseWatcher()
      watcher.onclose = () => {
        // at once: a second press must not leave the page while the first is being drawn
        watch()
        back()
      }
    }
    watch()
    return () => watcher.destroy()
  })
