import { useEffect, useState } from 'preact/hooks'
import { say } from '../messages/index.ts'
import { keep, remove } from './keep.ts'
import { canKeep, isKept } from './kept.ts'

type State = 'unknown' | 'impossible' | 'not kept' | 'keeping' | 'kept' | 'failed'

export const KeepButton = () => {
  const [state, setState] = useState<State>('unknown')
  useEffect(() => {
    if (!canKeep()) setState('impossible')
    else void isKept().then((kept) => setState(kept ? 'kept' : 'not kept'))
  }, [])
  const onKeep = () => {
    setState('keeping')
    keep().then(
      () => setState('kept'),
      () => setState('failed'),
    )
  }
  const onRemove = () => {
    remove().then(
      () => setState('not kept'),
      () => setState('failed'),
    )
  }
  if (state === 'unknown') return null
  if (state === 'impossible') return <p class="quiet">{say.keep.impossible}</p>
  return (
    <div class="keep">
      {state === 'kept' ? (
        <button type="button" class="plain" onClick={onRemove}>
          {say.keep.remove}
        </button>
      ) : (
        <button type="button" class="plain" onClick={onKeep}>
          {say.keep.keep}
        </button>
      )}
      <p class="quiet" role="status">
        {say.keep.state[state]}
      </p>
    </div>
  )
}
