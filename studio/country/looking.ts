// What one looks at in this room, and how one comes to look elsewhere: by its own controls, or by a link.
import { useEffect, useState } from 'preact/hooks'
import { againstOf, isChosen, isSame } from './asked.ts'
import type { Asked, ScenarioName } from './asked.ts'
import { isPartUnread, lookingIn, lookingOn } from './link.ts'
import type { Looking } from './link.ts'
import type { Player } from './figures/player.tsx'

/** What one looks at, and the ways to look elsewhere. */
export const useLooking = () => {
  const [looking, setLooking] = useState(() => lookingIn(location.hash))
  const [unread, setUnread] = useState(() => isPartUnread(location.hash))
  const { asked, against } = looking
  // what somebody put there to hold it against stays when another question is picked
  const [pinned, setPinned] = useState(() => isChosen(asked, against))
  const turnTo = (to: Looking, isUnread = false, isPinned = isChosen(to.asked, to.against)) => {
    setLooking(to)
    setPinned(isPinned)
    setUnread(isUnread)
  }
  return {
    looking,
    pinned,
    /** Of the link that led here, and nothing else asked since. */
    unread,
    look: (part: Partial<Looking>) => setLooking((before) => ({ ...before, ...part })),
    lookAt: (to: Looking) => turnTo(to),
    follow: (link: string) => turnTo(lookingIn(link), isPartUnread(link)),
    ask: (name: ScenarioName) => {
      const to = lookingOn(looking, name, pinned)
      turnTo(to, false, pinned && isSame(to.against, against))
    },
    /** Undefined: what the question is usually held against. */
    holdAgainst: (other: Asked | undefined) => {
      setLooking((before) => ({ ...before, against: other ?? againstOf(asked.scenario) }))
      setPinned(other !== undefined)
    },
  }
}

/** A link that is followed while the room is open. */
export const useFollowed = (player: Player, follow: (link: string) => void): void =>
  useEffect(() => {
    const onHash = () => {
      if (!location.hash.includes('?')) return
      player.stop()
      follow(location.hash)
    }
    addEventListener('hashchange', onHash)
    return () => removeEventListener('hashchange', onHash)
  }, [])
