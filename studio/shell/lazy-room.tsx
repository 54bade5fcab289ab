import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { say } from '../messages/index.ts'

/** Shows a room whose code is fetched when it is first entered; it is one of the page's own files. */
export const LazyRoom = ({ load }: { load: () => Promise<ComponentType> }) => {
  const [room, setRoom] = useState<{ Room: ComponentType } | 'failed'>()
  useEffect(() => {
    load().then(
      (Room) => setRoom({ Room }),
      () => setRoom('failed'),
    )
  }, [load])
  if (room === 'failed') return <p role="alert">{say.shell.roomFailed}</p>
  if (!room) return <p role="status">{say.shell.opening}</p>
  return <room.Room />
}
