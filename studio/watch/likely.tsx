import { dayOf } from '@draftlight/law'
import { judgedOn, priors, wouldChange } from '@draftlight/watch'
import type { Assessment, EventAssessment } from '@draftlight/watch'
import { TableView } from '../figures/figure.tsx'
import { Opened } from '../figures/opened.tsx'
import { say } from '../messages/index.ts'
import { sayWatch } from '../messages/watch.ts'
import { ofHundred, spanOf, spoken } from './amounts.ts'
import { Bars } from './bars.tsx'

const eventOf = (id: string) => priors.events.events.find((event) => event.id === id)!

/** The base rate where nothing was read since, or where the ratios decide more than the interval says. */
const Horizons = ({ event, looked }: { event: EventAssessment; looked: boolean }) => {
  const { chance } = sayWatch
  return (
    <dl class="horizons">
      {event.horizons.map((h) => {
        const base = h.headline === 'base-rate'
        return (
          <div key={h.months}>
            <dt>{chance.within(h.months)}</dt>
            <dd>
              <strong>{chance.outOf(ofHundred(base ? h.baseRate : h.mean))}</strong>
              <span class="quiet">{chance.large[h.headline]}</span>
              <span class="quiet">
                {chance.barLegend.most}: {spanOf(base ? h.baseIntervals[80] : h.intervals[80])}
              </span>
              {looked && (
                <span class="quiet">
                  {base
                    ? chance.beside(chance.large.assessed, ofHundred(h.mean))
                    : chance.beside(chance.large['base-rate'], ofHundred(h.baseRate))}
                </span>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** Where the number printed large lies above most draws: why that is no mistake. */
const Skewed = ({ event }: { event: EventAssessment }) => {
  const first = event.horizons[0]!
  const base = first.headline === 'base-rate'
  const [mean, half] = base ? [first.baseRate, first.baseIntervals[50]] : [first.mean, first.intervals[50]]
  const { chance } = sayWatch
  // as far as it can be read: 5.6 stands as 6, as does 5.5
  return mean > half[1] && ofHundred(mean) !== ofHundred(half[1]) ? (
    <p class="quiet">{chance.skewed(`${chance.barLegend.half} ${spanOf(half)}`)}</p>
  ) : null
}

const Rule = ({ id }: { id: string }) => {
  const event = eventOf(id)
  const { chance } = sayWatch
  return (
    <dl class="rule">
      <dt>{chance.ruleLabel}</dt>
      <dd>{spoken(event.rule)}</dd>
      <dt>{chance.sourceLabel}</dt>
      <dd>{spoken(event.source)}</dd>
      <dt>{chance.voidLabel}</dt>
      <dd>{spoken(event.void)}</dd>
      {event.kind === 'forecast' &&
        event.happened.map(({ on, record }) => <dd key={on}>{chance.happened(say.day(dayOf(on)), record)}</dd>)}
      {event.kind !== 'forecast' && <dd>{spoken(event.basis)}</dd>}
    </dl>
  )
}

const Judged = ({ on }: { on: number }) => {
  const { chance } = sayWatch
  return (
    <>
      {judgedOn(on).map(({ id, name, judgedOn: day, ranges }) => (
        <article key={id} class="judged">
          <h3>
            {id}. {spoken(name)}
          </h3>
          <ul>
            {Object.entries(ranges).map(([months, { low, high }]) => (
              <li key={months}>{chance.judgedRange(Number(months), ofHundred(low), ofHundred(high))}</li>
            ))}
          </ul>
          <p class="quiet">{chance.judged(say.day(dayOf(day)))}</p>
          <Opened title={chance.rule}>{() => <Rule id={id} />}</Opened>
        </article>
      ))}
    </>
  )
}

const WouldChange = ({ on }: { on: number }) => {
  const { changeTitle, changeSummary, changeColumns } = sayWatch.chance
  const names = new Map(priors.indicators.map(({ id, name }) => [id, spoken(name)]))
  return (
    <>
      <p>{changeSummary}</p>
      <TableView
        caption={changeTitle}
        table={{
          columns: [changeColumns.what, changeColumns.reported, changeColumns.silent],
          rows: wouldChange(on).map(({ id, ifReported, ifSilent }) => [
            names.get(id)!,
            ofHundred(ifReported),
            ofHundred(ifSilent),
          ]),
        }}
      />
    </>
  )
}

/** The number with its doubt; what it is a number of comes first. */
export const Likely = ({ assessment }: { assessment: Assessment }) => {
  const { on, kind, dataThrough, events } = assessment
  const { chance } = sayWatch
  const past = on <= dayOf(priors.coverage.through)
  const looked = kind !== 'base-rate-only'
  return (
    <div class="likely">
      <p class="kind" role="status">
        {chance.kind[kind](say.day(kind === 'stale' ? dataThrough : on))}
      </p>
      {past && <p class="reconstruction">{chance.reconstruction}</p>}
      {events.map((event) => (
        <section key={event.id} class="card" aria-labelledby={`event-${event.id}`}>
          <h3 id={`event-${event.id}`}>
            {event.id}. {spoken(eventOf(event.id).name)}
          </h3>
          <Horizons event={event} looked={looked} />
          {event.horizons.some((h) => h.headline === 'base-rate') && kind === 'assessed' && <p>{chance.endsDecide}</p>}
          <Skewed event={event} />
          {eventOf(event.id).kind === 'forecast' && <Bars event={event} looked={looked} />}
          <Opened title={chance.rule}>{() => <Rule id={event.id} />}</Opened>
        </section>
      ))}
      <Judged on={on} />
      {looked && <Opened title={chance.changeTitle}>{() => <WouldChange on={on} />}</Opened>}
      <h3>{chance.wrongTitle}</h3>
      <ul class="wrong">
        {chance.wrong.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
