import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../messages/index.ts'

/** While the page is in the background it is covered, so that the list of open apps shows nothing; it is shown again on request. */
export const Cover = () => {
  const [covered, setCovered] = useState(false)
  const from = useRef<Element | null>(null)
  useEffect(() => {
    const onChange = () => {
      if (document.visibilityState !== 'hidden') return
      // at once: the picture for the list of apps is taken before the page is drawn again
      if (!document.documentElement.classList.contains('covered')) from.current = document.activeElement
      document.documentElement.classList.add('covered')
      setCovered(true)
    }
    document.addEventListener('visibilitychange', onChange)
    return () => document.removeEventListener('visibilitychange', onChange)
  }, [])
  if (!covered) return null
  const show = () => {
    document.documentElement.classList.remove('covered')
    setCovered(false)
    ;(from.current as HTMLElement | null)?.focus({ preventScroll: true })
  }
  return (
    <div class="cover">
      <button type="button" ref={(of) => of?.focus()} onClick={show}>
        {say.me.cover.show}
      </button>
    </div>
  )
}
