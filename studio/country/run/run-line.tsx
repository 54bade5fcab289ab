import { useLayoutEffect, useRef } from 'preact/hooks'
import { sayCountry } from '../../messages/country.ts'
import { say } from '../../messages/index.ts'
import { Press } from '../../parts/press.tsx'
import type { CountryState } from './counted.ts'
import type { CountryRun } from './run.ts'

const lineOf = ({ phase, view, seconds, failure }: CountryState): string => {
  if (phase === 'failed') return sayCountry.failed(failure ?? '')
  if (phase === 'waiting') return sayCountry.waiting
  if (!view) return sayCountry.planning
  const [counted, all] = [say.number(view.counted), say.number(view.people)]
  if (phase === 'complete') return sayCountry.complete(view.people, say.number(Math.round(seconds * 10) / 10))
  if (phase === 'sampled') return sayCountry.sampled(counted, all)
  return phase === 'paused' ? sayCountry.paused(counted, all) : sayCountry.running(counted, all)
}

interface Props {
  state: CountryState
  run: CountryRun | undefined
  onStart: () => void
}

const buttonOf = ({ state, run, onStart }: Props): readonly [label: string, press: () => void] => {
  switch (state.phase) {
    case 'waiting':
      return [sayCountry.start, onStart]
    case 'sampled':
      return [sayCountry.countAll, () => run?.countAll()]
    case 'paused':
    case 'failed':
      return [sayCountry.play, () => run?.play()]
    default:
      return [sayCountry.pause, () => run?.pause()]
  }
}

/** How far the count is, and its one button: start, pause, go on, or count the rest too. */
export const RunLine = (props: Props) => {
  const { state } = props
  const { phase, view } = state
  const [label, press] = buttonOf(props)
  const line = useRef<HTMLDivElement>(null)
  const hasView = view !== undefined
  useLayoutEffect(() => {
    // the map comes in above it: whoever pressed the button still sees where they are
    if (line.current!.contains(document.activeElement)) line.current!.scrollIntoView({ block: 'nearest' })
  }, [hasView])
  const isOver = phase === 'complete' || phase === 'sampled' || phase === 'failed'
  return (
    <div class="run-line" ref={line} data-phase={phase}>
      <Press onClick={press} off={phase === 'complete' || (phase === 'running' && !view)}>
        {label}
      </Press>
      <progress aria-label={sayCountry.progress} max={view?.people ?? 1} value={view?.counted ?? 0} />
      <p class="quiet" aria-hidden={isOver}>
        {lineOf(state)}
      </p>
      {/* told once, not with every office counted */}
      <span class="hidden" role="status">
        {isOver && lineOf(state)}
      </span>
    </div>
  )
}
