import { priors } from '@draftlight/watch'
import type { Assessment } from '@draftlight/watch'
import { TableView } from '../figures/figure.tsx'
import { sayWatch } from '../messages/watch.ts'
import { ofHundred, spoken } from './amounts.ts'

const lastOf = <T,>(list: readonly T[]): T => list[list.length - 1]!

/** Each class's own number in a row, beside the mixture. */
export const Classes = ({ assessment }: { assessment: Assessment }) => {
  const { chance } = sayWatch
  const { classColumns } = chance
  const named = new Map(priors.classes.classes.map((one) => [one.id, one]))
  const mixture = lastOf(assessment.events[0]!.horizons).baseRate
  return (
    <section>
      <h2>{chance.classesTitle}</h2>
      <p>{chance.classesSummary}</p>
      <TableView
        caption={chance.classesTitle}
        table={{
          columns: [
            classColumns.name,
            classColumns.year,
            classColumns.weight,
            classColumns.events,
            classColumns.months,
            classColumns.seen,
          ],
          rows: [
            ...assessment.classes.map(({ id, events, months, weight, chances }) => [
              spoken(named.get(id)!.name),
              weight === 0 ? chance.saysNothing : ofHundred(lastOf(chances)),
              ofHundred(weight),
              events,
              Math.round(months),
              chance.seen[named.get(id)!.seen],
            ]),
            [chance.mixture, ofHundred(mixture), '100', '', '', ''],
          ],
        }}
      />
      <ul class="quiet">
        {priors.classes.classes.map(({ id, name, reason }) => (
          <li key={id}>
            {spoken(name)}: {spoken(reason)}
          </li>
        ))}
        <li>
          {chance.warEnds}: {spoken(priors.classes.warEnds.basis)}
        </li>
      </ul>
    </section>
  )
}
