import { useEffect, useRef, useState } from 'preact/hooks'
import { sayCountry } from '../messages/country.ts'
import { say } from '../messages/index.ts'
import { Finished } from './finished.tsx'
import { Headlines } from './headlines.tsx'
import { RegionFigure } from './region-figure.tsx'
import { countryRun, period } from './run.ts'
import type { CountryRun, CountryState } from './run.ts'
import { shownIds } from './shown.ts'
import type { ShownId } from './shown.ts'
import { centralValues, Sliders } from './sliders.tsx'
import type { Values } from './sliders.tsx'
import { YearFigure } from './year-figure.tsx'
import '../style/figures.css'
import '../style/country.css'

const lineOf = ({ phase, view, seconds, failure }: CountryState): string => {
  if (phase === 'failed') return sayCountry.failed(failure ?? '')
  if (!view) return sayCountry.planning
  const [counted, all] = [say.number(view.counted), say.number(view.people)]
  if (phase === 'complete') return sayCountry.complete(all, say.number(Math.round(seconds * 10) / 10))
  return phase === 'paused' ? sayCountry.paused(counted, all) : sayCountry.running(counted, all)
}

const RunLine = ({ state, run }: { state: CountryState; run: CountryRun | undefined }) => (
  <div class="run-line" data-phase={state.phase}>
    <button
      type="button"
      onClick={() => (state.phase === 'paused' ? run?.play() : run?.pause())}
      disabled={!state.view || (state.phase !== 'running' && state.phase !== 'paused')}
    >
      {state.phase === 'paused' ? sayCountry.play : sayCountry.pause}
    </button>
    <progress aria-label={sayCountry.progress} max={state.view?.people ?? 1} value={state.view?.counted ?? 0} />
    <p class="quiet">{lineOf(state)}</p>
  </div>
)

const starting: CountryState = {
  phase: 'running',
  failure: undefined,
  view: undefined,
  baseline: undefined,
  seconds: 0,
  result: undefined,
  bands: undefined,
}

export const Country = () => {
  const [values, setValues] = useState(centralValues)
  const [shown, setShown] = useState<ShownId>('ban/began-unknowing')
  const [state, setState] = useState(starting)
  const run = useRef<CountryRun | undefined>(undefined)
  useEffect(() => {
    run.current = countryRun(setState)
    run.current.start(centralValues)
    return () => run.current?.close()
  }, [])
  const change = (to: Values) => {
    setValues(to)
    run.current?.start(to)
  }
  const { view, baseline } = state
  return (
    <>
      <h1 tabIndex={-1}>{sayCountry.title}</h1>
      <p class="lead">{sayCountry.lead}</p>
      <p class="quiet">
        {sayCountry.scenario(say.day(period.from), say.day(period.to))} {sayCountry.sentIsInput}
      </p>
      <div class="country-columns">
        <Sliders values={values} onValues={change} />
        <div>
          <RunLine state={state} run={run.current} />
          {view && (
            <>
              <h2>{baseline ? sayCountry.headlinesChanged : sayCountry.headlines}</h2>
              <Headlines view={view} baseline={baseline} bands={state.bands} />
              <p class="quiet">
                {sayCountry.bands} {state.phase === 'complete' && !state.bands && sayCountry.bandsComing}
              </p>
              <p class="show">
                <label for="shown">{sayCountry.show}</label>
                <select id="shown" value={shown} onChange={(event) => setShown(event.currentTarget.value as ShownId)}>
                  {shownIds.map((id) => (
                    <option key={id} value={id}>
                      {sayCountry.indicator[id]}
                    </option>
                  ))}
                </select>
              </p>
              <YearFigure id={shown} view={view} baseline={baseline} />
              <RegionFigure id={shown} view={view} />
              <p class="quiet">{sayCountry.mapNote}</p>
            </>
          )}
          {state.result && <Finished result={state.result} />}
        </div>
      </div>
    </>
  )
}
