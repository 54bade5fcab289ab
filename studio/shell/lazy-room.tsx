import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { say } from '../messages/index.ts'
import type { Language } from '../messages/index.ts'

interface Props<P> {
  /** Fetches the room's code and its words. */
  load: (language: Language) => Promise<ComponentType<P>>
  language: Language
  /** What the room is given. */
  with: P
}

/** Shows a room that is fetched when it is first entered; it is one of the page's own files. */
export const LazyRoom = <P extends object>({ load, language, with: given }: Props<P>) => {
  const [room, setRoom] = useState<{ Room: ComponentType<P> } | 'failed'>()
  useEffect(() => {
    load(language).then(
      (Room) => setRoom({ Room }),
      () => setRoom('failed'),
    )
  }, [load, language])
  if (room === 'failed') return <p role="alert">{say.shell.roomFailed}</p>
  if (!room)
    return (
      <p role="status" class="opening">
        {say.shell.opening}
      </p>
    )
  return <room.Room {...given} />
}
