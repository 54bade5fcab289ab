import { useEffect, useState } from 'preact/hooks'
import { takeFragment } from '../me/take-away/fragment.ts'
import type { Fragment } from '../me/take-away/fragment.ts'

/**
 * What a link held, until it is read, and what is called then. A link that is opened where the page already stands changes only
 * the fragment: it is taken from the address as the first one was.
 * @param onTaken told of each link after the first.
 */
export const useHeld = (first: Fragment | undefined, onTaken?: () => void): [Fragment | undefined, () => void] => {
  const [held, setHeld] = useState(first)
  useEffect(() => {
    const take = () => {
      const taken = takeFragment()
      if (!taken) return
      setHeld(taken)
      onTaken?.()
    }
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [])
  return [held, () => setHeld(undefined)]
}
