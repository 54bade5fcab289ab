import { dayOf } from '@draftlight/law'
import { ledger, lookedIn, priors, reads, seriesKept } from '@draftlight/watch'
import type { Assessment, HistoryRow, Indicator, IndicatorShare } from '@draftlight/watch'
import { FigureFrame } from '../figures/figure.tsx'
import type { Figure } from '../figures/figure.tsx'
import { Opened } from '../figures/opened.tsx'
import { Foreign } from '../parts/foreign.tsx'
import { say } from '../messages/index.ts'
import { sayWatch } from '../messages/watch.ts'
import { ofHundred, spoken, twoDecimals } from './amounts.ts'
import { textOf } from './record-text.ts'

const { rows } = seriesKept[0]!
/** A factor this near to 1 is drawn as no difference. */
const NEAR = 0.03

/** Whether somebody looked in the month before the first of a month. */
const looked = ({ id }: Indicator, on: string): boolean =>
  ['m', 'p'].includes(lookedIn(priors.coverage, id, dayOf(on), 0) ?? '')

const look = (one: Indicator, { on, factors }: HistoryRow): string => {
  const factor = factors[one.id]!
  if (factor > 1 + 4 * NEAR) return 'raised strongly'
  if (factor > 1 + NEAR) return 'raised'
  if (factor < 1 - NEAR) return 'lowered'
  return looked(one, on) ? 'same' : 'unlooked'
}

const figure = (): Figure<readonly IndicatorShare[]> => {
  const { indicatorsTitle, indicatorsSummary, indicatorColumns } = sayWatch.chance
  return {
    title: indicatorsTitle,
    summary: (shares) => indicatorsSummary(shares.length),
    table: (shares) => ({
      columns: Object.values(indicatorColumns),
      rows: shares.map(({ id, factor, looked: share }) => {
        const { name, ratio } = priors.indicators.find((one) => one.id === id)!
        const span = sayWatch.chance.span(say.number(ratio.low), say.number(ratio.high))
        return [spoken(name), span, twoDecimals(factor), ofHundred(share)]
      }),
    }),
  }
}

const Reasons = ({ one, share }: { one: Indicator; share: IndicatorShare }) => {
  const { chance } = sayWatch
  const { low, central, high } = one.ratio
  const texts = new Map(ledger.map((record) => [record.id, textOf(record)]))
  return (
    <dl class="rule">
      <dt>{chance.why}</dt>
      <dd>{spoken(one.why)}</dd>
      <dt>{chance.argument}</dt>
      <dd>{spoken(one.argument)}</dd>
      <dd>
        {chance.ratioOf(say.number(low), say.number(central), say.number(high))} {chance.basis[one.basis]}
      </dd>
      <dt>{chance.falseAlarms}</dt>
      <dd>{spoken(one.falseAlarms)}</dd>
      <dt>{chance.readsNow}</dt>
      {share.records.length === 0 ? (
        <dd>{share.present > 0 ? chance.readsTable : chance.none}</dd>
      ) : (
        share.records.map((id) => (
          <dd key={id}>
            {id} <Foreign {...texts.get(id)!} />
          </dd>
        ))
      )}
    </dl>
  )
}

/** Each indicator with what it said in every month; its reasons are a tap away. */
export const Indicators = ({ shares }: { shares: Assessment['shares'] }) => {
  const { indicatorLegend } = sayWatch.chance
  return (
    <FigureFrame figure={figure()} data={shares}>
      <ul class="legend" aria-hidden="true">
        {['raised strongly', 'same', 'lowered', 'unlooked'].map((kind, i) => (
          <li key={kind}>
            <span class={`month ${kind}`} /> {indicatorLegend[i]}
          </li>
        ))}
      </ul>
      {priors.indicators.map((one, i) => (
        <div key={one.id} class="indicator">
          <div class="strip" aria-hidden="true">
            {rows.map((row) => (
              <span key={row.on} class={`month ${look(one, row)}`} />
            ))}
          </div>
          <Opened title={spoken(one.name)}>{() => <Reasons one={one} share={shares[i]!} />}</Opened>
        </div>
      ))}
    </FigureFrame>
  )
}

/** The names of the indicators that read a record. */
export const readersOf = (record: (typeof ledger)[number]): readonly string[] =>
  priors.indicators.filter((one) => reads(one, record)).map(({ name }) => spoken(name))
