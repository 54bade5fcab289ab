import { render } from 'preact'
import type { ComponentType, VNode } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { say, speech } from '../messages/index.ts'
import type { Language } from '../messages/index.ts'

interface Props<P> {
  /** Fetches the room's code and its words. */
  load: (language: Language) => Promise<ComponentType<P>>
  /** What the room is given. */
  with: P
  /** Once it stands. */
  onShown?: () => void
}

/** Shows a room that is fetched when it is first entered; it is one of the page's own files. */
export const LazyRoom = <P extends object>({ load, with: given, onShown }: Props<P>) => {
  const { language } = speech
  const [room, setRoom] = useState<{ Room: ComponentType<P> } | 'failed'>()
  useEffect(() => {
    load(language).then(
      (Room) => setRoom({ Room }),
      () => setRoom('failed'),
    )
  }, [load, language])
  useEffect(() => room && onShown?.(), [!room])
  if (room === 'failed') return <p role="alert">{say.shell.roomFailed}</p>
  if (!room)
    return (
      <p role="status" class="opening">
        {say.shell.opening}
      </p>
    )
  return <room.Room {...given} />
}

/**
 * Draws a part of the page before it is wanted, outside of the page: then it only has to be put there. `view`: what is wanted now,
 * at `place`; the same object as was drawn ahead is not drawn again.
 */
export const useDrawnAhead = (view: VNode | undefined) => {
  const place = useRef<HTMLDivElement>(null)
  const host = useMemo(() => Object.assign(document.createElement('div'), { className: 'drawn' }), [])
  const drawn = useRef<VNode>(undefined)
  const draw = (one: VNode) => {
    if (one === drawn.current) return
    // nothing of another answer is put into the page with this one
    if (!host.isConnected) render(null, host)
    render(one, host)
    drawn.current = one
  }
  useLayoutEffect(() => {
    if (!view || !place.current) return
    draw(view)
    if (host.parentNode === place.current) return
    place.current.appendChild(host)
  })
  useEffect(() => () => render(null, host), [])
  return { place, draw }
}
