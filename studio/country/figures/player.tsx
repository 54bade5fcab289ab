import { useEffect, useRef, useState } from 'preact/hooks'
import { sayCountry } from '../../messages/country.ts'
import { say } from '../../messages/index.ts'
import { Press } from '../../parts/press.tsx'
import type { DailyRates } from './rates.ts'

/** Of a whole run, however long it is. Milliseconds. */
const sweepTime = 6000

interface Connection {
  connection?: { saveData?: boolean }
}
/** Whether nothing may begin by itself: the visitor asked for less motion, or for less data and power. */
export const wantsQuiet = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches || (navigator as Connection).connection?.saveData === true

export interface Player {
  playing: boolean
  play: () => void
  stop: () => void
}

/** Moves the day from the first to the last, from where it stands; at the end all days together are shown again. */
export const usePlayer = (
  period: { from: number; to: number },
  day: number | undefined,
  onDay: (day: number | undefined) => void,
): Player => {
  const [playing, setPlaying] = useState(false)
  const at = useRef(day)
  at.current = day
  const frame = useRef(0)
  useEffect(() => {
    if (!playing) return
    const days = period.to - period.from + 1
    const start = at.current === undefined || at.current >= period.to ? period.from : at.current
    let began: number | undefined
    frame.current = requestAnimationFrame(function step(now) {
      began ??= now
      const next = start + Math.floor(((now - began) / sweepTime) * days)
      if (next > period.to) {
        setPlaying(false)
        return onDay(undefined)
      }
      if (next !== at.current) onDay(next)
      frame.current = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame.current)
  }, [playing, period.from, period.to])
  const stop = () => {
    // at once: an effect ends only after the next frame, which would put its day over the one just chosen
    cancelAnimationFrame(frame.current)
    setPlaying(false)
  }
  return { playing, play: () => setPlaying(true), stop }
}

/** Plays the year once, as soon as most of the map is there: the rest comes in while the days go by. */
export const useFirstSweep = (player: Player, daily: DailyRates | undefined, isDayGiven: boolean): void => {
  const areTilesIn = daily !== undefined && daily.byRegion.filter((rates) => rates).length > daily.byRegion.length / 2
  const isSwept = useRef(wantsQuiet() || isDayGiven)
  useEffect(() => {
    if (!areTilesIn || isSwept.current) return
    isSwept.current = true
    player.play()
  }, [areTilesIn])
}

interface Props {
  player: Player
  period: { from: number; to: number }
  day: number | undefined
  onDay: (day: number | undefined) => void
  disabled: boolean
}

/** Play, stop, and a day to be chosen by hand. */
export const DayBar = ({ player, period, day, onDay, disabled }: Props) => {
  const choose = (to: number | undefined) => {
    player.stop()
    onDay(to)
  }
  return (
    <div class="day-bar">
      <Press off={disabled} onClick={() => (player.playing ? player.stop() : player.play())}>
        {player.playing ? sayCountry.day.stop : sayCountry.day.play}
      </Press>
      <label class="day">
        <span>{sayCountry.day.label}</span>
        <input
          type="range"
          autocomplete="off"
          min={period.from}
          max={period.to}
          step={1}
          value={day ?? period.to}
          disabled={disabled}
          aria-valuetext={day === undefined ? sayCountry.day.all : say.day(day)}
          onInput={(event) => choose(event.currentTarget.valueAsNumber)}
        />
      </label>
      {/* an output is spoken whenever it changes: while the days go by, that is every frame */}
      <output class="day-now" aria-live="off">
        {day === undefined ? sayCountry.day.all : say.day(day)}
      </output>
      <Press class="link" off={disabled || day === undefined} onClick={() => choose(undefined)}>
        {sayCountry.day.whole}
      </Press>
    </div>
  )
}
