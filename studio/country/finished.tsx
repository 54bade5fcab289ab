import { TableView } from '../figures/figure.tsx'
import { say } from '../messages/index.ts'
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
    <h2 id="finished">{say.country.allTotals}</h2>
    <p>
      {say.country.hash}: <code>{result.hash}</code>
    </p>
    <p class="quiet">{say.country.same}</p>
    <TableView
      caption={say.country.allTotals}
      table={{
        columns: [say.country.quantity, say.country.total],
        rows: Object.entries(result.totals).map(([id, total]) => [`${id}: ${indicatorOf(id).meaning}`, total]),
      }}
    />
  </section>
)
