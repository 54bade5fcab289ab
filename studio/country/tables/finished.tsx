import { indicators } from '@draftlight/sim'
import { FoldedTable } from '../../figures/figure.tsx'
import { sayCountry } from '../../messages/country.ts'

export interface Result {
  /** Of the result cube: the same on every machine and in every browser. */
  hash: string
  /** By indicator id, all digits. */
  totals: Readonly<Record<string, number>>
}

/** Shown when every man has been counted: the numbers that the command line prints too. */
export const Finished = ({ result, onHow }: { result: Result; onHow: (id: string) => void }) => (
  <section class="finished" aria-labelledby="finished">
    <h2 id="finished">{sayCountry.allTotals}</h2>
    <p>
      {sayCountry.hash}: <code>{result.hash}</code>
    </p>
    <p class="quiet">{sayCountry.same}</p>
    <FoldedTable
      summary={sayCountry.allTotals}
      caption={`${sayCountry.quantity}, ${sayCountry.total}`}
      table={() => ({
        columns: [sayCountry.quantity, sayCountry.total],
        rows: indicators.map(({ id }) => [`${id}: ${sayCountry.meaningOf(id)}`, result.totals[id]!]),
        onRow: (at) => onHow(indicators[at]!.id),
      })}
    />
  </section>
)
