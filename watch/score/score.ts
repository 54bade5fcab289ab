/** What the forecasts were worth: monthly assessments recomputed, crowds, what was really published, and the small questions. */
import { dayOf, isoOf, type Day } from '@draftlight/law'
import { assess, HORIZONS, type Assessment, type AssessOptions } from '../assess/assess.ts'
import { addMonths, firstsOfMonths } from '../calendar.ts'
import { MONTH } from '../assess/evidence.ts'
import { crowds } from '../generated/questions.ts'
import { frozen } from '../generated/frozen.ts'
import { seriesKept, type HistoryRow, type Series } from './history.ts'
import { priors as shippedPriors } from '../generated/priors.ts'
import { headlineOf, outcomeOf } from './headline.ts'
import type { Priors, Said } from '../priors.ts'
import { scoreOf, type Score, type Scored } from './scoring.ts'

/** A forecast that a crowd or a market made of much the same event. A yardstick, never evidence. */
export interface Crowd {
  readonly id: string
  readonly who: string
  readonly question: Said
  /** The day on which the number was read, before the outcome was known. */
  readonly frozen: string
  readonly until: string
  readonly chance: number
  readonly seen: 'yes' | 'no'
  readonly source: string
}
/** An assessment as it was published: never recomputed. */
export interface Frozen {
  readonly on: string
  readonly made: string
  readonly version: string
  readonly series: string
  /** SHA-256 over the priors, the head of the ledger's chain and, since December 2026, the hash of the tables. */
  readonly inputs: string
  readonly kind: Assessment['kind']
  readonly dataThrough: string
  readonly events: Assessment['events']
}

/** The first of every month since January 2022, up to the last day of which anything was read. */
export function history(options: AssessOptions = {}): readonly Assessment[] {
  const { through } = (options.priors ?? shippedPriors).coverage
  return firstsOfMonths(dayOf('2022-01-01'), dayOf(through)).map((on) => assess(on, options))
}

/** One row of `draftlight score`. */
export interface SeriesScore extends Score {
  /** The series of priors, `base-rate`, `always-no`, or who else forecast. */
  readonly series: string
  /** Months, or the days of a single window. */
  readonly window: string
  /** `reconstruction`: with today's knowledge. `forecast`: made before the outcome. */
  readonly made: 'reconstruction' | 'forecast'
}

/**
 * E1, every series and window side by side: the monthly rows of the series in use and of those of earlier priors. One event: no
 * ranking follows from it.
 */
export function scores(
  options: AssessOptions = {},
  series: readonly Series[] = seriesKept,
  published: readonly Frozen[] = frozen,
): readonly SeriesScore[] {
  const priors = options.priors ?? shippedPriors
  return [...ofHistory(series, priors), ...ofCrowds(options, priors), ...ofFrozen(published, priors)]
}

function ofHistory([inUse, ...earlier]: readonly Series[], priors: Priors): SeriesScore[] {
  return HORIZONS.flatMap((months, h) => {
    const scored = ({ rows }: Series, chanceOf: (chances: HistoryRow['chances'][number]) => number): Scored[] =>
      rows.flatMap(({ on, chances }) => {
        const outcome = outcomeOf(dayOf(on), addMonths(dayOf(on), months), priors)
        return outcome === undefined ? [] : [{ chance: chanceOf(chances[h]!), outcome }]
      })
    const one = (name: string, rows: Scored[]): SeriesScore[] => row(name, `${months}`, 'reconstruction', rows)
    return [inUse!, ...earlier]
      .flatMap((series) =>
        one(
          series.series,
          scored(series, ([mean]) => mean),
        ),
      )
      .concat(
        one(
          'base-rate',
          scored(inUse!, ([, , , baseRate]) => baseRate),
        ),
        one(
          'always-no',
          scored(inUse!, () => 0),
        ),
      )
  })
}

/** Each crowd, and beside it what this room makes of the same day and window. */
function ofCrowds(options: AssessOptions, priors: Priors): SeriesScore[] {
  const { id } = headlineOf(priors)
  return crowds
    .filter(({ seen }) => seen === 'yes')
    .flatMap((crowd) => {
      const [on, until] = [dayOf(crowd.frozen), dayOf(crowd.until)]
      const outcome = outcomeOf(on, until, priors)
      if (outcome === undefined) return []
      const at = assess(on, { ...options, horizons: [(until - on) / MONTH] }).events.find((e) => e.id === id)!
        .horizons[0]!
      const window = `${crowd.frozen} to ${crowd.until}`
      const one = (name: string, chance: number, made: SeriesScore['made']): SeriesScore[] =>
        row(name, window, made, [{ chance, outcome }])
      return [
        ...one(crowd.who, crowd.chance, 'forecast'),
        ...one(priors.combining.series, at.mean, 'reconstruction'),
        ...one('base-rate', at.baseRate, 'reconstruction'),
        ...one('always-no', 0, 'reconstruction'),
      ]
    })
}

/** By the number that was printed large: that was the forecast. */
function ofFrozen(published: readonly Frozen[], priors: Priors): SeriesScore[] {
  const { id } = headlineOf(priors)
  return [...new Set(published.map(({ series }) => series))].flatMap((series) =>
    HORIZONS.flatMap((months) => {
      const scored = published
        .filter((one) => one.series === series)
        .flatMap(({ on, events }) => {
          const outcome = outcomeOf(dayOf(on), addMonths(dayOf(on), months), priors)
          const at = events.find((event) => event.id === id)?.horizons.find((h) => h.months === months)
          if (outcome === undefined || !at) return []
          return [{ chance: at.headline === 'assessed' ? at.mean : at.baseRate, outcome }]
        })
      return row(`${series}, published`, `${months}`, 'forecast', scored)
    }),
  )
}

function row(series: string, window: string, made: SeriesScore['made'], scored: readonly Scored[]): SeriesScore[] {
  const score = scoreOf(scored)
  return score ? [{ series, window, made, ...score }] : []
}

/** What is to be kept of an assessment that is published today. */
export function freeze(assessment: Assessment, made: Day, version: string, inputs: string): Frozen {
  const { on, dataThrough, kind, series, events } = assessment
  return { on: isoOf(on), made: isoOf(made), version, series, inputs, kind, dataThrough: isoOf(dataThrough), events }
}
