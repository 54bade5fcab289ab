import { useEffect, useState } from 'preact/hooks'

export const rooms = ['me', 'country', 'watch'] as const
type Room = (typeof rooms)[number]
/** `start` is the first page: no fragment, or one that names no room. */
export type Place = Room | 'start'

/** What follows a question mark is the room's own. */
const placeNow = (): Place => rooms.find((room) => location.hash.split('?')[0] === `#${room}`) ?? 'start'

/** Where the visitor is, and a way to go elsewhere that leaves one entry in the browser's history however far one walks. */
export const usePlace = (): [Place, (to: Place) => void] => {
  const [place, setPlace] = useState(placeNow)
  useEffect(() => {
    const follow = () => setPlace(placeNow())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const go = (to: Place) => {
    history.replaceState(null, '', to === 'start' ? document.URL.replace(/#.*/, '') : `#${to}`)
    setPlace(to)
    scrollTo(0, 0)
  }
  return [place, go]
}
