import type { YearView } from '@draftlight/sim'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { sayCountry } from '../messages/country.ts'
import { say } from '../messages/index.ts'
import { isSame, isSamePeriod, scenarioOf } from './asked.ts'
import type { Asked } from './asked.ts'
import { Claims } from './claims/claims.tsx'
import { Compared } from './tables/compared.tsx'
import { Finished } from './tables/finished.tsx'
import { Headlines } from './headlines.tsx'
import { HowContext, HowDialog } from './how.tsx'
import { Lives } from './lives/lives.tsx'
import { lookingAt } from './link.ts'
import type { Looking } from './link.ts'
import { useFollowed, useLooking } from './looking.ts'
import { DayBar, useFirstSweep, usePlayer, wantsQuiet } from './figures/player.tsx'
import { dailyRates } from './figures/rates.ts'
import { RegionFigure } from './figures/region-figure.tsx'
import { RightsTable } from './tables/rights.tsx'
import { starting } from './run/counted.ts'
import { countryRun } from './run/run.ts'
import type { CountryState } from './run/counted.ts'
import type { CountryRun } from './run/run.ts'
import { RunLine } from './run/run-line.tsx'
import { AgainstPicker, nameOfAsked, QuestionPicker } from './scenario-picker.tsx'
import { Share } from './share.tsx'
import { headlinesOf } from './shown.ts'
import type { HeadlineId } from './shown.ts'
import { isSmallDevice } from './run/small-device.ts'
import { Sliders } from './sliders.tsx'
import { ShowPicker } from './show-picker.tsx'
import { YearFigure } from './figures/year-figure.tsx'
import '../style/figures.css'
import '../style/country.css'
import '../style/lives.css'

/** Counts on the page's threads what is asked and what it is held against, anew whenever either changes. */
const useRun = ({ asked, against }: Looking): readonly [CountryState, CountryRun | undefined, () => void] => {
  const [state, setState] = useState<CountryState>({ ...starting, phase: wantsQuiet() ? 'waiting' : 'running' })
  const [started, setStarted] = useState(() => !wantsQuiet())
  const run = useRef<CountryRun | undefined>(undefined)
  useEffect(() => {
    run.current = countryRun(isSmallDevice(), setState)
    return () => run.current?.close()
  }, [])
  useEffect(() => {
    if (!started) return
    setState((before) => (before.phase === 'waiting' ? { ...before, phase: 'running' } : before))
    run.current?.start(asked, against)
  }, [started, asked, against])
  return [state, run.current, () => setStarted(true)]
}

interface NumbersProps {
  ids: readonly HeadlineId[]
  view: YearView
  state: CountryState
  against: Asked
}
const Numbers = ({ ids, view, state: { asked, change, bands }, against }: NumbersProps) => (
  <>
    <h2>{change ? sayCountry.headlinesChanged(nameOfAsked(against)) : sayCountry.headlines}</h2>
    {!change && asked && !isSame(asked, against) && <p class="quiet change-coming">{sayCountry.changeComing}</p>}
    <Headlines ids={ids} view={view} change={change} bands={bands} />
    <p class="quiet">
      {sayCountry.bands} {!bands && sayCountry.bandsComing}
    </p>
    <p class="fitted">{sayCountry.fitted}</p>
  </>
)

interface TablesProps {
  asked: Asked
  against: Asked
  view: YearView
  state: CountryState
  onHow: (id: string) => void
}
const Tables = ({ asked, against, view, state, onHow }: TablesProps) => {
  const { bands, points, change, phase, result } = state
  return (
    <>
      <RightsTable view={view} bands={bands} points={points} change={change} onHow={onHow} />
      {change && phase !== 'running' && <Compared asked={asked} against={against} state={state} onHow={onHow} />}
      {result && <Finished result={result} onHow={onHow} />}
    </>
  )
}

const Notes = () => (
  <>
    <p class="quiet">{sayCountry.lead}</p>
    <p class="quiet">
      {sayCountry.sentIsInput} {sayCountry.mapNote}
    </p>
    <p class="quiet">
      <a href="./licences.txt" hreflang="en">
        {sayCountry.licences}
      </a>
    </p>
  </>
)

export const Country = () => {
  const { looking, pinned, unread, look, lookAt, follow, ask, holdAgainst } = useLooking()
  const { asked, against, shown, region, day } = looking
  const [counted, run, start] = useRun(looking)
  // numbers of one question never stand under another one; those of a slider stay until the moved one has its own
  const state = counted.asked?.scenario === asked.scenario ? counted : { ...starting, phase: counted.phase }
  const [how, setHow] = useState<string | undefined>(undefined)
  const { from, to } = scenarioOf(asked.scenario)
  const period = useMemo(() => ({ from, to }), [from, to])
  const player = usePlayer(period, day, (to) => look({ day: to }))
  useFollowed(player, follow)

  const { view, bands } = state
  const baseline = isSamePeriod(asked.scenario, against.scenario) ? state.baseline : undefined
  const daily = useMemo(() => view && dailyRates(view, shown), [view, shown])
  useFirstSweep(player, daily, day !== undefined)

  const ids = headlinesOf(asked.scenario)
  // a day that moves redraws the map and leaves the rest as it is
  const numbers = useMemo(
    () => view && <Numbers ids={ids} view={view} state={state} against={against} />,
    [counted, asked, against, sayCountry],
  )
  const tables = useMemo(
    () => view && <Tables asked={asked} against={against} view={view} state={state} onHow={setHow} />,
    [counted, asked, against, sayCountry],
  )
  const sliders = useMemo(() => <Sliders asked={asked} onAsked={(to) => look({ asked: to })} />, [asked, sayCountry])
  const rest = useMemo(
    () => (
      <>
        <Lives asked={asked} region={region} />
        <Claims
          onShow={(second, first) => {
            lookAt({ ...lookingAt(second.scenario), asked: second, against: first })
            scrollTo(0, 0)
            document.querySelector<HTMLElement>('h1')?.focus()
          }}
        />
      </>
    ),
    [asked, region, sayCountry],
  )
  return (
    <HowContext.Provider value={setHow}>
      <h1 tabIndex={-1}>{sayCountry.title}</h1>
      <div class="country-columns">
        <div class="country-main">
          <QuestionPicker
            asked={asked}
            onScenario={(name) => {
              player.stop()
              ask(name)
            }}
          />
          <div role="status">{unread && <p class="fitted">{sayCountry.unread}</p>}</div>
          <DayBar player={player} period={period} day={day} onDay={(to) => look({ day: to })} disabled={!view} />
          {view && daily && (
            <RegionFigure
              id={shown}
              view={view}
              baseline={baseline}
              daily={daily}
              day={day}
              region={region}
              onRegion={(to) => look({ region: to })}
            />
          )}
          <RunLine state={state} run={run} onStart={start} />
          <p class="quiet">{sayCountry.days(say.day(from), say.day(to))}</p>
          <ShowPicker
            isCounted={view !== undefined}
            ids={ids}
            shown={shown}
            region={region}
            onShown={(id) => look({ shown: id })}
            onRegion={(to) => look({ region: to })}
          />
          {view && (
            <YearFigure
              id={shown}
              view={view}
              baseline={baseline}
              region={region}
              day={day}
              onDay={(to) => {
                player.stop()
                look({ day: to })
              }}
            />
          )}
          {numbers}
        </div>
        <aside class="country-side">
          <AgainstPicker asked={asked} against={against} pinned={pinned} onAgainst={holdAgainst} />
          {sliders}
          <Share looking={looking} state={state} />
        </aside>
      </div>
      {tables}
      {rest}
      <Notes />
      {how !== undefined && view && (
        <HowDialog id={how} asked={asked} view={view} bands={bands} onClose={() => setHow(undefined)} />
      )}
    </HowContext.Provider>
  )
}
