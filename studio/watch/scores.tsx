import { dayOf } from '@draftlight/law'
import {
  answeredQuestions,
  crowds,
  decompose,
  frozen,
  priors,
  questions,
  reliability,
  scoreOf,
  scores,
  smallQuestions,
} from '@draftlight/watch'
import { TableView } from '../figures/figure.tsx'
import { Opened } from '../figures/opened.tsx'
import { say } from '../messages/index.ts'
import { sayWatch } from '../messages/watch.ts'
import { ofHundred, spanOf, spoken, twoDecimals } from './amounts.ts'

const day = (iso: string): string => say.day(dayOf(iso))
const threeDecimals = (n: number): string => say.number(Math.round(n * 1000) / 1000)

const Forecasts = () => {
  const { chance } = sayWatch
  const own = priors.combining.series
  const window = (text: string): string =>
    /^\d+$/.test(text) ? chance.monthsWindow(text) : text.split(' to ').map(day).join(' – ')
  return (
    <>
      <p class="reconstruction">{chance.reconstruction}</p>
      <p>{chance.scoresSummary(day(priors.events.knownThrough))}</p>
      <TableView
        caption={chance.scoresTitle}
        table={{
          columns: Object.values(chance.scoreColumns),
          rows: scores().map((row) => [
            row.series === own ? `${chance.large.assessed}, ${own}` : (chance.scoreSeries[row.series] ?? row.series),
            window(row.window),
            chance.made[row.made],
            row.n,
            row.happened,
            threeDecimals(row.brier),
            twoDecimals(row.log2),
          ]),
        }}
      />
      <p>{chance.frozenNote(frozen.length)}</p>
    </>
  )
}

const Crowds = () => {
  const { chance } = sayWatch
  return (
    <>
      <p>{chance.crowdsSummary}</p>
      <TableView
        caption={chance.crowdsTitle}
        table={{
          columns: Object.values(chance.crowdColumns),
          words: [1],
          rows: crowds.map((one) => [
            one.who,
            spoken(one.question),
            day(one.frozen),
            day(one.until),
            ofHundred(one.chance),
            chance.seen[one.seen],
          ]),
        }}
      />
    </>
  )
}

const Small = () => {
  const { chance } = sayWatch
  const answered = answeredQuestions()
  const asked = questions()
  const all = scoreOf(answered)!
  const before = scoreOf(answered.map((one) => ({ ...one, chance: one.before })))!
  const parts = decompose(answered)
  const count = (id: string): number => asked.filter(({ template }) => template === id).length
  return (
    <>
      <p>{chance.smallSummary(all.n, threeDecimals(all.brier), threeDecimals(before.brier))}</p>
      <TableView
        caption={chance.smallTitle}
        table={{
          columns: Object.values(chance.smallColumns),
          rows: smallQuestions.templates.map(({ id, ask }) => {
            const own = scoreOf(answered.filter(({ template }) => template === id))!
            return [spoken(ask), count(id), own.n, own.happened, threeDecimals(own.brier)]
          }),
        }}
      />
      <div class="bars" aria-hidden="true">
        {reliability(answered).map((bin) => (
          <div key={bin.from} class="bar">
            <span class="bar-label">{chance.outOf(ofHundred(bin.said))}</span>
            <span class="track">
              <span
                class="half"
                style={{ left: `${bin.interval[0] * 100}%`, width: `${(bin.interval[1] - bin.interval[0]) * 100}%` }}
              />
              <span class="base" style={{ left: `${bin.said * 100}%` }} />
              <span class="came" style={{ left: `${bin.came * 100}%` }} />
            </span>
          </div>
        ))}
      </div>
      <TableView
        caption={chance.binsTitle}
        table={{
          columns: Object.values(chance.binColumns),
          rows: reliability(answered).map(({ said, n, came, interval }) => [
            ofHundred(said),
            n,
            ofHundred(came),
            spanOf(interval),
          ]),
        }}
      />
      <p class="quiet">
        {chance.parts(
          threeDecimals(parts.miscalibration),
          threeDecimals(parts.resolution),
          threeDecimals(parts.uncertainty),
        )}
      </p>
      <p>{chance.smallShows}</p>
    </>
  )
}

/** As they are; the machinery is tried on frequent events apart. */
export const Scores = () => {
  const { chance } = sayWatch
  return (
    <section>
      <h2>{chance.scoresTitle}</h2>
      <Opened title={chance.scoresTitle}>{() => <Forecasts />}</Opened>
      <Opened title={chance.crowdsTitle}>{() => <Crowds />}</Opened>
      <Opened title={chance.smallTitle}>{() => <Small />}</Opened>
    </section>
  )
}
