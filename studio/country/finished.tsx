import { TableView } from '../figures/figure.tsx'
import { sayCountry } from '../messages/country.ts'
import { indicatorOf } from './shown.ts'

export interface Result {
  /** Of the result cube: the same on every machine and in every browser. */
  hash: string
  /** By indicator id, all digits. */
  totals: Readonly<Record<string, number>>
}

/** Shown when every man has been counted: the numbers that the command line prints too. */
export const Finished = ({ result }: { result: Result }) => (
  <section class="finished" aria-labelledby="finished">
    <h2 id="finished">{sayCountry.allTotals}</h2>
    <p>
      {sayCountry.hash}: <code>{result.hash}</code>
    </p>
    <p class="quiet">{sayCountry.same}</p>
    <TableView
      caption={sayCountry.allTotals}
      table={{
        columns: [sayCountry.quantity, sayCountry.total],
        rows: Object.entries(result.totals).map(([id, total]) => [`${id}: ${indicatorOf(id).meaning}`, total]),
      }}
    />
  </section>
)
